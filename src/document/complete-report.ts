// The complete report: cover with the imprint, contents, abbreviations, introduction, the chapters, the method appendix. One document, never merged files.
import type { Analysis } from '../analysis/analysis.js';
import type { PlannedChapter, Target } from '../plan/plan.js';
import { type EvaluateContext, evaluateProse } from '../text/evaluate-prose.js';
import { abbreviationRegister } from './abbreviation-register.js';
import { assemble } from './assemble.js';
import type { Block, Note, Paragraph } from './block.js';
import type { Document } from './document.js';
import { figuresOf } from './figures-of.js';
import { printedYears } from './indicator-register.js';
import { methodAppendix } from './method-appendix.js';
import { notesBlock } from './notes-block.js';
import { plainHeading } from './plain-heading.js';
import { attachmentLine, cautions, type DocumentSetting, dateLine, frame, properties } from './report-documents.js';
import type { ReviewedDeviations } from './reviewed-deviations.js';

export interface CompleteReportInput {
  readonly chapters: readonly PlannedChapter[];
  /** By chapter key. */
  readonly contents: ReadonlyMap<string, readonly Block[]>;
  readonly deviations: ReviewedDeviations;
  readonly fileName: string;
  readonly targets: ReadonlyMap<string, Target>;
  readonly evaluate: EvaluateContext;
  readonly analysis: Analysis;
  /** The pages of the nämnder, after the chapters. */
  readonly profiles: readonly Block[];
}

export function completeReport(input: CompleteReportInput, setting: DocumentSetting): Document {
  const { project } = setting;
  const { report, reportTexts, year } = project;
  const { template } = reportTexts;
  const introduction = reportTexts.introduction.flatMap(({ heading, text }, index): Block[] => {
    const evaluated = evaluateProse(text, `inledning.${index}`, input.evaluate);
    return [plainHeading(2, heading), ...evaluated.blocks, ...notesBlock(evaluated.notes)];
  });
  const imprint = imprintOf(input, setting);
  const contents = input.chapters.map(({ key }) => input.contents.get(key) ?? []);
  const printed = printedYears(figuresOf({ blocks: [...contents.flat(), ...input.profiles], notes: [] }));
  const { chapters, deviations } = input;
  const body: Block[] = [
    plainHeading(1, template.introduction.heading, 'inledning'),
    ...introduction,
    ...contents.flatMap((blocks): Block[] => [{ kind: 'pageBreak' }, ...blocks]),
    ...(input.profiles.length === 0 ? [] : [{ kind: 'pageBreak' } as const, ...input.profiles]),
    { kind: 'pageBreak' },
    ...methodAppendix({ texts: reportTexts, chapters, deviations, printed, analysis: input.analysis }, input.evaluate),
  ];
  const register = abbreviationRegister(body, project.wordList.abbreviations);
  const abbreviations: Block[] = register
    ? [
        plainHeading(1, template.abbreviations.heading, 'förkortningar'),
        { kind: 'paragraph', children: [{ kind: 'text', text: template.abbreviations.text }] },
        register,
      ]
    : [];
  const blocks: Block[] = [
    {
      kind: 'cover',
      title: report.title,
      subtitle: report.subtitle,
      year,
      publisher: report.publisher,
      lines: [attachmentLine(project), dateLine(project), ...cautions(setting)],
      motif: contents.flatMap(firstSeries),
      ...(imprint.notes.length === 0 ? { imprint: imprint.paragraphs } : {}),
    },
    { kind: 'pageBreak' },
    // Notes need the foot of a page.
    ...(imprint.notes.length === 0
      ? []
      : [...imprint.paragraphs, ...notesBlock(imprint.notes), { kind: 'pageBreak' } as const]),
    { kind: 'contents', heading: template.contents },
    { kind: 'pageBreak' },
    ...abbreviations,
    ...body,
  ];
  return {
    fileName: input.fileName,
    properties: properties(project, report.title, report.subtitle),
    frame: frame(setting, { kind: 'report', left: [report.title], right: [], bareFirstPage: true }),
    ...assemble(blocks, input.targets, project.wordList),
  };
}

function imprintOf(
  { evaluate }: CompleteReportInput,
  { project }: DocumentSetting,
): { readonly paragraphs: readonly Paragraph[]; readonly notes: readonly Note[] } {
  const lines = project.reportTexts.imprint.map((line, index) => evaluateProse(line, `impressum.${index}`, evaluate));
  const paragraphs = lines.flatMap(({ blocks }) =>
    blocks.flatMap((block): Paragraph[] => (block.kind === 'paragraph' ? [{ ...block, style: 'imprint' }] : [])),
  );
  return { paragraphs, notes: lines.flatMap(({ notes }) => notes) };
}

/** The recent years of a chapter's first key figure. */
function firstSeries(blocks: readonly Block[]): readonly (readonly (number | null)[])[] {
  const key = blocks.find((block) => block.kind === 'keyFigures');
  const first = key?.kind === 'keyFigures' ? key.figures[0] : undefined;
  return first ? [first.recent] : [];
}
