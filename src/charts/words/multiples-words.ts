// Small multiples in words: each panel's lines from their first to their last value.
import { uncapital } from '../../language/capital.js';
import { joinList } from '../../language/join-list.js';
import { publishedYears } from '../lines/line-segments.js';
import type { ChartSeries, MultiplesChart } from '../model/chart-model.js';
import { breakSentences, hiddenSentence, inTimeOrder, isAbsent, journey, kindSentence, period } from './alt-words.js';
import { seriesCourse } from './series-words.js';

/** Sentences about the panels in their order, then what is not published. */
export function multiplesSentences({ panels, breaks, measure, decimals }: MultiplesChart): readonly string[] {
  const years = publishedYears(panels.flatMap(({ series }) => series));
  const cuts = breaks.map(({ year }) => year);
  const kind = `Linjediagram i ${panels.length} rutor med samma skalor`;
  const told = panels.flatMap(({ name, series }) => {
    const courses = series.flatMap((one) => {
      const words = seriesCourse(inTimeOrder(one.points), decimals, cuts, journey);
      if (words === '') return [];
      return [series.length === 1 ? words : `${uncapital(one.name)} ${words}`];
    });
    return courses.length === 0 ? [] : [`${name}: ${courses.join('; ')}`];
  });
  return [
    kindSentence(kind, measure, period(years.map(String))),
    ...breakSentences(breaks, years),
    ...told,
    ...hiddenSentence(panels.flatMap(absences)),
  ];
}

/** `Järva`, `Järva kvinnor 2016 och 2018` */
function absences({ name, series }: MultiplesChart['panels'][number]): readonly string[] {
  if (series.every(isHidden)) return [name];
  return series.flatMap((one) => {
    const years = inTimeOrder(one.points).filter(({ y }) => isAbsent(y));
    if (years.length === 0) return [];
    const who = series.length === 1 ? name : `${name} ${uncapital(one.name)}`;
    return [isHidden(one) ? who : `${who} ${joinList(years.map(({ x }) => x))}`];
  });
}

function isHidden({ points }: ChartSeries<number>): boolean {
  return points.length > 0 && points.every(({ y }) => isAbsent(y));
}
