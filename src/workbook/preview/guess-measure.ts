// What a unit as a sheet writes it says of an indicator: its kind and the forms of its unit. Nothing where it does not tell.

export type GuessedKind = 'count' | 'share' | 'rate' | 'money' | 'duration';

export interface GuessedMeasure {
  readonly kind?: GuessedKind;
  /** As YAML has it: `one`, `many`, and `short` and `gender` where they differ from the rule. */
  readonly unit?: Readonly<Record<string, string>>;
}

const percent = { one: 'procent', many: 'procent', short: '%' };

/** In this order: `Antal per 1 000 invånare` is a rate, `Andel, procent` a share. */
const measures: readonly (readonly [pattern: RegExp, measure: GuessedMeasure])[] = [
  [/\bper \d/iu, { kind: 'rate' }],
  [/^(?:andel|procent)(?!\p{L})|%|\bi procent\b/iu, { kind: 'share', unit: percent }],
  [
    /\b(?:mnkr|miljoner kronor|mkr)\b/iu,
    { kind: 'money', unit: { one: 'miljon kronor', many: 'miljoner kronor', short: 'mnkr' } },
  ],
  [
    /\b(?:tkr|tusental kronor|tusen kronor)\b/iu,
    { kind: 'money', unit: { one: 'tusen kronor', many: 'tusen kronor', short: 'tkr' } },
  ],
  [/\b(?:kronor|kr)\b/iu, { kind: 'money', unit: { one: 'krona', many: 'kronor', short: 'kr' } }],
  [/\bdygn\b/iu, { kind: 'duration', unit: { one: 'dygn', many: 'dygn', gender: 'neuter' } }],
  [/\b(?:dagar|vårddagar)\b/iu, { kind: 'duration', unit: { one: 'dag', many: 'dagar' } }],
  [
    /^(?:median|medelvärde|genomsnitt)[^\n]*\bmånader\b/iu,
    { kind: 'duration', unit: { one: 'månad', many: 'månader' } },
  ],
  [/\bpersoner\b/iu, { kind: 'count', unit: { one: 'person', many: 'personer' } }],
  [/\bhushåll\b/iu, { kind: 'count', unit: { one: 'hushåll', many: 'hushåll', gender: 'neuter' } }],
  [/\bbarn\b/iu, { kind: 'count', unit: { one: 'barn', many: 'barn', gender: 'neuter' } }],
  [/(?<!\p{L})ärenden\b/iu, { kind: 'count', unit: { one: 'ärende', many: 'ärenden', gender: 'neuter' } }],
  [/\binsatser\b/iu, { kind: 'count', unit: { one: 'insats', many: 'insatser' } }],
  [/^antal(?!\p{L})/iu, { kind: 'count' }],
];

/** `Antal personer` counts persons, `% av befolkningen` is a share; `Median` tells nothing. */
export function guessMeasure(unit: string | undefined): GuessedMeasure {
  return measures.find(([pattern]) => unit !== undefined && pattern.test(unit))?.[1] ?? {};
}
