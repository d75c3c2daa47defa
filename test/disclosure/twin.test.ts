// Two cities that differ only in what is hidden: nothing that leaves the building may tell them apart, or hold a hidden number.
import { disclosureDiagnostics } from '../../src/disclosure/disclosure-log.js';
import type { Figure } from '../../src/disclosure/figure.js';
import { figuresOf } from '../../src/document/figures-of.js';
import { writePdf } from '../../src/pdf/write-pdf.js';
import { theme } from '../charts/chart-fixture.js';
import { type Composed, composeGiven, type LongRow, serviceChapter, withMargins } from '../support/composed-project.js';
import { publishedChannel } from '../support/published-channel.js';
import { fontFiles } from '../typography/font-fixture.js';

type Cells = Readonly<Record<string, readonly [women: number, men: number]>>;

/** Järva's women are few; the men of Järva and both sexes of Farsta are hidden with them. */
const one: Cells = { Järva: [3, 7919], Farsta: [6841, 5717], Bromma: [9001, 9203], Rest: [8111, 8543] };
/** Another city with the same sums. */
const other: Cells = { Järva: [1, 7921], Farsta: [6843, 5715], Bromma: [9001, 9203], Rest: [8111, 8543] };
const before: Cells = { Järva: [5003, 5501], Farsta: [5407, 5309], Bromma: [8803, 9609], Rest: [8009, 8011] };

const hiddenRow = ([year, district, sex]: LongRow) =>
  year === 2024 && ['Järva', 'Farsta'].includes(district) && sex !== 'Totalt';

const folkmangd = [2023, 2024].flatMap((year) =>
  withMargins(year, { Järva: [20011, 20021], Farsta: [30011, 30013], Bromma: [40009, 40013], Rest: [30029, 30047] }),
);

/** More ways to say a number: every binding that could carry a hidden one, in a draft, where silence is printed. */
const asked = ['', 'ord', 'enhet', 'ungefär', 'andel', 'ändring', 'ändrades', 'förändring', 'skillnad']
  .flatMap((operation) =>
    ['Järva', 'Farsta'].flatMap((district) =>
      ['personer', 'andel', 'per-tusen'].map(
        (name) => `{{ ${name} | stadsdelsnämnd: ${district}, kön: kvinnor${operation && `, ${operation}`} }}`,
      ),
    ),
  )
  .join(', ');
const extremes =
  '{{ andel | kön: kvinnor, lägst }}, {{ personer | kön: män, högst }}, {{ per-tusen | kön: kvinnor, områden, under: staden }}';

const chapter = serviceChapter.replace('Se också', `Frågor: ${asked}. ${extremes}. Se också`);

const compose = (rows: readonly LongRow[]): Promise<Composed> =>
  composeGiven(
    {
      files: { 'chapters/2024/02-insatser.yaml': chapter },
      personer: [...withMargins(2023, before), ...rows],
      folkmangd: folkmangd.filter(([, district]) => district !== 'Rest'),
    },
    { draft: true, draw: true },
  );

let first: Composed;
let second: Composed;
let atSource: Composed;

beforeAll(async () => {
  const rows = withMargins(2024, one);
  first = await compose(rows);
  second = await compose(withMargins(2024, other));
  atSource = await compose(rows.map((row) => (hiddenRow(row) ? [row[0], row[1], row[2], '..'] : row)));
});

const hiddenPersons = (composed: Composed) =>
  [...composed.mask.hidden.keys()].filter((id) => id.startsWith('insatser.personer|')).sort();

const cells = ['Farsta', 'Järva'].flatMap((district) =>
  ['kvinnor', 'män'].map((sex) => `insatser.personer|2024|kön=${sex}|stadsdelsnämnd=${district}`),
);

it('the cities are twins: the same cells are hidden, and nothing else differs', () => {
  for (const composed of [first, second, atSource]) expect(hiddenPersons(composed)).toEqual([...cells].sort());
  const values = ({ prepared, mask }: Composed) =>
    [...prepared.scope.cells].map(([id, { value }]) => [id, mask.hidden.has(id) ? '..' : value?.toString()]);
  expect(values(second)).toEqual(values(first));
});

it('documents, drawings, alt texts and manifest are the same', () => {
  expect(publishedChannel(second.documents)).toBe(publishedChannel(first.documents));
});

it('what we hid looks like what the source hid', () => {
  expect(publishedChannel(atSource.documents)).toBe(publishedChannel(first.documents));
});

it('diagnostics of texts and of hiding are the same', () => {
  const told = ({ diagnostics, mask, prepared }: Composed) => [
    ...diagnostics,
    ...disclosureDiagnostics(mask, prepared.plan.cells),
  ];
  expect(told(second)).toEqual(told(first));
  expect(told(atSource)).toEqual(told(first));
  expect(told(first).filter(({ code }) => code === 'SR-TXT-007').length).toBeGreaterThan(40);
});

it('the PDFs are the same, byte for byte', async () => {
  for (const part of ['kapitel-2', 'tjansteutlatande']) {
    const [a, b] = await Promise.all(
      [first, second].map((composed) => writePdf(composed.part(part), theme, fontFiles())),
    );
    expect(Buffer.compare(Buffer.from(a?.bytes ?? []), Buffer.from(b?.bytes ?? []))).toBe(0);
    expect(a?.bytes.length).toBeGreaterThan(5000);
  }
}, 60_000);

describe('hidden numbers', () => {
  const canaries = ['7919', '6841', '5717'];
  /** Shares and rates of the hidden, as they would be printed with one or two decimals. */
  const derived = [7919 / 20021, 6841 / 30011, 5717 / 30013].flatMap((share) =>
    [100, 1000].flatMap((per) => [1, 2].map((decimals) => (share * per).toFixed(decimals).replace('.', ','))),
  );
  const changes = [7919 - 5501, 6841 - 5407, 5717 - 5309].map(String);
  const occurs = (text: string, number: string) =>
    new RegExp(`(?<![\\d,])${number}(?![\\d,])`).test(text.replace(/(?<=\d)[\u00A0\u202F ](?=\d{3})/g, ''));

  it('would be found if they were there', () => {
    expect(occurs('Järva 7\u00A0919 r', '7919')).toBe(true);
    expect(occurs('17\u00A0919', '7919')).toBe(false);
    expect(occurs(publishedChannel(first.documents), '18204')).toBe(true);
  });

  it('occur nowhere: no figure, caption, note, alt text, drawing, diagnostic or manifest', () => {
    const published = publishedChannel(first.documents);
    const told = JSON.stringify([
      ...first.diagnostics,
      ...disclosureDiagnostics(first.mask, first.prepared.plan.cells),
    ]);
    for (const number of [...canaries, ...changes, ...derived]) {
      expect({ number, found: occurs(published, number) }).toEqual({ number, found: false });
      expect({ number, found: occurs(told, number) }).toEqual({ number, found: false });
    }
  });

  it('are behind no figure but a mark', () => {
    const figures = first.documents.flatMap(({ document }): readonly Figure[] => figuresOf(document));
    const touching = figures.filter(({ sources }) => sources.some(({ state }) => state === 'suppressed'));
    expect(touching.length).toBeGreaterThan(10);
    for (const { text, operation } of touching) expect({ text, operation }).toEqual({ text: '..', operation: 'mark' });
    for (const { sources } of figures) {
      for (const source of sources) if (source.state === 'suppressed') expect(source).not.toHaveProperty('value');
    }
  });
});
