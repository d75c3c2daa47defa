import type { IndicatorKind } from '../../src/indicators/indicator.js';
import type { FigureOperation } from '../../src/plan/plan.js';
import { sayFigure } from '../../src/text/say-figure.js';
import { count, disclose, ratioOf, table } from '../support/observed.js';
import { type FigureSettings, plannedFigure } from '../support/planned.js';

const kinds = (kind: IndicatorKind, one: string, many: string) => ({
  kind,
  unit: { one, many, gender: 'common' } as const,
});

const indicators = [
  count('a.barn', { unit: { one: 'barn', many: 'barn', gender: 'neuter' } }),
  count('a.hushåll', { unit: { one: 'hushåll', many: 'hushåll', gender: 'neuter' } }),
  count('a.unga'),
  count('b.folk'),
  ratioOf('a.andel', 'a.hushåll', 'b.folk'),
  ratioOf('a.per-tusen', 'a.hushåll', 'b.folk', {
    ...kinds('rate', 'per 1\u00A0000', 'per 1\u00A0000'),
    per: 1000,
  }),
  count('a.belopp', { ...kinds('money', 'krona', 'kronor'), agreement: 'common' }),
  count('a.tid', { ...kinds('duration', 'dag', 'dagar'), agreement: 'common' }),
  count('a.bruten', { breaks: [{ year: 2024, kind: 'law', comparable: 'no', note: 'Ny lag.' }] }),
  count('a.saldo', kinds('money', 'mnkr', 'mnkr')),
];

const { data } = disclose({
  indicators,
  observations: [
    ...table('a.barn', 2023, { '': 12, kvinnor: 5, män: 7 }),
    ...table('a.barn', 2024, { '': 21, kvinnor: 1, män: 20 }),
    ...table('a.unga', 2024, { 'kvinnor ålder:0–5': 1, 'män ålder:0–5': 2 }),
    ...table('a.hushåll', 2023, { '': 39886, Järva: 8000, Farsta: 9000 }),
    ...table('a.hushåll', 2024, { '': 42757, Järva: 8032, Farsta: 9032, Bromma: 3, Skarpnäck: '.', Rest: 11 }),
    ...table('b.folk', 2023, { '': 400000, Järva: 80000, Farsta: 90000 }),
    ...table('b.folk', 2024, { '': 500000, Järva: 160000, Farsta: 80000, Bromma: 70000, Skarpnäck: 60000, Rest: 5000 }),
    ...table('a.belopp', 2023, { '': 10_000 }),
    ...table('a.belopp', 2024, { '': '12345.5' }),
    ...table('a.tid', 2023, { '': 40 }),
    ...table('a.tid', 2024, { '': 45 }),
    ...table('a.bruten', 2023, { '': 500 }),
    ...table('a.bruten', 2024, { '': 700 }),
    ...table('a.saldo', 2023, { '': '-1.5' }),
    ...table('a.saldo', 2024, { '': '-3.25' }),
  ],
});

function said(operation: FigureOperation, indicator: string, labels = '', settings: FigureSettings = {}): string {
  const found = sayFigure(plannedFigure(operation, indicator, labels, data, settings), data);
  if ('figure' in found) return found.figure.text;
  return 'text' in found ? found.text : `<${found.silence}>`;
}

/** No-break spaces shown as `_`, so that a test sees them. */
const shown = (text: string): string => text.replaceAll('\u00A0', '_');

