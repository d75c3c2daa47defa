// The method appendix: how figures, changes, districts and protection are handled, and every definition actually used.
import type { PublishedData } from '../disclosure/published-data.js';
import type { Indicator, Term } from '../indicators/indicator.js';
import { uncapital } from '../language/capital.js';
import { formatInterval } from '../language/interval.js';
import type { PlannedChapter } from '../plan/plan.js';
import type { ReportTexts } from '../project/project.js';
import type { Prose } from '../project/prose/prose.js';
import { type EvaluateContext, evaluateProse } from '../text/evaluate-prose.js';
import type { Block, Inline, List } from './block.js';
import { notesBlock } from './chapter-content.js';
import { deviationsHeading, type ReviewedDeviations } from './reviewed-deviations.js';

export interface MethodAppendixInput {
  readonly texts: ReportTexts;
  readonly chapters: readonly PlannedChapter[];
  readonly deviations: ReviewedDeviations;
}

/** Level-1 heading with one level-2 part per text, the findings answered for and the definitions by chapter. */
export function methodAppendix(
  { texts, chapters, deviations }: MethodAppendixInput,
  context: EvaluateContext,
): readonly Block[] {
  const { method } = texts.template;
  const prose = (name: string, given: Prose): readonly Block[] => {
    const evaluated = evaluateProse(given, `metod.${name}`, context);
    return [...evaluated.blocks, ...notesBlock(evaluated.notes)];
  };
  const part = (name: keyof ReportTexts['method'], heading: string): readonly Block[] => [
    heading2(heading),
    ...prose(name, texts.method[name]),
  ];
  const byChapter = (made: (chapter: PlannedChapter) => readonly Block[]): readonly Block[] =>
    chapters.flatMap((chapter) => {
      const blocks = made(chapter);
      const heading: Block = { kind: 'heading', level: 3, text: [text(`${chapter.number} ${chapter.title}`)] };
      return blocks.length === 0 ? [] : [heading, ...blocks];
    });
  const reviewed = byChapter(({ key }) => deviations.get(key) ?? []);
  return [
    { kind: 'heading', level: 1, text: [text(method.heading)], label: 'metod' },
    ...prose('introduction', texts.method.introduction),
    ...part('changes', 'Förändring mellan år'),
    ...part('districts', 'Stadsdelsnämnder'),
    ...part('disclosure', 'Skydd av enskilda'),
    ...(reviewed.length === 0
      ? []
      : [heading2(deviationsHeading), ...(texts.deviations ? prose('deviations', texts.deviations) : []), ...reviewed]),
    ...part('indicators', 'Indikatorer och källor'),
    ...byChapter(({ number }) => [definitions(context.data, number)]),
  ];
}

function definitions(data: PublishedData, chapter: number): List {
  const used = data
    .indicators()
    .filter((indicator) => indicator.chapter === chapter && data.years(indicator.id).length > 0);
  return {
    kind: 'list',
    ordered: false,
    items: used.map((indicator) => [{ kind: 'paragraph', children: definition(indicator, data) }]),
  };
}

function definition(indicator: Indicator, data: PublishedData): Inline[] {
  const computed =
    indicator.numerator && indicator.denominator
      ? ` Beräknas som ${termText(indicator.numerator, data)} av ${termText(indicator.denominator, data)}.`
      : '';
  const unknown = indicator.basisUnknown ? ' Andelen är hämtad utan sina antal.' : '';
  const breaks = indicator.breaks.map((one) => ` ${one.note}`).join('');
  const years = data.years(indicator.id);
  const [first, last] = [years[0], years.at(-1)];
  const span =
    first === undefined || last === undefined || first === last
      ? `${last ?? ''}`
      : formatInterval(String(first), String(last));
  return [
    { kind: 'strong', children: [text(indicator.name)] },
    text(
      `, ${uncapital(indicator.measure)}, ${span}. Mättid: ${indicator.reference}. Källa: ${indicator.source}.${computed}${unknown}${breaks}`,
    ),
  ];
}

/** `folkmängd (0–17 år)`: the indicator and the members that it is held at. */
function termText({ indicator, members }: Term, data: PublishedData): string {
  const name = uncapital(data.indicator(indicator)?.name ?? indicator);
  const held = Object.values(members);
  return held.length === 0 ? name : `${name} (${held.join(', ')})`;
}

const text = (value: string): Inline => ({ kind: 'text', text: value });

function heading2(value: string): Block {
  return { kind: 'heading', level: 2, text: [text(value)] };
}
