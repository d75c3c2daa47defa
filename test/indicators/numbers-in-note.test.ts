import { numbersInNote } from '../../src/indicators/numbers-in-note.js';

describe('a note of a workbook', () => {
  it.each([
    'Personer hos Enheten för hemlösa.',
    'En person kan ha flera insatser och räknas två gånger.',
    'Ett avtal som rör flera frågor räknas en gång i varje.',
    'Summerat från de nämnder som gick samman den 1 juli 2020 och 2023.',
    'Uppgifterna för 2015–2019, 2019-21 och 2018/19; från 1990-talet; åren 2015 och 2016.',
    'Senast ändrad 2025-02-10.',
    'Enligt 4 kap. 1 § socialtjänstlagen (2001:453), § 5, prop. 2023/24:15 och dnr PN 2025/7.',
    'Barn 0–17 år, vuxna i åldern 18-24 år, 15 och 16 år, 65 år och äldre, i 5-årsklasser, åldrarna 20–24.',
    'Inom 4 månader, inom fyra månader, 46–90 månader, över 12 månader, 200 timmar och fler.',
    'Per 1 000 invånare, per 10 000 och per 100 000.',
    '14 stadsdelsnämnder 2015–2019 och 11 stadsdelsnämnder därefter.',
    'Se tabell 3.4, bilaga 1 och not 2. Under covid-19 enligt ICD-10.',
  ])('may say: %s', (text) => {
    expect(numbersInNote(text)).toEqual([]);
  });

  it.each([
    ['Varav 4 barn.', '4 barn'],
    ['Rättad från 227 633.', '227 633'],
    ['Rättad från 227\u00a0633 till 3.', '227\u00a0633 till', '3'],
    ['Ökningen är 2,2 procent.', '2,2 procent'],
    ['Var 12 %.', '12 %'],
    ['Underlaget är 2014 hushåll.', '2014 hushåll'],
    ['Totalt 2 014.', '2 014'],
    ['Medianen är 143 dygn.', '143 dygn'],
    ['Två barn har flyttat.', 'Två barn'],
    ['Tre äldre kvinnor saknas.', 'Tre äldre kvinnor'],
    ['Gäller fem av fallen.', 'fem av fallen'],
    ['Gäller endast ett barn.', 'endast ett barn'],
    ['Gäller en enda familj.', 'en enda familj'],
    ['Färre än 5.', '5'],
    ['3/4 av dem.', '3', '4 av'],
  ])('may not say: %s', (text, ...numbers) => {
    expect(numbersInNote(text)).toEqual(numbers);
  });
});
