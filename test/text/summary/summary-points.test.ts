import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { formatPlace } from '../../../src/diagnostics/place.js';
import { makeFigure } from '../../../src/disclosure/figure.js';
import { bindingKey } from '../../../src/plan/binding-key.js';
import type { Plan } from '../../../src/plan/plan.js';
import { summaryTexts } from '../../../src/plan/plan-report.js';
import { bindingsOf } from '../../../src/project/prose/prose.js';
import { proseText } from '../../../src/text/summary/prose-text.js';
import { type SummaryPoint, summaryPoints } from '../../../src/text/summary/summary-points.js';
import type { Inline } from '../../../src/text/text-block.js';
import { plannedChapter } from '../../support/analysed.js';
import { count, disclose, table } from '../../support/observed.js';
import { plannedFigure } from '../../support/planned.js';
import { chapter, secondChapter } from '../../support/small-project.js';

const { data } = disclose({ indicators: [count('bistånd.x')], observations: table('bistånd.x', 2024, { '': 1234 }) });

const figure = (text: string): Inline => ({
  kind: 'figure',
  figure: makeFigure({ text, operation: 'value', sources: [data.cell('bistånd.x', 2024)] }),
});
const words = (text: string): Inline => ({ kind: 'text', text });

/** The drafted sentences, with the space that holds a number to its unit. */
const drafts = new Map<string, readonly Inline[]>([
  ['utveckling.bistånd.hushåll', [words('Antalet hushåll ökade till '), figure('1\u00A0234'), words('.')]],
  ['utveckling.bistånd.barn', [words('Antalet barn minskade med tre\u00A0procent.')]],
  ['kön.bistånd.hushåll', [words('Kvinnor och män får bistånd ungefär lika ofta.')]],
  ['nämnder.bistånd.andel', [words('Andelen är hög i Järva.')]],
]);
const drafted = ['utveckling.bistånd.hushåll', 'utveckling.bistånd.barn', 'kön.bistånd.hushåll'];

