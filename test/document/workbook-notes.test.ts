import { itemNotes } from '../../src/document/item-caption.js';
import { workbookNotes } from '../../src/document/workbook-notes.js';
import type { ObservedNote } from '../../src/indicators/observe-notes.js';
import { count, disclose, key, membersOf, table } from '../support/observed.js';
import { districts, indicatorsOf, plannedChart, plannedTable, years } from '../support/planned.js';

const law = { year: 2024, kind: 'law', comparable: 'yes', note: 'Ny lag från 2024.' } as const;

function noted(...notes: readonly ObservedNote[]) {
  return disclose({
    indicators: [count('a.x', { note: 'Utan barn.', breaks: [law] }), count('b.y')],
    observations: [
      ...table('a.x', 2023, { Järva: 80, Farsta: 90, Rest: 20, '': { value: 190, p: true } }),
      ...table('a.x', 2024, { Järva: 3, Farsta: 90, Rest: 20, '': { value: 113, p: true } }),
      ...table('b.y', 2023, { '': 7 }),
      ...table('b.y', 2024, { '': 8 }),
    ],
    notes,
  }).data;
}

const about = (
  text: string,
  given: readonly (readonly [year: number, labels: string])[],
  more: Partial<ObservedNote> = {},
): ObservedNote => ({
  indicator: 'a.x',
  text,
  about: 'cells',
  ...more,
  keys: given.map(([year, labels]) => key(more.indicator ?? 'a.x', year, membersOf(labels))),
});

const both = (labels: string) =>
  [
    [2023, labels],
    [2024, labels],
  ] as const;
const rows = plannedTable(['a.x'], districts('Järva', 'Farsta', 'Rest'), [years(2023, 2024)], { years: [2023, 2024] });
const lines = (item: Parameters<typeof itemNotes>[0], ...notes: readonly ObservedNote[]) =>
  workbookNotes(item, noted(...notes));

describe('the workbook’s notes under an item', () => {
  it('say what they are about, first', () => {
    expect(lines(rows, about('Personer utan nämnd.', both('Rest')))).toEqual(['Rest: Personer utan nämnd.']);
    expect(
      lines(
        rows,
        about('sammanlagt', [
          [2023, 'Järva'],
          [2023, 'Farsta'],
          [2023, 'Rest'],
        ]),
      ),
    ).toEqual(['2023: Sammanlagt.']);
  });

  it('stand alone when they are about all of it, or a whole table', () => {
    expect(lines(rows, about('Alla.', [...both('Järva'), ...both('Farsta'), ...both('Rest')]))).toEqual(['Alla.']);
    expect(lines(rows, about('Tabellen.', both('Rest'), { about: 'table' }))).toEqual(['Tabellen.']);
  });

  it('do not say the same thing twice', () => {
    expect(lines(rows, about('Rest är de som saknar nämnd.', both('Rest')))).toEqual(['Rest är de som saknar nämnd.']);
  });

  it('are left out where nothing that they are about is shown', () => {
    expect(lines(rows, about('Dold.', [[2024, 'Järva']]))).toEqual([]);
    expect(lines(rows, about('Staden.', both('')))).toEqual([]);
    expect(lines(plannedTable(['b.y'], districts(''), [years(2024)]), about('Annan.', both('')))).toEqual([]);
  });

  it('are one line when several indicators have the same', () => {
    const two = plannedTable(['a.x', 'b.y'], indicatorsOf('a.x', 'b.y'), [years(2023, 2024)], { years: [2023, 2024] });
    const x = about('Avstämt.', both(''));
    expect(lines(two, x)).toEqual(['Antal a.x: Avstämt.']);
    expect(lines(two, x, about('Avstämt.', both(''), { indicator: 'b.y' }))).toEqual(['Avstämt.']);
  });

  it('stand after the author’s notes and before breaks, legend and source', () => {
    const own = [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Eget.' }] }] as const;
    const data = noted(
      about('Personer utan nämnd.', both('Rest')),
      about('Utan barn.', both('Rest'), { about: 'table' }),
    );
    const texts = itemNotes(rows, own, ['..'], data).map((line) =>
      line.map((one) => ('text' in one ? one.text : '')).join(''),
    );
    expect(texts).toEqual([
      'Eget.',
      'Utan barn.',
      'Rest: Personer utan nämnd.',
      'Ny lag från 2024.',
      expect.stringContaining('Teckenförklaring'),
      expect.stringContaining('Källa'),
    ]);
  });

  it('of preliminary values take the place of the line that a chart has for them', () => {
    const chart = plannedChart('line', ['a.x'], districts(''), years(2023, 2024), { years: [2023, 2024] });
    const texts = (...notes: readonly ObservedNote[]) =>
      itemNotes(chart, [], [], noted(...notes)).flatMap((line) => line.map((one) => ('text' in one ? one.text : '')));
    expect(texts()).toContain('Preliminära uppgifter för 2023 och 2024.');
    const told = texts(about('Före avstämning.', [[2024, '']], { mark: 'p' }));
    expect(told).toContain('2024: Före avstämning.');
    expect(told).toContain('Preliminära uppgifter för 2023.');
  });
});
