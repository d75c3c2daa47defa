import {
  type AnalysisOverrides,
  type AnalysisSettings,
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

type Groups = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const groupsOf = (settings: AnalysisSettings): Groups =>
  Object.fromEntries(Object.entries<object>({ ...settings }).map(([group, values]) => [group, { ...values }]));

it.each(thresholds)('are replaced one by one: %s.%s', (group, name) => {
  const overrides: AnalysisOverrides = { [group]: { [name]: 777 } };
  const before = groupsOf(defaultAnalysisSettings);
  const found = groupsOf(withOverrides(defaultAnalysisSettings, overrides));
  expect(found).toEqual({ ...before, [group]: { ...before[group], [name]: 777 } });
  expect(groupsOf(defaultAnalysisSettings)).toEqual(before);
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
