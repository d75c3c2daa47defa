// The level that a line is meant to reach: a thin dashed line across the plot, named at its end like the lines.
import { toDrawing } from '../arithmetic/exact.js';
import type { LineChart } from './chart-model.js';
import { chartNumber } from './chart-number.js';
import type { ChartStyle } from './chart-style.js';
import { endLabelLines, type LineEnd } from './end-labels.js';
import type { Rule } from './layers.js';

export interface TargetLevel extends LineEnd {
  readonly value: number;
}

/** The target with its name; undefined for a chart without. */
export function targetLevel({ target }: Pick<LineChart, 'target'>, style: ChartStyle): TargetLevel | undefined {
  if (!target) return undefined;
  const { color, dash } = { color: style.theme.colors.text, dash: [4, 3] };
  return {
    value: toDrawing(target.value),
    endText: endLabelLines(style, targetText(target)),
    style: { color, dash, shape: 'circle' },
    quiet: true,
  };
}

/** `Mål 24`, `Mål 2026: 2,5`: with the decimals that it was set with. */
export function targetText(target: NonNullable<LineChart['target']>): string {
  return /\d$/.test(target.label) ? targetSentence(target) : `${target.label} ${targetNumber(target)}`;
}

/** `Mål: 24`, `Mål 2026: 2,5` */
export function targetSentence(target: NonNullable<LineChart['target']>): string {
  return `${target.label}: ${targetNumber(target)}`;
}

function targetNumber({ value }: NonNullable<LineChart['target']>): string {
  let decimals = 0;
  while (decimals < mostDecimals && !isExact(value, decimals)) decimals++;
  return chartNumber(value, decimals);
}

const mostDecimals = 6;

function isExact(value: NonNullable<LineChart['target']>['value'], decimals: number): boolean {
  return value.mul(10 ** decimals).d === 1n;
}

/** The dashed line from the plot's left side to the last year. */
export function targetRule(style: ChartStyle, at: { readonly x: number; readonly y: number }): Rule {
  return { x: 0, x2: at.x + 2, y: at.y, y2: at.y, color: style.theme.colors.text, width: 0.75, dash: [4, 3] };
}
