import { altText } from '../../../src/charts/words/alt-text.js';
import { column, dots, grouped, percentOfWholes } from '../bar-fixture.js';
import { areas, homelessness, line, population, published, ranked, stacked, timeSeries } from '../chart-fixture.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('altText', () => {
  it('tells a line by first, last, highest and lowest', () => {
    const chart = line({
      series: [timeSeries('Hushåll', 'category', { 2021: 14210, 2022: 9000, 2023: 15000, 2024: 9812 })],
    });
    expect(plain(altText(chart))).toBe(
      'Hushåll med bistånd. Linjediagram, antal hushåll, 2021–2024. Från 14 210 (2021) till 9 812 (2024), högst 15 000 (2023), lägst 9 000 (2022).',
    );
  });

  it('says nothing across a break, and which years are not published', () => {
    const text = plain(altText(homelessness));
    expect(text).toContain('Tidsseriebrott 2014: Ny definition. Tidsseriebrott 2020: Ny mätmetod.');
    expect(text).toContain(
      'Män: från 2 052 (2008, högst) till 1 951 (2012), lägst 1 906 (2010); från 2 010 (2014) till 1 712 (2018); från 1 622',
    );
    expect(text).toMatch(/Redovisas inte: Män 2016\.$/);
  });

  it('names every year that shares an extreme, and says what did not change', () => {
    const chart = line({
      series: [
        timeSeries('A', 'women', { 2020: 3, 2021: 1, 2022: 3, 2023: 2 }),
        timeSeries('B', 'men', { 2020: 7, 2023: 7 }),
      ],
    });
    expect(altText(chart)).toContain(
      'A: från 3 (2020) till 2 (2023), högst 3 (2020 och 2022), lägst 1 (2021). B: oförändrat 7 (2020–2023).',
    );
  });

  it('lists ranked areas with the city and those not published', () => {
    const text = altText(ranked(areas, { reference: { label: 'Staden', value: published(2.7) } }));
    expect(text).toContain(
      'Stapeldiagram, procent, från högst till lägst. Järva 5,2; Hässelby-Vällingby 4,1; Farsta 3,8;',
    );
    expect(text).toContain('Bromma 1,2. Staden: 2,7. Redovisas inte: Norrmalm och Östermalm.');
  });

  it('tells stacked rows bar by bar and columns series by series', () => {
    expect(altText(stacked(['Järva', 'Farsta'], { A: [40, 50], 'B, C': ['..', 50] }))).toBe(
      'Insatser. Staplat stapeldiagram, antal personer. Järva: A 40. Farsta: A 50; B, C 50. Redovisas inte: Järva B, C.',
    );
    expect(altText(stacked(['2023', '2024'], { A: [40, 50], B: ['..', 'm'] }))).toBe(
      'Insatser. Staplat stapeldiagram, antal personer, 2023–2024. A: från 40 (2023) till 50 (2024). Redovisas inte: B.',
    );
  });

  it('tells parts in percent of their whole, and what is hidden of them or with it', () => {
    const chart = percentOfWholes(['Järva', 'Farsta'], { A: [30, 40], B: ['..', 20] }, [40, 'm']);
    expect(altText(chart)).toBe(
      'Försörjningshinder. Staplat hundraprocentsdiagram, procent av hushållen. Järva: A 75. Redovisas inte: Järva B, Farsta A och Farsta B.',
    );
    expect(altText(percentOfWholes(['2024', '2023'], { A: [30, 40], B: [10, '..'] }, [40, 50]))).toContain(
      '2023–2024. A: från 80 (2023) till 75 (2024). B: 25 (2024). Redovisas inte: B 2023.',
    );
  });

  it('tells groups and dots row by row, dots in their order, and years behind their values', () => {
    expect(altText(grouped(['Järva', 'Farsta'], { Kvinnor: [0, 2], Män: ['.', 3] }))).toBe(
      'Personer med insats. Grupperat stapeldiagram, antal personer. Järva: Kvinnor 0. Farsta: Kvinnor 2; Män 3.',
    );
    expect(altText(dots(['Järva', 'Farsta'], { '2023': [1, 2], '2024': [3, 4.5] }))).toBe(
      'Andel med insats. Punktdiagram, procent. Farsta: 2,0 (2023); 4,5 (2024). Järva: 1,0 (2023); 3,0 (2024).',
    );
  });

  it('tells columns as a course that no break crosses', () => {
    const chart = column(
      { 2020: 7, 2022: '..', 2018: 9, 2024: 5 },
      { breaks: [{ year: 2020, label: 'Tidsseriebrott' }] },
    );
    expect(altText(chart)).toBe(
      'Personer i hemlöshet. Stapeldiagram, antal personer, 2018–2024. Tidsseriebrott 2020. 9 (2018); från 7 (2020) till 5 (2024). Redovisas inte: 2022.',
    );
  });

  it('tells a pyramid by the extremes of each sex', () => {
    const text = plain(altText(population));
    expect(text).toContain('Kvinnor: högst 168 200 (25–44 år), lägst 20 100 (16–19 år). Män: högst 172 300 (25–44 år)');
    expect(text).toMatch(/Redovisas inte: män 20–24 år\.$/);
  });

  it('does not begin with what it is a picture of', () => {
    for (const chart of [homelessness, population, ranked(areas)])
      expect(altText(chart)).not.toMatch(/bild av|diagram som visar/i);
  });
});
