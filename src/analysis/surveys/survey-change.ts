// Whether a share moved between two survey years by more than chance: the two-proportion z with effective numbers of answers
// (statistics.md section 5).
import { exact, ratio, toDrawing } from '../../arithmetic/exact.js';
import type { PublishedValue } from '../../disclosure/published.js';
import type { SurveyThresholds } from '../../indicators/analysis-settings.js';
import type { Indicator } from '../../indicators/indicator.js';
import type { ChangeTest, SurveyStanding } from '../series/series-analysis.js';
import { effectiveSampleSize } from '../statistics/effective-sample-size.js';
import { twoProportions } from '../statistics/two-proportions.js';

export interface SurveyPoint {
  readonly share: PublishedValue;
  readonly standing: SurveyStanding;
}

/**
 * z is positive when the share rose. Undefined when either year is silenced or its answers are unknown, and when all who were asked
 * answered in either: such a share is a fact and no sample.
 */
export function surveyChange(
  previous: SurveyPoint,
  current: SurveyPoint,
  { per }: Indicator,
  thresholds: SurveyThresholds,
): ChangeTest | undefined {
  const [before, after] = [previous, current].map(({ share, standing }) => {
    const part = toDrawing(ratio(share.value, exact(per ?? 100)));
    const n = worth(standing, thresholds);
    return { x: part * n, n };
  });
  if (!before || !after || !(before.n > 0 && after.n > 0)) return undefined;
  if (!Number.isFinite(before.n + after.n)) return undefined;
  const { z, p } = twoProportions(after.x, after.n, before.x, before.n);
  return { p, z };
}

/** How many answers the sample is worth; 0 where that may not be told or is not known. */
function worth({ answers, invited, silenced }: SurveyStanding, { correctFrom }: SurveyThresholds): number {
  if (silenced !== undefined || answers?.state !== 'value') return 0;
  const n = toDrawing(answers.value);
  const asked = invited?.state === 'value' ? toDrawing(invited.value) : undefined;
  return asked !== undefined && n / asked > correctFrom ? effectiveSampleSize(n, asked) : n;
}
