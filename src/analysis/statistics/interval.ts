// The two ends of an interval, lowest first.

export type Interval = readonly [lo: number, hi: number];
