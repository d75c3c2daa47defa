import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { makeFigure } from '../../src/disclosure/figure.js';
import { bindingKey } from '../../src/plan/binding-key.js';
import type { PlannedBinding } from '../../src/plan/plan.js';
import type { VariableName } from '../../src/plan/variables.js';
import { parseProse } from '../../src/project/prose/parse-prose.js';
import { bindingsOf } from '../../src/project/prose/prose.js';
import { parseYaml } from '../../src/project/yaml-source.js';
import { type EvaluatedProse, evaluateProse, findFinding } from '../../src/text/evaluate-prose.js';
import type { Inline } from '../../src/text/text-block.js';
import { count, disclose, table } from '../support/observed.js';
import { plannedFigure } from '../support/planned.js';

const { data } = disclose({
  indicators: [count('a.x')],
  observations: [
    ...table('a.x', 2023, { '': 10_000 }),
    ...table('a.x', 2024, { '': 10_220, Järva: 3, Farsta: 12, Bromma: 40 }),
  ],
});

/** What each path in these texts stands for. */
const planned: Readonly<Record<string, PlannedBinding>> = {
  alla: plannedFigure('värde', 'a.x', '', data),
  ändring: plannedFigure('ändring', 'a.x', '', data),
  högst: plannedFigure('högst', 'a.x', '', data),
  dold: plannedFigure('värde', 'a.x', 'Järva', data),
  'dold-ändring': { ...plannedFigure('förändring', 'a.x', 'Järva', data), since: 2024 },
  namn: plannedFigure('namn', 'a.x', '', data),
  nämnd: { kind: 'variable', name: 'nämnd', capital: false },
  Nämnd: { kind: 'variable', name: 'nämnd', capital: true },
  tabell: { kind: 'reference', label: 'tabell.prov.a' },
  'fynd.utveckling.x': { kind: 'finding', id: 'utveckling.x', chapterKey: 'a' },
  'fynd.utveckling.a.x': { kind: 'finding', id: 'utveckling.a.x' },
  'fynd.utveckling.y': { kind: 'finding', id: 'utveckling.y', chapterKey: 'a' },
};

const sentence: readonly Inline[] = [
  { kind: 'text', text: 'Antalet ökade till ' },
  {
    kind: 'figure',
    figure: makeFigure({ text: '10\u00A0220', operation: 'value', sources: [data.cell('a.x', 2024)] }),
  },
  { kind: 'text', text: '.' },
];

const variables = new Map<VariableName, string>([['nämnd', 'socialnämnden']]);

interface Evaluated extends EvaluatedProse {
  readonly diagnostics: readonly Diagnostic[];
}

/** Markdown as it would stand in a chapter's `text`. */
function evaluated(markdown: string, draft = false): Evaluated {
  const yaml = `text: |\n${markdown.replace(/^/gm, '  ')}\n`;
  const source = parseYaml('prov.yaml', yaml).value;
  if (!source) throw new Error('no YAML');
  const { value: prose, diagnostics: faults } = parseProse(source, ['text'], `${markdown}\n`);
  expect(faults.filter(({ severity }) => severity === 'fel')).toEqual([]);
  const bindings = new Map(
    bindingsOf(prose).flatMap((binding): [string, PlannedBinding][] => {
      const found = planned[binding.path.text];
      return found ? [[bindingKey(binding.place), found]] : [];
    }),
  );
  const diagnostics: Diagnostic[] = [];
  const result = evaluateProse(prose, 'prov.1', {
    plan: {
      year: 2024,
      chapters: [],
      targets: new Map(),
      bindings,
      analysis: { subjects: [], sexes: [], districts: [], cells: [] },
      cells: [],
      printed: new Set(),
    },
    drafts: new Map([['utveckling.a.x', sentence]]),
    data,
    variables,
    draft,
    frame: (place) => source.frame(place),
    report: (diagnostic) => diagnostics.push(diagnostic),
  });
  return { ...result, diagnostics };
}

const text = (inlines: readonly Inline[]): string =>
  inlines
    .map((one) => {
      if (one.kind === 'figure') return one.figure.text;
      if (one.kind === 'text') return one.text;
      return 'children' in one ? text(one.children) : `<${one.kind}>`;
    })
    .join('')
    .replaceAll('\u00A0', '_');

