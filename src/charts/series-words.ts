// Series over time in words: each one's course, then the years that are not published.
import { joinList } from '../language/join-list.js';
import { course, hiddenSentence, isAbsent, journey, sentenceCase, type Told, tellable } from './alt-words.js';
import type { ChartPoint, ChartSeries } from './chart-model.js';

/**
 * Sentences about `series`, whose points are in time order. A series alone is not named: the title does that.
 * Nothing is said across a break, a year in `breaks` being the first after it. Beside a highlighted series
 * the others are told by their first and last values only.
 */
export function seriesSentences(
  series: readonly ChartSeries<string>[],
  decimals: number,
  { breaks = [], highlight }: { readonly breaks?: readonly number[]; readonly highlight?: string } = {},
): readonly string[] {
  const courses = series.flatMap(({ name, points }) => {
    const brief = highlight !== undefined && name !== highlight;
    const words = seriesCourse(points, decimals, breaks, brief ? journey : course);
    if (words === '') return [];
    return [series.length === 1 ? sentenceCase(words) : `${name}: ${words}`];
  });
  return [...courses, ...absences(series)];
}

/** One series from run to run, cut at the breaks; empty when nothing of it is published. */
export function seriesCourse(
  points: readonly ChartPoint<string>[],
  decimals: number,
  breaks: readonly number[],
  words: (values: readonly Told[], decimals: number) => string = course,
): string {
  return splitAt(tellable(points), breaks)
    .map((values) => words(values, decimals))
    .join('; ');
}

function splitAt(values: readonly Told[], breaks: readonly number[]): readonly (readonly Told[])[] {
  const runs: Told[][] = [];
  let before: number | undefined;
  for (const value of values) {
    const year = Number(value.name);
    const cut = before === undefined || breaks.some((first) => (before ?? year) < first && first <= year);
    if (cut) runs.push([value]);
    else runs.at(-1)?.push(value);
    before = year;
  }
  return runs;
}

function absences(series: readonly ChartSeries<string>[]): readonly string[] {
  const absent = series.map(({ name, points }) => ({
    name,
    years: points.filter(({ y }) => isAbsent(y)),
    all: points.length,
  }));
  const listed = absent.map(({ years }) => joinList(years.map(({ x }) => x)));
  const [first = ''] = listed;
  // The same years for all are said once.
  if (first !== '' && listed.every((years) => years === first)) return hiddenSentence([first]);
  return hiddenSentence(
    absent.flatMap(({ name, years, all }, index) => {
      if (years.length === 0) return [];
      return [years.length === all ? name : `${name} ${listed[index]}`];
    }),
  );
}
