// The names of bars in groups, in the first group: after their values, or inside the bars; a legend when they do not fit there.
import { clearestOn, contrast, type HexColor, textContrast } from '../../theme/contrast.js';
import { asText, type ChartStyle, centred, textGap } from '../marks/chart-style.js';
import type { Label } from '../marks/layers.js';
import type { LegendEntry } from '../marks/legend.js';
import type { ComparedValue } from './compared-values.js';

export interface GroupedBar extends ComparedValue {
  readonly group: string;
  readonly middle: number;
  readonly color: HexColor;
}

export interface GroupedNames {
  readonly entries: readonly LegendEntry[];
  readonly bars: readonly GroupedBar[];
  /** The values beside the bars, one for each bar. */
  readonly values: readonly Label[];
  readonly xAt: (value: number) => number;
  /** From the plot's left edge to the drawing's right one. */
  readonly width: number;
}

type NameOf = typeof besideValue;
/** All alike if possible: after the values, else inside the bars, else each where it fits. */
const ways: readonly NameOf[] = [
  (...at) => besideValue(...at),
  (...at) => insideBar(...at),
  (...at) => besideValue(...at) ?? insideBar(...at),
];

/** Names in the first group, where a reader begins; undefined when it does not hold them all. */
export function groupedRowNames(style: ChartStyle, names: GroupedNames): readonly Label[] | undefined {
  const group = names.bars[0]?.group;
  if (group === undefined) return undefined;
  for (const nameOf of ways) {
    const labels = names.entries.flatMap((entry, series) => nameOf(style, names, { entry, series, group }) ?? []);
    if (labels.length === names.entries.length) return labels;
  }
  return undefined;
}

interface Wanted {
  readonly entry: LegendEntry;
  readonly series: number;
  readonly group: string;
}

function besideValue(style: ChartStyle, names: GroupedNames, { entry, series, group }: Wanted): Label | undefined {
  const index = names.bars.findIndex((one) => one.group === group && one.series === series);
  const [bar, value] = [names.bars[index], names.values[index]];
  if (bar?.value === undefined || value === undefined || value.align !== 'left') return undefined;
  const x = value.x + style.metrics.textWidth(value.text, style.small) + textGap;
  if (x + style.metrics.textWidth(entry.name, style.small, 'bold') > names.width) return undefined;
  const color = asText(style, bar.color);
  return { text: entry.name, x, y: value.y, align: 'left', size: style.small, color, bold: true };
}

function insideBar(
  style: ChartStyle,
  { bars, xAt }: GroupedNames,
  { entry, series, group }: Wanted,
): Label | undefined {
  const bar = bars.find((one) => one.group === group && one.series === series);
  if (bar?.value === undefined) return undefined;
  const color = clearestOn(bar.color, style.theme.colors.page, style.theme.colors.text);
  const room = xAt(bar.value) - xAt(0) - 2 * textGap;
  const width = style.metrics.textWidth(entry.name, style.small, 'bold');
  if (width > room || contrast(color, bar.color) < textContrast) return undefined;
  const y = centred(style, bar.middle, style.small);
  return { text: entry.name, x: xAt(0) + textGap, y, align: 'left', size: style.small, color, bold: true };
}
