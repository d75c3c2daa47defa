// Twin cities whose workbooks have notes: what is printed of a note tells nothing of the cells that are not shown.
import { type Composed, composeGiven, type LongRow, serviceChapter, withMargins } from '../support/composed-project.js';
import { inlineText } from '../support/plain-document.js';
import { blocksOf, publishedChannel } from '../support/published-channel.js';

type Cells = Readonly<Record<string, readonly [women: number, men: number]>>;

/** Järva's women are few; Järva's men and both sexes of Farsta are hidden with them. */
const one: Cells = { Järva: [3, 7919], Farsta: [6841, 5717], Bromma: [9001, 9203], Rest: [8111, 8543] };
const other: Cells = { Järva: [1, 7921], Farsta: [6843, 5715], Bromma: [9001, 9203], Rest: [8111, 8543] };
const before: Cells = { Järva: [5003, 5501], Farsta: [5407, 5309], Bromma: [8803, 8609], Rest: [8009, 8011] };
const folkmangd = [2023, 2024].flatMap((year) =>
  withMargins(year, { Järva: [20011, 20021], Farsta: [30011, 30013], Bromma: [40009, 40013] }),
);

const isHidden = ([year, district, sex]: LongRow) =>
  year === 2024 && ['Järva', 'Farsta'].includes(district) && sex !== 'Totalt';

const chapter = serviceChapter.replace(
  'rest: { name: Rest }',
  'rest: { name: Rest }\n    workbookNotes: [1, 2, 3, Anm.]',
);
const notes = ['1 Om Järva.', '2 Om dolda.', '3 Om kvinnor.', 'Anm. Om hela tabellen.'];

/** The mark of each row; `hidden` marks the cells that are not shown. */
const compose = (cells: Cells, hidden: (row: LongRow) => string | undefined, source = false): Promise<Composed> => {
  const rows = withMargins(2024, cells).map((row) =>
    source && isHidden(row) ? ([row[0], row[1], row[2], '..'] as const) : row,
  );
  return composeGiven({
    files: { 'chapters/2024/02-insatser.yaml': chapter },
    personer: [...withMargins(2023, before), ...rows],
    folkmangd,
    notes,
    markOf: (row) => {
      const [, district, sex] = row;
      if (isHidden(row)) return hidden(row);
      return district === 'Järva' ? '1' : sex === 'Kvinnor' ? '3' : undefined;
    },
  });
};

const linesUnder = (composed: Composed, label: string): readonly string[] =>
  blocksOf(composed.part('kapitel-2'), 'table')
    .filter((block) => block.label === label)
    .flatMap((block) => block.notes.map(inlineText));

let first: Composed;
let twins: readonly Composed[];

beforeAll(async () => {
  first = await compose(one, () => '2');
  twins = [
    await compose(other, () => '2'),
    await compose(one, ([, district]) => (district === 'Järva' ? '1' : '3')),
    await compose(one, () => undefined),
    await compose(one, ([, , sex]) => (sex === 'Kvinnor' ? '2' : undefined), true),
  ];
});

it('what is hidden is hidden in all of them', () => {
  const hidden = ({ mask }: Composed) =>
    [...mask.hidden.keys()].filter((id) => id.startsWith('insatser.personer|')).sort();
  for (const twin of [first, ...twins]) expect(hidden(twin)).toEqual(hidden(first));
  expect(hidden(first)).toHaveLength(4);
});

it('the notes are printed, with what they are about', () => {
  expect(linesUnder(first, 'tabell.insatser.kön').slice(0, 3)).toEqual([
    'Järva: Om Järva.',
    'Kvinnor, alla utom Järva: Om kvinnor.',
    'Om hela tabellen.',
  ]);
});

it('a note about nothing but hidden cells is not printed', () => {
  expect(publishedChannel(first.documents)).not.toContain('Om dolda');
});

it('documents and manifest are the same whatever is hidden, why, and how it is marked', () => {
  for (const twin of twins) expect(publishedChannel(twin.documents)).toBe(publishedChannel(first.documents));
});
