import fc from 'fast-check';
import { isZero } from '../../src/arithmetic/exact.js';
import { isPrimary } from '../../src/disclosure/primary.js';
import { protect } from '../../src/disclosure/protect.js';
import { cellKeyId } from '../../src/indicators/cell-key.js';
import { disclosedCells, equationsOf } from '../support/attacker.js';
import { disclose, policy } from '../support/observed.js';
import { randomCity } from '../support/random-tables.js';

const runs = { numRuns: 120 };

describe('the mask of any city', () => {
  it('hides every small cell', () => {
    fc.assert(
      fc.property(randomCity, (city) => {
        const { observations, scope, mask } = disclose(city);
        for (const one of observations.all()) {
          const small = isPrimary(one, scope, policy);
          if (small) expect(mask.hidden.has(cellKeyId(one.key))).toBe(true);
        }
      }),
      runs,
    );
  });

  it('leaves no line with exactly one hidden cell', () => {
    fc.assert(
      fc.property(randomCity, (city) => {
        const disclosed = disclose(city);
        for (const equation of equationsOf(disclosed)) {
          const cells =
            equation.kind === 'sum'
              ? [equation.total, ...equation.members]
              : [equation.ratio, equation.numerator, equation.denominator];
          const hidden = cells.filter((id) => disclosed.mask.hidden.has(id));
          expect({ cells, hidden: hidden.length }).not.toEqual({ cells, hidden: 1 });
        }
      }),
      runs,
    );
  });

  it('gives an attacker no hidden value, however long the attacker subtracts', () => {
    fc.assert(
      fc.property(randomCity, (city) => {
        expect(disclosedCells(disclose(city))).toEqual([]);
      }),
      runs,
    );
  });

  it('shows a ratio only with both its terms', () => {
    fc.assert(
      fc.property(randomCity, (city) => {
        const { observations, mask } = disclose(city);
        for (const { key, terms } of observations.all()) {
          if (!terms || mask.hidden.has(cellKeyId(key))) continue;
          expect(mask.hidden.has(cellKeyId(terms.numerator.key))).toBe(false);
          expect(mask.hidden.has(cellKeyId(terms.denominator.key))).toBe(false);
        }
      }),
      runs,
    );
  });

  it('never takes a zero for cover', () => {
    fc.assert(
      fc.property(randomCity, (city) => {
        const { observations, mask } = disclose(city);
        for (const { key, value, terms } of observations.all()) {
          if (value && isZero(value) && !terms) expect(mask.hidden.get(cellKeyId(key))).not.toBe('complementary');
        }
      }),
      runs,
    );
  });

  it('never hides a city total', () => {
    fc.assert(
      fc.property(randomCity, (city) => {
        const { observations, mask } = disclose(city);
        for (const { key, status } of observations.all()) {
          if (Object.keys(key.members).length > 0 || status === 'unavailable') continue;
          expect(mask.hidden.has(cellKeyId(key))).toBe(false);
        }
      }),
      runs,
    );
  });

  it('does not depend on the order of observations or of what is printed', () => {
    const shuffled = randomCity.chain((city) =>
      fc.record({
        city: fc.constant(city),
        order: fc.shuffledSubarray([...city.observations], { minLength: city.observations.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ city, order }) => {
        const one = disclose(city);
        const other = disclose({ indicators: city.indicators, observations: order, wanted: [...one.cells].reverse() });
        expect(other.hidden).toEqual(one.hidden);
        expect(other.mask.cityOnly).toEqual(one.mask.cityOnly);
        expect(Object.fromEntries(other.mask.hidden)).toEqual(Object.fromEntries(one.mask.hidden));
      }),
      runs,
    );
  });

  it('stays itself when forced again, and only grows when more is forced', () => {
    const forced = randomCity.chain((city) =>
      fc.record({ city: fc.constant(city), pick: fc.nat({ max: city.observations.length - 1 }) }),
    );
    fc.assert(
      fc.property(forced, ({ city, pick }) => {
        const { scope, mask, hidden, cells } = disclose(city);
        expect([...protect(scope, policy, mask.hidden.keys()).hidden.keys()].sort()).toEqual(hidden);
        const chosen = cells[pick];
        const more = protect(scope, policy, [...mask.hidden.keys(), ...(chosen ? [cellKeyId(chosen)] : [])]);
        for (const id of hidden) expect(more.hidden.has(id)).toBe(true);
        if (chosen) expect(more.hidden.has(cellKeyId(chosen))).toBe(true);
      }),
      runs,
    );
  });

  it.each(['a.andel', 'c.per-tusen', 'a.personer', 'a.personer b.folkmängd', 'a.barn a.andel'])(
    'holds when only %s is printed',
    (names) => {
      const printed = names.split(' ');
      fc.assert(
        fc.property(randomCity, (city) => {
          const all = disclose(city).cells;
          const wanted = all.filter(({ indicator }) => printed.includes(indicator));
          const disclosed = disclose({ ...city, wanted });
          const { observations, scope, mask } = disclosed;
          for (const one of [...observations.all()].filter(({ key }) => wanted.includes(key))) {
            if (isPrimary(one, scope, policy)) expect(mask.hidden.has(cellKeyId(one.key))).toBe(true);
          }
          expect(disclosedCells(disclosed, new Set(wanted.map(cellKeyId)))).toEqual([]);
          // Whoever knows the population knows as much as if it were printed.
          const population = all.filter(({ indicator }) => indicator === 'b.folkmängd');
          const known = [...wanted, ...population].map(cellKeyId).filter((id) => !mask.hidden.has(id));
          expect(disclosedCells(disclosed, new Set(known))).toEqual([]);
        }),
        runs,
      );
    },
  );
});
