import { subjectOf } from '../../src/language/subject.js';

it.each<[string, Parameters<typeof subjectOf>[1], string]>([
  ['Hushåll med bistånd', 'number', 'antalet hushåll med bistånd'],
  ['Barn med bistånd', 'share', 'andelen barn med bistånd'],
  ['Utbetalt bistånd', 'other', 'utbetalt bistånd'],
  ['Antal hushåll', 'number', 'antalet hushåll'],
  ['Antalet hushåll', 'number', 'antalet hushåll'],
  ['Andel barn av alla', 'share', 'andelen barn av alla'],
  ['Andelen barn', 'share', 'andelen barn'],
  ['Medelvärde för väntetid', 'other', 'medelvärdet för väntetid'],
  ['Kostnad per dygn', 'other', 'kostnaden per dygn'],
])('%s as a %s is %s', (name, form, expected) => {
  expect(subjectOf(name, form)).toBe(expected);
});

it('keeps the capitals of a name made of them', () => {
  expect(subjectOf('LSS-insatser', 'number')).toBe('antalet LSS-insatser');
  expect(subjectOf('SoL-insatser', 'share')).toBe('andelen SoL-insatser');
  expect(subjectOf('Antal LSS-insatser', 'number')).toBe('antalet LSS-insatser');
});

it('takes no other word for the beginning of a number or a share', () => {
  expect(subjectOf('Antalsbegränsning', 'other')).toBe('antalsbegränsning');
  expect(subjectOf('Kostnadsutveckling', 'other')).toBe('kostnadsutveckling');
});
