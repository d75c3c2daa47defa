// A chart before any drawing: what is shown, in published values. One model per chart type.
import type { Exact } from '../../arithmetic/exact.js';
import type { Published, PublishedValue } from '../../disclosure/published.js';

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
  /** Events that a reader must know of, each with a short name. */
  readonly annotations?: readonly { readonly year: number; readonly label: string }[];
  /** A level to reach in its year: part of the definition, or with a source among the published values. */
  readonly target?: {
    readonly label: string;
    readonly year: number;
    readonly value: Exact;
    readonly source?: PublishedValue;
  };
  /** The line that stands out; the others are muted. */
  readonly highlight?: string;
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
  /** What each bar amounts to, where the data say so; absent when parts are left out. */
  readonly wholes?: readonly ChartPoint<string>[];
}

export interface PercentChart extends ChartBase {
  readonly type: 'percent';
  /** One bar per x (year or category), one part per series, in stacking order. */
  readonly series: readonly ChartSeries<string>[];
  /** Ordered classes use one hue from light to dark. */
  readonly ordered: boolean;
  /** What each bar's parts are parts of; absent when the parts are shares in percent themselves. */
  readonly wholes?: readonly ChartPoint<string>[];
}

export interface GroupedBarChart extends ChartBase {
  readonly type: 'grouped';
  /** One group per x (year or category), one bar in it per series. */
  readonly series: readonly ChartSeries<string>[];
}

export interface ColumnChart extends ChartBase {
  readonly type: 'column';
  /** One column per surveyed year; the years between them stay empty. */
  readonly columns: readonly ChartPoint<number>[];
  readonly breaks: readonly { readonly year: number; readonly label: string }[];
}

export interface MultiplesChart extends ChartBase {
  readonly type: 'multiples';
  /** Lines on scales that all panels share. */
  readonly panels: readonly { readonly name: string; readonly series: readonly ChartSeries<number>[] }[];
  readonly breaks: readonly { readonly year: number; readonly label: string }[];
  readonly fromZero: boolean;
  readonly step: number;
}

export interface DotChart extends ChartBase {
  readonly type: 'dots';
  /** One row per x, one dot in it per series. */
  readonly series: readonly ChartSeries<string>[];
  /** `value`: rows by the last series, largest first. `given`: categories have an order of their own. */
  readonly order: 'value' | 'given';
  /** Whether the scale starts at zero, as it does unless small differences between large values are the point. */
  readonly fromZero: boolean;
}

export interface SlopeChart extends ChartBase {
  readonly type: 'slope';
  readonly from: number;
  readonly to: number;
  readonly lines: readonly {
    readonly name: string;
    readonly role: ChartSeries<number>['role'];
    readonly from: Published;
    readonly to: Published;
  }[];
  readonly highlight?: string;
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

/** What the analysis says of a stadsdelsnämnd beside its value: surely and materially apart from the city, and to which side. */
export interface ComparedPoint {
  readonly name: string;
  readonly value: Published;
  readonly deviates?: 'above' | 'below';
  /** Published, but not compared: of too few, or because what it rests on is not shown. */
  readonly leftOut?: 'small' | 'unknown';
}

export interface FunnelChart extends ChartBase {
  readonly type: 'funnel';
  readonly points: readonly (ComparedPoint & {
    /** Where it stands across; absent when it is not compared. */
    readonly denominator?: number;
    /** The inner limits alone, or the outer ones too. */
    readonly outside?: 'inner' | 'outer';
  })[];
  /** The city's line, labelled `Staden 2,7`. */
  readonly reference: { readonly label: string; readonly value: Published };
  /** The limits' curves in the measure's unit, by rising denominator over the range that `sizeAxis` shows. */
  readonly limits: readonly {
    readonly denominator: number;
    readonly inner: readonly [low: number, high: number];
    readonly outer: readonly [low: number, high: number];
  }[];
  /** What the values are divided by: `Folkmängd`. */
  readonly denominatorName: string;
  /** `95 procent` and `99,8 procent`. */
  readonly innerLabel: string;
  readonly outerLabel: string;
  /** The limits hold more than chance: the differences that the nämnder have among themselves. */
  readonly widened: boolean;
}

export interface IntervalChart extends ChartBase {
  readonly type: 'interval';
  /** Rows: the published ones by value, largest first. `interval` in the measure's unit. */
  readonly points: readonly (ComparedPoint & { readonly interval?: readonly [low: number, high: number] })[];
  readonly reference?: { readonly label: string; readonly value: Published };
  /** `95 procent`: absent when nothing is known of the values' uncertainty, and no nämnd is compared. */
  readonly confidenceLabel?: string;
}

export interface TargetsChart extends ChartBase {
  readonly type: 'targets';
  /** One row per indicator, all in one measure. */
  readonly rows: readonly {
    readonly name: string;
    readonly outcome: Published;
    readonly target: Exact;
    /** As printed: `95`, `högst 24`. */
    readonly targetText: string;
    readonly judgement?: 'Helt' | 'Delvis' | 'Ej';
  }[];
}

/** One stadsdelsnämnd against the city, each indicator on a scale of its own. */
export interface ProfileChart {
  readonly type: 'profile';
  readonly title: string;
  /** The nämnd. */
  readonly area: string;
  readonly panels: readonly {
    readonly name: string;
    readonly measure: string;
    readonly decimals: number;
    /** Years between two points of the series; a larger distance is a gap. */
    readonly step: number;
    readonly breaks: readonly { readonly year: number; readonly label: string }[];
    readonly district: ChartSeries<number>;
    readonly city: ChartSeries<number>;
  }[];
}

export type ChartModel =
  | LineChart
  | RankedBarChart
  | StackedBarChart
  | PercentChart
  | GroupedBarChart
  | ColumnChart
  | MultiplesChart
  | DotChart
  | SlopeChart
  | PyramidChart
  | FunnelChart
  | IntervalChart
  | TargetsChart
  | ProfileChart;

/** A drawn chart: vector, with its text in the PDF's own font. Sizes in points. */
export interface DrawnChart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}
