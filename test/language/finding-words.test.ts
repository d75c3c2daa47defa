import { betweenWords, occasionWords, yearWords } from '../../src/language/occasion.js';
import { noTrendPhrase, stablePhrase, trendPhrase } from '../../src/language/period-phrase.js';
import { recordPhrase } from '../../src/language/record-phrase.js';
import { shortSubject } from '../../src/language/short-subject.js';

const period = { from: 2018, to: 2024 };

it('calls an occasion what it is, and a measurement where the word has another form', () => {
  expect(occasionWords('år')).toEqual(occasionWords('året'));
  expect(occasionWords('år').definite).toBe('året');
  expect(occasionWords('kartläggning')).toEqual({
    definite: 'kartläggningen',
    definitePlural: 'kartläggningarna',
    plural: 'kartläggningar',
  });
  expect(occasionWords('enkät').definite).toBe('mätningen');
});

it('says during a year only of what is counted during it', () => {
  expect(yearWords('under året', 2024)).toBe('under 2024');
  expect(yearWords('31 december', 2024)).toBe('år\u00A02024');
  expect(yearWords('anmälningar under året, barn 31 december', 2024)).toBe('år\u00A02024');
  expect(betweenWords('kartläggning', 2022, 2024)).toBe('mellan kartläggningarna 2022 och 2024');
  expect(betweenWords('år', 2020, 2024)).toBe('mellan 2020 och 2024');
});

it('takes up a subject by its definite noun, or by the pronoun that agrees', () => {
  expect(shortSubject('antalet hushåll', 'neuter')).toBe('antalet');
  expect(shortSubject('kostnaden per vårddygn', 'common')).toBe('kostnaden');
  expect(shortSubject('insatserna enligt LSS', 'plural')).toBe('insatserna');
  expect(shortSubject('utbetalt ekonomiskt bistånd', 'neuter')).toBe('det');
  expect(shortSubject('öppen vård', 'common')).toBe('den');
  expect(shortSubject('beviljade timmar', 'plural')).toBe('de');
});

it('says how far a trend reaches', () => {
  expect(trendPhrase('up', 'whole', period)).toBe('ökat under hela perioden 2018–2024');
  expect(trendPhrase('down', 'since', period)).toBe('minskat sedan 2018');
  expect(trendPhrase('down', 'over', period)).toBe('minskat sett över perioden 2018–2024');
  expect(stablePhrase('plural', period)).toBe('varit stabila sett över perioden 2018–2024');
  expect(noTrendPhrase(period)).toBe('varierat utan tydlig trend under perioden 2018–2024');
});

it('says since when a level is the highest or the lowest', () => {
  expect(recordPhrase({ side: 'high', type: 'since', period })).toBe('den högsta nivån sedan 2018');
  expect(recordPhrase({ side: 'low', type: 'equal', period })).toBe('den lägsta nivån sedan 2018, då den var lika låg');
  expect(recordPhrase({ side: 'high', type: 'all', period })).toBe('den högsta nivån sedan serien började 2018');
  expect(recordPhrase({ side: 'low', type: 'period', period })).toBe('den lägsta nivån under perioden 2018–2024');
});
