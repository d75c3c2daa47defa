import type { Block, Inline, TextBlock } from '../../src/document/block.js';
import { explainAbbreviations } from '../../src/document/explain-abbreviations.js';

const abbreviations = [
  { short: 'LSS', long: 'lagen (1993:387) om stöd och service till vissa funktionshindrade' },
  { short: 'SoL', long: 'socialtjänstlagen (2001:453)' },
  { short: 'LMA', long: 'lagen (1994:137) om mottagande av asylsökande m.fl.' },
  { short: 'SCB', long: 'Statistiska centralbyrån' },
];

const text = (value: string): Inline => ({ kind: 'text', text: value });
const mark = (note: string): Inline => ({ kind: 'noteReference', note });
const p = (...children: (string | Inline)[]): TextBlock => ({
  kind: 'paragraph',
  children: children.map((one) => (typeof one === 'string' ? text(one) : one)),
});
const own = (id: string, said: string): Block => ({ kind: 'notes', notes: [{ id, number: 0, blocks: [p(said)] }] });

/** The inlines with `[id]` for each reference to a note. */
function shown(inlines: readonly Inline[]): string {
  return inlines
    .map((one): string => {
      if (one.kind === 'text') return one.text;
      if (one.kind === 'noteReference') return `[${one.note.replace('förkortning.', '')}]`;
      return 'children' in one ? shown(one.children) : `<${one.kind}>`;
    })
    .join('');
}

function lines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'paragraph':
        return [shown(block.children)];
      case 'heading':
        return [shown(block.text)];
      case 'list':
        return block.items.flatMap((item) => lines(item));
      case 'summary':
        return lines(block.blocks);
      case 'chart':
      case 'table':
        return [shown(block.title), ...block.notes.map(shown)];
      case 'notes':
        return block.notes.map(({ id, blocks: said }) => `${id}: ${lines(said).join(' ')}`);
      default:
        return [];
    }
  });
}

const explained = (...blocks: readonly Block[]): readonly string[] =>
  lines(explainAbbreviations(blocks, abbreviations));

describe('a note is put behind the first use', () => {
  it('once in the document, in each document', () => {
    const blocks = [p('Enligt LSS och LSS.'), p('LSS igen')];
    const expected = [
      'Enligt LSS[LSS] och LSS.',
      'LSS igen',
      'förkortning.LSS: LSS: lagen (1993:387) om stöd och service till vissa funktionshindrade.',
    ];
    expect(explained(...blocks)).toEqual(expected);
    expect(explained(...blocks)).toEqual(expected);
  });

  it('of each abbreviation, with one full stop at the end', () => {
    expect(explained(p('LMA-ersättning enligt LMA och SoL.'))).toEqual([
      'LMA-ersättning[LMA] enligt LMA och SoL[SoL].',
      'förkortning.LMA: LMA: lagen (1994:137) om mottagande av asylsökande m.fl.',
      'förkortning.SoL: SoL: socialtjänstlagen (2001:453).',
    ]);
  });

  it('in reading order: the summary, lists, and captions', () => {
    const chart: Block = {
      kind: 'chart',
      label: 'd',
      number: 'Diagram 1',
      title: [text('Enligt SoL 2024')],
      chart: { svg: '', width: 0, height: 0, alt: '' },
      figures: [],
      notes: [],
    };
    const summary: Block = {
      kind: 'summary',
      heading: 'LSS',
      blocks: [{ kind: 'list', ordered: false, items: [[p('ett')], [p('LSS-insats')]] }],
    };
    expect(explained(summary, chart, p('LSS och SoL')).slice(0, 4)).toEqual([
      'ett',
      'LSS-insats[LSS]',
      'Enligt SoL[SoL] 2024',
      'LSS och SoL',
    ]);
  });

  it('in bold text, and behind a link', () => {
    const bold: Inline = { kind: 'strong', children: [text('LSS')] };
    const link: Inline = { kind: 'link', url: 'https://example.org', children: [text('om SoL här')] };
    expect(explained(p(bold, '-insats och ', link, '.'))[0]).toBe('LSS-insats[LSS] och om SoL här[SoL].');
  });
});

