// What is printed of nämnder compared with equal ages: under its chart and in the method appendix, where any are.
import type { Analysis } from '../../src/analysis/analysis.js';
import type { DistrictAnalysis } from '../../src/analysis/districts/district-analysis.js';
import type { Block, ChartBlock } from '../../src/document/block.js';
import { methodSettings } from '../../src/document/method-settings.js';
import { withStandardisedNote } from '../../src/document/standardised-note.js';
import { defaultAnalysisSettings as settings } from '../../src/indicators/analysis-settings.js';
import { uncapital } from '../../src/language/capital.js';
import { inlineText } from '../support/plain-document.js';
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

const caption: Block = { kind: 'paragraph', children: [{ kind: 'text', text: 'Före.' }] };
const chart: ChartBlock = {
  ...{ kind: 'chart', label: 'diagram.a', number: 'Diagram 1.1', title: [], figures: [] },
  chart: { svg: '<svg/>', width: 100, height: 50, alt: 'Ett stapeldiagram.' },
  notes: [[{ kind: 'text', text: 'Källa: SCB.' }]],
};

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
  it('have a line first under their chart: that two of them are not compared with each other', () => {
    const [before, noted] = withStandardisedNote([caption, chart], withAges);
    expect(before).toBe(caption);
    const notes = noted?.kind === 'chart' ? noted.notes.map(inlineText) : [];
    expect(notes).toEqual([
      expect.stringMatching(/^Med hänsyn tagen till åldrarna: .* två nämnder inte med varandra\.$/u),
      'Källa: SCB.',
    ]);
    expect(withStandardisedNote([chart], crude)).toEqual([chart]);
    const byOther = withStandardisedNote([chart], standardised(crude, [['Bromma', 1]], 'kön'));
    expect(JSON.stringify(byOther)).toContain('fördelningen efter kön');
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
