import {
  type AnalysisOverrides,
  defaultAnalysisSettings,
  withOverrides,
} from '../../src/indicators/analysis-settings.js';

it('stand as they are where nothing is said over them', () => {
  expect(withOverrides(defaultAnalysisSettings, undefined)).toBe(defaultAnalysisSettings);
  expect(withOverrides(defaultAnalysisSettings, {})).toEqual(defaultAnalysisSettings);
});

const thresholds = Object.entries(defaultAnalysisSettings).flatMap(([group, values]) =>
  Object.keys(values).map((name): [string, string] => [group, name]),
);

it.each(thresholds)('are replaced one by one: %s.%s', (group, name) => {
  const found: Record<string, Record<string, unknown>> = {
    ...withOverrides(defaultAnalysisSettings, {
      [group]: { [name]: 777 },
    } as AnalysisOverrides),
  };
  const before: Record<string, Record<string, unknown>> = { ...defaultAnalysisSettings };
  expect(found).toEqual({ ...before, [group]: { ...before[group], [name]: 777 } });
  expect(before[group]?.[name]).not.toBe(777);
});

it('are not taken away by a threshold or a group that is named without a value', () => {
  expect(withOverrides(defaultAnalysisSettings, { trend: { alpha: undefined }, sexes: undefined })).toEqual(
    defaultAnalysisSettings,
  );
});

it('lie over each other in turn', () => {
  const report = withOverrides(defaultAnalysisSettings, { findings: { perSummary: 8, minScore: 30 } });
  expect(withOverrides(report, { findings: { minScore: 10 } }).findings).toEqual({
    ...defaultAnalysisSettings.findings,
    perSummary: 8,
    minScore: 10,
  });
});
