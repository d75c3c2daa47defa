// Where a line of running text must not break at a space, and where a typed hyphen is an interval's dash. Changes those signs and nothing else.
import { monthPattern } from './format-date.js';
import { enDash, noBreakSpace } from './spaces.js';

/** A space as typed, the soft line break of a Markdown paragraph, or a space that is already unbroken. */
const gap = '(?:[ \\u00A0]|\\r?\\n)';
export const gaps = new RegExp(gap, 'g');

/** Words that numbers count. */
export const units: readonly string[] = [
  ...['procent', 'procentenhet', 'procentenheter', 'promille', '%', 'kronor', 'krona', 'kr', 'tkr', 'mnkr', 'mdkr'],
  ...[
    'tusen',
    'miljon',
    'miljoner',
    'miljard',
    'miljarder',
    'år',
    'månad',
    'månader',
    'vecka',
    'veckor',
    'dag',
    'dagar',
  ],
  ...['dygn', 'timme', 'timmar', 'minuter', 'gånger', 'person', 'personer', 'barn', 'ungdomar', 'hushåll', 'invånare'],
  ...['kvinnor', 'män', 'flickor', 'pojkar', 'familjer', 'ärende', 'ärenden', 'anmälan', 'anmälningar', 'platser'],
  ...['ansökan', 'ansökningar', 'avhysning', 'avhysningar', 'avtal', 'beslut', 'insats', 'insatser', 'utredning'],
  ...['utredningar', 'placeringar', 'fall', 'poäng', 'stycken', 'st', 'mån', 'tim', 'min'],
];
const labels = [
  ...[
    'kapitel',
    'kap',
    'avsnitt',
    'tabell',
    'diagram',
    'figur',
    'bilaga',
    'punkt',
    'sida',
    'sidan',
    's',
    'nr',
    'nummer',
  ],
  ...['kl', 'ca', 'cirka', 'år', 'SFS'],
];
/** Words before numbers that are names, not quantities: no dash is made in them. */
const registers =
  'dnr|diarienr|diarienummer|tfn|tel|telefon|fax|org\\.?nr|organisationsnummer|personnummer|bankgiro|plusgiro';

const unbroken: readonly RegExp[] = [
  // 42 757, 1 234 567
  new RegExp(`(?<![\\d,./:-])\\d{1,3}(?:${gap}\\d{3})+(?!\\d)`, 'g'),
  // 08-508 25 000, +46 8 508 25 000, +46 8-508 25 000
  new RegExp(`(?<!\\d)(?:0\\d{1,3}-\\d{2,3}|\\+\\d{1,3}${gap}\\d{1,3}(?:-\\d{2,3})?)(?:${gap}\\d{1,4})+(?!\\d)`, 'g'),
  // 105 35 Stockholm
  new RegExp(`(?<!\\d)\\d{3}${gap}\\d{2}(?=${gap}\\p{Lu})`, 'gu'),
  // SFS 2001:453, lag 1993:387
  new RegExp(`(?<!\\p{L})\\p{L}{2,8}${gap}(?=\\d{4}:\\d)`, 'gu'),
  // Dnr 3.1-134/2014, Dnr: RVK 2021/31
  new RegExp(`(?<!\\p{L})(?:dnr|diarienr|diarienummer)[.:]?${gap}(?:\\p{L}{2,4}${gap})?(?=\\p{L}{0,5}[-/]?\\d)`, 'giu'),
  // § 14, §§ 4–6
  new RegExp(`§${gap}(?=\\d)`, 'g'),
  // 4 kap. 1 §, 26 kap. 1 a §
  new RegExp(`\\d${gap}(?=kap(?!\\p{L}))`, 'giu'),
  new RegExp(`\\d(?:${gap}[a-z])?${gap}(?=§)`, 'g'),
  // 14 maj, maj 2025; a full date may break before its year, or it would leave a short line behind
  new RegExp(`(?<![\\d.,])\\d{1,2}${gap}(?=(?:${monthPattern})(?!\\p{L}))`, 'giu'),
  new RegExp(`(?<!\\d${gap}|\\p{L})(?:${monthPattern})${gap}(?=\\d{4}(?!\\d))`, 'giu'),
  // tabell 3.4, kl. 13.15, ca 30
  new RegExp(`(?<!\\p{L})(?:${labels.join('|')})\\.?${gap}(?=\\d)`, 'giu'),
];

const number = '\\d{1,3}(?:(?:[ \\u00A0\\u202F]|\\r?\\n)\\d{3})+|\\d+(?:,\\d+)?';
const hyphenBetween = new RegExp(
  `(?<![\\p{L}\\d.,:/+\\u2212${enDash}-]|(?<!\\p{L})(?:${registers})[.:]?\\s(?:\\p{L}{2,4}\\s)?)` +
    `(${number})-(${number})((?:-(?:${number}))*)(?![\\p{L}\\d:/]|-(?!\\p{L})|[.,]\\d)`,
  'giu',
);

/**
 * Sets no-break spaces in numbers, dates, paragraphs and register numbers, and an en dash in intervals (`18-24 år`),
 * but never in Dnr, dates, phone or registration numbers. `moreUnits` are the project's own unit words.
 */
export function protectSpaces(text: string, moreUnits: readonly string[] = []): string {
  const dashed = text.replace(hyphenBetween, (found, from: string, to: string, more: string) =>
    more === '' && isInterval(from, to) ? `${from}${enDash}${to}` : found,
  );
  return unbrokenPatterns(moreUnits).reduce(
    (current, pattern) => current.replace(pattern, (found) => found.replace(gaps, noBreakSpace)),
    dashed,
  );
}

/** Finds the pieces of a text within which no space may break: each pattern on its own, in the text as typed or already protected. */
export function unbrokenPatterns(moreUnits: readonly string[] = []): readonly RegExp[] {
  return [...unbroken, moreUnits.length === 0 ? beforeKnownUnit : beforeUnitOf([...units, ...moreUnits])];
}

/** Rising, and neither end a code: no leading zero, no long ungrouped digits. */
function isInterval(from: string, to: string): boolean {
  const coded = [from, to].some((end) => /^0\d/.test(end) || /^\d{6,}/.test(end));
  return !coded && quantity(from) < quantity(to);
}

function quantity(text: string): number {
  return Number(text.replace(/\s/g, '').replace(',', '.'));
}

function quoteForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function beforeUnitOf(names: readonly string[]): RegExp {
  return new RegExp(`\\d${gap}(?=(?:${names.map(quoteForPattern).join('|')})(?!\\p{L}))`, 'gu');
}

const beforeKnownUnit = beforeUnitOf(units);
