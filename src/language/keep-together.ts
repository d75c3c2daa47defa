// For text about to be set on a page: numbers with their units, paragraphs, register numbers, dates and intervals are made unbreakable,
// also where one run of text ends and the next begins. Only for setting: nothing that reads the text again should meet a word joiner.
import { monthPattern } from './format-date.js';
import { severalWords } from './number-words.js';
import { gaps, unbrokenPatterns, units } from './protect-spaces.js';
import { noBreakSpace, wordJoiner } from './spaces.js';

/** Pieces that are one thing, with the signs in them after which a line would break. */
const joined: readonly { readonly piece: RegExp; readonly breaking: RegExp }[] = [
  // 2019–2025, 0–17 år, kl. 8–16.30, –5
  { piece: /–(?=\d)/gu, breaking: /–/gu },
  // 18–åring, januari–mars, 1 juli–31 augusti
  { piece: new RegExp(`(?:\\d|(?<!\\p{L})(?:${monthPattern}))–(?=\\p{L})`, 'giu'), breaking: /–/gu },
  // 24-åring, A4-sida, e-tjänst
  { piece: /(?:\d|(?<!\p{L})\p{L})-(?=\p{L})/gu, breaking: /-/gu },
  // Dnr 3.1-134/2025, Dnr SN-2025/A-134
  {
    piece: /(?<!\p{L})(?:dnr|diarienr|diarienummer)[.:]?\s(?:\p{L}{2,4}\s)?[\p{L}\d./:-]*[\p{L}\d]/giu,
    breaking: /[-/](?=[\p{L}\d])/gu,
  },
];

/** sju procent, två barn */
const spelledAmount = new RegExp(
  `(?<!\\p{L})(?:${severalWords.join('|')})\\s(?=(?:${units.join('|')})(?!\\p{L}))`,
  'giu',
);

/** A sign with the joiners that are already after it. */
const unit = /[^\u2060]\u2060*/g;

/**
 * The text with no-break spaces and word joiners (U+2060, never drawn), and no other change; the same when done again.
 * `moreUnits` are the project's own unit words. Goes before `hyphenate`.
 */
export function keepTogether(text: string, moreUnits: readonly string[] = []): string {
  return keepTogetherAcross([text], moreUnits).join('');
}

/** The same for the runs of one paragraph, read as one text: `5 000` in one run stays with ` kronor` in the next. */
export function keepTogetherAcross(runs: readonly string[], moreUnits: readonly string[] = []): readonly string[] {
  const runSigns = runs.map((run) => run.match(unit) ?? []);
  const signs = runSigns.flat();
  const joinedByNext = lastSignsBeforeJoiner(runs, runSigns);
  const text = signs.map((sign) => sign[0]).join('');
  for (const pattern of [...unbrokenPatterns(moreUnits), spelledAmount])
    for (const { at, length } of within(text, pattern, gaps)) {
      signs[at] = noBreakSpace + signs[at]?.slice(1);
      signs.fill('', at + 1, at + length);
    }
  for (const { piece, breaking } of joined)
    for (const { at } of within(text, piece, breaking))
      if (!signs[at]?.endsWith(wordJoiner) && !joinedByNext.has(at)) signs[at] += wordJoiner;
  let start = 0;
  return runs.map((run, index) => {
    const from = start;
    start += runSigns[index]?.length ?? 0;
    return (/^\u2060*/.exec(run)?.[0] ?? '') + signs.slice(from, start).join('');
  });
}

/** Signs that the next run begins with a joiner for. */
function lastSignsBeforeJoiner(runs: readonly string[], runSigns: readonly (readonly string[])[]): ReadonlySet<number> {
  const found = new Set<number>();
  let end = 0;
  runs.forEach((run, index) => {
    if (end > 0 && run.startsWith(wordJoiner)) found.add(end - 1);
    end += runSigns[index]?.length ?? 0;
  });
  return found;
}

/** Where `inner` is found in the pieces that `outer` finds. */
function within(text: string, outer: RegExp, inner: RegExp): { at: number; length: number }[] {
  return [...text.matchAll(outer)].flatMap((piece) =>
    [...piece[0].matchAll(inner)].map((sign) => ({ at: piece.index + sign.index, length: sign[0].length })),
  );
}
