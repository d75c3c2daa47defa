// Numbers in a workbook's note that no cell stands behind, and that disclosure control cannot see. Years, dates, ages, classes
// and references are no such numbers. Small numbers are found in words too: just they are what is hidden.
import { monthPattern } from '../language/format-date.js';
import { severalWords } from '../language/number-words.js';

const space = '[ \\u00A0\\u202F]';
const month = `(?:${monthPattern})`;
const dash = '[-–—]';
const measure = '(?:år|månader|veckor|dagar|dygn|timmar)';
const limit = `(?:inom|under|över|minst|högst|senast|efter|mer${space}än|längre${space}än|kortare${space}än|till${space}och${space}med)`;
const beyond = `(?:och|eller)${space}(?:äldre|yngre|mer|fler|längre|uppåt)`;
/** What persons are counted as, whatever the indicator: `personer`, `hushåll`, `flickor`. */
const counted =
  '(?:person|individ|människ|barn|ungdom|unga|hushåll|famil|flick|pojk|kvinn|män\\b|man\\b|vuxn|äldre|klient|brukare|ärende|fall(?:en|et)?\\b|anmäl|ansök|beslut|utredning|insats|placering)';
const free = `(?<![\\d,.:/]|\\d${space})`;
const end = `(?!${space}?\\d|[\\d:/]|,\\d)`;
const year = `${free}(?:19|20)\\d\\d(?:${dash}(?:talet\\b|(?:19|20)?\\d\\d)|/\\d\\d)?${end}`;

/** What a number may be, in the order that they are taken out of the text. */
const harmless: readonly RegExp[] = [
  // Laws, bills and registrations: `2001:453`, `prop. 2023/24:15`, `4 kap. 1 § SoL`, `PN 2025/7`.
  /\b\d{4}(?:\/\d{2})?:\d+\b/gu,
  new RegExp(`\\b\\d+${space}?[a-z]?${space}?(?:kap\\b|§+)`, 'gu'),
  /§+[ \u00A0]?\d+/gu,
  /\b(?:dnr|[A-ZÅÄÖ]{2,4})[ \u00A0]\d{4}\/\d+\b/giu,
  // Dates.
  /\b\d{4}-\d{2}-\d{2}\b/gu,
  new RegExp(`${free}\\d{1,2}${space}${month}(?:${space}\\d{4})?`, 'giu'),
  // Classes and limits: `0–17 år`, `18 år`, `46–90 månader`, `inom 4 månader`, `120 timmar och fler`.
  new RegExp(`${free}\\d{1,3}${space}?${dash}${space}?\\d{1,3}${space}(?=${measure})`, 'giu'),
  new RegExp(`${free}(?:\\d{1,3}${space}(?:och|eller|till)${space})?\\d{1,3}${space}år(?:${space}${beyond})?`, 'giu'),
  new RegExp(`${free}\\d{1,2}-års`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:ålder|åldern|åldrarna)${space}\\d{1,3}(?:${dash}\\d{1,3})?${end}`, 'giu'),
  new RegExp(`(?<!\\p{L})${limit}${space}\\d{1,3}${space}(?=${measure}\\b)`, 'giu'),
  new RegExp(`${free}\\d{1,3}${space}(?=${measure}${space}${beyond})`, 'giu'),
  // Measures and divisions: `per 1 000 invånare`, `14 stadsdelsnämnder`.
  new RegExp(`\\bper${space}10{0,2}(?:${space}?000)+${end}`, 'giu'),
  new RegExp(`${free}\\d{1,2}${space}(?=(?:stadsdel|nämnd|kommun|region|län\\b))`, 'giu'),
  // Years, unless persons are counted by them: `2018/19`, `2015–2019`, but not `2014 hushåll`.
  new RegExp(`${year}(?!${space}(?:${counted}|procent|%|kr))`, 'giu'),
  // References and names: `tabell 3.4`, `bilaga 1`, `not 2`, `covid-19`.
  /\b(?:tabell|diagram|bilaga|not|kapitel|avsnitt|punkt|sida)[ \u00A0]\d+(?:\.\d+)*/giu,
  /\p{L}+-?\d+/gu,
];

const words = severalWords.join('|');
/** `två barn`, `fyra av hushållen`, `tre äldre kvinnor`, `en enda person`, `endast ett barn`. */
const inWords = new RegExp(
  `(?<!\\p{L})(?:(?:${words})${space}(?:av${space})?(?:\\p{L}+${space}){0,1}(?=${counted})\\p{L}+|(?:en|ett)${space}(?:enda|ensam)${space}\\p{L}+|(?:bara|endast|blott)${space}(?:en|ett|${words})(?!\\p{L})(?:${space}\\p{L}+)?)`,
  'giu',
);
const inDigits = new RegExp(`\\d+(?:${space}\\d{3}(?!\\d))*(?:,\\d+)?(?:${space}?%|${space}\\p{L}+)?`, 'gu');

/** The numbers that stop a note from being printed, as they stand in it, with the word after. */
export function numbersInNote(text: string): readonly string[] {
  const left = harmless.reduce((rest, pattern) => rest.replace(pattern, (found) => '#'.repeat(found.length)), text);
  const found = [...left.matchAll(inDigits), ...text.matchAll(inWords)];
  return found.sort((a, b) => a.index - b.index).map(([number]) => number);
}
