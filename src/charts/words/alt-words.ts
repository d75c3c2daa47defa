// The words that alt texts share: the course of a series, its extremes, and what is not published.
import type { Exact } from '../../arithmetic/exact.js';
import type { Published } from '../../disclosure/published.js';
import { formatInterval } from '../../language/interval.js';
import { joinList } from '../../language/join-list.js';
import { drawnBreaks } from '../lines/line-segments.js';
import { chartNumber } from '../marks/chart-number.js';
import type { ChartPoint, LineChart } from '../model/chart-model.js';

/** A published value with what it stands for: `2019`, `Järva`, `0–5 år`. */
export interface Told {
  readonly name: string;
  readonly value: Exact;
}

/** The points that have a value to tell. */
export function tellable(points: readonly ChartPoint<string>[]): readonly Told[] {
  return points.flatMap(({ x, y }) => (y.state === 'value' ? [{ name: x, value: y.value }] : []));
}

/** Hidden or missing: printed `..` */
export function isAbsent(published: Published): boolean {
  return published.state === 'suppressed' || published.state === 'missing';
}

/** `från 14 210 (2015, högst) till 9 812 (2024), lägst 9 604 (2023)` */
export function course(values: readonly Told[], decimals: number): string {
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return '';
  if (first === last) return `${chartNumber(first.value, decimals)} (${first.name})`;
  const { low, high } = bounds(values);
  if (low.equals(high)) return `oförändrat ${chartNumber(low, decimals)} (${formatInterval(first.name, last.name)})`;
  const alone = (value: Exact) => values.length > 2 && holders(values, value).length === 1;
  const tag = ({ value }: Told) =>
    !alone(value) ? '' : value.equals(high) ? ', högst' : value.equals(low) ? ', lägst' : '';
  const end = (one: Told) => `${chartNumber(one.value, decimals)} (${one.name}${tag(one)})`;
  const told = (value: Exact) =>
    values.length === 2 || (alone(value) && [first, last].some((one) => one.value.equals(value)));
  return [
    `från ${end(first)} till ${end(last)}`,
    ...(told(high) ? [] : [`högst ${withHolders(values, high, decimals)}`]),
    ...(told(low) ? [] : [`lägst ${withHolders(values, low, decimals)}`]),
  ].join(', ');
}

/** `från 14 210 (2015) till 9 812 (2024)`: where space is short. */
export function journey(values: readonly Told[], decimals: number): string {
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return '';
  const told = ({ name, value }: Told) => `${chartNumber(value, decimals)} (${name})`;
  return first === last ? told(first) : `från ${told(first)} till ${told(last)}`;
}

/** `högst 168 200 (25–44 år), lägst 20 100 (16–19 år)` */
export function extremes(values: readonly Told[], decimals: number): string {
  const { low, high } = bounds(values);
  if (low.equals(high)) return withHolders(values, low, decimals);
  return `högst ${withHolders(values, high, decimals)}, lägst ${withHolders(values, low, decimals)}`;
}

/** @throws RangeError when there is nothing to compare. */
function bounds(values: readonly Told[]): { readonly low: Exact; readonly high: Exact } {
  const sorted = values.map(({ value }) => value).sort((a, b) => a.compare(b));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) throw new RangeError('no values to compare');
  return { low, high };
}

function holders(values: readonly Told[], value: Exact): readonly string[] {
  return values.filter((other) => other.value.equals(value)).map(({ name }) => name);
}

/** The value with everything that shares it; many are counted. */
function withHolders(values: readonly Told[], value: Exact, decimals: number): string {
  const names = holders(values, value);
  const [first = ''] = names;
  const who = names.length > 3 ? `${first} och ${names.length - 1} till` : joinList(names);
  return `${chartNumber(value, decimals)} (${who})`;
}

/** `Linjediagram, antal hushåll, 2015–2024`. An abbreviation keeps its capitals. */
export function kindSentence(kind: string, measure: string, rest: string): string {
  const lower = `${measure.charAt(0).toLowerCase()}${measure.slice(1)}`;
  const unit = /^\p{Lu}\p{Ll}+(?!\p{L})/u.test(measure) ? lower : measure;
  return [kind, unit, rest].filter((part) => part !== '').join(', ');
}

/** `Redovisas inte: Norrmalm och Östermalm` */
export function hiddenSentence(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const listed = names.some((name) => name.includes(',')) ? names.join('; ') : joinList(names);
  return [`Redovisas inte: ${listed}`];
}

/** The first letter as a capital. */
export function sentenceCase(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** `2015–2024`, or the one year. */
export function period(years: readonly string[]): string {
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return first === last ? first : formatInterval(first, last);
}

/** The points from the first year to the last, named after their years. */
export function inTimeOrder(points: readonly ChartPoint<number>[]): readonly ChartPoint<string>[] {
  return [...points].sort((a, b) => a.x - b.x).map(({ x, y }) => ({ x: String(x), y }));
}

/** `Tidsseriebrott 2020: Ny mätmetod`; a break that is called nothing else is said once. */
export function breakSentences(breaks: LineChart['breaks'], years: readonly number[]): readonly string[] {
  return drawnBreaks(breaks, years).map(({ year, label }) =>
    label === 'Tidsseriebrott' ? `${label} ${year}` : `Tidsseriebrott ${year}: ${label}`,
  );
}

/** `Framhävt: Farsta` */
export function highlightSentence(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [`Framhävt: ${name}`];
}
