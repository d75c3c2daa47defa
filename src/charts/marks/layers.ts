// The few Vega-Lite layers that all charts are made of. Data stand in data units, texts and lines in points;
// no name, number or colour ever becomes an expression.
import type { TopLevelSpec } from 'vega-lite';
import type { HexColor } from '../../theme/contrast.js';

export type LayeredSpec = Extract<TopLevelSpec, { layer: unknown }>;
export type Layer = LayeredSpec['layer'][number];

/** One line of text. `y` is the baseline, `x` the left end, middle or right end. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly size: number;
  readonly color: HexColor;
  readonly bold?: boolean;
}

/** A straight line. */
export interface Rule {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly color: HexColor;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** A rectangle; `x` and `x2`, `y` and `y2` in any order. */
export interface Bar {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly color: HexColor;
}

/** Reads a field as points from the plot's upper left corner. */
export const inPoints = (field: string) => ({ field, type: 'quantitative', scale: null }) as const;

/** Reads a colour from a field. */
export const colorField = { field: 'color', type: 'nominal', scale: null } as const;

/** A linear scale: values of `domain` stand at points of `range`. */
export interface Scale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

/** Reads a field as data on a scale that is exactly as given: neither rounded nor stretched to zero. */
export function onScale(field: string, { domain: [from, to], range: [start, end] }: Scale) {
  const scale = { domain: [from, to], range: [start, end], nice: false, zero: false };
  return { field, type: 'quantitative' as const, scale };
}

/** Texts, one layer for each way of setting them. */
export function textLayers(labels: readonly Label[]): Layer[] {
  const groups = groupLabels(labels);
  return [...groups.values()].map((values): Layer => {
    const [{ align, size, bold } = { align: 'left' as const, size: 8.5, bold: false }] = values;
    return {
      data: { values: values.map(({ text, x, y, color }) => ({ text, x, y, color })) },
      mark: { type: 'text', align, baseline: 'alphabetic', fontSize: size, fontWeight: bold ? 'bold' : 'normal' },
      encoding: { x: inPoints('x'), y: inPoints('y'), text: { field: 'text' }, color: colorField },
    };
  });
}

function groupLabels(labels: readonly Label[]): Map<string, Label[]> {
  const groups = new Map<string, Label[]>();
  for (const label of labels) {
    const key = `${label.align} ${label.size} ${label.bold ?? false}`;
    groups.set(key, [...(groups.get(key) ?? []), label]);
  }
  return groups;
}

/** Straight lines in one layer; none when there are none. */
export function ruleLayers(rules: readonly Rule[]): Layer[] {
  if (rules.length === 0) return [];
  return [
    {
      data: { values: rules.map((rule) => ({ ...rule, dash: rule.dash ?? [] })) },
      mark: { type: 'rule' },
      encoding: {
        x: inPoints('x'),
        y: inPoints('y'),
        x2: { field: 'x2' },
        y2: { field: 'y2' },
        color: colorField,
        strokeWidth: { field: 'width', type: 'quantitative', scale: null },
        strokeDash: { field: 'dash', type: 'nominal', scale: null },
      },
    },
  ];
}

export interface BarLayout {
  /** An axis with a scale reads data, one without reads points. */
  readonly x?: Scale;
  readonly y?: Scale;
}

/** Rectangles in one layer. */
export function barLayers(bars: readonly Bar[], { x, y }: BarLayout): Layer[] {
  if (bars.length === 0) return [];
  return [
    {
      data: { values: [...bars] },
      mark: { type: 'rect' },
      encoding: {
        x: x ? onScale('x', x) : inPoints('x'),
        x2: { field: 'x2' },
        y: y ? onScale('y', y) : inPoints('y'),
        y2: { field: 'y2' },
        fill: colorField,
      },
    },
  ];
}

/** A surface between two curves: at each `x` from `y` to `y2`. */
export interface Area {
  readonly points: readonly { readonly x: number; readonly y: number; readonly y2: number }[];
  readonly color: HexColor;
}

/** Surfaces in one layer. */
export function areaLayers(areas: readonly Area[]): Layer[] {
  const values = areas.flatMap(({ points, color }, area) => points.map((point) => ({ ...point, color, area })));
  if (values.length === 0) return [];
  return [
    {
      data: { values },
      mark: { type: 'area', orient: 'vertical' },
      encoding: {
        x: inPoints('x'),
        y: inPoints('y'),
        y2: { field: 'y2' },
        detail: { field: 'area', type: 'nominal' },
        fill: colorField,
      },
    },
  ];
}

export interface Frame {
  /** Of the whole drawing. */
  readonly width: number;
  readonly height: number;
  /** From the drawing's edges to the plot's. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Size of the plot inside its margins. */
export function plotSize(frame: Frame): { readonly width: number; readonly height: number } {
  return { width: frame.width - frame.left - frame.right, height: frame.height - frame.top - frame.bottom };
}

/** A chart's specification with the size that it fills, in points. */
export interface Drawing {
  readonly spec: LayeredSpec;
  readonly width: number;
  readonly height: number;
}

/** A drawing that Vega lays out exactly as told: no axes, titles or legends of its own. */
export function drawing(frame: Frame, layer: Layer[]): Drawing {
  const { left, right, top, bottom } = frame;
  const spec: LayeredSpec = {
    ...plotSize(frame),
    autosize: { type: 'none' },
    padding: { left, right, top, bottom },
    background: 'transparent',
    view: { stroke: null },
    config: { aria: false, axis: { disable: true }, legend: { disable: true } },
    layer,
  };
  return { spec, width: frame.width, height: Math.round(frame.height * 100) / 100 };
}

/** Places a value of `domain` in `range`, as Vega's own linear scale does. */
export function linear({ domain: [from, to], range: [start, end] }: Scale): (value: number) => number {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}
