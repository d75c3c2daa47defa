// The worked examples of statistics.md section 1, computed by independent exact arithmetic (see "source" in the file).
import { readFileSync } from 'node:fs';

export interface ChangeCase {
  readonly kind: 'count' | 'money' | 'share';
  readonly prev: number | readonly [number, number] | 'suppressed' | null;
  readonly curr: number | readonly [number, number] | 'suppressed' | null;
  readonly unit: string;
  readonly rule: string;
  readonly direction?: string;
  /** Fractions: `-48/5`. */
  readonly pct_exact?: string;
  readonly delta_pp_exact?: string;
  readonly decimals?: number;
  readonly rounded?: number;
  readonly phrase: string | null;
}

interface ChangeVectors {
  readonly config: {
    readonly small_base: number;
    readonly unchanged_pct: number;
    readonly unchanged_pp: string;
    readonly one_decimal_base: number;
    readonly one_decimal_below_pct: number;
  };
  readonly cases: readonly ChangeCase[];
  readonly difference_of_rounded: readonly {
    readonly prev: readonly [number, number];
    readonly curr: readonly [number, number];
    readonly shown_prev: string;
    readonly shown_curr: string;
    readonly correct_rounded_difference: number;
    readonly note_needed: boolean;
  }[];
  readonly rounded_parts: readonly {
    readonly values: readonly number[];
    readonly rounded_percent: readonly number[];
    readonly note_needed: boolean;
  }[];
  readonly rounding: readonly {
    readonly num: number;
    readonly den: number;
    readonly decimals: number;
    readonly text: string;
  }[];
}

export const changeVectors: ChangeVectors = JSON.parse(readFileSync(new URL('change.json', import.meta.url), 'utf8'));
