// Labels of time: years, split years, quarters and months, each as the year and the part of it that it means.

export const yearName = 'år';
export const quarterName = 'kvartal';
export const monthName = 'månad';

/** `2018/19` has the year `2018/19`; what year that is counted as is for the indicator to say. */
export interface TimeLabel {
  readonly year: string;
  readonly part?: { readonly dimension: typeof quarterName | typeof monthName; readonly member: string };
}

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const year = '(?<year>19\\d\\d|20\\d\\d|2100)';
const splitYear = new RegExp(`^${year} ?[/–-] ?(?<next>\\d\\d|\\d{4})$`, 'u');
const quarterAfter = new RegExp(`^${year} ?[:-]? ?(?:k|kv|kvartal|q)\\.? ?(?<part>[1-4])$`, 'iu');
const quarterBefore = new RegExp(`^(?:k|kv|kvartal|q)\\.? ?(?<part>[1-4]),? ?${year}$`, 'iu');
const monthAfter = new RegExp(`^${year}(?:[-:/ ]|m)(?<part>0[1-9]|1[0-2])$`, 'iu');
const monthBefore = new RegExp(
  `^(?<name>${months.map((month) => `${month.slice(0, 3)}\\p{L}*`).join('|')})\\.? ${year}$`,
  'iu',
);

/** What a label says of time; nothing when it is no time. A bare `200701` is not read here: it may be a quarter or a month. */
export function parseTimeLabel(label: string): TimeLabel | undefined {
  const text = label.trim().replace(/\s+/gu, ' ');
  if (isYear(text)) return { year: text };
  const quarter = quarterAfter.exec(text)?.groups ?? quarterBefore.exec(text)?.groups;
  if (quarter?.year) return { year: quarter.year, part: { dimension: quarterName, member: `kvartal ${quarter.part}` } };
  const split = splitYear.exec(text)?.groups;
  if (split?.year && split.next && followsYear(split.year, split.next))
    return { year: text.replace(/ ?[/–-] ?/u, '/') };
  const month = monthAfter.exec(text)?.groups;
  if (month?.year) return { year: month.year, part: monthPart(Number(month.part) - 1) };
  const named = monthBefore.exec(text)?.groups;
  const index = named?.name ? months.findIndex((one) => isMonthName(named.name ?? '', one)) : -1;
  return named?.year && index >= 0 ? { year: named.year, part: monthPart(index) } : undefined;
}

/** A year as a label: four digits, 1900–2100. */
export function isYear(label: string): boolean {
  return /^(?:19\d\d|20\d\d|2100)$/u.test(label);
}

function monthPart(index: number): { dimension: typeof monthName; member: string } {
  return { dimension: monthName, member: months[index] ?? '' };
}

function isMonthName(written: string, month: string): boolean {
  const text = written.toLowerCase();
  return text === month || (text.length >= 3 && text.length <= 4 && month.startsWith(text));
}

function followsYear(first: string, next: string): boolean {
  return (Number(first) + 1) % (next.length === 2 ? 100 : 10_000) === Number(next);
}
