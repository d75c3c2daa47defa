// Swedish dates from ISO dates, by string arithmetic alone: no Date, so no time zone.
import { noBreakSpace } from './spaces.js';

/** A day of the Gregorian calendar that exists. Made by `parseIsoDate` only. */
export interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

const months = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni'],
  ...['juli', 'augusti', 'september', 'oktober', 'november', 'december'],
];

/** `2025-05-11`; undefined when it is written otherwise or is no day of the calendar. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

/** `2025-05-11`, as in page heads, attestations and file names. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

/** `14 maj` with a no-break space. */
export function dayMonth({ month, day }: CalendarDate): string {
  return `${day}${noBreakSpace}${monthName(month)}`;
}

/** `14 maj 2025`, as under a heading or on a cover. */
export function dayMonthYear(date: CalendarDate): string {
  return `${dayMonth(date)}${noBreakSpace}${date.year}`;
}

/** `den 14 maj`, or `den 14 maj 2024` when the year is another than the text's own. */
export function dateInText(date: CalendarDate, textYear?: number): string {
  return `den${noBreakSpace}${date.year === textYear ? dayMonth(date) : dayMonthYear(date)}`;
}

/** `maj 2025`, as on a cover or an imprint line; `Maj 2025` at its beginning. */
export function monthYear({ year, month }: CalendarDate, capital = false): string {
  const name = monthName(month);
  return `${capital ? name.charAt(0).toUpperCase() + name.slice(1) : name}${noBreakSpace}${year}`;
}

/** `maj` for 5. @throws RangeError outside 1–12. */
export function monthName(month: number): string {
  const name = months[month - 1];
  if (name === undefined) throw new RangeError(`no such month: ${month}`);
  return name;
}

/** The pattern of all month names, for finding dates in text. */
export const monthPattern = months.join('|');

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
