import type { Analysis } from '../../src/analysis/analysis.js';
import { changeRules, methodSettings } from '../../src/document/method-settings.js';
import {
  type AnalysisOverrides,
  defaultAnalysisSettings,
  withOverrides,
} from '../../src/indicators/analysis-settings.js';
import type { Indicator } from '../../src/indicators/indicator.js';
import { indicator } from '../analysis/points.js';
import { plainLines } from '../support/plain-document.js';

const coverage: Analysis['coverage'] = { divided: [indicator(), indicator()], notCollected: [], lacking: [] };

function lines(overrides: AnalysisOverrides = {}, given: Partial<Analysis> = {}, own: readonly Indicator[] = []) {
  const settings = withOverrides(defaultAnalysisSettings, overrides);
  const analysis: Analysis = { year: 2024, settings, chapters: [], coverage, ...given };
  return [...plainLines([changeRules(settings)]), ...plainLines(methodSettings(analysis, own))];
}

it('states every rule with its threshold, in Swedish', () => {
  const all = lines().join('\n');
  for (const words of [
    'En ändring har en decimal när den är under tio procent och underlaget är minst 1 000',
    'Trend: minst fyra år i följd utan brott',
    'p högst 0,1) och som sammanlagt är minst fem procent av medianen eller, för andelar, en procentenhet',
    'z minst 1,64)',
    'mer än tre standardavvikelser från medelvärdet av minst fem tidigare år',
    'överspridningen är medräknad (den läggs till gränserna)',
    'Gränserna i diagrammen är 95 procent och 99,8 procent',
    'en svarsfrekvens under 50 procent sägs ut',
    'avviker högst en procent åt fel håll från målet, delvis ned till 20 procent',
  ])
    expect(all).toContain(words);
});

const changed: readonly (readonly [AnalysisOverrides, string])[] = [
  [{ change: { smallBase: 35 } }, 'Är det tidigare antalet under 35'],
  [{ change: { unchangedPoints: 0.8 } }, 'för andelar under 0,8 procentenheter'],
  [{ trend: { minYears: 6 } }, 'Trend: minst sex år'],
  [{ trend: { alpha: 0.05 } }, 'p högst 0,05)'],
  [{ trend: { stablePercent: 7.5 } }, 'varierar högst 7,5 procent av medianen'],
  [{ deviation: { minBaseline: 8 } }, 'minst åtta tidigare år. Det sägs inte'],
  [{ records: { minStreak: 4 } }, 'Svit: minst fyra ändringar i rad'],
  [{ districts: { overdispersion: 'multiplicative' } }, 'den multipliceras in i gränserna'],
  [{ districts: { limits: [0.9, 0.99] } }, 'är 90 procent och 99 procent'],
  [{ districts: { minDenominator: 50 } }, 'Nämnder med ett underlag under 50 ingår inte'],
  [{ sexes: { minGapPoints: 5 } }, 'när den är minst fem procentenheter och intervallet'],
  [{ surveys: { minAnswers: 25 } }, 'minst 25 svar för att redovisas'],
  [{ targets: { ejBelow: 0.25 } }, 'delvis ned till 25 procent'],
  [{ findings: { perIndicator: 3 } }, 'högst tre om samma indikator'],
];

it.each(changed)('is of the thresholds that were used: %j', (overrides, words) => {
  expect(lines(overrides).join('\n')).toContain(words);
  expect(lines().join('\n')).not.toContain(words);
});

it('names the indicators that have thresholds of their own, with the reason', () => {
  const analysis = { overrides: { trend: { minYears: 6 } }, reason: 'Serien är ny.' };
  const own = lines({}, {}, [indicator({ name: 'Hushåll', analysis }), indicator({ name: 'Barn' })]);
  expect(own).toContain('p För följande indikatorer gäller egna gränser.');
  expect(own).toContain('- Hushåll: Serien är ny.');
  expect(own.filter((line) => line.includes('Barn'))).toEqual([]);
  expect(lines().filter((line) => line.includes('egna gränser'))).toEqual([]);
});

it('counts the indicators about persons that are divided by sex, and names the others once', () => {
  const named = (name: string): Indicator => indicator({ name });
  const lacking = [named('Barn i familjehem'), named('LSS-insatser')];
  expect(lines().at(-1)).toBe('p Av två indikatorer om personer är två uppdelade på kön.');
  const part = { ...coverage, notCollected: [named('Barn i familjehem')], lacking };
  expect(lines({}, { coverage: part }).at(-1)).toBe(
    'p Av fem indikatorer om personer är två uppdelade på kön. Uppdelning saknas för barn i familjehem och LSS-insatser.',
  );
});
