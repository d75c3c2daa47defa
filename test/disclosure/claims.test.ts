import { changeBetween } from '../../src/analysis/change/change-between.js';
import { analyseSeries } from '../../src/analysis/series/analyse-series.js';
import { analyseSexes } from '../../src/analysis/sexes/analyse-sexes.js';
import { defaultAnalysisSettings } from '../../src/indicators/analysis-settings.js';
import { plainSentence } from '../../src/text/findings/plain-sentence.js';
import { sayMovement } from '../../src/text/findings/say-movement.js';
import { sayChange } from '../../src/text/say-change.js';
import { sayFigure } from '../../src/text/say-figure.js';
import { sayValue } from '../../src/text/say-value.js';
import { indicator, point, share, sharePoint } from '../analysis/points.js';
import { planYear } from '../support/analysed.js';
import { claimReaders } from '../support/claim-readers.js';
import { count, disclose, type Given, hides, membersOf, policy, ratioOf, table } from '../support/observed.js';
import { plannedFigure } from '../support/planned.js';
import { isWide } from '../support/possible-tables.js';
import { context, movement } from '../text/findings/make-findings.js';
import { type ClaimName, claimCase, claimNames } from '../vectors/claim-vectors.js';

/** What the reader of a claim works out, in the words of the worked example. */
function read<Name extends ClaimName>(name: Name) {
  const values = claimReaders[name](claimCase(name).given);
  const [lo = Number.NaN, hi = Number.NaN] = [values[0], values.at(-1)];
  return {
    possible_values: values,
    lo,
    hi,
    n_values: values.length,
    disclosed_exactly: values.length === 1,
    protected_k5: isWide([lo, hi], policy.threshold),
  };
}

it.each(claimNames)('%s tells as much as the worked example says', (name) => {
  expect(claimCase(name)).toMatchObject(read(name));
});

const ratios = [count('a.x'), count('a.n'), ratioOf('a.r', 'a.x', 'a.n')];
const operations = ['värde', 'ord', 'ungefär', 'ändring', 'ändrades', 'förändring', 'skillnad'] as const;
const silence = { silence: 'uppgiften redovisas inte' };

/** One stadsdelsnämnd's x of n in 2024, after 60 of 190, beside two larger ones. */
function ofJärva(x: number, n: number) {
  const year = (at: number, own: number, of: number) => [
    ...table('a.x', at, { Järva: own, Farsta: 200, Bromma: 300, '': own + 500 }),
    ...table('a.n', at, { Järva: of, Farsta: 900, Bromma: 1000, '': of + 1900 }),
  ];
  return disclose({ indicators: ratios, observations: [...year(2023, 60, 190), ...year(2024, x, n)] });
}

describe('a share of a small group', () => {
  const { given, possible_values } = claimCase('percent_one_decimal_small_base');
  const { denominator, published_percent } = given;
  const [exactly = 0] = possible_values;

  it('would read as the claim for these numbers and no others', () => {
    const all = Array.from({ length: denominator + 1 }, (_, x) => x);
    const options = { withUnit: true, bare: false, words: false, decimals: given.decimals };
    const read = all.filter(
      (x) => sayValue(sharePoint(2024, x, denominator), share(), { ...options, bare: true }).text === published_percent,
    );
    expect(read).toEqual(possible_values);
  });

  it('is hidden, with every figure of it', () => {
    const disclosed = ofJärva(exactly, denominator);
    const { data } = disclosed;
    for (const id of ['a.r', 'a.x']) {
      expect(hides(disclosed, id, 'Järva')).toBe(true);
      for (const operation of operations) {
        expect({ id, operation, ...sayFigure(plannedFigure(operation, id, 'Järva', data), data) }).toEqual({
          id,
          operation,
          ...silence,
        });
      }
    }
    expect(sayFigure(plannedFigure('lägst', 'a.r', '', data), data)).not.toMatchObject({
      figure: { text: expect.stringContaining('Järva') },
    });
  });

  it('is told where it is of more, in the same words', () => {
    const { data } = ofJärva(5, 63);
    const said = operations.map((operation) => sayFigure(plannedFigure(operation, 'a.r', 'Järva', data), data));
    expect(said[0]).toMatchObject({ figure: { text: `${published_percent}\u00A0procent` } });
    expect(said.filter((one) => 'figure' in one)).toHaveLength(operations.length);
    expect(sayFigure(plannedFigure('lägst', 'a.r', '', data), data)).toMatchObject({
      figure: { text: expect.stringContaining('Järva') },
    });
  });
});

describe('a share of nearly all', () => {
  const { given, possible_values } = claimCase('near_100_percent_integer');

  it.each(possible_values)('of all but %i', (complement) => {
    const disclosed = ofJärva(given.denominator - complement, given.denominator);
    const { data } = disclosed;
    const said = sayFigure(plannedFigure('värde', 'a.r', 'Järva', data), data);
    const isFew = complement < policy.threshold;
    expect(['a.r', 'a.x'].map((id) => hides(disclosed, id, 'Järva'))).toEqual([isFew, isFew]);
    expect(said).toMatchObject(isFew ? silence : { figure: { text: `${given.published_percent}\u00A0procent` } });
  });
});

