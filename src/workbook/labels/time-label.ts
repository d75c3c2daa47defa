// Labels of time: years, split years, quarters and months, each as the year and the part of it that it means.

export const yearName = 'år';
export const quarterName = 'kvartal';
export const monthName = 'månad';

export interface TimePart {
  readonly dimension: typeof quarterName | typeof monthName;
  /** `kvartal 1`, `januari` */
  readonly member: string;
}

/** `2018/19` has the year `2018/19`; what year that is counted as is for the indicator to say. */
export interface TimeLabel {
  readonly year: string;
  readonly part?: TimePart;
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
const quarterWord = '(?:k|kv|kvartal|q)\\.? ?(?<part>[1-4])';
const ordinals = ['första', 'andra', 'tredje', 'fjärde'];
const ordinalQuarter = `(?<nth>[1-4](?::?[ae])?|${ordinals.join('|')}) (?:kvartalet|kvartal|kv\\.?)`;
const quarterForms = [
  `${year}[ :,/-]{0,2}${quarterWord}`,
  `${quarterWord}[ ,/-]{0,2}${year}`,
  `${ordinalQuarter}[ ,]{1,2}${year}`,
  `${year}[ ,:]{1,2}${ordinalQuarter}`,
].map((form) => new RegExp(`^${form}$`, 'iu'));
const monthWord = `(?<name>${months.map((month) => `${month.slice(0, 3)}\\p{L}*`).join('|')})`;
const monthForms = [
  `${year}(?:[-:/ ]|m)(?<part>0[1-9]|1[0-2])`,
  `${monthWord}[.,]? ${year}`,
  `${year},? ${monthWord}\\.?`,
].map((form) => new RegExp(`^${form}$`, 'iu'));

/** What a label says of time; nothing when it is no time. A bare `200701` is not read here: it may be a quarter or a month. */
export function parseTimeLabel(label: string): TimeLabel | undefined {
  const text = label
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/^år (?=\d{4})/iu, '');
  if (isYear(text)) return { year: text };
  if (!/\d{4}/u.test(text)) return undefined;
  const split = splitYear.exec(text)?.groups;
  if (split?.year && split.next && followsYear(split.year, split.next))
    return { year: text.replace(/ ?[/–-] ?/u, '/') };
  const quarter = firstMatch(quarterForms, text);
  if (quarter?.year) return timeOfPart(quarter.year, quarterName, quarterNumber(quarter));
  const month = firstMatch(monthForms, text);
  const index = month?.name === undefined ? Number(month?.part ?? 0) - 1 : monthIndex(month.name);
  return month?.year && index >= 0 ? { year: month.year, part: monthPart(index) } : undefined;
}

/** A quarter or a month alone: `Kv 1`, `januari`. */
export function parseTimePart(label: string): TimePart | undefined {
  const text = label.trim();
  const quarter = /^(?:kv|kvartal|q)\.? ?([1-4])$|^([1-4])(?::a|a)? kvartalet$/iu.exec(text);
  if (quarter) return { dimension: quarterName, member: `kvartal ${quarter[1] ?? quarter[2]}` };
  const index = (months as readonly string[]).indexOf(text.toLowerCase());
  return index < 0 ? undefined : monthPart(index);
}

/** Year and part from numbers: quarter 1–4 or month 1–12. */
export function timeOfPart(year: string, dimension: TimePart['dimension'], part: number): TimeLabel {
  return { year, part: dimension === quarterName ? { dimension, member: `kvartal ${part}` } : monthPart(part - 1) };
}

/** A year as a label: four digits, 1900–2100. */
export function isYear(label: string): boolean {
  return /^(?:19\d\d|20\d\d|2100)$/u.test(label);
}

function monthPart(index: number): TimePart {
  return { dimension: monthName, member: months[index] ?? '' };
}

function firstMatch(forms: readonly RegExp[], text: string): Readonly<Record<string, string>> | undefined {
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups) return groups;
  }
  return undefined;
}

/** `2`, `2:a` and `andra` are all the second. */
function quarterNumber({ part, nth = '' }: Readonly<Record<string, string | undefined>>): number {
  if (part !== undefined) return Number(part);
  return ordinals.indexOf(nth.toLowerCase()) + 1 || Number(nth.charAt(0));
}

function monthIndex(name: string): number {
  return months.findIndex((month) => isMonthName(name, month));
}

function isMonthName(written: string, month: string): boolean {
  const text = written.toLowerCase();
  return text === month || (text.length >= 3 && text.length <= 4 && month.startsWith(text));
}

function followsYear(first: string, next: string): boolean {
  return (Number(first) + 1) % (next.length === 2 ? 100 : 10_000) === Number(next);
}
