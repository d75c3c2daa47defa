// The thresholds that hold for one indicator: the report's, with its own over them.
import { type AnalysisSettings, withOverrides } from '../indicators/analysis-settings.js';
import type { Indicator } from '../indicators/indicator.js';
import { type ChangeSettings, changeSettings } from './change/change-settings.js';

export function settingsFor({ analysis }: Indicator, settings: AnalysisSettings): AnalysisSettings {
  return withOverrides(settings, analysis?.overrides);
}

/** Those of section 1, as exact numbers. */
export function changeSettingsFor(indicator: Indicator, settings: AnalysisSettings): ChangeSettings {
  return changeSettings(settingsFor(indicator, settings).change);
}
