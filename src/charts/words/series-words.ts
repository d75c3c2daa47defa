// Series over time in words: each one's course, then the years that are not published.
import { joinList } from '../../language/join-list.js';
import type { ChartPoint, ChartSeries } from '../model/chart-model.js';
import { course, hiddenSentence, isAbsent, journey, sentenceCase, type Told, tellable } from './alt-words.js';

/** A series as it is told: what is published of it, in time order, and which years are not. */
export interface ToldSeries {
  readonly name: string;
  readonly values: readonly Told[];
  readonly absent: readonly string[];
  /** Nothing of it is published. */
  readonly all: boolean;
}

export interface Telling {
  /** First years after a break: nothing is said across it. */
  readonly breaks?: readonly number[];
  /** Beside it the others are told by their first and last values only. */
  readonly highlight?: string;
}

/** Sentences about `series`, whose points are in time order. A series alone is not named: the title does that. */
export function seriesSentences(
  series: readonly ChartSeries<string>[],
  decimals: number,
  telling: Telling = {},
): readonly string[] {
  const told = series.map(({ name, points }): ToldSeries => {
    const absent = points.filter(({ y }) => isAbsent(y)).map(({ x }) => x);
    return { name, values: tellable(points), absent, all: absent.length === points.length };
  });
  return toldSentences(told, decimals, telling);
}

/** The same of series whose values are made from published ones. */
export function toldSentences(
  series: readonly ToldSeries[],
  decimals: number,
  { breaks = [], highlight }: Telling = {},
): readonly string[] {
  const courses = series.flatMap(({ name, values }) => {
    const brief = highlight !== undefined && name !== highlight;
    const words = courseOf(values, decimals, breaks, brief ? journey : course);
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
  words: typeof course = course,
): string {
  return courseOf(tellable(points), decimals, breaks, words);
}

function courseOf(values: readonly Told[], decimals: number, breaks: readonly number[], words: typeof course): string {
  return splitAt(values, breaks)
    .map((run) => words(run, decimals))
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

function absences(series: readonly ToldSeries[]): readonly string[] {
  const listed = series.map(({ absent }) => joinList(absent));
  const [first = ''] = listed;
  // The same years for all are said once.
  if (first !== '' && listed.every((years) => years === first)) return hiddenSentence([first]);
  return hiddenSentence(
    series.flatMap(({ name, absent, all }, index) => {
      if (absent.length === 0) return [];
      return [all ? name : `${name} ${listed[index]}`];
    }),
  );
}
