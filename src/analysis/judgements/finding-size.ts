// How large each kind of finding is on one scale from 0 to 1: the column m of statistics.md section 9. A convention.
import { type Exact, toDrawing } from '../../arithmetic/exact.js';
import type { TargetThresholds } from '../../indicators/analysis-settings.js';
import type { TargetResult } from './judge-target.js';

/** A missed target is large, a met one small, and what is partly met grows with how much is lacking. */
export function targetSize(
  { judgement, deviation }: TargetResult,
  { heltTolerance, ejBelow }: TargetThresholds,
): number {
  if (judgement !== 'Delvis') return judgement === 'Ej' ? 1 : 0.1;
  const lacking = Math.abs(deviation ? toDrawing(deviation) : 0) - heltTolerance;
  return 0.5 + 0.5 * upToOne(lacking / (ejBelow - heltTolerance));
}

/** Of a latest value or a district, by its z. */
export function deviationSize(z: number): number {
  return upToOne(z / 4);
}

/** Of a modelled change over the period in percent, or for shares in procentenheter. */
export function trendSize(size: number, kind: 'count' | 'share' | 'other'): number {
  return upToOne(size / (kind === 'share' ? 10 : 50));
}

/** Of a change that multiplies by `ratio` (later / earlier); from or to 0 is as large as can be. */
export function changeSize(ratio: number): number {
  return upToOne(Math.log(ratio) / Math.log(1.5));
}

/** Of a share's change in procentenheter. */
export function pointChangeSize(points: Exact): number {
  return upToOne(toDrawing(points) / 10);
}

/** Of women less men in procentenheter. */
export function sexGapSize(points: number): number {
  return upToOne(points / 15);
}

/** Of a record by the years it exceeds, or of a streak by its years in a row. */
export function recordSize(years: number): number {
  return upToOne(years / 10);
}

/** Without its sign. */
function upToOne(size: number): number {
  return Math.min(1, Math.abs(size));
}
