// The columns at the right of targets: outcome, target, and in words whether it is reached. Their heads show the marks that they belong to.
import type { NamedRow } from '../bars/named-rows.js';
import { chartValue } from '../marks/chart-number.js';
import { type ChartStyle, centred, widest } from '../marks/chart-style.js';
import type { Bar, Label, Rule } from '../marks/layers.js';
import type { TargetsChart } from '../model/chart-model.js';

export type TargetRow = NamedRow<{ readonly x: string; readonly row: TargetsChart['rows'][number] }>;

/** Right ends of the two columns of numbers, left end of the words; from the plot's right side. */
export interface TargetColumns {
  readonly outcome: number;
  readonly target: number;
  readonly judgement: number;
  readonly width: number;
}

const columnGap = 12;
const sampleGap = 3;
/** Widths of the samples in the heads. */
const patch = 8;
const mark = 1.75;
const heads = { outcome: 'Utfall', target: 'Mål' } as const;
/** From the heads' baseline to the rows. */
const headGap = 7;

export function targetColumns({ rows, decimals }: TargetsChart, style: ChartStyle): TargetColumns {
  const measure = (texts: readonly string[], bold = false) => widest(style, texts, style.small, bold);
  const outcome = Math.max(
    measure([heads.outcome]) + sampleGap + patch,
    measure(rows.map((row) => chartValue(row.outcome, decimals))),
  );
  const target = Math.max(
    measure([heads.target]) + sampleGap + mark,
    measure(rows.map(({ targetText }) => targetText)),
  );
  const judgement = measure(
    rows.flatMap((row) => row.judgement ?? []),
    true,
  );
  const ends = { outcome: columnGap + outcome, target: 2 * columnGap + outcome + target };
  const words = judgement === 0 ? 0 : columnGap + judgement;
  return { ...ends, judgement: ends.target + columnGap, width: ends.target + words };
}

/** Over the plot; `width` is the plot's. */
export function columnHeads(columns: TargetColumns, width: number, style: ChartStyle) {
  const { charts, colors } = style.theme;
  const common = { y: -headGap, align: 'right', size: style.small, color: colors.secondary } as const;
  const labels: readonly Label[] = [
    { ...common, text: heads.outcome, x: width + columns.outcome },
    { ...common, text: heads.target, x: width + columns.target },
  ];
  const cap = style.metrics.capHeight(style.small);
  const start = (text: string, end: number) => width + end - style.metrics.textWidth(text, style.small) - sampleGap;
  const x2 = start(heads.outcome, columns.outcome);
  const at = start(heads.target, columns.target) - mark / 2;
  const bars: readonly Bar[] = [
    { x: x2 - patch, x2, y: -headGap - cap, y2: -headGap, color: charts.categorical[0] ?? charts.total },
  ];
  const rules: readonly Rule[] = [
    { x: at, x2: at, y: -headGap - cap - 2, y2: -headGap + 2, color: colors.text, width: mark },
  ];
  return { labels, bars, rules };
}

/** A row's outcome, target and judgement; what is not reached at all stands out. */
export function rowCells(
  { item: { row }, middle }: TargetRow,
  columns: TargetColumns,
  { chart, width, style }: { readonly chart: TargetsChart; readonly width: number; readonly style: ChartStyle },
): readonly Label[] {
  const common = { y: centred(style, middle, style.small), size: style.small, color: style.theme.colors.text } as const;
  const numbers: readonly Label[] = [
    { ...common, text: chartValue(row.outcome, chart.decimals), x: width + columns.outcome, align: 'right' },
    { ...common, text: row.targetText, x: width + columns.target, align: 'right' },
  ];
  if (row.judgement === undefined) return numbers;
  const bold = row.judgement === 'Ej';
  return [...numbers, { ...common, text: row.judgement, x: width + columns.judgement, align: 'left', bold }];
}
