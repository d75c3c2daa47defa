// What is marked out along a time axis: breaks in the series, and events that a reader must know of.
import type { PlacedBreak } from '../lines/break-marks.js';
import { drawnBreaks } from '../lines/line-segments.js';
import type { LineChart } from '../model/chart-model.js';

const eventDash: readonly number[] = [2, 2];

/** The events within the years shown. */
export function drawnAnnotations(
  { annotations = [] }: Pick<LineChart, 'annotations'>,
  years: readonly number[],
): NonNullable<LineChart['annotations']> {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return annotations.filter(({ year }) => first <= year && year <= last);
}

/** Breaks and events in points along the axis; those at one place share a line, which carries their names. */
export function timeMarks(
  chart: Pick<LineChart, 'breaks' | 'annotations'>,
  years: readonly number[],
  xAt: (year: number) => number,
): readonly PlacedBreak[] {
  const marks = [
    ...drawnBreaks(chart.breaks, years).map(({ at, label }) => ({ at, label, dash: [] })),
    ...drawnAnnotations(chart, years).map(({ year, label }) => ({ at: year, label, dash: eventDash })),
  ];
  return [...new Set(marks.map(({ at }) => at))].flatMap((place) => {
    const here = marks.filter(({ at }) => at === place);
    const dash = here.every((mark) => mark.dash.length > 0) ? eventDash : [];
    return { x: xAt(place), label: [...new Set(here.map(({ label }) => label))].join(', '), dash };
  });
}
