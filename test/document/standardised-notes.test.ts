// What is printed of nämnder compared with equal ages: under the table of the differences and in the method appendix, where any are.
import type { Analysis } from '../../src/analysis/analysis.js';
import type { DistrictAnalysis } from '../../src/analysis/districts/district-analysis.js';
import type { Block } from '../../src/document/block.js';
import { methodSettings } from '../../src/document/method-settings.js';
import { spreadBlock } from '../../src/document/spread-block.js';
import { defaultAnalysisSettings as settings } from '../../src/indicators/analysis-settings.js';
import { uncapital } from '../../src/language/capital.js';
import { assistanceShare } from '../text/findings/indicators.js';
import { districts, standardised } from '../text/findings/make-findings.js';

const crude = districts(assistanceShare, '2.7', [
  { name: 'Bromma', value: 2 },
  { name: 'Järva', value: 7, deviates: 'above' },
]);
const withAges = standardised(crude, [
  ['Bromma', 0.97],
  ['Järva', 1.38, 'above'],
]);

const table = { label: 'tabell.skillnader', number: '1.1', title: 'Skillnader' };
const noteOf = (all: readonly DistrictAnalysis[]): string => JSON.stringify(spreadBlock(table, all, 2024).notes);

function method(all: readonly DistrictAnalysis[], changed = settings): string {
  const chapter = { key: 'a', number: 1, series: [], districts: all, sexes: [], targets: [], silent: [] };
  const coverage = { divided: [], notCollected: [], lacking: [] };
  const analysis: Analysis = {
    ...{ year: 2024, settings: changed, coverage },
    chapters: [{ ...chapter, findings: [], drafted: [] }],
  };
  const blocks: readonly Block[] = methodSettings(analysis, []);
  return JSON.stringify(blocks);
}

describe('nämnder with equal ages', () => {
  it('have a note that two of them are not compared with each other, once', () => {
    const note = noteOf([withAges, withAges]);
    expect(note.split('Med hänsyn tagen till åldrarna')).toHaveLength(2);
    expect(note).toContain('två nämnder inte med varandra');
    expect(noteOf([crude])).not.toContain('hänsyn');
    expect(noteOf([standardised(crude, [['Bromma', 1]], 'kön')])).toContain('fördelningen efter kön');
  });

  it('are in the method appendix with what was compared and the limits that were used', () => {
    const told = method([crude, withAges]);
    expect(told).toContain(`hänsyn tagen till åldrarna: ${uncapital(assistanceShare.name)}.`);
    expect(told).toContain('kan inte jämföras med varandra');
    const wider = { ...settings, districts: { ...settings.districts, limits: [0.9, 0.998], minDifferencePercent: 25 } };
    expect(method([withAges], wider)).toMatch(/exakt Poisson, 90\s*procent.*minst 25\s*procent av det väntade/u);
    expect(method([crude])).not.toContain('hänsyn tagen');
  });
});