interface Told {
  readonly points: readonly SummaryPoint[];
  /** `origin finding: what is printed`. */
  readonly lines: readonly string[];
  readonly faults: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The points of a chapter whose YAML says `summary` so. */
function told(summary: string, { draft = false, drafted: taken = drafted } = {}): Told {
  const read = chapter(secondChapter.replace(/summary: \|\n {2}.*\n/, summary));
  const bindings: Plan['bindings'] = new Map(
    summaryTexts(read.summary)
      .flatMap(bindingsOf)
      .map(({ place }) => [bindingKey(place), plannedFigure('värde', 'bistånd.x', '', data)]),
  );
  const diagnostics: Diagnostic[] = [];
  const analysis = { subjects: [], sexes: [], districts: [], cells: [] };
  const points = summaryPoints({
    chapter: { ...plannedChapter(2), key: 'bistånd', summary: read.summary },
    analysis: { drafted: taken },
    context: {
      plan: { year: 2024, chapters: [], targets: new Map(), bindings, analysis, cells: [], printed: new Set() },
      data,
      variables: new Map(),
      drafts,
      draft,
      frame: (place) => read.source.frame(place),
      report: (diagnostic) => diagnostics.push(diagnostic),
    },
  });
  const lines = points.map(({ origin, finding, said }) =>
    `${origin} ${finding ?? ''}: ${proseText(said)}`.replaceAll('\u00A0', '~'),
  );
  const faults = diagnostics.map(
    ({ code, severity, place }) => `${code} ${severity} ${place ? formatPlace(place).replace(/^.*yaml:/, '') : ''}`,
  );
  return { points, lines, faults, diagnostics };
}

const hushåll = 'Antalet hushåll ökade till 1~234.';
const barn = 'Antalet barn minskade med tre~procent.';
const kön = 'Kvinnor och män får bistånd ungefär lika ofta.';

describe('a chapter that has decided nothing', () => {
  it('has the drafted sentences as they are', () => {
    const { lines, faults, points } = told('');
    expect(lines).toEqual([
      `drafted utveckling.bistånd.hushåll: ${hushåll}`,
      `drafted utveckling.bistånd.barn: ${barn}`,
      `drafted kön.bistånd.hushåll: ${kön}`,
    ]);
    expect(faults).toEqual([]);
    expect(points[0]?.said.blocks).toEqual([{ kind: 'paragraph', children: drafts.get('utveckling.bistånd.hushåll') }]);
  });

  it('says nothing where nothing is drafted', () => {
    expect(told('', { drafted: [] })).toMatchObject({ points: [], faults: [] });
  });
});

describe('decisions', () => {
  it('come first in the author’s order, then what they do not name', () => {
    const { lines } = told(`summary:
  - { finding: kön.hushåll, pin: true }
  - { text: "Egna ord om {{ x }} hushåll." }
  - { finding: utveckling.barn, accept: Antalet barn minskade med tre procent. }
`);
    expect(lines).toEqual([
      `pinned kön.hushåll: ${kön}`,
      'own : Egna ord om 1~234 hushåll.',
      `accepted utveckling.barn: ${barn}`,
      `drafted utveckling.bistånd.hushåll: ${hushåll}`,
    ]);
  });

  it('may name a finding in full, or one that the draft did not take', () => {
    const { lines, faults } = told(
      'summary: [{ finding: nämnder.andel, pin: true }, { finding: utveckling.bistånd.hushåll, drop: Sägs i kapitlet. }]\n',
    );
    expect(faults).toEqual([]);
    expect(lines.slice(0, 2)).toEqual([
      'pinned nämnder.andel: Andelen är hög i Järva.',
      'dropped utveckling.bistånd.hushåll: ',
    ]);
    expect(lines).toHaveLength(4);
  });

  it('to drop leave the draft and the reason to be seen, and nothing in print', () => {
    const { points, faults } = told('summary: [{ finding: utveckling.barn, drop: Sägs i kapitlet. }]\n');
    expect(faults).toEqual([]);
    expect(points[0]).toEqual({
      origin: 'dropped',
      finding: 'utveckling.barn',
      draft: barn.replace('~', '\u00A0'),
      said: { blocks: [], notes: [] },
      written: 'Sägs i kapitlet.',
    });
  });
});

describe('an accepted sentence', () => {
  it.each<[string, string]>([
    ['as it is', 'Antalet barn minskade med tre procent.'],
    ['with the space that it was drafted with', 'Antalet barn minskade med tre\u00A0procent.'],
    ['over two lines', '>-\n      Antalet barn\n      minskade med tre procent.'],
    ['with a line after it', '|\n      Antalet barn minskade med tre procent.\n'],
    ['with a soft hyphen', 'Antalet barn min\u00ADskade med tre procent.'],
  ])('written %s is accepted', (_, sentence) => {
    const { faults, lines } = told(`summary:\n  - finding: utveckling.barn\n    accept: ${sentence}\n`);
    expect(faults).toEqual([]);
    expect(lines[0]).toBe(`accepted utveckling.barn: ${barn}`);
  });

  it('that has changed since is told at the decision, and the new one is printed', () => {
    const { faults, diagnostics, lines } = told(
      'summary:\n  - finding: utveckling.barn\n    accept: Antalet barn minskade med två procent.\n',
    );
    expect(faults).toEqual(['SR-FYN-002 varning 8:5']);
    expect(diagnostics[0]?.message).toBe(
      'meningen om `utveckling.barn` har ändrats sedan den godtogs: ”Antalet barn minskade med två procent.” är nu ”Antalet barn minskade med tre\u00A0procent.”',
    );
    expect(diagnostics[0]?.frame).toContain('finding: utveckling.barn');
    expect(lines[0]).toBe(`accepted utveckling.barn: ${barn}`);
  });
});

describe('a reworded sentence', () => {
  const reworded = (instead: string) => `summary:
  - finding: utveckling.barn
    reword: "Allt färre barn: {{ x }}.[^a]\\n\\n[^a]: Barn 0–17 år."
    instead: ${instead}
`;

  it('is printed in the author’s words, with figures and notes of its own', () => {
    const { lines, faults, points } = told(reworded('Antalet barn minskade med tre procent.'));
    expect(faults).toEqual([]);
    expect(lines[0]).toBe('reworded utveckling.barn: Allt färre barn: 1~234.');
    expect(points[0]?.draft).toBe(barn.replace('~', '\u00A0'));
    expect(points[0]?.said.notes.map(({ id }) => id)).toEqual(['bistånd.sammanfattning.0.a']);
  });

  it('whose draft has changed since is a fault, since the words may no longer be true', () => {
    const { faults, diagnostics } = told(reworded('Antalet barn minskade med två procent.'));
    expect(faults).toEqual(['SR-FYN-003 fel 8:5']);
    expect(diagnostics[0]?.message).toContain('”Antalet barn minskade med två procent.” är nu ”Antalet barn minskade');
  });

  it('whose draft has changed is a warning while the report is a draft', () => {
    expect(told(reworded('Annat.'), { draft: true }).faults).toEqual(['SR-FYN-003 varning 8:5']);
  });
});

describe('a decision on what the figures no longer say', () => {
  const pin = 'summary: [{ finding: utveckling.vuxna, pin: true }]\n';

  it('to pin it is a fault: it must be said and cannot', () => {
    const { faults, lines } = told(pin);
    expect(faults).toEqual(['SR-FYN-001 fel 7:11']);
    expect(lines).toHaveLength(3);
    expect(told(pin, { draft: true }).faults).toEqual(['SR-FYN-001 varning 7:11']);
  });

  it('to accept it is a warning, with the sentence that is gone', () => {
    const { faults, diagnostics, lines } = told('summary: [{ finding: utveckling.vuxna, accept: De ökade. }]\n');
    expect(faults).toEqual(['SR-FYN-004 varning 7:11']);
    expect(diagnostics[0]?.message).toBe(
      'iakttagelsen `utveckling.vuxna` finns inte längre i uppgifterna: ”De ökade.”',
    );
    expect(lines).toHaveLength(3);
  });

  it('to drop it is a warning, with the reason', () => {
    const { faults, diagnostics } = told('summary: [{ finding: utveckling.vuxna, drop: Osäkert. }]\n');
    expect(faults).toEqual(['SR-FYN-004 varning 7:11']);
    expect(diagnostics[0]?.message).toContain('”Osäkert.”');
  });

  it('to reword it is a warning, and the words are printed: they may still be true', () => {
    const { faults, lines, points } = told(
      'summary: [{ finding: utveckling.vuxna, reword: De är fler., instead: De ökade. }]\n',
    );
    expect(faults).toEqual(['SR-FYN-004 varning 7:11']);
    expect(lines[0]).toBe('reworded utveckling.vuxna: De är fler.');
    expect(points[0]).not.toHaveProperty('draft');
  });
});

it('takes the first of two decisions on one finding, whatever it is called in them', () => {
  const { faults, lines } = told(`summary:
  - { finding: utveckling.barn, pin: true }
  - { finding: utveckling.bistånd.barn, drop: Sägs redan. }
`);
  expect(faults).toEqual(['SR-FYN-006 varning 9:5']);
  expect(lines.map((line) => line.split(':')[0])).toEqual([
    'pinned utveckling.barn',
    'drafted utveckling.bistånd.hushåll',
    'drafted kön.bistånd.hushåll',
  ]);
});

describe('the author’s own text', () => {
  it('stands instead of the draft, which is seen as left out', () => {
    const { lines, points, faults } = told('summary: |\n  Allt är {{ x }}.\n\n  - Ett\n  - Två\n');
    expect(faults).toEqual([]);
    expect(lines).toEqual([
      'own : Allt är 1~234. – Ett – Två',
      'dropped utveckling.bistånd.hushåll: ',
      'dropped utveckling.bistånd.barn: ',
      'dropped kön.bistånd.hushåll: ',
    ]);
    expect(points[1]?.draft).toBe(hushåll.replace('~', '\u00A0'));
    expect(points[1]).not.toHaveProperty('written');
  });
});
