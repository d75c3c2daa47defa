import fc from 'fast-check';
import {
  type CalendarDate,
  dateInText,
  dayMonth,
  dayMonthYear,
  isoDate,
  monthName,
  monthYear,
  parseIsoDate,
} from '../../src/language/format-date.js';

const date: CalendarDate = { year: 2025, month: 5, day: 14 };

it('prints a day in each of its forms', () => {
  expect(isoDate(date)).toBe('2025-05-14');
  expect(dayMonth(date)).toBe('14\u00A0maj');
  expect(dayMonthYear(date)).toBe('14\u00A0maj\u00A02025');
  expect(dateInText(date)).toBe('den\u00A014\u00A0maj\u00A02025');
  expect(dateInText(date, 2025)).toBe('den\u00A014\u00A0maj');
  expect(dateInText(date, 2024)).toBe('den\u00A014\u00A0maj\u00A02025');
  expect(monthYear(date)).toBe('maj\u00A02025');
  expect(monthYear(date, true)).toBe('Maj\u00A02025');
});

it.each([
  '2025-02-29',
  '1900-02-29',
  '2025-13-01',
  '2025-00-10',
  '2025-04-31',
  '2025-1-1',
  '25-01-01',
  '2025-01-01T00:00',
  '',
])('knows no day %j', (text) => expect(parseIsoDate(text)).toBeUndefined());

it.each(['2024-02-29', '2000-02-29', '2025-12-31'])('knows %s', (text) => {
  const parsed = parseIsoDate(text);
  expect(parsed && isoDate(parsed)).toBe(text);
});

it('accepts exactly the days that the proleptic calendar has', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, day) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const reference = new Date(Date.UTC(year, month - 1, day));
        const exists = reference.getUTCMonth() === month - 1 && reference.getUTCDate() === day;
        expect(parseIsoDate(text) !== undefined).toBe(exists);
      },
    ),
  );
});

it('has twelve months', () => {
  expect(monthName(1)).toBe('januari');
  expect(monthName(12)).toBe('december');
  expect(() => monthName(13)).toThrow(RangeError);
});
