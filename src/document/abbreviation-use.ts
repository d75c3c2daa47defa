// Where a text uses an abbreviation, and whether it says there what the abbreviation stands for.
import type { Abbreviation } from '../project/word-list.js';

export interface AbbreviationUse {
  readonly abbreviation: Abbreviation;
  readonly start: number;
  /** After the whole word: `LSS-insatsernas`, `SoL:s`. */
  readonly end: number;
}

const sfsNumber = /\s*\(\d{4}:\d+\)/u;
const numberInText = '(?:\\s*\\((?:SFS\\s*)?\\d{4}:\\d+\\))?';
const suffix = '(?::\\p{L}[\\p{L}\\p{N}]*)?';
const ending = `${suffix}(?:[-\\u2011][\\p{L}\\p{N}]*${suffix})*`;

/** Finds whole words only, in the order of the text. */
export function abbreviationUses(text: string, abbreviations: readonly Abbreviation[]): readonly AbbreviationUse[] {
  if (abbreviations.length === 0) return [];
  const byShort = new Map(abbreviations.map((one) => [one.short, one]));
  const shorts = [...byShort.keys()].sort((a, b) => b.length - a.length).map(quoted);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${shorts.join('|')})(?![\\p{L}\\p{N}])(?=(${ending}))`, 'gu');
  return [...text.matchAll(pattern)].flatMap((match): AbbreviationUse[] => {
    const [, short = '', rest = ''] = match;
    const abbreviation = byShort.get(short);
    return abbreviation ? [{ abbreviation, start: match.index, end: match.index + short.length + rest.length }] : [];
  });
}

/** `lagen (1993:387) om stöd … (LSS)` and `RVT (relationsvåldsteam)`: the words stand right beside it, a law's with a number. */
export function isSpelledOut(text: string, { abbreviation, start, end }: AbbreviationUse): boolean {
  const long = longPattern(abbreviation);
  const before = new RegExp(`${long}[\\s,;(–:=”"]*(?:förkortat\\s+)?(?:\\d{4}:\\d+[\\s,;]*)?$`, 'iu');
  const after = new RegExp(
    `^[\\s,;(–:=”"]*(?:det\\s+vill\\s+säga\\s+|dvs\\.?\\s+)?${long}(?:[\\s,;(]*\\d{4}:\\d+)?`,
    'iu',
  );
  const said = before.exec(text.slice(0, start)) ?? after.exec(text.slice(end));
  return said !== null && (!sfsNumber.test(abbreviation.long) || /\d{4}:\d+/u.test(said[0]));
}

/** Whether `text` names what the abbreviation stands for, in words or by the law's number. */
export function explains(text: string, abbreviation: Abbreviation): boolean {
  const number = /\((\d{4}:\d+)\)/u.exec(abbreviation.long)?.[1];
  const numbered = number !== undefined && new RegExp(`(?<!\\d)${number}(?!\\d)`, 'u').test(text);
  return numbered || new RegExp(longPattern(abbreviation), 'iu').test(text);
}

/** The long form with or without the law's number, inflected at its end: `relationsvåldsteamen`. */
function longPattern({ long }: Abbreviation): string {
  const parts = long.split(sfsNumber).map((part) => part.trim().split(/\s+/u).map(quoted).join('\\s+'));
  const [first = '', ...rest] = parts;
  const inflected = (part: string): string => `${part}\\p{L}{0,4}`;
  const more = rest.map((part) => numberInText + (part === '' ? '' : `\\s+${inflected(part)}`));
  return `(?<![\\p{L}\\p{N}])${inflected(first)}${more.join('')}`;
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