describe('no note is put', () => {
  const figure: Inline = { kind: 'figure', figure: { text: 'LSS', operation: 'value', sources: [] } };
  const table: Block = {
    kind: 'table',
    label: 't',
    number: 'Tabell 1',
    title: [text('Insatser')],
    table: {
      header: [[{ text: 'LSS', columns: 1, rows: 1, align: 'left' }]],
      rows: [{ kind: 'data', label: 'LSS', indent: 0, cells: [] }],
      columnCount: 1,
      marks: [],
    },
    notes: [[text('Källa: SCB.')]],
  };

  it.each<[string, Block]>([
    ['in a heading', { kind: 'heading', level: 2, text: [text('LSS')] }],
    ['in a heading of the prose', { kind: 'heading', level: 3, text: [text('LSS')] }],
    ['in a lead', { kind: 'paragraph', style: 'lead', children: [text('LSS')] }],
    ['in the imprint', { kind: 'paragraph', style: 'imprint', children: [text('LSS')] }],
    ['inside a note', own('n', 'Se 9 § LSS.')],
    ['in a figure', p(figure)],
    ['under or inside a table', table],
    ['in a chapter’s title', { kind: 'chapterOpening', number: 9, title: 'LSS', label: 'k' }],
    [
      'in a key figure',
      {
        kind: 'keyFigures',
        figures: [{ label: 'LSS', value: { text: '1', operation: 'value', sources: [] }, unit: 'LSS', recent: [] }],
      },
    ],
    ['in a part of another word', p('LSSX och XLSS')],
  ])('%s', (_, block) => {
    expect(explainAbbreviations([block], abbreviations)).toEqual([block]);
  });

  it('but at the first use that follows', () => {
    const heading: Block = { kind: 'heading', level: 2, text: [text('LSS')] };
    expect(explained(heading, own('n', 'LSS'), table, p('LSS')).slice(-2)[0]).toBe('LSS[LSS]');
  });

  it('where the text spells it out, nor later', () => {
    const said = 'lagen (1993:387) om stöd och service till vissa funktionshindrade (LSS)';
    expect(explained(p(said), p('LSS'))).toEqual([said, 'LSS']);
  });
});

describe('the author’s own note at the first use', () => {
  it.each([
    ['with the long form', 'Lagen (1993:387) om stöd och service till vissa funktionshindrade (LSS).'],
    ['with the law’s number', 'SFS 1993:387.'],
  ])('takes the place of ours, %s', (_, said) => {
    expect(explained(p('enligt LSS', mark('a'), ' och'), own('a', said))).toEqual(['enligt LSS[a] och', `a: ${said}`]);
  });

  it('may stand behind the full stop, and behind a whole compound', () => {
    expect(explained(p('en LSS-insats.', mark('a'), ' LSS'), own('a', '1993:387'))[0]).toBe('en LSS-insats.[a] LSS');
  });

  it('counts where it is a list or two paragraphs', () => {
    const note: Block = {
      kind: 'notes',
      notes: [{ id: 'a', number: 0, blocks: [p('Se'), { kind: 'list', ordered: false, items: [[p('1993:387')]] }] }],
    };
    expect(explained(p('LSS', mark('a')), note)[0]).toBe('LSS[a]');
  });

  it('does not when it says something else, or stands elsewhere', () => {
    expect(explained(p('LSS', mark('a')), own('a', '9 § LSS.'))[0]).toBe('LSS[LSS][a]');
    expect(explained(p('LSS gäller', mark('a')), own('a', '1993:387'))[0]).toBe('LSS[LSS] gäller[a]');
  });
});

it('gives the blocks back as they are when there is nothing to explain', () => {
  const blocks = [p('LSS'), own('n', 'x')];
  expect(explainAbbreviations(blocks, [])).toEqual(blocks);
});
