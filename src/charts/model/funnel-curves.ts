// The limits around the city's value as curves over the sizes that a funnel shows: the same that each nämnd was held against.
import type { DistrictAnalysis } from '../../analysis/districts/district-analysis.js';
import { type FunnelKind, funnelError, limitsAround } from '../../analysis/statistics/funnel-limits.js';
import { toDrawing } from '../../arithmetic/exact.js';
import { type AnalysisSettings, withOverrides } from '../../indicators/analysis-settings.js';
import { sizeAxis } from '../funnel/size-axis.js';
import type { FunnelChart } from './chart-model.js';

export interface FunnelCurves extends Pick<FunnelChart, 'limits' | 'widened'> {
  /** Their confidences, as fractions. */
  readonly inner: number;
  readonly outer: number;
}

/** Smooth enough to be drawn as straight pieces. */
const samples = 96;
/** Curves begin at this part of the smallest nämnd's size: nearer to nothing they are no limits of anything. */
const firstShare = 0.1;

/** Undefined for an analysis without two limits. `settings` are the report's; the indicator's own go before. */
export function funnelCurves(analysis: DistrictAnalysis, settings: AnalysisSettings): FunnelCurves | undefined {
  const { indicator, areas, city, phi, phiThreshold, tau2 } = analysis;
  const [inner, outer] = [...new Set(areas[0]?.limits.map(({ confidence }) => confidence))].sort((a, b) => a - b);
  if (inner === undefined || outer === undefined) return undefined;
  const { overdispersion } = withOverrides(settings, indicator.analysis?.overrides).districts;
  const per = indicator.per ?? 100;
  const kind: FunnelKind = indicator.kind === 'rate' ? 'rate' : 'proportion';
  const target = toDrawing(city.value) / per;
  const additive = overdispersion === 'additive';
  const widened = additive ? tau2 > 0 : phi > phiThreshold;
  const deviation = (size: number) => {
    const error = funnelError(target, size, kind);
    if (additive) return Math.sqrt(error ** 2 + tau2);
    return widened ? error * Math.sqrt(phi) : error;
  };
  const limitsAt = (size: number, confidence: number): readonly [number, number] => {
    const [low, high] = limitsAround(target, deviation(size), kind, confidence);
    return [low * per, high * per];
  };
  const sizes = areas.map(({ denominator }) => denominator);
  const { min, max } = sizeAxis(sizes);
  const from = Math.max(min, Math.min(...sizes) * firstShare);
  const limits = Array.from({ length: samples }, (_, index) => {
    // Closer where the curves bend: near the smallest sizes.
    const denominator = from + (max - from) * (index / (samples - 1)) ** 2;
    return { denominator, inner: limitsAt(denominator, inner), outer: limitsAt(denominator, outer) };
  });
  return { limits, widened, inner, outer };
}