describe('each operation prints', () => {
  it.each<[FigureOperation, string, string, FigureSettings, string]>([
    ['värde', 'a.hushåll', '', {}, '42_757'],
    ['värde', 'a.hushåll', '', { withUnit: true }, '42_757_hushåll'],
    ['värde', 'a.hushåll', '', { year: 2023 }, '39_886'],
    ['värde', 'a.hushåll', 'Järva', {}, '8_032'],
    ['värde', 'a.barn', 'kvinnor', { withUnit: true }, '1_barn'],
    ['värde', 'a.andel', '', {}, '8,6_procent'],
    ['värde', 'a.andel', 'Farsta', {}, '11_procent'],
    ['värde', 'a.andel', 'Farsta', { decimals: 2 }, '11,29_procent'],
    ['värde', 'a.andel', 'Farsta', { bare: true }, '11'],
    ['värde', 'a.andel', '', { decimals: 0 }, '9_procent'],
    ['värde', 'a.per-tusen', '', {}, '85,5'],
    ['värde', 'a.per-tusen', '', { withUnit: true }, '85,5_per 1_000'],
    ['värde', 'a.belopp', '', { withUnit: true }, '12_346_kronor'],
    ['värde', 'a.belopp', '', { decimals: 1 }, '12_345,5'],
    ['värde', 'a.tid', '', { withUnit: true }, '45_dagar'],
    ['värde', 'a.saldo', '', { decimals: 2 }, '\u22123,25'],
    ['ord', 'a.barn', '', {}, '21'],
    ['ord', 'a.barn', 'kvinnor', {}, 'ett'],
    ['ord', 'a.barn', 'kvinnor', { withUnit: true }, 'ett barn'],
    ['ord', 'a.barn', '', { year: 2023, withUnit: true }, 'tolv barn'],
    ['ungefär', 'a.hushåll', '', {}, 'knappt 43_000'],
    ['ungefär', 'a.hushåll', '', { step: 1000, withUnit: true }, 'knappt 43_000_hushåll'],
    ['ungefär', 'a.hushåll', 'Järva', {}, 'drygt 8_000'],
    ['ungefär', 'a.hushåll', 'Farsta', { withUnit: true }, 'drygt 9_000_hushåll'],
    ['ungefär', 'a.andel', 'Farsta', {}, 'drygt 11_procent'],
    ['ungefär', 'a.hushåll', '', { year: 2023, step: 30000 }, '<inget runt tal ligger tillräckligt nära>'],
    ['ändring', 'a.hushåll', '', {}, 'ökat med 7,2_procent'],
    ['ändring', 'a.hushåll', '', { decimals: 0 }, 'ökat med sju procent'],
    ['ändring', 'a.hushåll', 'Järva', {}, 'varit i stort sett oförändrat'],
    ['ändring', 'a.barn', '', {}, 'ökat från 12 till 21_barn'],
    ['ändring', 'a.andel', '', {}, 'minskat med 1,4_procentenheter'],
    ['ändring', 'a.andel', 'Farsta', {}, 'ökat med 1,3_procentenheter'],
    ['ändring', 'a.per-tusen', '', {}, 'minskat med 14_procent'],
    ['ändring', 'a.belopp', '', {}, 'ökat med 23_procent'],
    ['ändring', 'a.tid', '', {}, 'ökat med 13_procent'],
    ['ändring', 'a.saldo', '', {}, 'förändrats från \u22122 till \u22123_mnkr'],
    ['ändrades', 'a.hushåll', '', {}, 'ökade med 7,2_procent'],
    ['ändrades', 'a.hushåll', 'Järva', {}, 'var i stort sett oförändrat'],
    ['förändring', 'a.hushåll', '', {}, 'en ökning med 7,2_procent'],
    ['förändring', 'a.hushåll', 'Järva', {}, 'i stort sett ingen förändring'],
    ['skillnad', 'a.hushåll', '', {}, '2_871 fler'],
    ['skillnad', 'a.barn', 'kvinnor', {}, 'fyra färre'],
    ['skillnad', 'a.andel', 'Farsta', {}, '1,3_procentenheter högre'],
    ['skillnad', 'a.tid', '', {}, 'fem dagar längre'],
    ['skillnad', 'a.tid', '', { digits: true }, '5_dagar längre'],
    ['skillnad', 'a.barn', 'kvinnor', { digits: true }, '4 färre'],
    ['ändrades', 'a.hushåll', '', { decimals: 0, digits: true }, 'ökade med 7_procent'],
    ['skillnad', 'a.belopp', '', { decimals: 0 }, '2_346_kronor högre'],
    ['andel', 'a.barn', 'män', {}, '95_procent'],
    ['andel', 'a.barn', 'kvinnor', {}, '4,8_procent'],
    ['andel', 'a.barn', 'kvinnor', { decimals: 0 }, '5_procent'],
    ['andel', 'a.hushåll', 'Järva', { decimals: 1 }, '18,8_procent'],
    ['högst', 'a.hushåll', '', {}, 'Farsta (9_032)'],
    ['lägst', 'a.hushåll', '', {}, 'Järva (8_032)'],
    ['högst', 'a.andel', '', {}, 'Farsta (11,3_procent)'],
    ['lägst', 'a.andel', '', { decimals: 0 }, 'Järva (5_procent)'],
    ['områden', 'a.andel', '', {}, 'Farsta och Järva'],
    ['områden', 'a.andel', '', { side: 'över' }, 'Farsta'],
    ['områden', 'a.andel', '', { side: 'under' }, 'Järva'],
    ['namn', 'a.hushåll', '', {}, 'Antal a.hushåll'],
  ])('%s of %s (%s) %j: %s', (operation, indicator, labels, settings, text) => {
    expect(shown(said(operation, indicator, labels, settings))).toBe(text);
  });
});

