// The words that alt texts share: the course of a series, its extremes, and what is not published.
import type { Exact } from '../arithmetic/exact.js';
import type { Published } from '../disclosure/published.js';
import { joinList } from '../language/join-list.js';
import type { ChartSeries } from './chart-model.js';
import { chartNumber } from './chart-number.js';

/** A published value with what it stands for: `2019`, `Järva`, `0–5 år`. */
export interface Told {
  readonly name: string;
  readonly value: Exact;
}

/** The course of each series over time, and what is left out of it. */
export function seriesSentences(series: readonly ChartSeries<string>[], decimals: number): readonly string[] {
  const told = series.map(({ name, points }) => ({ name, values: tellable(points) }));
  const courses = told.flatMap(({ name, values }) => {
    if (values.length === 0) return [];
    return [`${series.length > 1 ? `${name}: ` : ''}${course(values, decimals)}`];
  });
  const hidden = series.flatMap(({ name, points }) => {
    const absent = points.filter(({ y }) => isAbsent(y)).map(({ x }) => x);
    if (absent.length === 0) return [];
    const whole = absent.length === points.length;
    return [`${series.length > 1 ? `${name} ` : ''}${whole ? '' : joinList(absent)}`.trim()];
  });
  return [...courses.map(capital), ...hiddenSentence(hidden)];
}

/** `från 9 812 (2015) till 8 123 (2024), högst 10 500 (2017), lägst 8 123 (2024)` */
function course(values: readonly Told[], decimals: number): string {
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return '';
  if (first === last) return said(first, decimals);
  const ends = `från ${said(first, decimals)} till ${said(last, decimals)}`;
  return values.length === 2 ? ends : `${ends}, ${extremes(values, decimals)}`;
}

/** `högst 10 500 (2017), lägst 8 123 (2024)` */
export function extremes(values: readonly Told[], decimals: number): string {
  const sorted = [...values].sort((a, b) => a.value.compare(b.value));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return '';
  if (low.value.equals(high.value)) return 'oförändrat däremellan';
  return `högst ${saidAll(values, high.value, decimals)}, lägst ${saidAll(values, low.value, decimals)}`;
}

/** `9 812 (2015)` */
export function said({ name, value }: Told, decimals: number): string {
  return `${chartNumber(value, decimals)} (${name})`;
}

/** The value with everything that shares it. */
function saidAll(values: readonly Told[], value: Exact, decimals: number): string {
  const names = values.filter((other) => other.value.equals(value)).map(({ name }) => name);
  return `${chartNumber(value, decimals)} (${joinList(names)})`;
}

/** `Linjediagram, antal hushåll, 2015–2024` */
export function kindSentence(kind: string, measure: string, rest: string): string {
  // An abbreviation keeps its capitals.
  const unit = /^\p{Lu}\p{Ll}+\b/u.test(measure) ? `${measure.charAt(0).toLowerCase()}${measure.slice(1)}` : measure;
  return [kind, unit, rest].filter((part) => part !== '').join(', ');
}

/** The points that have a value to tell. */
export function tellable(points: readonly { readonly x: string; readonly y: Published }[]): readonly Told[] {
  return points.flatMap(({ x, y }) => (y.state === 'value' ? [{ name: x, value: y.value }] : []));
}

/** Hidden or missing: printed `..` */
export function isAbsent(published: Published): boolean {
  return published.state === 'suppressed' || published.state === 'missing';
}

/** `Redovisas inte: Norrmalm, Östermalm` */
export function hiddenSentence(names: readonly string[]): readonly string[] {
  const known = names.filter((name) => name !== '');
  return names.length === 0
    ? []
    : [known.length === 0 ? 'Uppgiften redovisas inte' : `Redovisas inte: ${known.join(', ')}`];
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
