import fc from 'fast-check';
import { type Exact, exact } from '../../src/arithmetic/exact.js';
import { type ApproximateWord, type Approximation, approximate, isTrueWord } from '../../src/language/approximation.js';

const said = (found: Approximation | undefined) => found && [found.word, found.rounded].filter(Boolean).join(' ');

describe('without a wish', () => {
  it.each([
    ['30.6', 'drygt 30'],
    ['83.4', 'drygt 83'],
    ['75480', 'knappt 75500'],
    ['64850', 'knappt 65000'],
    ['39886', 'knappt 40000'],
    ['42757', 'knappt 43000'],
    ['2196', 'knappt 2200'],
    ['2528', 'drygt 2500'],
    ['59.2', 'knappt 60'],
    ['151', 'drygt 150'],
    ['99', 'knappt 100'],
    ['3.44', 'drygt 3.4'],
    ['30', '30'],
    ['75500', '75500'],
    ['7', '7'],
    ['0', '0'],
    ['-30', '-30'],
    ['-30.1', 'omkring -30'],
  ])('%s → %s', (value, text) => expect(said(approximate(exact(value)))).toBe(text));
});

describe('with a step', () => {
  it.each([
    ['83.4', '1', 'drygt 83'],
    ['83.4', '5', 'knappt 85'],
    ['83.4', '10', 'drygt 80'],
    ['75480', '1000', 'drygt 75000'],
    ['47', '50', 'närmare 50'],
    ['54', '50', 'över 50'],
    ['14', '10', undefined],
    ['4', '10', undefined],
  ])('%s to %s → %s', (value, step, text) => {
    expect(said(approximate(exact(value), { step: exact(step) }))).toBe(text);
  });
});

describe('with a word', () => {
  it.each([
    ['42757', 'drygt', 'drygt 42000'],
    ['42757', 'närmare', 'närmare 45000'],
    ['30.2', 'omkring', 'omkring 30'],
    ['31', 'drygt', 'drygt 30'],
    ['30', 'drygt', undefined],
    ['-30.1', 'drygt', undefined],
  ] as const)('%s %s → %s', (value, word, text) => expect(said(approximate(exact(value), { word }))).toBe(text));

  it('keeps to a step', () => {
    expect(said(approximate(exact(46), { word: 'närmare', step: exact(50) }))).toBe('närmare 50');
    expect(approximate(exact(44), { word: 'närmare', step: exact(50) })).toBeUndefined();
  });
});

describe('what is said is true', () => {
  const positive: fc.Arbitrary<Exact> = fc
    .tuple(fc.bigInt(1n, 10n ** 12n), fc.bigInt(1n, 10n ** 6n))
    .map(([n, d]) => exact(n).div(exact(d)));
  const words: readonly ApproximateWord[] = ['drygt', 'knappt', 'närmare', 'över', 'omkring'];

  const check = (value: Exact, found: Approximation) => {
    const round = exact(found.rounded);
    if (found.word === undefined) expect(round.equals(value)).toBe(true);
    else expect(isTrueWord(found.word, value, round)).toBe(true);
  };

  it('always says something without a wish, with drygt or knappt, and whole from 10 up', () => {
    fc.assert(
      fc.property(positive, (value) => {
        const found = approximate(value);
        expect(found).toBeDefined();
        if (!found) return;
        check(value, found);
        expect([undefined, 'drygt', 'knappt']).toContain(found.word);
        if (value.gte(10)) expect(found.rounded).not.toContain('.');
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps to the wish or is silent', () => {
    const step = fc.constantFrom('0.5', '1', '10', '500').map(exact);
    fc.assert(
      fc.property(positive, fc.option(step, { nil: undefined }), fc.constantFrom(...words), (value, grid, word) => {
        for (const request of [{ word }, ...(grid ? [{ step: grid }, { step: grid, word }] : [])]) {
          const found = approximate(value, request);
          if (!found) continue;
          check(value, found);
          if ('word' in request) expect(found.word).toBe(word);
          if ('step' in request && request.step) expect(exact(found.rounded).div(request.step).d).toBe(1n);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('mirrors a negative number and says only omkring of it', () => {
    fc.assert(
      fc.property(positive, (value) => {
        const found = approximate(value.neg());
        expect(found).toBeDefined();
        if (!found) return;
        expect(found.rounded.startsWith('-')).toBe(true);
        const round = exact(found.rounded);
        if (found.word === undefined) expect(round.equals(value.neg())).toBe(true);
        else expect(isTrueWord('omkring', value, round.neg())).toBe(true);
      }),
    );
  });
});
