// An årsmål in words: the target, how far it is reached, the outcome; then women and men where they differ, or the author's reason.
import type { TargetFinding } from '../../analysis/findings/finding.js';
import type { TargetAnalysis, TargetOutcome } from '../../analysis/targets/target-analysis.js';
import { textDecimals } from '../../analysis/value-decimals.js';
import { exact } from '../../arithmetic/exact.js';
import { roundHalfAway } from '../../arithmetic/round.js';
import { makeFigure } from '../../disclosure/figure.js';
import { sexMembers } from '../../indicators/dimension.js';
import type { Judgement } from '../../indicators/indicator.js';
import { formatRounded } from '../../language/format-number.js';
import { joinList } from '../../language/join-list.js';
import { cardinalWord } from '../../language/number-words.js';
import { sortSwedish } from '../../language/sort-swedish.js';
import { noBreakSpace } from '../../language/spaces.js';
import type { Inline } from '../text-block.js';
import { decimalsApart, needsUnit, sayLevel } from './say-level.js';
import { type Part, sentences } from './sentence.js';
import { sexName, subjectInText } from './subject-in-text.js';

/** How far, after `nås`. */
const reached: Readonly<Record<Judgement, string>> = { Helt: 'helt', Delvis: 'delvis', Ej: 'inte' };

/** One sentence for all, one for women and men where they are judged apart from it, one for a judgement that is not the rule's. */
export function sayTarget({ target }: TargetFinding, { year }: { readonly year: number }): readonly Inline[] {
  const { total, override } = target;
  const judgement = target.judgement ?? total?.judgement;
  if (total === undefined || judgement === undefined) return sentences([notJudged(target)]);
  const sexes = bySex(target, judgement);
  return sentences([
    forAll(target, total, judgement, year),
    sexes.length > 0 ? sexes : override === undefined ? below(target) : [],
    override === undefined ? [] : [`bedömningen är gjord av förvaltningen: ${override.reason.trim()}`],
  ]);
}

/** `årsmålet för andelen …, 24 procent, nås helt: utfallet är 23 procent`. */
function forAll(target: TargetAnalysis, total: TargetOutcome, judgement: Judgement, year: number): readonly Part[] {
  const { indicator, members } = target;
  const past = target.year !== year;
  const decimals = outcomeDecimals(target, total);
  return [
    `årsmålet${past ? ` ${target.year}` : ''} för ${subjectInText(indicator, members)}, `,
    targetLevel(target),
    `, ${past ? 'nåddes' : 'nås'} ${reached[judgement]}: utfallet ${past ? 'var' : 'är'} `,
    sayLevel(total.outcome, indicator, { withUnit: true, ...decimals }),
    ...withinTolerance(total, judgement),
  ];
}

/** Said so that the reader is not left with 99,4 against 100. */
function withinTolerance({ deviation, judgement }: TargetOutcome, told: Judgement): readonly string[] {
  const isShort = deviation !== undefined && deviation.compare(exact(0)) < 0;
  return judgement === 'Helt' && told === 'Helt' && isShort ? [', vilket ryms inom toleransen'] : [];
}

/** More decimals where an outcome beside its target would look like it. */
function outcomeDecimals({ indicator, target }: TargetAnalysis, { outcome }: TargetOutcome): { decimals?: number } {
  const usual = textDecimals(indicator, outcome.value);
  const apart = decimalsApart([outcome, target], usual);
  return apart === usual ? {} : { decimals: apart };
}

/** With the decimals it was set with. Of a number of the definition there is no cell to point at. */
function targetLevel({ target, indicator }: TargetAnalysis): Part {
  if (target.source !== undefined) return sayLevel(target.source, indicator, { withUnit: true });
  const unit = indicator.kind === 'rate' && !needsUnit(indicator) ? '' : `${noBreakSpace}${indicator.unit.many}`;
  return makeFigure({ text: `${ownDecimals(target.value)}${unit}`, operation: 'value', sources: [] });
}

function ownDecimals(value: TargetAnalysis['target']['value']): string {
  const decimals = [0, 1, 2, 3].find((places) => exact(roundHalfAway(value, places)).equals(value)) ?? 3;
  return formatRounded(value, decimals);
}

/** `målet nås för kvinnor (24 procent) men inte för män (31 procent)`; nothing where both are judged as all are. */
function bySex({ women, men, indicator }: TargetAnalysis, all: Judgement): readonly Part[] {
  if (women === undefined || men === undefined) return [];
  const [ofWomen, ofMen] = [sexMembers.women, sexMembers.men].map((name) => sexName(name, indicator.children));
  const level = ({ outcome }: TargetOutcome): readonly Part[] => [' (', sayLevel(outcome, indicator), ')'];
  if (women.judgement === men.judgement) {
    if (women.judgement === all) return [];
    const how = women.judgement === 'Ej' ? 'inte för vare sig' : `${reached[women.judgement]} för både`;
    const link = women.judgement === 'Ej' ? 'eller' : 'och';
    return [`målet nås ${how} ${ofWomen}`, ...level(women), ` ${link} ${ofMen}`, ...level(men)];
  }
  const both = [women.judgement, men.judgement];
  const helt = both.includes('Delvis') ? 'helt' : '';
  const how = (judgement: Judgement): string => (judgement === 'Helt' ? helt : reached[judgement]);
  const link = both.includes('Ej') ? 'men' : 'och';
  return [
    `målet nås ${spaced(how(women.judgement))}för ${ofWomen}`,
    ...level(women),
    ` ${link} ${spaced(how(men.judgement))}för ${ofMen}`,
    ...level(men),
  ];
}

function spaced(word: string): string {
  return word === '' ? '' : `${word} `;
}

/** Nämnder that surely do not reach it, in alphabetical order; counted when they are more than three. */
function below({ belowTarget }: TargetAnalysis): readonly Part[] {
  const { length } = belowTarget;
  if (length === 0) return [];
  const names = sortSwedish(belowTarget, ({ name }) => name).map(({ name }) => name);
  const who =
    length > 3 ? `${cardinalWord(length, 'common') ?? `sammanlagt ${length}`} stadsdelsnämnder` : joinList(names);
  return [`${who} når inte målet`];
}

function notJudged({ indicator, members, year }: TargetAnalysis): readonly Part[] {
  const subject = subjectInText(indicator, members);
  return [`om årsmålet för ${subject} nås kan inte bedömas, eftersom utfallet för ${year} inte redovisas`];
}
