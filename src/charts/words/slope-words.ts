// A slope chart in words: each line from its value in the first year to that in the second.
import { highlightOf } from '../lines/highlight.js';
import { chartValue } from '../marks/chart-number.js';
import type { SlopeChart } from '../model/chart-model.js';
import { hiddenSentence, highlightSentence, isAbsent, kindSentence } from './alt-words.js';

/** Sentences about the lines in their order, then what is not published. */
export function slopeSentences(chart: SlopeChart): readonly string[] {
  const { lines, from, to, measure, decimals, highlight } = chart;
  const whole = lines.filter((line) => line.from.state === 'value' && line.to.state === 'value');
  const told = whole.map(
    (line) => `${line.name} från ${chartValue(line.from, decimals)} till ${chartValue(line.to, decimals)}`,
  );
  const half = lines.flatMap(({ name, ...line }) => {
    if (line.from.state === 'value' && line.to.state === 'value') return [];
    const ends = [
      { year: from, end: line.from },
      { year: to, end: line.to },
    ];
    const known = ends.filter(({ end }) => end.state === 'value');
    return known.map(({ year, end }) => `${name} ${chartValue(end, decimals)} (${year})`);
  });
  const absent = lines.flatMap(({ name, ...line }) => {
    const years = [...(isAbsent(line.from) ? [from] : []), ...(isAbsent(line.to) ? [to] : [])];
    return years.length === 0 ? [] : [years.length === 2 ? name : `${name} ${years[0]}`];
  });
  return [
    kindSentence('Lutningsdiagram', measure, `${from} och ${to}`),
    ...highlightSentence(highlightOf(lines, highlight)),
    ...([...told, ...half].length > 0 ? [[...told, ...half].join('; ')] : []),
    ...hiddenSentence(absent),
  ];
}
