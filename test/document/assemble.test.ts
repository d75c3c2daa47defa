import fc from 'fast-check';
import { assemble } from '../../src/document/assemble.js';
import type { Block, Inline, TextBlock } from '../../src/document/block.js';
import type { Target } from '../../src/plan/plan.js';

const targets = new Map<string, Target>([
  ['tabell.a.x', { label: 'tabell.a.x', name: 'tabell 3.4', chapter: 3 }],
  ['diagram.a.y', { label: 'diagram.a.y', name: 'diagram 3.1', chapter: 3 }],
  ['kapitel.a', { label: 'kapitel.a', name: 'kapitel 3', chapter: 3 }],
  ['avsnitt.a.1', { label: 'avsnitt.a.1', name: 'avsnitt 3.2', chapter: 3 }],
]);

const text = (value: string): Inline => ({ kind: 'text', text: value });
const refer = (label: string, capital = false): Inline => ({ kind: 'reference', label, capital });
const mark = (note: string): Inline => ({ kind: 'noteReference', note });
const paragraph = (...children: readonly Inline[]): TextBlock => ({ kind: 'paragraph', children });
const note = (id: string, ...children: readonly Inline[]) => ({ id, number: 0, blocks: [paragraph(...children)] });
const chapter: Block = { kind: 'chapterOpening', number: 3, title: 'A', label: 'kapitel.a' };
const heading: Block = { kind: 'heading', level: 2, text: [text('H')], label: 'avsnitt.a.1' };
const chart: Block = {
  kind: 'chart',
  label: 'diagram.a.y',
  number: 'Diagram\u00A03.1',
  title: [text('T')],
  chart: { svg: '', width: 0, height: 0, alt: '' },
  figures: [],
  notes: [[mark('c'), text(' under')]],
};

/** `1` for a note's mark, `[diagram 3.1]` for a link. */
function shown(inlines: readonly Inline[]): string {
  return inlines
    .map((one): string => {
      if (one.kind === 'text') return one.text.replaceAll('\u00A0', '_');
      if (one.kind === 'noteMark') return `^${one.number}`;
      if (one.kind === 'internalLink') return `[${shown(one.children)}]`;
      return 'children' in one ? shown(one.children) : `<${one.kind} ${'text' in one ? one.text : ''}>`;
    })
    .join('');
}

function lines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'paragraph') return [shown(block.children)];
    if (block.kind === 'heading') return [`# ${shown(block.text)}`];
    if (block.kind === 'list') return block.items.flatMap((item) => lines(item).map((line) => `- ${line}`));
    if (block.kind === 'notes')
      return block.notes.map(({ number, blocks: inner }) => `${number}: ${lines(inner).join(' ')}`);
    if (block.kind === 'summary') return lines(block.blocks);
    if (block.kind === 'chart') return block.notes.map(shown);
    return [];
  });
}

describe('references', () => {
  const all = paragraph(
    refer('tabell.a.x'),
    text(', '),
    refer('diagram.a.y'),
    text(', '),
    refer('kapitel.a'),
    text(', '),
    refer('avsnitt.a.1'),
  );

  it('are links to what is in the document', () => {
    const [, , , told] = assemble([chapter, heading, chart, all], targets);
    expect(lines(told ? [told] : [])).toEqual(['tabell_3.4 i kapitel_3, [diagram_3.1], [kapitel_3], [avsnitt_3.2]']);
    expect(told).toMatchObject({ children: [{}, {}, { kind: 'internalLink', label: 'diagram.a.y' }, {}, {}, {}, {}] });
  });

  it('are text that names the chapter when it is outside', () => {
    expect(lines(assemble([all], targets))).toEqual([
      'tabell_3.4 i kapitel_3, diagram_3.1 i kapitel_3, kapitel_3, avsnitt_3.2 i kapitel_3',
    ]);
  });

  it('begin a sentence with a capital', () => {
    expect(
      lines(assemble([paragraph(refer('tabell.a.x', true)), chart, paragraph(refer('diagram.a.y', true))], targets)),
    ).toEqual(['Tabell_3.4 i kapitel_3', '^1 under', '[Diagram_3.1]']);
  });

  it('to nothing are gaps', () => {
    expect(lines(assemble([paragraph(refer('tabell.b.z'))], targets))).toEqual(['<gap tabell.b.z>']);
  });

  it('are found at any depth', () => {
    const deep: Block[] = [
      chart,
      { kind: 'list', ordered: false, items: [[paragraph({ kind: 'strong', children: [refer('diagram.a.y')] })]] },
      {
        kind: 'summary',
        heading: 'S',
        blocks: [
          paragraph({
            kind: 'link',
            url: 'https://example.org',
            children: [{ kind: 'emphasis', children: [refer('diagram.a.y')] }],
          }),
        ],
      },
      { kind: 'notes', notes: [note('c', refer('diagram.a.y'))] },
    ];
    expect(lines(assemble(deep, targets))).toEqual([
      '^1 under',
      '- [diagram_3.1]',
      '[diagram_3.1]',
      '1: [diagram_3.1]',
    ]);
    expect(JSON.stringify(assemble(deep, targets))).not.toMatch(/"kind":"(?:reference|noteReference)"/);
  });
});

describe('notes', () => {
  const blocks: readonly Block[] = [
    paragraph(text('b'), mark('b'), text(' a'), mark('a')),
    chart,
    paragraph(text('b igen'), mark('b')),
    {
      kind: 'notes',
      notes: [note('a', text('not a')), note('b', text('not b')), note('c', text('not c')), note('d', text('ingen'))],
    },
  ];

  it('are numbered as the document refers to them, the same note with the same number', () => {
    expect(lines(assemble(blocks, targets))).toEqual([
      'b^1 a^2',
      '^3 under',
      'b igen^1',
      '1: not b',
      '2: not a',
      '3: not c',
    ]);
  });

  it('are numbered anew in each document', () => {
    expect(lines(assemble(blocks.slice(1), targets))).toEqual(['^1 under', 'b igen^2', '1: not c', '2: not b']);
    expect(assemble(blocks, targets)).toEqual(assemble(blocks, targets));
  });

  it('that nothing refers to are left out, and an empty list of notes with them', () => {
    expect(assemble([{ kind: 'notes', notes: [note('d', text('ingen'))] }], targets)).toEqual([]);
  });

  it('go on counting from one list of notes to the next', () => {
    const more: Block[] = [...blocks, paragraph(mark('e')), { kind: 'notes', notes: [note('e', text('not e'))] }];
    expect(lines(assemble(more, targets)).slice(-2)).toEqual(['^4', '4: not e']);
  });

  it('are exactly the ones marked, numbered from one without gaps', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });
    fc.assert(
      fc.property(ids, (marked) => {
        const given: Block[] = [
          ...marked.map((id) => paragraph(mark(id))),
          { kind: 'notes', notes: ['e', 'd', 'c', 'b', 'a'].map((id) => note(id, text(id))) },
        ];
        const order = [...new Set(marked)];
        const expected = [
          ...marked.map((id) => `^${order.indexOf(id) + 1}`),
          ...order.map((id, index) => `${index + 1}: ${id}`),
        ];
        expect(lines(assemble(given, targets))).toEqual(expected);
      }),
    );
  });
});
