import { isPrimary } from '../../src/disclosure/primary.js';
import type { Indicator } from '../../src/indicators/indicator.js';
import type { Observation } from '../../src/indicators/observation.js';
import { count, disclose, hides, key, membersOf, observed, policy, ratioOf, table } from '../support/observed.js';

const kinds = (...indicators: readonly Indicator[]) => ({
  indicators: new Map(indicators.map((one) => [one.id, one])),
  answers: new Map<string, never>(),
});

describe('a count', () => {
  const small = (labels: string, value: number | string, changes: Partial<Indicator> = {}) =>
    isPrimary(observed(key('a.x', 2024, membersOf(labels)), value), kinds(count('a.x', changes)), policy);

  it.each([
    [0, false],
    [1, true],
    [4, true],
    [5, false],
    ['4.5', true],
    [-3, false],
    ['..', false],
    ['.', false],
  ])('of %s in a stadsdelsnämnd: hidden %s', (value, hidden) => {
    expect(small('Järva', value)).toBe(hidden);
  });

  it('of four is hidden from two breakdowns on, and by stadsdelsnämnd', () => {
    expect(small('', 4)).toBe(false);
    expect(small('kvinnor', 4)).toBe(false);
    expect(small('ålder:0–17', 4)).toBe(false);
    expect(small('kvinnor ålder:0–17', 4)).toBe(true);
    expect(small('Rest', 4)).toBe(true);
    expect(small('Järva kvinnor', 4)).toBe(true);
  });

  it('is of a small group also where the definition itself picks out one insats or one stadsdelsnämnd', () => {
    expect(small('kvinnor', 4, { narrowed: ['insats'] })).toBe(true);
    expect(small('', 4, { narrowed: ['insats'] })).toBe(false);
    expect(small('', 4, { narrowed: ['stadsdelsnämnd'] })).toBe(true);
    expect(small('', 4, { narrowed: ['insats', 'lagrum'] })).toBe(true);
  });

  it('is the only kind whose own value is a number of persons', () => {
    for (const kind of ['money', 'duration', 'rate', 'share'] as const) expect(small('Järva', 3, { kind })).toBe(false);
  });

  it('follows the threshold', () => {
    const nine = observed(key('a.x', 2024, membersOf('Järva')), 9);
    expect(isPrimary(nine, kinds(count('a.x')), { ...policy, threshold: 10 })).toBe(true);
    expect(isPrimary(nine, kinds(count('a.x')), { ...policy, threshold: 9 })).toBe(false);
  });
});

describe('a share or rate', () => {
  const derived = (labels: string, numerator: number, denominator: number, changes: Partial<Indicator> = {}) => {
    const indicators = [count('a.n'), count('a.d'), ratioOf('a.r', 'a.n', 'a.d', changes)];
    const observations = [
      ...table('a.n', 2024, { [labels]: numerator }),
      ...table('a.d', 2024, { [labels]: denominator }),
    ];
    const { observations: all } = disclose({ indicators, observations });
    const found = all.find('a.r', 2024, membersOf(labels)) as Observation;
    return isPrimary(found, kinds(...indicators), policy);
  };

  it.each([
    [0, 40, false],
    [1, 40, true],
    [4, 40, true],
    [5, 40, false],
    [35, 40, false],
    [36, 40, true],
    [39, 40, true],
    [40, 40, false],
    [497, 500, true],
    [0, 3, true],
  ])('share of %i in %i in a stadsdelsnämnd: hidden %s', (numerator, denominator, hidden) => {
    expect(derived('Järva', numerator, denominator)).toBe(hidden);
  });

  it('has a complement only when it is a share', () => {
    expect(derived('Järva', 37, 40, { kind: 'rate', per: 1000 })).toBe(false);
    expect(derived('Järva', 3, 40, { kind: 'rate', per: 1000 })).toBe(true);
  });

  it('is shown for the city and for one breakdown of it', () => {
    expect(derived('', 3, 40)).toBe(false);
    expect(derived('kvinnor', 37, 40)).toBe(false);
    expect(derived('kvinnor ålder:0–17', 37, 40)).toBe(true);
  });

  it('is judged by its numerator where that is broken down further', () => {
    const girls = { indicator: 'a.n', members: membersOf('kvinnor ålder:0–17') };
    const indicators = [count('a.n'), ratioOf('a.r', girls, { indicator: 'a.n', members: membersOf('ålder:0–17') })];
    const observations = table('a.n', 2024, { 'kvinnor ålder:0–17': 3, 'ålder:0–17': 900 });
    const found = disclose({ indicators, observations }).observations.find('a.r', 2024, {}) as Observation;
    expect(isPrimary(found, kinds(...indicators), policy)).toBe(true);
  });

  it('counts kronor in its numerator as no persons', () => {
    const money = { kind: 'money', unit: { one: 'mnkr', many: 'mnkr', gender: 'common' } } as const;
    const indicators = [count('a.n', money), count('a.d'), ratioOf('a.r', 'a.n', 'a.d', { kind: 'rate', per: 1000 })];
    const observations = [...table('a.n', 2024, { Järva: '3.2' }), ...table('a.d', 2024, { Järva: 800 })];
    const found = disclose({ indicators, observations }).observations.find('a.r', 2024, membersOf('Järva'));
    expect(isPrimary(found as Observation, kinds(...indicators), policy)).toBe(false);
  });
});

