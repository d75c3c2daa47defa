import fc from 'fast-check';
import { changeBetween } from '../../src/analysis/change/change-between.js';
import { differenceBetween } from '../../src/analysis/change/difference-between.js';
import { exact } from '../../src/arithmetic/exact.js';
import type { Figure } from '../../src/disclosure/figure.js';
import type { Published } from '../../src/disclosure/published.js';
import type { Indicator, IndicatorKind } from '../../src/indicators/indicator.js';
import {
  type SayChangeOptions,
  sayChange,
  sayDifference,
  sayPointChange,
  sayPointDifference,
} from '../../src/text/say-change.js';
import { indicator, point, share, sharePoint } from '../analysis/points.js';
import { vectorIndicator, vectorPoints } from '../analysis/vector-points.js';
import { changeVectors } from '../vectors/change-vectors.js';

function said(
  previous: Published,
  current: Published,
  about: Indicator,
  options?: SayChangeOptions,
): Figure | undefined {
  const found = changeBetween(previous, current, about);
  if (found.type === 'no-statement') return undefined;
  return found.type === 'change' ? sayChange(found, about, options) : sayPointChange(found, about, options);
}

function compared(previous: Published, current: Published, about: Indicator, decimals = 0): Figure | undefined {
  const found = differenceBetween(previous, current, about, decimals);
  if (found.type === 'no-statement') return undefined;
  return found.type === 'difference' ? sayDifference(found, about) : sayPointDifference(found, about);
}

const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ');

describe('worked examples', () => {
  it.each(changeVectors.cases)('$kind $prev → $curr: $phrase', (vector) => {
    const figure = said(...vectorPoints(vector), vectorIndicator(vector), { form: 'bare' });
    expect(plain(figure?.text) ?? null).toBe(vector.phrase);
  });
});

describe('changes', () => {
  it('carry their sources, operation and decimals', () => {
    const [from, to] = [point(2023, 10_000), point(2024, 10_220)];
    expect(said(from, to, indicator())).toEqual({
      text: 'ökat med 2,2\u00A0procent',
      operation: 'change',
      decimals: 1,
      sources: [from, to],
    });
  });

  it('follow har, stand with their verb, as a year gone by or as a noun', () => {
    const [from, to] = [point(2023, 300), point(2024, 302)];
    const forms = (['supine', 'perfect', 'preterite', 'noun'] as const).map(
      (form) => said(from, to, indicator(), { form })?.text,
    );
    expect(forms).toEqual([
      'varit i stort sett oförändrat',
      'är i stort sett oförändrat',
      'var i stort sett oförändrat',
      'i stort sett ingen förändring',
    ]);
  });

  it.each([
    ['neuter', 'varit oförändrat'],
    ['common', 'varit oförändrad'],
    ['plural', 'varit oförändrade'],
  ] as const)('agree with a %s subject', (agreement, text) => {
    expect(said(point(2023, 30), point(2024, 30), indicator({ agreement }))?.text).toBe(text);
  });

  it('tell two values apart that round alike', () => {
    const rate = indicator({
      kind: 'rate',
      per: 1000,
      unit: { one: 'per 1\u00A0000', many: 'per 1\u00A0000', gender: 'common' },
    });
    const figure = said(point(2023, '0.4', point(2023, 10_000)), point(2024, '0.43', point(2024, 10_000)), rate);
    expect(figure).toMatchObject({ text: 'ökat från 0,40 till 0,43\u00A0per 1\u00A0000', decimals: 2 });
  });
});

describe('differences', () => {
  it.each([
    [2528, 2196, '332 färre'],
    [2, 4, 'två fler'],
    [3, 4, 'en fler'],
    [4, 4, 'lika många'],
  ])('of persons, %i and %i: %s', (from, to, text) => {
    expect(compared(point(2022, from), point(2024, to), indicator())?.text).toBe(text);
  });

  it('of money, durations and shares', () => {
    const days = indicator({
      kind: 'duration',
      agreement: 'common',
      unit: { one: 'dag', many: 'dagar', gender: 'common' },
    });
    expect(compared(point(2023, 40), point(2024, 45), days)?.text).toBe('fem dagar längre');
    expect(compared(sharePoint(2023, 21, 100), sharePoint(2024, 24, 100), share())?.text).toBe(
      'tre procentenheter högre',
    );
    expect(compared(sharePoint(2023, 599, 1000), sharePoint(2024, 600, 1000), share())?.text).toBe(
      'i stort sett lika hög',
    );
    const money = indicator({ kind: 'money', unit: { one: 'krona', many: 'kronor', gender: 'common' } });
    expect(plain(compared(point(2023, 9000), point(2024, 7500), money)?.text)).toBe('1 500 kronor lägre');
  });
});

describe('what is never said', () => {
  const form = fc.constantFrom('bare', 'supine', 'perfect', 'preterite', 'noun' as const);
  const kind: fc.Arbitrary<IndicatorKind> = fc.constantFrom('count', 'money', 'rate', 'duration');

  it('procent of the change of a share', () => {
    const part = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(part, part, fc.integer({ min: 20, max: 3000 }), form, (a, b, n, asForm) => {
        const [from, to] = [sharePoint(2023, Math.min(a, n), n), sharePoint(2024, Math.min(b, n), n)];
        for (const figure of [said(from, to, share(), { form: asForm }), compared(from, to, share())]) {
          expect(figure?.text).not.toMatch(/procent(?!enhet)|%/);
          expect(figure?.text).not.toMatch(/(?:^|\D)0(?:,0+)?\s+procentenhet|noll/);
        }
      }),
    );
  });

  it('procentenheter, a bare hyphen, minus zero or a change to the same number of anything else', () => {
    const value = fc.integer({ min: -30_000, max: 300_000 }).map((tenths) => exact(tenths).div(10));
    fc.assert(
      fc.property(value, value, kind, form, (a, b, ofKind, asForm) => {
        const text = said(point(2023, a), point(2024, b), indicator({ kind: ofKind }), { form: asForm })?.text ?? '';
        expect(text).not.toMatch(/procentenhet|-|\u22120(?![,\d])|\./);
        const values = /från (\u2212?[\d,]+(?:\u00A0\d{3})*) till (\u2212?[\d,]+(?:\u00A0\d{3}(?!\d))*)/.exec(text);
        if (values) expect(values[1]).not.toBe(values[2]);
      }),
    );
  });
});
