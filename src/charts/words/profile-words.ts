// A profile in words: for each indicator the nämnd's latest value beside the city's, and which way it has gone since the first year.
import { chartNumber } from '../marks/chart-number.js';
import type { ChartPoint, ProfileChart } from '../model/chart-model.js';
import { hiddenSentence, kindSentence } from './alt-words.js';

type Panel = ProfileChart['panels'][number];

export function profileSentences({ area, panels }: ProfileChart): readonly string[] {
  const kind = `Linjediagram i ${panels.length} ${panels.length === 1 ? 'ruta' : 'rutor'} med var sin skala`;
  const told = panels.map((panel) => ({ panel, words: panelWords(panel) }));
  return [
    kindSentence(kind, '', `${area} mot hela staden`),
    ...told.flatMap(({ panel, words }) =>
      words === '' ? [] : [`${panel.name}, ${kindSentence('', panel.measure, '')}: ${words}`],
    ),
    ...hiddenSentence(told.filter(({ words }) => words === '').map(({ panel }) => panel.name)),
  ];
}

/** `5,2 (2024), hela staden 2,7, högre än 2015 (4,1)`; empty when nothing of the nämnd is published. */
function panelWords({ district, city, decimals, breaks }: Panel): string {
  const values = [...district.points].filter(({ y }) => y.state === 'value').sort((a, b) => a.x - b.x);
  const last = values.at(-1);
  if (last === undefined) return '';
  const latestBreak = Math.max(...breaks.map(({ year }) => year).filter((year) => year <= last.x));
  const first = values.find(({ x }) => x >= latestBreak) ?? last;
  const there = city.points.find(({ x }) => x === last.x);
  return [
    `${printed(last, decimals)} (${last.x})`,
    `hela staden ${there ? printed(there, decimals) : '..'}`,
    ...(first.x === last.x ? [] : [direction(first, last, decimals)]),
  ].join(', ');
}

function printed({ y }: ChartPoint<number>, decimals: number): string {
  return y.state === 'value' ? chartNumber(y.value, decimals) : '..';
}

/** Values that are printed alike are told as unchanged. */
function direction(first: ChartPoint<number>, last: ChartPoint<number>, decimals: number): string {
  if (first.y.state !== 'value' || last.y.state !== 'value') return '';
  const [from, to] = [printed(first, decimals), printed(last, decimals)];
  if (from === to) return `oförändrat sedan ${first.x}`;
  return `${last.y.value.compare(first.y.value) > 0 ? 'högre' : 'lägre'} än ${first.x} (${from})`;
}
