// The thresholds of statistics.md section 1: all configuration, all compared with unrounded values.
import { type Exact, exact } from '../../arithmetic/exact.js';
import { type ChangeThresholds, defaultAnalysisSettings } from '../../indicators/analysis-settings.js';

export interface ChangeSettings {
  /** A count below this is told as "från 12 till 21 barn". */
  readonly smallBase: Exact;
  /** A share, rate or mean over fewer is not compared. */
  readonly smallDenominator: Exact;
  /** Changes below this many percent are "i stort sett oförändrat". */
  readonly unchangedPercent: Exact;
  /** The same for shares, in procentenheter. */
  readonly unchangedPoints: Exact;
  /** One decimal needs this large a base … */
  readonly oneDecimalBase: Exact;
  /** … and a change below this many percent or procentenheter. */
  readonly oneDecimalBelow: Exact;
  /** The most decimals that the text wants: 0 for "sju procent". */
  readonly maxDecimals?: number;
}

/** The thresholds as exact numbers. */
export function changeSettings(thresholds: ChangeThresholds): ChangeSettings {
  return {
    smallBase: exact(thresholds.smallBase),
    smallDenominator: exact(thresholds.smallDenominator),
    unchangedPercent: exact(thresholds.unchangedPercent),
    unchangedPoints: exact(thresholds.unchangedPoints),
    oneDecimalBase: exact(thresholds.oneDecimalBase),
    oneDecimalBelow: exact(thresholds.oneDecimalBelow),
  };
}

/** The method's own thresholds. */
export const defaultChangeSettings: ChangeSettings = changeSettings(defaultAnalysisSettings.change);
