// Stadsdelsnämnder against the city: the value of each by how many it rests on, within the limits that chance leaves room for.
import { toDrawing } from '../../arithmetic/exact.js';
import { type LinePath, lineLayers, symbolLayers } from '../lines/line-marks.js';
import type { Point } from '../lines/runs-through.js';
import { chartValue } from '../marks/chart-number.js';
import { type ChartStyle, centred, measureFrom, measureLabel, textGap } from '../marks/chart-style.js';
import { openedRules, outsideOf, textBox } from '../marks/cut-lines.js';
import { deviationScale, deviationSymbol } from '../marks/deviation-style.js';
import { drawKeyRows, keyRows } from '../marks/key-row.js';
import {
  areaLayers,
  type Drawing,
  drawing,
  type Label,
  linear,
  plotSize,
  type Rule,
  ruleLayers,
  textLayers,
} from '../marks/layers.js';
import { gridMargin, valueGrid } from '../marks/value-grid.js';
import type { FunnelChart } from '../model/chart-model.js';
import { levelAxis, sizeAxisHeight, sizeAxisMarks } from './funnel-axes.js';
import { funnelKey, limitLine } from './funnel-key.js';
import { funnelNames, type NamedSymbol } from './funnel-names.js';
import { funnelNotes } from './funnel-notes.js';
import { type FunnelPlace, limitCurves } from './limit-curves.js';
import { sizeAxis } from './size-axis.js';

/** Of the plot. */
const plotHeight = 168;
const cityWidth = 1;
const headGap = 4;

/** Draws a funnel; nämnder that are not compared are named under it. */
export function funnelChart(chart: FunnelChart, style: ChartStyle): Drawing {
  const sizes = chart.points.flatMap(({ denominator }) => denominator ?? []);
  const [x, y] = [sizeAxis(sizes.length > 0 ? sizes : [1]), levelAxis(chart)];
  const city = cityText(chart, style);
  const key = keyRows(style, funnelKey(chart, style));
  const notes = funnelNotes(chart, style);
  const top = style.small + 5 + key.height + headGap + style.small / 2;
  const [first = 0, last = 0] = [x.ticks[0], x.ticks.at(-1)].map((tick) =>
    style.metrics.textWidth(tick?.label ?? '', style.small),
  );
  const left = Math.max(gridMargin(style, y), first / 2);
  const right = Math.max(city.width, last / 2);
  const bottom = sizeAxisHeight(style) + notes.height;
  const frame = { width: style.width, height: top + plotHeight + bottom, left, right, top, bottom };
  const { width } = plotSize(frame);
  const place: FunnelPlace = {
    xAt: linear({ domain: [x.min, x.max], range: [0, width] }),
    yAt: linear({ domain: [y.min, y.max], range: [plotHeight, 0] }),
    width,
    height: plotHeight,
  };

  const symbols = placedSymbols(chart, place, style);
  const curves = limitCurves(chart, place);
  const cityLine = cityRule(chart, place, style);
  const cityLabel = cityLine.map((line) => city.label(line, width));
  const names = funnelNames(symbols, style, {
    bounds: { left: 2, right: width, top: 2, bottom: plotHeight - 2 },
    texts: cityLabel.map((label) => textBox(label, style)),
    curves: [...curves.inner, ...curves.outer, ...cityLine.map(endsOf)],
  });
  const limitPaths = (['inner', 'outer'] as const).flatMap((which) =>
    curves[which]
      .flatMap((curve) => outsideOf(curve, names.holes))
      .map((points): LinePath => ({ points, ...limitLine(which, style) })),
  );
  const grid = valueGrid(style, y, place.yAt, width);
  const axis = sizeAxisMarks(chart, x, style, place);
  const keyMarks = drawKeyRows(style, key, { left: -left, top: style.small + 5 - top });
  const band = { points: curves.band, color: style.theme.colors.panel };
  return drawing(frame, [
    ...areaLayers([band, ...keyMarks.areas]),
    ...ruleLayers([...openedRules([...grid.rules, ...cityLine], names.holes), ...axis.rules, ...keyMarks.rules]),
    ...lineLayers(limitPaths),
    ...ruleLayers(names.leaders),
    ...symbolLayers([...keyMarks.symbols, ...symbols], style.theme.colors.page, deviationScale),
    ...textLayers([
      measureLabel(style, measureFrom(chart.measure, y), frame),
      ...keyMarks.labels,
      ...grid.labels,
      ...axis.labels,
      ...cityLabel,
      ...names.labels,
      ...notes.labels({ x: -left, y: plotHeight + sizeAxisHeight(style) }),
    ]),
  ]);
}

/** The points that have a place, those that deviate last: on top. */
function placedSymbols(
  { points }: FunnelChart,
  { xAt, yAt }: FunnelPlace,
  { theme }: ChartStyle,
): readonly NamedSymbol[] {
  const drawn = points.flatMap(({ name, value, denominator, deviates }): readonly NamedSymbol[] => {
    if (value.state !== 'value' || denominator === undefined) return [];
    const at = { x: xAt(denominator), y: yAt(toDrawing(value.value)) };
    return [{ ...deviationSymbol(deviates, at, theme), name, strong: deviates !== undefined }];
  });
  return [...drawn.filter(({ strong }) => !strong), ...drawn.filter(({ strong }) => strong)];
}

/** `Staden 2,7` to the right of the plot, and the room that it needs there. */
function cityText({ reference, decimals }: FunnelChart, style: ChartStyle) {
  const text = `${reference.label} ${chartValue(reference.value, decimals)}`;
  return {
    width: textGap + style.metrics.textWidth(text, style.small, 'bold'),
    label: ({ y }: Rule, width: number): Label => {
      const at = { x: width + textGap, y: centred(style, y, style.small) };
      return { text, ...at, align: 'left', size: style.small, color: style.theme.colors.text, bold: true };
    },
  };
}

/** The city's line; none when its value is not published. */
function cityRule(
  { reference: { value } }: FunnelChart,
  { yAt, width }: FunnelPlace,
  style: ChartStyle,
): readonly Rule[] {
  if (value.state !== 'value') return [];
  const y = yAt(toDrawing(value.value));
  return [{ x: 0, x2: width, y, y2: y, color: style.theme.colors.text, width: cityWidth }];
}

function endsOf({ x, y, x2, y2 }: Rule): readonly Point[] {
  return [
    { x, y },
    { x: x2, y: y2 },
  ];
}
