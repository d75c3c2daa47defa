import type { Figure } from '../../src/disclosure/figure.js';
import type { Block, Inline, TextBlock } from '../../src/document/block.js';
import { figuresOf } from '../../src/document/figures-of.js';

const figure = (text: string): Figure => ({ text, operation: 'value', sources: [] });
const inline = (text: string): Inline => ({ kind: 'figure', figure: figure(text) });
const p = (...children: Inline[]): TextBlock => ({ kind: 'paragraph', children });

const blocks: readonly Block[] = [
  { kind: 'heading', level: 2, text: [inline('rubrik')] },
  {
    kind: 'keyFigures',
    figures: [
      {
        label: 'N',
        value: figure('nyckeltal'),
        unit: '',
        change: { direction: 'up', words: [inline('ändring')] },
        recent: [1, 2],
      },
    ],
  },
  { kind: 'summary', heading: 'S', blocks: [{ kind: 'list', ordered: false, items: [[p(inline('punkt'))]] }] },
  p({ kind: 'strong', children: [{ kind: 'foreign', language: 'en', children: [inline('fet')] }] }),
  {
    kind: 'chart',
    label: 'd',
    number: 'Diagram 1',
    title: [inline('diagramrubrik')],
    chart: { svg: '', width: 0, height: 0, alt: '' },
    figures: [figure('stapel')],
    notes: [[inline('under diagram')]],
  },
  {
    kind: 'table',
    label: 't',
    number: 'Tabell 1',
    title: [inline('tabellrubrik')],
    table: {
      header: [],
      rows: [{ kind: 'data', label: '', indent: 0, cells: [figure('cell')] }],
      columnCount: 2,
      marks: [],
    },
    notes: [[inline('under tabell')]],
  },
];

describe('figuresOf', () => {
  it('lists the figures of every kind of block, in reading order', () => {
    expect(figuresOf({ blocks, notes: [] }).map(({ text }) => text)).toEqual([
      'rubrik',
      'nyckeltal',
      'ändring',
      'punkt',
      'fet',
      'diagramrubrik',
      'stapel',
      'under diagram',
      'tabellrubrik',
      'cell',
      'under tabell',
    ]);
  });

  it('lists those of the notes after them, by number', () => {
    const notes = [
      { id: 'a', number: 1, blocks: [p(inline('ett'))] },
      { id: 'b', number: 2, blocks: [p(), { kind: 'list', ordered: true, items: [[p(inline('två'))]] } as const] },
    ];
    expect(figuresOf({ blocks: [p(inline('text'))], notes }).map(({ text }) => text)).toEqual(['text', 'ett', 'två']);
  });
});
