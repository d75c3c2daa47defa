import { changeSettingsFor, settingsFor } from '../../src/analysis/settings-for.js';
import { defaultAnalysisSettings, withOverrides } from '../../src/indicators/analysis-settings.js';
import { indicator } from './points.js';

const own = indicator({
  analysis: { overrides: { trend: { minYears: 6 }, change: { smallBase: 50 } }, reason: 'Serien är ny.' },
});

it('are the report’s for an indicator without its own', () => {
  const report = withOverrides(defaultAnalysisSettings, { trend: { alpha: 0.05 } });
  expect(settingsFor(indicator(), report)).toEqual(report);
});

it('are the indicator’s own over the report’s', () => {
  const report = withOverrides(defaultAnalysisSettings, { trend: { alpha: 0.05, minYears: 5 } });
  const found = settingsFor(own, report);
  expect(found.trend).toEqual({ ...defaultAnalysisSettings.trend, alpha: 0.05, minYears: 6 });
  expect(found.sexes).toEqual(report.sexes);
});

it('are exact numbers for the change between two points', () => {
  const found = changeSettingsFor(own, defaultAnalysisSettings);
  expect([found.smallBase.toFraction(), found.unchangedPoints.toFraction()]).toEqual(['50', '1/2']);
});
