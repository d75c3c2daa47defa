import type { Analysis, ChapterAnalysis } from '../../../src/analysis/analysis.js';
import { analysisDoubts } from '../../../src/cli/year/analysis-doubts.js';
import { formatPlace } from '../../../src/diagnostics/place.js';
import { defaultAnalysisSettings as settings } from '../../../src/indicators/analysis-settings.js';
import type { Indicator } from '../../../src/indicators/indicator.js';
import { indicator, share } from '../../analysis/points.js';
import { chapterOf, count } from '../../support/year-in-memory.js';
import { type GivenTarget, targetFinding } from '../../text/findings/make-findings.js';

/** `shared` stands in the shared definitions, `own` in the year's. */
const chapter = chapterOf(`shared: { ${count}, sheet: A }\n`, { own: `own: { ${count}, sheet: A }\n` });

function told({ lacking = [], targets = [] }: { lacking?: readonly string[]; targets?: ChapterAnalysis['targets'] }) {
  const named = (id: string): Indicator => indicator({ id });
  const analysis: Analysis = {
    year: 2024,
    settings,
    chapters: [
      { key: 'prov', number: 1, series: [], districts: [], sexes: [], targets, silent: [], findings: [], drafted: [] },
    ],
    coverage: { divided: [named('prov.a')], notCollected: [named('prov.b')], lacking: lacking.map(named) },
  };
  return analysisDoubts(analysis, [chapter]).map(
    ({ code, severity, message, place, frame }) =>
      [`${code} ${severity}`, place ? formatPlace(place) : '', message, frame?.includes('name: N') ?? false] as const,
  );
}

const target = (id: string, given: GivenTarget) => targetFinding(share({ id, desired: 'higher' }), given).target;

it('tells of an indicator about persons that lacks its sexes, where it is defined', () => {
  expect(told({ lacking: ['prov.shared', 'prov.own'] })).toEqual([
    [
      'SR-FYN-007 varning',
      'chapters/gemensamt/01-prov.yaml:3:3',
      'prov.shared räknar personer och är inte uppdelad på kön i något som visas',
      true,
    ],
    ['SR-FYN-007 varning', 'chapters/2024/01-prov.yaml:7:3', expect.stringContaining('prov.own'), true],
  ]);
});

it('tells of a total that women and men cannot add up to', () => {
  const [one, ...others] = told({ targets: [target('prov.shared', { target: 90, total: 83, women: 85, men: 86 })] });
  expect(others).toEqual([]);
  expect(one).toEqual([
    'SR-FYN-008 varning',
    'chapters/gemensamt/01-prov.yaml:3:3',
    'prov.shared: totalen 83\u00A0procent kan inte stämma med 85\u00A0procent för kvinnor och 86\u00A0procent för män',
    true,
  ]);
});

it('asks about a total that only very many women would give, as something to know', () => {
  const [one] = told({ targets: [target('prov.own', { target: 90, total: 83, women: 85, men: 75 })] });
  expect(one?.slice(0, 2)).toEqual(['SR-FYN-009 upplysning', 'chapters/2024/01-prov.yaml:7:3']);
  expect(one?.[2]).toMatch(/70–90\u00A0procent av underlaget är kvinnor/u);
});

it('is silent where the figures can belong together', () => {
  expect(told({ targets: [target('prov.own', { target: 90, total: 80, women: 85, men: 75 })] })).toEqual([]);
});

it('tells of an indicator whose chapter has no file without a place', () => {
  expect(told({ lacking: ['annat.x'] })[0]?.[1]).toBe('');
});
