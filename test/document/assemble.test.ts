import fc from 'fast-check';
import { assemble } from '../../src/document/assemble.js';
import type { Block, Inline, TextBlock } from '../../src/document/block.js';
import type { Target } from '../../src/plan/plan.js';
import type { WordList } from '../../src/project/word-list.js';

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

/** The document's lines, the notes after the blocks. */
function assembled(blocks: readonly Block[]): readonly string[] {
  const document = assemble(blocks, targets);
  return [...lines(document.blocks), ...lines([{ kind: 'notes', notes: document.notes }])];
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
    const [, , , told] = assemble([chapter, heading, chart, all], targets).blocks;
    expect(lines(told ? [told] : [])).toEqual(['tabell_3.4 i kapitel_3, [diagram_3.1], [kapitel_3], [avsnitt_3.2]']);
    expect(told).toMatchObject({ children: [{}, {}, { kind: 'internalLink', label: 'diagram.a.y' }, {}, {}, {}, {}] });
  });

  it('are text that names the chapter when it is outside', () => {
    expect(assembled([all])).toEqual([
      'tabell_3.4 i kapitel_3, diagram_3.1 i kapitel_3, kapitel_3, avsnitt_3.2 i kapitel_3',
    ]);
  });

  it('begin a sentence with a capital', () => {
    expect(assembled([paragraph(refer('tabell.a.x', true)), chart, paragraph(refer('diagram.a.y', true))])).toEqual([
      'Tabell_3.4 i kapitel_3',
      '^1 under',
      '[Diagram_3.1]',
      '1: ',
    ]);
  });

  it('to nothing are gaps', () => {
    expect(assembled([paragraph(refer('tabell.b.z'))])).toEqual(['<gap tabell.b.z>']);
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
    expect(assembled(deep)).toEqual(['^1 under', '- [diagram_3.1]', '[diagram_3.1]', '1: [diagram_3.1]']);
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
    expect(assembled(blocks)).toEqual(['b^1 a^2', '^3 under', 'b igen^1', '1: not b', '2: not a', '3: not c']);
  });

  it('are numbered anew in each document', () => {
    expect(assembled(blocks.slice(1))).toEqual(['^1 under', 'b igen^2', '1: not c', '2: not b']);
    expect(assemble(blocks, targets)).toEqual(assemble(blocks, targets));
  });

  it('that nothing refers to are left out, and the list of notes with them', () => {
    expect(assemble([{ kind: 'notes', notes: [note('d', text('ingen'))] }], targets)).toEqual({
      blocks: [],
      notes: [],
    });
  });

  it('go on counting from one list of notes to the next', () => {
    const more: Block[] = [...blocks, paragraph(mark('e')), { kind: 'notes', notes: [note('e', text('not e'))] }];
    expect(assembled(more).slice(3)).toEqual(['^4', '1: not b', '2: not a', '3: not c', '4: not e']);
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
        expect(assembled(given)).toEqual(expected);
      }),
    );
  });

  it('are lifted out of the blocks from any depth', () => {
    const inner: TextBlock = { kind: 'notes', notes: [note('a', text('not a'))] };
    const deep: Block[] = [
      { kind: 'summary', heading: 'S', blocks: [paragraph(text('i'), mark('a')), inner] },
      { kind: 'list', ordered: false, items: [[paragraph(text('ii'), mark('b')), { ...inner, notes: [note('b')] }]] },
    ];
    expect(assembled(deep)).toEqual(['i^1', '- ii^2', '1: not a', '2: ']);
    expect(JSON.stringify(assemble(deep, targets).blocks)).not.toContain('"kind":"notes"');
  });

  it('that a note refers to come right after it, each once', () => {
    const blocks: Block[] = [
      paragraph(text('x'), mark('a'), text(' y'), mark('b')),
      {
        kind: 'notes',
        notes: [note('a', text('se'), mark('c')), note('b', text('b'), mark('a')), note('c', text('c'))],
      },
    ];
    expect(assembled(blocks)).toEqual(['x^1 y^3', '1: se^2', '2: c', '3: b^1']);
  });

  it('keep their paragraphs, lists and references', () => {
    const said: TextBlock[] = [
      paragraph(text('ett')),
      { kind: 'list', ordered: true, items: [[paragraph(refer('diagram.a.y'))]] },
    ];
    const blocks: Block[] = [
      paragraph(mark('n')),
      chart,
      { kind: 'notes', notes: [{ id: 'n', number: 0, blocks: said }] },
    ];
    const [first] = assemble(blocks, targets).notes;
    expect(lines(first?.blocks ?? [])).toEqual(['ett', '- [diagram_3.1]']);
  });

  it('side by side keep their marks apart, so that 1 and 2 are not read as 12', () => {
    const strong: Inline = { kind: 'strong', children: [text('x'), mark('a')] };
    expect(assembled([paragraph(mark('a'), mark('b'), mark('c')), paragraph(strong, mark('b'))]).slice(0, 2)).toEqual([
      '^1_^2_^3',
      'x^1_^2',
    ]);
  });
});

