// The method appendix: how figures, changes, districts and protection are handled, and every definition actually used.
import type { PublishedData } from '../disclosure/published-data.js';
import type { Indicator, Term } from '../indicators/indicator.js';
import { uncapital } from '../language/capital.js';
import { formatInterval } from '../language/interval.js';
import type { PlannedChapter } from '../plan/plan.js';
import type { ReportTexts } from '../project/project.js';
import { type EvaluateContext, evaluateProse } from '../text/evaluate-prose.js';
import type { Block, Inline, List } from './block.js';
import { notesBlock } from './chapter-content.js';

/** Level-1 heading with one level-2 part per text, and the definitions by chapter. */
export function methodAppendix(
  texts: ReportTexts,
  chapters: readonly PlannedChapter[],
  context: EvaluateContext,
): readonly Block[] {
  const { method } = texts.template;
  const part = (name: keyof ReportTexts['method'], heading: string): readonly Block[] => {
    const evaluated = evaluateProse(texts.method[name], `metod.${name}`, context);
    return [heading2(heading), ...evaluated.blocks, ...notesBlock(evaluated.notes)];
  };
  const introduction = evaluateProse(texts.method.introduction, 'metod.introduction', context);
  return [
    { kind: 'heading', level: 1, text: [text(method.heading)], label: 'metod' },
    ...introduction.blocks,
    ...notesBlock(introduction.notes),
    ...part('changes', 'Förändring mellan år'),
    ...part('districts', 'Stadsdelsnämnder'),
    ...part('disclosure', 'Skydd av enskilda'),
    ...part('indicators', 'Indikatorer och källor'),
    ...chapters.flatMap((chapter): Block[] => [
      { kind: 'heading', level: 3, text: [text(`${chapter.number} ${chapter.title}`)] },
      definitions(context.data, chapter.number),
    ]),
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
