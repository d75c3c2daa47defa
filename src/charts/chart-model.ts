// A chart before any drawing: what is shown, in published values. One model per chart type.
import type { Published } from '../disclosure/published.js';

export interface ChartPoint<X> {
  readonly x: X;
  readonly y: Published;
}

export interface ChartSeries<X> {
  readonly name: string;
  /** Decides colour, dash and symbol: kvinnor and män look the same everywhere. */
  readonly role: 'women' | 'men' | 'total' | 'category';
  readonly points: readonly ChartPoint<X>[];
}

interface ChartBase {
  /** `Antal hushåll`, `Procent`: stands once at the top left. */
  readonly measure: string;
  /** Of printed values. */
  readonly decimals: number;
  /** What is shown, without number: begins the alt text. */
  readonly title: string;
}

export interface LineChart extends ChartBase {
  readonly type: 'line';
  readonly series: readonly ChartSeries<number>[];
  /** Years in which the line is cut, each once. `label` is short. */
  readonly breaks: readonly { readonly year: number; readonly label: string }[];
  /** Whether the value axis starts at zero. */
  readonly fromZero: boolean;
  /** Years between two points of the series; a larger distance is a gap. */
  readonly step: number;
}

export interface RankedBarChart extends ChartBase {
  readonly type: 'ranked';
  readonly bars: readonly ChartPoint<string>[];
  /** The city's line, labelled `Staden 2,7`. */
  readonly reference?: { readonly label: string; readonly value: Published };
  readonly highlight?: string;
  /** `value`: largest first. `given`: categories have an order of their own. */
  readonly order: 'value' | 'given';
}

export interface StackedBarChart extends ChartBase {
  readonly type: 'stacked';
  /** One bar per x (year or category), one part per series, in stacking order. */
  readonly series: readonly ChartSeries<string>[];
  /** Ordered classes use one hue from light to dark. */
  readonly ordered: boolean;
}

export interface PyramidChart extends ChartBase {
  readonly type: 'pyramid';
  /** Age classes from youngest to oldest; `years` is the width of the class, absent for an open one. */
  readonly classes: readonly {
    readonly name: string;
    readonly years?: number;
    readonly women: Published;
    readonly men: Published;
  }[];
}

export type ChartModel = LineChart | RankedBarChart | StackedBarChart | PyramidChart;

/** A drawn chart: vector, with its text in the PDF's own font. Sizes in points. */
export interface DrawnChart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}
