// Approximate words that are always true of the number (domain.md 4.5, step 3): drygt and knappt within 5 percent, närmare and över
// within 10, omkring within 1. Decided in exact arithmetic.
import { type Exact, exact, isZero, sign } from '../arithmetic/exact.js';
import { type DecimalString, roundHalfAway } from '../arithmetic/round.js';

export type ApproximateWord = 'drygt' | 'knappt' | 'närmare' | 'över' | 'omkring';

export interface Approximation {
  /** Absent when the round number is the number itself. */
  readonly word?: ApproximateWord;
  readonly rounded: DecimalString;
}

export interface ApproximationRequest {
  /** The grid to round to: 500 for hundreds and halves of them, 10, 1. Chosen from the number when absent. */
  readonly step?: Exact;
  /** A word the writer insists on. Chosen from the number when absent. */
  readonly word?: ApproximateWord;
}

/** A number looks round on a grid when it lies within this part of a step of it. */
const nearness = exact('0.08');

/**
 * `30,6` → drygt 30, `83,4` → drygt 83, `75480` → knappt 75500, `30` → 30.
 *
 * Without a step, the coarsest grid (5, 2 or 1 times a power of ten, down to half the second digit) that the number lies
 * conspicuously near (8 percent of a step) gives the round number, otherwise its two first digits. From 10 up, whole numbers only.
 * Undefined when the step or the word asked for cannot be said truthfully; never without either.
 */
export function approximate(value: Exact, request: ApproximationRequest = {}): Approximation | undefined {
  if (isZero(value)) return request.word === undefined ? { rounded: plain(value) } : undefined;
  if (sign(value) < 0) return approximateNegative(value.neg(), request);
  if (request.word !== undefined) return withWord(value, request.word, stepsFor(value, request.step));
  if (request.step !== undefined) return stated(value, nearest(value, request.step));
  for (const step of coarseSteps(value)) {
    const round = nearest(value, step);
    const near = value.sub(round).abs().lte(step.mul(nearness));
    const found = near ? stated(value, round) : undefined;
    if (found && isWithinFive(found.word)) return found;
  }
  return stated(value, nearest(value, powerOfTen(magnitude(value) - 1)));
}

/** Whether the word may be said of `value` beside the round number `round`, both positive. */
export function isTrueWord(word: ApproximateWord, value: Exact, round: Exact): boolean {
  const part = value.div(round);
  switch (word) {
    case 'drygt':
      return part.gt(1) && part.lte(exact('1.05'));
    case 'över':
      return part.gt(1) && part.lte(exact('1.1'));
    case 'knappt':
      return part.lt(1) && part.gte(exact('0.95'));
    case 'närmare':
      return part.lt(1) && part.gte(exact('0.9'));
    case 'omkring':
      return part.gte(exact('0.99')) && part.lte(exact('1.01'));
  }
}

/** Below zero, drygt and knappt would point the wrong way for half the readers: only omkring is said. */
function approximateNegative(size: Exact, request: ApproximationRequest): Approximation | undefined {
  if (request.word !== undefined && request.word !== 'omkring') return undefined;
  const found = withWord(size, 'omkring', stepsFor(size, request.step));
  if (!found) return undefined;
  const rounded = `-${found.rounded}` as DecimalString;
  return exact(found.rounded).equals(size) && request.word === undefined ? { rounded } : { word: 'omkring', rounded };
}

function withWord(value: Exact, word: ApproximateWord, steps: readonly Exact[]): Approximation | undefined {
  for (const step of steps) {
    const round = roundFor(word, value, step);
    if (!isZero(round) && isTrueWord(word, value, round)) return { word, rounded: plain(round) };
  }
  return undefined;
}

function roundFor(word: ApproximateWord, value: Exact, step: Exact): Exact {
  if (word === 'omkring') return nearest(value, step);
  const steps = value.div(step);
  return (word === 'drygt' || word === 'över' ? steps.floor() : steps.ceil()).mul(step);
}

function stated(value: Exact, round: Exact): Approximation | undefined {
  if (isZero(round)) return undefined;
  if (round.equals(value)) return { rounded: plain(round) };
  const words: readonly ApproximateWord[] = ['drygt', 'knappt', 'närmare', 'över'];
  const word = words.find((candidate) => isTrueWord(candidate, value, round));
  return word && { word, rounded: plain(round) };
}

function isWithinFive(word: ApproximateWord | undefined): boolean {
  return word === undefined || word === 'drygt' || word === 'knappt';
}

function nearest(value: Exact, step: Exact): Exact {
  return value.div(step).add(exact('0.5')).floor().mul(step);
}

function stepsFor(value: Exact, step: Exact | undefined): readonly Exact[] {
  const finest = powerOfTen(magnitude(value) - 2);
  return step ? [step] : [...coarseSteps(value), finest.mul(2), finest];
}

function coarseSteps(value: Exact): readonly Exact[] {
  const top = powerOfTen(magnitude(value));
  const steps = ['5', '2', '1', '0.5', '0.2', '0.1', '0.05'].map((part) => top.mul(exact(part)));
  return value.gte(10) ? steps.filter((step) => step.gte(1)) : steps;
}

/** The power of ten of the first digit: 1 for 83,4, −1 for 0,3. */
function magnitude(value: Exact): number {
  const whole = value.n / value.d;
  if (whole > 0n) return whole.toString().length - 1;
  let power = -1;
  while (value.lt(powerOfTen(power))) power -= 1;
  return power;
}

function powerOfTen(power: number): Exact {
  return power < 0 ? exact(1).div(exact(10n ** BigInt(-power))) : exact(10n ** BigInt(power));
}

/** A round number with just the decimals it has. @throws RangeError for a step that is no decimal number. */
function plain(value: Exact): DecimalString {
  for (let decimals = 0; decimals <= 15; decimals += 1) {
    const text = roundHalfAway(value, decimals);
    if (exact(text).equals(value)) return text;
  }
  throw new RangeError('a step to round to is a decimal number');
}