function paragraphs(markdown: string): readonly string[] {
  return evaluated(markdown).blocks.map((block) =>
    block.kind === 'paragraph' ? text(block.children) : `<${block.kind}>`,
  );
}

describe('bindings in prose', () => {
  it('become figures, with sources, where they stand', () => {
    const [block] = evaluated('Av {{ alla }} har antalet {{ ändring }} nu.').blocks;
    if (block?.kind !== 'paragraph') throw new Error('no paragraph');
    expect(block.children.map(({ kind }) => kind)).toEqual(['text', 'figure', 'text', 'figure', 'text']);
    const figures = block.children.flatMap((one) => (one.kind === 'figure' ? [one.figure] : []));
    expect(figures.map(({ operation, sources }) => [operation, sources.length])).toEqual([
      ['value', 1],
      ['change', 2],
    ]);
  });

  it('print the name of an indicator and the words of a variable, with a capital where it is written so', () => {
    expect(paragraphs('Om {{ namn }} beslutar {{ nämnd }} och {{ Nämnd }}.')).toEqual([
      'Om Antal a.x beslutar socialnämnden och Socialnämnden.',
    ]);
  });

  it('begin a sentence with a capital, also inside emphasis and after a note', () => {
    const [first, second, third] = paragraphs(
      '{{ nämnd }} beslutar. {{ ändring }} nu. Och {{ nämnd }} igen.\n\n*{{ nämnd }}* säger.\n\nSå är det.[^a] {{ nämnd }} vet.\n\n[^a]: {{ ändring }}.',
    );
    expect(first).toBe('Socialnämnden beslutar. Ökat med 2,2_procent nu. Och socialnämnden igen.');
    expect(second).toBe('Socialnämnden säger.');
    expect(third).toBe('Så är det.<noteReference> Socialnämnden vet.');
  });

  it('do not take the point of an abbreviation for the end of a sentence', () => {
    expect(paragraphs('Det gör t.ex. {{ nämnd }}, dvs. {{ nämnd }}, och bl.a. {{ nämnd }}.')).toEqual([
      'Det gör t.ex. socialnämnden, dvs. socialnämnden, och bl.a. socialnämnden.',
    ]);
  });

  it('keep what a figure rests on when its first letter changes', () => {
    const [block] = evaluated('{{ ändring }}.').blocks;
    const [first] = block?.kind === 'paragraph' ? block.children : [];
    expect(first?.kind === 'figure' && first.figure).toMatchObject({
      text: 'Ökat med 2,2\u00A0procent',
      operation: 'change',
      decimals: 1,
    });
    expect(first?.kind === 'figure' && first.figure.sources).toHaveLength(2);
  });

  it('leave references and notes unresolved, note ids unique in the report', () => {
    const { blocks, notes } = evaluated('Se {{ tabell }}.[^a]\n\n[^a]: Not om {{ alla }}.');
    const [block] = blocks;
    expect(block?.kind === 'paragraph' && block.children.slice(1, 4)).toEqual([
      { kind: 'reference', label: 'tabell.prov.a', capital: false },
      { kind: 'text', text: '.' },
      { kind: 'noteReference', note: 'prov.1.a' },
    ]);
    expect(notes).toMatchObject([{ id: 'prov.1.a', number: 0, blocks: [{ kind: 'paragraph' }] }]);
  });

  it('stand in lists, headings, strong text and links', () => {
    const { blocks } = evaluated(
      '## Om {{ alla }}\n\n- **{{ alla }}** ett\n- [två {{ alla }}](https://example.org)\n\n1. tre',
    );
    expect(blocks.map((block) => (block.kind === 'list' ? `list ${block.ordered}` : block.kind))).toEqual([
      'heading',
      'list false',
      'list true',
    ]);
    const figures = JSON.stringify(blocks, (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    ).match(/"operation":"value"/g);
    expect(figures).toHaveLength(3);
  });
});

it('spaces that must not break are U+00A0: before a unit, in dates, after abbreviations', () => {
  expect(paragraphs('Det är 5 procent den 14 maj enligt 4 kap. 1 § lagen.')).toEqual([
    'Det är 5_procent den 14_maj enligt 4_kap._1_§ lagen.',
  ]);
});

describe('what cannot be said', () => {
  it('is SR-TXT-007, at the binding, with what and why', () => {
    const { diagnostics, blocks } = evaluated('Första raden.\nI Järva var det {{ dold }} och {{ dold-ändring }}.');
    expect(diagnostics.map(({ code, severity, message }) => `${code} ${severity} ${message}`)).toEqual([
      'SR-TXT-007 fel värde av a.x 2024 (stadsdelsnämnd Järva) kan inte skrivas: uppgiften redovisas inte',
      'SR-TXT-007 fel förändring av a.x 2024–2024 (stadsdelsnämnd Järva) kan inte skrivas: det jämförda året är inte tidigare',
    ]);
    expect(diagnostics.map(({ place }) => place)).toMatchObject([
      { kind: 'text', file: 'prov.yaml', line: 3, column: 21 },
      { kind: 'text', file: 'prov.yaml', line: 3, column: 36 },
    ]);
    expect(diagnostics[0]?.frame).toContain('{{ dold }}');
    expect(blocks[0]?.kind === 'paragraph' && blocks[0].children.filter(({ kind }) => kind === 'gap')).toHaveLength(2);
  });

  it('is a gap in a draft, and a warning', () => {
    const { diagnostics, blocks } = evaluated('I Järva {{ dold }}.', true);
    expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['SR-TXT-007 varning']);
    expect(blocks[0]?.kind === 'paragraph' && blocks[0].children[1]).toEqual({
      kind: 'gap',
      text: 'värde av a.x 2024 (stadsdelsnämnd Järva): uppgiften redovisas inte',
    });
  });

  it('is a gap with its name where it could not even be planned', () => {
    const { diagnostics, blocks } = evaluated('Det är {{ okänd }}.', true);
    expect(diagnostics).toEqual([]);
    expect(blocks[0]?.kind === 'paragraph' && blocks[0].children[1]).toEqual({ kind: 'gap', text: 'okänd' });
  });
});