describe('a change from a published number', () => {
  const { given, possible_values } = claimCase('percent_change_from_published_base');
  const words = given.published_change.replace('−', 'minskat med ').replace(' procent', '\u00A0procent');
  const inJärva = (current: number) => {
    const { data } = disclose({
      indicators: [count('a.x')],
      observations: [
        ...table('a.x', 2023, { Järva: given.previous, Farsta: 40, Bromma: 50, '': given.previous + 90 }),
        ...table('a.x', 2024, { Järva: current, Farsta: 40, Bromma: 50, '': current + 90 }),
      ],
    });
    const [before, after] = [2023, 2024].map((year) => data.cell('a.x', year, membersOf('Järva')));
    if (before === undefined || after === undefined) throw new Error('no points');
    return { data, change: changeBetween(before, after, count('a.x')) };
  };

  it('would read as the claim for these numbers and no others', () => {
    const all = Array.from({ length: given.previous + 1 }, (_, x) => x);
    const read = all.filter((x) => {
      const change = changeBetween(point(2023, given.previous), point(2024, x), indicator());
      return change.type === 'change' && sayChange(change, indicator()).text === words;
    });
    expect(read).toEqual(possible_values);
  });

  it.each(possible_values)('to %i is not told', (current) => {
    const { data, change } = inJärva(current);
    expect(change).toEqual({ type: 'no-statement', reason: 'suppressed' });
    for (const operation of operations) {
      expect({ operation, ...sayFigure(plannedFigure(operation, 'a.x', 'Järva', data), data) }).toEqual({
        operation,
        ...silence,
      });
    }
  });

  it('to five is', () => {
    expect(inJärva(policy.threshold).change).toMatchObject({ type: 'change', rule: 'percent', direction: 'down' });
  });
});

describe('a gap between the sexes', () => {
  const { given, possible_values } = claimCase('sex_gap_with_known_other_sex');
  /** Of one insats, so that women and men of it are small groups. */
  const gapTo = (men: number, of: number) => {
    const [x, n] = given.women;
    const observations = [
      ...table('a.x', 2024, { 'insats:hvb': x + men, 'insats:hvb kvinnor': x, 'insats:hvb män': men }),
      ...table('a.n', 2024, { 'insats:hvb': n + of, 'insats:hvb kvinnor': n, 'insats:hvb män': of }),
    ];
    const { planned, data } = planYear({ indicators: ratios, observations });
    const found = planned.sexes.find((one) => one.indicator === 'a.r');
    if (found === undefined) throw new Error('a.r was not planned by sex');
    const cell = (sex: string) => data.cell('a.r', 2024, membersOf(`insats:hvb ${sex}`)).state;
    return { states: [cell('kvinnor'), cell('män')], analysis: analyseSexes(found, data, defaultAnalysisSettings) };
  };

  it.each(possible_values)('is not told to %i men', (men) => {
    const { states, analysis } = gapTo(men, given.men_n);
    expect(states).toEqual(['suppressed', 'suppressed']);
    expect(analysis).toMatchObject({ by: 'hidden', year: 2024 });
    expect(analysis).not.toHaveProperty('gap');
  });

  it('is told to as large a part of more men, and not of as few', () => {
    const [men = 0] = possible_values;
    const { states, analysis } = gapTo(3 * men, 3 * given.men_n);
    expect(states).toEqual(['value', 'value']);
    expect(analysis).toMatchObject({ gap: { points: expect.closeTo(Number(given.published_gap_pp), 0) } });
    expect(gapTo(policy.threshold, given.men_n).analysis).toMatchObject({ by: 'small_denominator' });
  });
});

describe('a record', () => {
  const { given, possible_values } = claimCase('streak_statement_lower_than_all_before');
  /** Of girls of one age, up to 2024, and the sentence about them. */
  const seriesOf = (...values: readonly Given[]) => {
    const observations = values.flatMap((value, index) =>
      table('a.flickor', 2025 - values.length + index, { '': value }),
    );
    const { planned, data } = planYear({
      indicators: [count('a.flickor', { narrowed: ['kön', 'ålder'] })],
      observations,
    });
    const [subject] = planned.subjects;
    if (subject === undefined) throw new Error('a.flickor was not planned');
    const series = analyseSeries(subject, data);
    return { series, text: plainSentence(sayMovement(movement(series), context)) };
  };

  it.each(possible_values)('is told of %i only where that is shown', (latest) => {
    const { series, text } = seriesOf(...given.earlier, latest);
    if (latest < policy.threshold) {
      expect(series).toMatchObject({ records: [], run: [], change: { type: 'no-statement', reason: 'suppressed' } });
      expect(series).not.toHaveProperty('streak');
      expect(text).toBe(seriesOf(...given.earlier, '..').text);
      expect(text).not.toMatch(/lägsta/u);
    } else {
      expect(series.records).toMatchObject([{ side: 'low', type: 'all', yearsExceeded: given.earlier.length }]);
      expect(text).toMatch(/den lägsta nivån sedan serien började 2021/u);
    }
  });

  it('says nothing of a hidden earlier year', () => {
    const hidden = ([1, 2, 3, 4, '..'] as const).map((first) => seriesOf(first, 9, 7, 8, 6));
    expect(new Set(hidden.map(({ text }) => text)).size).toBe(1);
    for (const { series, text } of hidden) {
      expect(series.records).toMatchObject([{ side: 'low', type: 'all', year: 2021, yearsExceeded: 3 }]);
      expect(text).toMatch(/den lägsta nivån under perioden 2021–2024/u);
    }
    expect(seriesOf(5, 9, 7, 8, 6).text).toMatch(/den lägsta nivån sedan 2020/u);
    expect(seriesOf(9, 9, 7, 8, 6).text).toMatch(/den lägsta nivån sedan serien började 2020/u);
  });
});
