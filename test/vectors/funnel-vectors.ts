// Worked examples of funnels.
import { readVectors } from './read-vectors.js';

type Pairs = readonly (readonly [number, number])[];

export interface FunnelCase {
  readonly kind: 'proportion' | 'rate';
  readonly items: readonly { readonly name: string; readonly x: number; readonly n: number }[];
  readonly target: number;
  readonly winsor_each_end: number;
  readonly winsorised_count_each_end: number;
  readonly phi: number;
  readonly phi_threshold: number;
  readonly phi_used: number;
  readonly tau2: number;
  readonly chi2_heterogeneity: number;
  readonly df: number;
  readonly p_heterogeneity: number;
  readonly z_raw: readonly number[];
  readonly z_multiplicative: readonly number[];
  readonly z_additive: readonly number[];
  readonly p_raw: readonly number[];
  readonly p_additive: readonly number[];
  readonly q_BH_additive: readonly number[];
  readonly limits: Readonly<
    Record<string, { readonly raw: Pairs; readonly multiplicative: Pairs; readonly additive: Pairs }>
  >;
  readonly exact_p_raw_two_sided: readonly (number | null)[];
}

export const funnelVectors: { readonly cases: readonly FunnelCase[] } = readVectors('funnel.json');
