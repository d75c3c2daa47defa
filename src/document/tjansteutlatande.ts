// The tjänsteutlåtande: the administration's memo to the board, its blocks in the order the city uses.

import { capital } from '../language/capital.js';
import type { Target } from '../plan/plan.js';
import type { Memo } from '../project/project.js';
import { type EvaluateContext, evaluateProse } from '../text/evaluate-prose.js';
import { assemble } from './assemble.js';
import type { Block, Inline, List, TextBlock } from './block.js';
import type { Document } from './document.js';
import { notesBlock } from './notes-block.js';
import { plainHeading } from './plain-heading.js';
import { cautionParagraph, type DocumentSetting, dnrLine, frame, properties } from './report-documents.js';

export interface TjansteutlatandeInput {
  readonly fileName: string;
  readonly targets: ReadonlyMap<string, Target>;
  readonly evaluate: EvaluateContext;
  /** The drafted sentences of the chapters' headlines, by chapter key. */
  readonly headlines: ReadonlyMap<string, readonly (readonly Inline[])[]>;
}

export function tjansteutlatande(input: TjansteutlatandeInput, setting: DocumentSetting): Document {
  const { project } = setting;
  const { memo, report } = project;
  const { headings, documentType } = memo.template;
  const notes: TextBlock[] = [];
  const prose = (name: keyof Memo['texts']): readonly TextBlock[] =>
    take(evaluateProse(memo.texts[name], `tjansteutlatande.${name}`, input.evaluate));
  const take = (evaluated: ReturnType<typeof evaluateProse>): readonly TextBlock[] => {
    notes.push(...notesBlock(evaluated.notes));
    return evaluated.blocks;
  };
  const decisions: List = {
    kind: 'list',
    ordered: true,
    items: memo.decisions.map((decision, index) =>
      take(evaluateProse(decision, `tjansteutlatande.beslut.${index}`, input.evaluate)),
    ),
  };
  const results = memo.results.flatMap(({ chapter, title, text }) =>
    text === undefined
      ? draftedResult(title, input.headlines.get(chapter) ?? [])
      : take(evaluateProse(text, `tjansteutlatande.resultat.${chapter}`, input.evaluate)),
  );
  const body: Block[] = [
    {
      kind: 'addressFields',
      head: [documentType, dnrLine(project), report.dates.document],
      fields: [
        {
          label: 'Handläggare',
          lines: [report.handler.name, capital(report.department), `Telefon: ${report.handler.phone}`],
        },
        { label: 'Till', lines: [capital(report.board), report.dates.board] },
      ],
    },
    plainHeading(1, report.title),
    { kind: 'paragraph', style: 'lead', children: [{ kind: 'text', text: report.subtitle }] },
    ...cautionParagraph(setting, 'note'),
    plainHeading(2, headings.decisions),
    decisions,
    plainHeading(2, headings.summary),
    ...prose('summary'),
    plainHeading(2, headings.background),
    ...prose('background'),
    plainHeading(2, headings.matter),
    ...prose('matter'),
    plainHeading(3, headings.purpose),
    ...prose('purpose'),
    plainHeading(3, headings.method),
    ...prose('method'),
    plainHeading(3, headings.results),
    ...prose('resultsIntroduction'),
    ...results,
    plainHeading(2, headings.preparation),
    ...prose('preparation'),
    plainHeading(2, headings.equality),
    ...prose('equality'),
    plainHeading(2, headings.proposal),
    ...prose('proposal'),
    { kind: 'signatures', signatories: report.signatories.map((one) => ({ ...one, office: capital(one.office) })) },
    plainHeading(2, headings.attachments.one),
    { kind: 'list', ordered: true, items: [[{ kind: 'paragraph', children: [{ kind: 'text', text: report.title }] }]] },
  ];
  return {
    fileName: input.fileName,
    properties: properties(project, `${documentType} ${report.title}`, report.subtitle),
    frame: frame(setting, {
      kind: 'letter',
      left: [capital(report.office), capital(report.department)],
      right: [documentType, dnrLine(project), report.dates.document],
      bareFirstPage: true,
    }),
    ...assemble([...body, ...notes], input.targets, project.wordList),
  };
}

/** One paragraph, begun with the area's name as the others are. */
function draftedResult(title: string, sentences: readonly (readonly Inline[])[]): readonly TextBlock[] {
  if (sentences.length === 0) return [];
  const area: Inline = { kind: 'strong', children: [{ kind: 'text', text: `${title}.` }] };
  const spaced = sentences.flatMap((sentence): Inline[] => [{ kind: 'text', text: ' ' }, ...sentence]);
  return [{ kind: 'paragraph', children: [area, ...spaced] }];
}