describe('marks in a table', () => {
  const cell = (value: string, ...notes: readonly string[]) => ({
    text: value,
    columns: 1,
    rows: 1,
    align: 'left' as const,
    ...(notes.length > 0 ? { notes: notes.map((id) => ({ note: id })) } : {}),
  });
  const row = (label: string, ...notes: readonly string[]) => ({
    kind: 'data' as const,
    label,
    indent: 0,
    cells: [],
    ...(notes.length > 0 ? { notes: notes.map((id) => ({ note: id })) } : {}),
  });
  const table: Block = {
    kind: 'table',
    label: 'tabell.a.x',
    number: 'Tabell\u00A03.4',
    title: [text('T'), mark('t')],
    table: {
      header: [[cell('År', 'h'), cell('2023'), cell('2024', 'u')]],
      rows: [row('Ett'), row('Två', 'r', 'h')],
      columnCount: 3,
      marks: [],
    },
    notes: [[text('under'), mark('u'), text(' '), mark('v')]],
  };
  const notes = ['v', 'r', 'u', 'h', 't', 'p'].map((id) => note(id, text(id)));

  it('are numbered as they are read: title, header, rows, the lines below', () => {
    const { blocks, notes: made } = assemble([paragraph(mark('p')), table, { kind: 'notes', notes }], targets);
    expect(made.map(({ id, number }) => `${number} ${id}`)).toEqual(['1 p', '2 t', '3 h', '4 u', '5 r', '6 v']);
    expect(blocks[1]).toMatchObject({
      title: [{}, { kind: 'noteMark', number: 2 }],
      table: {
        header: [[{ notes: [{ note: 'h', number: 3 }] }, { text: '2023' }, { notes: [{ note: 'u', number: 4 }] }]],
        rows: [
          { label: 'Ett' },
          {
            notes: [
              { note: 'r', number: 5 },
              { note: 'h', number: 3 },
            ],
          },
        ],
      },
      notes: [[{}, { number: 4 }, {}, { number: 6 }]],
    });
  });
});

describe('words of the project', () => {
  const words: WordList = {
    abbreviations: [{ short: 'LSS', long: 'lagen (1993:387) om stöd' }],
    foreign: [{ words: 'Housing First', language: 'en' }],
  };
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 2, text: [text('LSS och Housing First')] },
    paragraph(text('a'), mark('a'), text(' LSS b'), mark('b')),
    { kind: 'notes', notes: [note('a', text('enligt Housing First')), note('b', text('b'))] },
  ];

  it('are explained in one series with the author’s notes, numbered anew in each document', () => {
    const whole = assemble(blocks, targets, words);
    expect(lines(whole.blocks)).toEqual(['# LSS och Housing First', 'a^1 LSS^2 b^3']);
    expect(lines([{ kind: 'notes', notes: whole.notes }])).toEqual([
      '1: enligt Housing First',
      '2: LSS: lagen (1993:387) om stöd.',
      '3: b',
    ]);
    const part = assemble([paragraph(text('LSS'))], targets, words);
    expect(part.notes.map(({ number }) => number)).toEqual([1]);
  });

  it('of other languages are marked in headings and notes too', () => {
    const said = JSON.stringify(assemble(blocks, targets, words));
    expect(said.match(/"kind":"foreign","language":"en"/g)).toHaveLength(2);
  });

  it('are neither explained nor marked without a list', () => {
    expect(JSON.stringify(assemble(blocks, targets))).not.toMatch(/foreign|förkortning/);
  });
});
