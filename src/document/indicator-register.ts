// The definitions of a chapter's indicators that are printed: what is measured, for which years, how it is computed, and
// source and reference time where they are others than those of most of the chapter.
import { hasSexes } from '../analysis/sexes/sex-coverage.js';
import type { Figure } from '../disclosure/figure.js';
import type { PublishedData } from '../disclosure/published-data.js';
import type { Indicator, Term } from '../indicators/indicator.js';
import { capital, uncapital } from '../language/capital.js';
import { formatInterval } from '../language/interval.js';
import type { Block, Definitions, Inline } from './block.js';

/** By indicator, the years of which a value is printed, ascending. */
export type PrintedYears = ReadonlyMap<string, readonly number[]>;

/** What the figures show, whether as they stand or as the parts of a change or a share. */
export function printedYears(figures: readonly Figure[]): PrintedYears {
  const found = new Map<string, Set<number>>();
  for (const { key } of figures.flatMap(({ sources }) => sources)) {
    const years = found.get(key.indicator) ?? new Set();
    found.set(key.indicator, years.add(key.year));
  }
  return new Map([...found].map(([id, years]) => [id, [...years].sort((a, b) => a - b)]));
}

/** A line with what most indicators have in common, then the register; nothing when none is printed. */
export function indicatorRegister(data: PublishedData, chapter: number, printed: PrintedYears): readonly Block[] {
  const used = data.indicators().filter((one) => one.chapter === chapter && printed.has(one.id));
  if (used.length === 0) return [];
  const usual = {
    source: mostOften(used, ({ source }) => source),
    reference: mostOften(used, ({ reference }) => reference),
  };
  const items = used.map((indicator) => ({
    term: [text(indicator.name)],
    meaning: [text(meaning(indicator, { usual, printed, data }))],
  }));
  const register: Definitions = { kind: 'definitions', terms: 'long', items };
  return [{ kind: 'paragraph', style: 'imprint', children: [text(usualLine(used, usual))] }, register];
}

interface Usual {
  readonly source: string;
  readonly reference: string;
}

function usualLine(used: readonly Indicator[], { source, reference }: Usual): string {
  const differs = used.some((one) => one.source !== source || one.reference !== reference);
  return `${differs ? 'Om inget annat sägs: mättid' : 'Mättid'} ${reference}, källa ${source}.`;
}

interface Register {
  readonly usual: Usual;
  readonly printed: PrintedYears;
  readonly data: PublishedData;
}

function meaning(indicator: Indicator, { usual, printed, data }: Register): string {
  const { numerator, denominator, source, reference } = indicator;
  // What is computed has time and source from its terms, which stand in the register themselves.
  const told = [numerator, denominator].every((term) => term && printed.has(term.indicator));
  const sentences = [
    `${capital(indicator.measure)}, ${spanOfYears(printed.get(indicator.id) ?? [])}.`,
    told || reference === usual.reference ? '' : `Mättid: ${reference}.`,
    told || source === usual.source ? '' : `Källa: ${source}.`,
    numerator && denominator
      ? `Beräknas som ${termText(numerator, data)} delat med ${termText(denominator, data)}.`
      : '',
    indicator.basisUnknown ? 'Andelen är hämtad utan sina antal.' : '',
    indicator.sex === 'not_applicable' || hasSexes(indicator, data) ? '' : 'Inte uppdelad på kön.',
    ...indicator.breaks.map(({ note }) => note),
  ];
  return sentences.filter((one) => one !== '').join(' ');
}

function spanOfYears(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return String(last ?? '');
  return formatInterval(String(first), String(last));
}

/** `folkmängd (0–17 år)`: the indicator and the members that it is held at. */
function termText({ indicator, members }: Term, data: PublishedData): string {
  const name = uncapital(data.indicator(indicator)?.name ?? indicator);
  const held = Object.values(members);
  return held.length === 0 ? name : `${name} (${held.join(', ')})`;
}

/** The first of those that most have. */
function mostOften(indicators: readonly Indicator[], of: (indicator: Indicator) => string): string {
  const counts = new Map<string, number>();
  for (const one of indicators) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

const text = (value: string): Inline => ({ kind: 'text', text: value });