describe('a share in a survey', () => {
  const nöjd = count('a.nöjd', {
    kind: 'share',
    per: 100,
    basisUnknown: true,
    survey: { answers: { indicator: 'a.svar', members: {} } },
  });
  const survey = (shares: Parameters<typeof table>[2], answers: Parameters<typeof table>[2], changes = {}) =>
    disclose({
      indicators: [{ ...nöjd, ...changes }, count('a.svar')],
      observations: [...table('a.nöjd', 2024, shares), ...table('a.svar', 2024, answers)],
    });

  it.each([
    [60, 9, true],
    [60, 10, false],
    [0, 19, true],
    [100, 19, true],
    [100, 20, false],
    [99, 19, false],
    [60, 'm', false],
  ])('of %s percent of %s answers: hidden %s', (share, answers, hidden) => {
    expect(hides(survey({ '': share }, { '': answers }), 'a.nöjd', '')).toBe(hidden);
  });

  it('may have limits of its own, but none below the threshold', () => {
    const own = (minAnswers: number) => ({ analysis: { reason: 'Prov.', overrides: { surveys: { minAnswers } } } });
    expect(hides(survey({ '': 60 }, { '': 29 }, own(30)), 'a.nöjd', '')).toBe(true);
    expect(hides(survey({ '': 60 }, { '': 7 }, own(7)), 'a.nöjd', '')).toBe(false);
    expect(hides(survey({ '': 60 }, { '': 4 }, own(1)), 'a.nöjd', '')).toBe(true);
  });

  it('never hides how many answered', () => {
    expect(survey({ '': 60 }, { '': 4 }).hidden).toEqual(['a.nöjd|2024']);
  });

  it('takes another share with it, from which and the total a reader could weigh it out', () => {
    const few = survey({ '': 62, kvinnor: 67, män: 61 }, { '': 69, kvinnor: 9, män: 60 });
    expect(few.hidden).toEqual(['a.nöjd|2024|kön=kvinnor', 'a.nöjd|2024|kön=män']);
    const unknown = survey({ '': 62, kvinnor: 67, män: 61 }, { '': 9 });
    expect(unknown.hidden).toEqual(['a.nöjd|2024', 'a.nöjd|2024|kön=kvinnor', 'a.nöjd|2024|kön=män']);
    const questions = { '': 70, 'fråga:ett': 70, 'fråga:två': '..' };
    expect(survey(questions, { '': 50 }).hidden).toEqual(['a.nöjd|2024|fråga=två']);
  });

  it('computed from its counts hides how many agreed', () => {
    const svar = { indicator: 'a.svar', members: {} };
    const derived = ratioOf('a.nöjd', 'a.ja', 'a.svar', { survey: { answers: svar } });
    const { hidden } = disclose({
      indicators: [count('a.ja'), count('a.svar'), derived],
      observations: [...table('a.ja', 2024, { '': 6 }), ...table('a.svar', 2024, { '': 9 })],
    });
    expect(hidden).toEqual(['a.ja|2024', 'a.nöjd|2024']);
  });
});
