import {
  changeSize,
  deviationSize,
  pointChangeSize,
  recordSize,
  sexGapSize,
  targetSize,
  trendSize,
} from '../../../src/analysis/judgements/finding-size.js';
import { judgeTarget } from '../../../src/analysis/judgements/judge-target.js';
import { exact } from '../../../src/arithmetic/exact.js';
import { defaultAnalysisSettings } from '../../../src/indicators/analysis-settings.js';

const size = (outcome: number | string) =>
  targetSize(
    judgeTarget(exact(outcome), exact(100), 'higher', defaultAnalysisSettings.targets),
    defaultAnalysisSettings.targets,
  );

describe('the size of a finding', () => {
  it('of a target grows with what is lacking', () => {
    expect([size(100), size(99), size(79)]).toEqual([0.1, 0.1, 1]);
    expect(size('89.5')).toBeCloseTo(0.75, 12);
    expect(size(80)).toBeCloseTo(1, 12);
  });

  it('is at most one and without sign', () => {
    expect([deviationSize(-2), deviationSize(9), deviationSize(Number.NEGATIVE_INFINITY)]).toEqual([0.5, 1, 1]);
    expect([trendSize(25, 'count'), trendSize(5, 'share'), trendSize(900, 'other')]).toEqual([0.5, 0.5, 1]);
    expect([pointChangeSize(exact(-5)), sexGapSize(-3), recordSize(4), recordSize(12)]).toEqual([0.5, 0.2, 0.4, 1]);
  });

  it('of a change is the same up and down', () => {
    expect(changeSize(1.5)).toBe(1);
    expect(changeSize(1 / 1.2)).toBeCloseTo(changeSize(1.2), 12);
    expect([changeSize(1), changeSize(0), changeSize(Number.POSITIVE_INFINITY)]).toEqual([0, 1, 1]);
  });
});
