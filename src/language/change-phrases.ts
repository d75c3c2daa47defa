// The words for a change between two points. What may be said is decided in analysis; here it is only said.
import { type Agreement, comparativeWord, equalWords, type Scale, unchangedWord } from './agreement.js';

export type Way = 'up' | 'down';

/** What is to be said. Amounts come ready with their unit: `sju procent`, `2,2 procentenheter`, `noll personer`. */
export type StatedChange =
  | { readonly form: 'unchanged' | 'about_unchanged'; readonly agreement: Agreement }
  | { readonly form: 'by'; readonly way: Way; readonly amount: string }
  | { readonly form: 'from_to'; readonly way: Way; readonly from: string; readonly to: string }
  /** Across or below zero, where neither more nor less is clear. */
  | { readonly form: 'shifted'; readonly from: string; readonly to: string };

export interface StatedDifference {
  readonly way: Way;
  /** `332`, `tre procentenheter` */
  readonly amount: string;
  readonly scale: Scale;
}

const verbs = {
  supine: { up: 'ökat', down: 'minskat', shifted: 'förändrats' },
  preterite: { up: 'ökade', down: 'minskade', shifted: 'förändrades' },
  noun: { up: 'en ökning', down: 'en minskning', shifted: 'en förändring' },
} as const;

/** The bare phrase: `ökat med 2,2 procent`, `minskat från sju till noll personer`, `i stort sett oförändrat`. */
export function barePhrase(change: StatedChange): string {
  return isStill(change) ? stillWords(change) : moved(change, verbs.supine);
}

/** After `har`: `ökat med 2,2 procent`, `varit i stort sett oförändrat`. */
export function supinePhrase(change: StatedChange): string {
  return isStill(change) ? `varit ${stillWords(change)}` : barePhrase(change);
}

/** With its verb: `har ökat med 2,2 procent`, `är i stort sett oförändrat`. */
export function perfectPhrase(change: StatedChange): string {
  return isStill(change) ? `är ${stillWords(change)}` : `har ${barePhrase(change)}`;
}

/**
 * For a year that is over: `ökade med sju procent`, `var i stort sett oförändrat`. `between` goes after the verb: a time, or the
 * subject of an inverted clause: `ökade under 2024 med sju procent`, `var nivån oförändrad`.
 */
export function preteritePhrase(change: StatedChange, between?: string): string {
  return isStill(change) ? `var${after(between)} ${stillWords(change)}` : moved(change, verbs.preterite, between);
}

/** As a noun: `en ökning med 2,2 procent`, `ingen förändring`, `i stort sett ingen förändring`. */
export function nounPhrase(change: StatedChange): string {
  if (!isStill(change)) return moved(change, verbs.noun);
  return change.form === 'unchanged' ? 'ingen förändring' : 'i stort sett ingen förändring';
}

/** `332 färre`, `tre procentenheter högre`, `fem dagar längre`. */
export function comparisonPhrase({ way, amount, scale }: StatedDifference): string {
  return `${amount} ${comparativeWord(scale, way)}`;
}

/** `lika många`, `i stort sett lika hög`: a comparison that finds no difference. */
export function equalPhrase(scale: Scale, agreement: Agreement, exactly: boolean): string {
  return `${exactly ? '' : 'i stort sett '}${equalWords(scale, agreement)}`;
}

type Still = Extract<StatedChange, { form: 'unchanged' | 'about_unchanged' }>;

function isStill(change: StatedChange): change is Still {
  return change.form === 'unchanged' || change.form === 'about_unchanged';
}

function stillWords({ form, agreement }: Still): string {
  return `${form === 'unchanged' ? '' : 'i stort sett '}${unchangedWord(agreement)}`;
}

function after(words: string | undefined): string {
  return words === undefined ? '' : ` ${words}`;
}

function moved(
  change: Exclude<StatedChange, Still>,
  words: Readonly<Record<Way | 'shifted', string>>,
  between?: string,
): string {
  const verb = `${words[change.form === 'shifted' ? 'shifted' : change.way]}${after(between)}`;
  return change.form === 'by' ? `${verb} med ${change.amount}` : `${verb} från ${change.from} till ${change.to}`;
}
