// The newest years that follow each other without a gap or a break: what a trend of anything computed year by year may be made of.
import type { Indicator } from '../../indicators/indicator.js';
import { followsOn } from '../change/comparable-points.js';

/** The trailing part of `years`, ascending, whose steps are the indicator's own. */
export function unbrokenYears(years: readonly number[], indicator: Indicator): readonly number[] {
  const cut = years.findLastIndex((year, index) => {
    const next = years[index + 1];
    return next !== undefined && !followsOn(indicator, year, next);
  });
  return years.slice(cut + 1);
}
