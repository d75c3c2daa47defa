import { captionText, itemNotes, tableMeasure } from '../../src/document/item-caption.js';
import { buildTable } from '../../src/tables/build-table.js';
import type { Inline, TextBlock } from '../../src/text/text-block.js';
import { count, disclose, ratioOf, table } from '../support/observed.js';
import { districts, indicatorsOf, plannedChart, plannedTable, years } from '../support/planned.js';

const law = { year: 2023, kind: 'law', comparable: 'yes', note: 'Ny lag från 2023.' } as const;
const { data } = disclose({
  indicators: [
    count('a.x', { note: 'Utan barn.', breaks: [law, { ...law, year: 2015, note: 'Gammalt brott.' }] }),
    count('b.p', { reference: '31 december', source: 'SCB; Provregistret', measure: 'Antal invånare' }),
    ratioOf('a.r', 'a.x', 'b.p'),
  ],
  observations: [
    ...table('a.x', 2022, { Järva: 80, Farsta: 90, '': 170 }),
    ...table('a.x', 2023, { Järva: { value: 81, p: true }, Farsta: 90, '': { value: 171, p: true } }),
    ...table('a.x', 2024, { Järva: 3, Farsta: 90, Bromma: 91, '': 184 }),
    ...table('b.p', 2024, { Järva: 800, Farsta: 900, Bromma: 700, '': 2400 }),
  ],
});

const text = (inlines: readonly Inline[]): string =>
  inlines.map((one) => ('text' in one ? one.text : `<${one.kind}>`)).join('');
const notesOf = (...given: Parameters<typeof itemNotes>) => itemNotes(...given).map(text);

describe('a caption', () => {
  const caption = (title: string, ...all: readonly number[]) =>
    captionText(plannedTable(['a.x'], districts(''), [years(...all)], { title, years: all }));

  it('says the year or the period, unless the title does', () => {
    expect(caption('Personer', 2024)).toBe('Personer 2024');
    expect(caption('Personer', 2022, 2023, 2024)).toBe('Personer 2022–2024');
    expect(caption('Personer', 2023, 2024)).toBe('Personer 2023–2024');
    expect(caption('Personer', 2015, 2024)).toBe('Personer 2015 och 2024');
    expect(caption('Personer', 2020, 2023, 2024)).toBe('Personer 2020, 2023 och 2024');
    expect(caption('Personer', 2020, 2022, 2024)).toBe('Personer 2020–2024');
    expect(caption('Personer', 2015, 2018, 2020, 2023, 2024)).toBe('Personer 2015–2024');
    expect(caption('Personer 2020', 2024)).toBe('Personer 2020');
    expect(caption('Personer 12024', 2024)).toBe('Personer 12024 2024');
  });

  it('of a table says what is counted, when it is one thing', () => {
    const of = (...ids: readonly string[]) =>
      tableMeasure(plannedTable(ids, districts(''), [indicatorsOf(...ids)]), data);
    expect(of('a.x')).toBe('Antal personer');
    expect(of('a.x', 'b.p')).toBeUndefined();
  });
});

describe('the lines under an item', () => {
  const shown = plannedTable(['a.x'], districts('Järva', 'Farsta'), [years(2022, 2023, 2024)], {
    years: [2022, 2023, 2024],
  });

  it('are the notes, the breaks within its years, the legend of its marks, reference time and source', () => {
    expect(notesOf(shown, [], buildTable(shown, data).marks, data)).toEqual([
      'Utan barn.',
      'Ny lag från 2023.',
      'Teckenförklaring: .. uppgift saknas eller redovisas inte av sekretesskäl; p preliminär.',
      'Mättid: under året. Källa: Provregistret.',
    ]);
  });

  it('explain each mark once, in a fixed order', () => {
    expect(notesOf(shown, [], ['..', '.', 'p', 'r', 'b'], data)).toContain(
      'Teckenförklaring: .. uppgift saknas eller redovisas inte av sekretesskäl; . uppgift kan inte förekomma; p preliminär; r reviderad eller omräknad; b tidsseriebrott.',
    );
    const [legend] = notesOf(shown, [], [], data).filter((line) => line.startsWith('Teckenförklaring'));
    expect(legend).toBeUndefined();
  });

  it('name each reference time and source once', () => {
    const both = plannedTable(['a.x', 'b.p', 'a.r'], districts(''), [indicatorsOf('a.x', 'b.p', 'a.r')]);
    expect(notesOf(both, [], [], data).at(-1)).toBe('Mättid: under året; 31 december. Källa: Provregistret; SCB.');
  });

  it('begin with the author’s own: paragraphs, headings and lists, a line each', () => {
    const paragraph = (value: string): TextBlock => ({ kind: 'paragraph', children: [{ kind: 'text', text: value }] });
    const own: TextBlock[] = [
      paragraph('Ett.'),
      { kind: 'heading', level: 3, text: [{ kind: 'text', text: 'Två' }] },
      { kind: 'list', ordered: false, items: [[paragraph('tre')], [paragraph('fyra'), paragraph('fem')]] },
    ];
    expect(notesOf(shown, own, [], data).slice(0, 5)).toEqual(['Ett.', 'Två', 'tre', 'fyra', 'fem']);
  });

  it('of a chart name the preliminary years, which it cannot mark', () => {
    const line = plannedChart('line', ['a.x'], districts(''), years(2022, 2023, 2024), { years: [2022, 2023, 2024] });
    expect(notesOf(line, [], [], data)).toContain('Preliminära uppgifter för 2023.');
    expect(notesOf(shown, [], [], data)).not.toContain('Preliminära uppgifter för 2023.');
  });

  it('say of the city’s line when it holds more than the nämnder beside it', () => {
    const ranked = plannedChart('ranked', ['a.x'], indicatorsOf('a.x'), districts('Järva'));
    const told = 'Stadens värde omfattar även dem som inte hör till någon stadsdelsnämnd.';
    expect(notesOf({ ...ranked, referenceHasRest: true }, [], [], data)).toContain(told);
    expect(notesOf(ranked, [], [], data)).not.toContain(told);
  });
});
