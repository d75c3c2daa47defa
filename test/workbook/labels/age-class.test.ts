import fc from 'fast-check';
import { parseAgeClass } from '../../../src/workbook/labels/age-class.js';
import { ageName, createMemberLookup } from '../../../src/workbook/labels/member-lookup.js';

describe('an age class', () => {
  it.each([
    ['18–24 år', 18, 24],
    ['18-24', 18, 24],
    ['18 - 24', 18, 24],
    ['18−24 åringar', 18, 24],
    ['0–17-åringar', 0, 17],
    ['16 till 24 år', 16, 24],
    ['16 t.o.m. 24 år', 16, 24],
    ['ålder 18–24', 18, 24],
    ['16-24\u00a0år', 16, 24],
    ['100-104', 100, 104],
    ['17 år', 17, 17],
    ['0 år', 0, 0],
    ['17-åringar', 17, 17],
    ['-64', 0, 64],
    ['–64 år', 0, 64],
    ['17 år och yngre', 0, 17],
    ['17 år eller yngre', 0, 17],
    ['under 18 år', 0, 17],
    ['yngre än 18 år', 0, 17],
    ['högst 17 år', 0, 17],
    ['upp till 17 år', 0, 17],
  ])('%s is %d to %d', (label, from, to) => {
    expect(parseAgeClass(label)).toEqual({ from, to });
  });

  it.each([
    ['65-', 65],
    ['65–', 65],
    ['65- år', 65],
    ['65– år', 65],
    ['65+', 65],
    ['65 +', 65],
    ['65+ år', 65],
    ['65-w', 65],
    ['65-w år', 65],
    ['65 år och äldre', 65],
    ['65 år eller äldre', 65],
    ['65 och äldre', 65],
    ['65 år och över', 65],
    ['65 år och uppåt', 65],
    ['65– år och äldre', 65],
    ['minst 65 år', 65],
    ['över 64 år', 65],
  ])('%s is %d and upwards', (label, from) => {
    expect(parseAgeClass(label)).toEqual({ from });
  });

  it.each([
    '120-199',
    '200-',
    '18-244',
    '65-692',
    '24-18',
    '2010',
    '17',
    '1 november',
    '10–27 månader',
    'Under 10 månader',
    '0–9 %',
    '2015-2017',
    'Barn',
    '-',
    '',
    '18–24 år4',
    '1 234-1 300',
  ])('%p is none', (label) => {
    expect(parseAgeClass(label)).toBeUndefined();
  });

  it('reads back whatever it is written with', () => {
    const dash = fc.constantFrom('-', '–', '—', '−', ' - ', ' – ');
    const tail = fc.constantFrom('', ' år', 'år', '-åringar');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 119 }),
        fc.integer({ min: 0, max: 60 }),
        dash,
        tail,
        (from, more, sign, end) => {
          const to = Math.min(from + more, 120);
          expect(parseAgeClass(`${from}${sign}${to}${end}`)).toEqual({ from, to });
          expect(parseAgeClass(`${from}${sign.trimEnd()}`)).toEqual({ from });
        },
      ),
    );
  });
});

describe('a level of labels', () => {
  const { dimensionOfLevel } = createMemberLookup({ dimensions: new Map() });

  it.each([
    ['five-year classes', ['0–4', '5–9', '10–14', '15–19']],
    ['with a word for the total', ['-64', '65-79', '80-89', '90-', 'Samtliga']],
    ['with one label of another kind', ['Barn', '18-24', '25-29', '30-39', '40-64', '65-']],
    ['the oldest', ['90–94', '95–99', '100–104', '105–']],
    ['the oldest of all', ['100–104', '105–109', '110–']],
    ['a class no statistics have, said to be of years', ['0–49 år', '50–119']],
    ['two classes that share years', ['0–64 år', '0–22 år']],
  ])('is ages: %s', (_, labels) => {
    expect(dimensionOfLevel(labels)).toBe(ageName);
  });

  it.each([
    ['hours of b158', ['Personer', '1–9', '10–49', '50–119', '120–199', '200–']],
    ['hours up to 119', ['1–9', '10–49', '50–119']],
    ['hours by name', ['1–9 timmar', '10–49 timmar', '50–119 timmar']],
    ['months among bare classes', ['0–9', '10–27', '28–45 månader']],
    ['hours, the last one open in words', ['1–9', '10–49', '120 timmar och fler']],
    ['years of the calendar', ['2015', '2016']],
    ['mostly words', ['Barn', 'Unga', '18–24 år']],
    ['only a total', ['Samtliga']],
    ['nothing', []],
  ])('is not ages: %s', (_, labels) => {
    expect(dimensionOfLevel(labels)).not.toBe(ageName);
  });
});