describe('a drafted sentence', () => {
  it('stands as it was drafted, with the values that it rests on', () => {
    const { blocks, diagnostics } = evaluated('Så här: {{ fynd.utveckling.x }} Och {{ nämnd }}.');
    const [block] = blocks;
    expect(diagnostics).toEqual([]);
    expect(block?.kind === 'paragraph' && block.children.slice(1, 4)).toEqual(sentence);
    expect(block?.kind === 'paragraph' && text(block.children)).toBe(
      'Så här: Antalet ökade till 10_220. Och socialnämnden.',
    );
    expect(paragraphs('{{ fynd.utveckling.a.x }}')).toEqual(['Antalet ökade till 10_220.']);
  });

  it('that nothing was found for is SR-FYN-001 at its binding, and in a draft a marked gap', () => {
    const [first] = evaluated('Så:\n{{ fynd.utveckling.y }}').diagnostics;
    expect(first).toMatchObject({
      code: 'SR-FYN-001',
      severity: 'fel',
      message: 'ingen iakttagelse heter `utveckling.y`',
      place: { file: 'prov.yaml', line: 3, column: 5 },
      frame: expect.stringContaining('{{ fynd.utveckling.y }}'),
    });
    const { diagnostics, blocks } = evaluated('{{ fynd.utveckling.y }}', true);
    expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['SR-FYN-001 varning']);
    expect(blocks[0]?.kind === 'paragraph' && blocks[0].children).toEqual([{ kind: 'gap', text: 'fynd.utveckling.y' }]);
  });

  it('is the chapter’s own before another of the same name', () => {
    const all = new Map([
      ['utveckling.a.x', 1],
      ['utveckling.x', 2],
    ]);
    expect(findFinding(all, 'utveckling.x', 'a')).toBe(1);
    expect(findFinding(all, 'utveckling.x', 'b')).toBe(2);
    expect(findFinding(all, 'utveckling.a.x', 'b')).toBe(1);
    expect(findFinding(all, 'utveckling.y', 'a')).toBeUndefined();
  });
});
