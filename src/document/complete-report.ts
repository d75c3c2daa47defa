// The complete report: cover, imprint, contents, introduction, the chapters, the method appendix. One document, never merged files.
import type { PlannedChapter, Target } from '../plan/plan.js';
import { type EvaluateContext, evaluateProse } from '../text/evaluate-prose.js';
import { assemble } from './assemble.js';
import type { Block } from './block.js';
import { notesBlock } from './chapter-content.js';
import type { Document } from './document.js';
import { methodAppendix } from './method-appendix.js';
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
}

export function completeReport(input: CompleteReportInput, setting: DocumentSetting): Document {
  const { project } = setting;
  const { report, reportTexts, year } = project;
  const { template } = reportTexts;
  const imprint = reportTexts.imprint.flatMap((line, index) =>
    evaluateProse(line, `impressum.${index}`, input.evaluate).blocks.map(
      (block): Block => (block.kind === 'paragraph' ? { ...block, style: 'imprint' } : block),
    ),
  );
  const introduction = reportTexts.introduction.flatMap(({ heading, text }, index): Block[] => {
    const evaluated = evaluateProse(text, `inledning.${index}`, input.evaluate);
    return [
      { kind: 'heading', level: 2, text: [{ kind: 'text', text: heading }] },
      ...evaluated.blocks,
      ...notesBlock(evaluated.notes),
    ];
  });
  const blocks: Block[] = [
    {
      kind: 'cover',
      title: report.title,
      subtitle: report.subtitle,
      year,
      publisher: report.publisher,
      lines: [attachmentLine(project), dateLine(project), ...cautions(setting)],
    },
    { kind: 'pageBreak' },
    ...imprint,
    { kind: 'pageBreak' },
    { kind: 'contents', heading: template.contents },
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: [{ kind: 'text', text: template.introduction.heading }], label: 'inledning' },
    ...introduction,
    ...input.chapters.flatMap((chapter): Block[] => [
      { kind: 'pageBreak' },
      ...(input.contents.get(chapter.key) ?? []),
    ]),
    { kind: 'pageBreak' },
    ...methodAppendix({ texts: reportTexts, chapters: input.chapters, deviations: input.deviations }, input.evaluate),
  ];
  return {
    fileName: input.fileName,
    properties: properties(project, report.title, report.subtitle),
    frame: frame(setting, { kind: 'report', left: [report.title], right: [], bareFirstPage: true }),
    ...assemble(blocks, input.targets, project.wordList),
  };
}