describe('what cannot be said is silent, with the reason', () => {
  it.each<[FigureOperation, string, string, FigureSettings, string]>([
    ['värde', 'a.hushåll', 'Bromma', {}, 'uppgiften redovisas inte'],
    ['ord', 'a.unga', 'kvinnor ålder:0–5', {}, 'uppgiften redovisas inte'],
    ['andel', 'a.hushåll', 'Bromma', {}, 'uppgiften redovisas inte'],
    ['ungefär', 'a.andel', 'Bromma', {}, 'uppgiften redovisas inte'],
    ['värde', 'a.hushåll', 'Skarpnäck', {}, 'uppgiften kan inte förekomma'],
    ['ändring', 'a.bruten', '', {}, 'serien bryts mellan åren och är inte jämförbar'],
    ['skillnad', 'a.bruten', '', {}, 'serien bryts mellan åren och är inte jämförbar'],
    ['ändring', 'a.hushåll', '', { since: 2024 }, 'det jämförda året är inte tidigare'],
  ])('%s of %s (%s) %j: %s', (operation, indicator, labels, settings, reason) => {
    expect(said(operation, indicator, labels, settings)).toBe(`<${reason}>`);
  });

  it('a change needs both years shown', () => {
    const gap = disclose({
      indicators: [count('a.x'), count('b.p'), ratioOf('a.r', 'a.x', 'b.p')],
      observations: [
        ...table('a.x', 2023, { Järva: 2, Farsta: 30, Bromma: 40, '': 72 }),
        ...table('a.x', 2024, { Järva: 25, Farsta: 30, Bromma: 'm', '': 90 }),
        ...table('b.p', 2023, { '': 12 }),
        ...table('b.p', 2024, { '': 12 }),
      ],
    });
    const say = (operation: FigureOperation, indicator: string, labels: string) =>
      sayFigure(plannedFigure(operation, indicator, labels, gap.data), gap.data);
    for (const operation of ['ändring', 'ändrades', 'förändring', 'skillnad'] as const) {
      expect(say(operation, 'a.x', 'Järva')).toEqual({ silence: 'uppgiften redovisas inte' });
      expect(say(operation, 'a.x', 'Bromma')).toEqual({ silence: 'uppgift saknas' });
      expect(say(operation, 'a.r', '')).toEqual({ silence: 'underlaget är för litet' });
    }
  });

  it('a part of nothing is not divided', () => {
    const zero = disclose({
      indicators: [count('a.x')],
      observations: table('a.x', 2024, { kvinnor: 0, män: 0, '': 0 }),
    });
    expect(sayFigure(plannedFigure('andel', 'a.x', 'kvinnor', zero.data), zero.data)).toEqual({
      silence: 'helheten är noll',
    });
  });

  it('a part of a hidden whole is silent', () => {
    const none = disclose({
      indicators: [count('a.x')],
      observations: table('a.x', 2024, { kvinnor: 7, män: 7, '': '..' }),
    });
    const planned = plannedFigure('andel', 'a.x', 'kvinnor', none.data);
    expect(sayFigure(planned, none.data)).toEqual({ silence: 'uppgiften redovisas inte' });
  });

  it('areas are silent when none is shown, or none is on that side', () => {
    const hidden = disclose({
      indicators: [count('a.x')],
      observations: table('a.x', 2024, { Järva: 3, Farsta: 0, '': 3 }),
    });
    for (const operation of ['högst', 'lägst', 'områden'] as const) {
      expect(sayFigure(plannedFigure(operation, 'a.x', '', hidden.data), hidden.data)).toEqual({
        silence: 'ingen stadsdelsnämnd redovisas',
      });
    }
    expect(said('områden', 'a.hushåll', '', { side: 'över' })).toBe('<ingen stadsdelsnämnd uppfyller villkoret>');
  });
});

it('an unknown indicator is a bug', () => {
  expect(() => sayFigure({ ...plannedFigure('värde', 'a.barn', '', data), indicator: 'a.y' }, data)).toThrow('a.y');
});

it('a figure knows how it was derived, with how many decimals, from what', () => {
  const figure = (operation: FigureOperation, labels = '', settings: FigureSettings = {}) => {
    const found = sayFigure(plannedFigure(operation, 'a.hushåll', labels, data, settings), data);
    if (!('figure' in found)) throw new Error('silent');
    const { operation: derived, decimals, sources } = found.figure;
    return [derived, decimals, sources.map(({ key }) => [key.year, ...Object.values(key.members)].join(' '))];
  };
  expect(figure('värde')).toEqual(['value', 0, ['2024']]);
  expect(figure('ungefär')).toEqual(['rounded-words', undefined, ['2024']]);
  expect(figure('ändring')).toEqual(['change', 1, ['2023', '2024']]);
  expect(figure('skillnad')).toEqual(['difference', 0, ['2023', '2024']]);
  expect(figure('andel', 'Järva')).toEqual(['share', 0, ['2024 Järva', '2024']]);
  expect(figure('högst')).toEqual(['extreme', 0, ['2024 Farsta', '2024 Järva']]);
  expect(figure('områden', '', { side: 'under' })).toEqual(['areas', undefined, ['2024 Farsta', '2024 Järva', '2024']]);
});
