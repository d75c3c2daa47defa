// The method appendix: how figures, changes, districts and protection are handled, and the definitions of all that is printed.
import type { Analysis } from '../analysis/analysis.js';
import type { PlannedChapter } from '../plan/plan.js';
import type { ReportTexts } from '../project/project.js';
import type { Prose } from '../project/prose/prose.js';
import { type EvaluateContext, evaluateProse } from '../text/evaluate-prose.js';
import type { Block } from './block.js';
import { indicatorRegister, type PrintedYears } from './indicator-register.js';
import { changeRules, methodSettings } from './method-settings.js';
import { notesBlock } from './notes-block.js';
import { plainHeading } from './plain-heading.js';
import { deviationsHeading, type ReviewedDeviations } from './reviewed-deviations.js';

export interface MethodAppendixInput {
  readonly texts: ReportTexts;
  readonly chapters: readonly PlannedChapter[];
  readonly deviations: ReviewedDeviations;
  readonly printed: PrintedYears;
  readonly analysis: Analysis;
}

/** Level-1 heading with one level-2 part per text, the findings answered for and the definitions by chapter. */
export function methodAppendix(
  { texts, chapters, deviations, printed, analysis }: MethodAppendixInput,
  context: EvaluateContext,
): readonly Block[] {
  const { method } = texts.template;
  const prose = (name: string, given: Prose): readonly Block[] => {
    const evaluated = evaluateProse(given, `metod.${name}`, context);
    return [...evaluated.blocks, ...notesBlock(evaluated.notes)];
  };
  const part = (name: keyof ReportTexts['method'], heading: string): readonly Block[] => [
    plainHeading(2, heading),
    ...prose(name, texts.method[name]),
  ];
  const byChapter = (made: (chapter: PlannedChapter) => readonly Block[]): readonly Block[] =>
    chapters.flatMap((chapter) => {
      const blocks = made(chapter);
      const heading: Block = { ...plainHeading(3, chapter.title), number: String(chapter.number) };
      return blocks.length === 0 ? [] : [heading, ...blocks];
    });
  const reviewed = byChapter(({ key }) => deviations.get(key) ?? []);
  return [
    plainHeading(1, method.heading, 'metod'),
    ...prose('introduction', texts.method.introduction),
    ...part('changes', 'Förändring mellan år'),
    changeRules(analysis.settings),
    ...part('districts', 'Stadsdelsnämnder'),
    ...part('analysis', 'Analys och iakttagelser'),
    ...methodSettings(analysis, context.data.indicators()),
    ...part('disclosure', 'Skydd av enskilda'),
    ...(reviewed.length === 0
      ? []
      : [
          plainHeading(2, deviationsHeading),
          ...(texts.deviations ? prose('deviations', texts.deviations) : []),
          ...reviewed,
        ]),
    ...part('indicators', 'Indikatorer och källor'),
    ...byChapter(({ number }) => indicatorRegister(context.data, number, printed)),
  ];
}
