import fc from 'fast-check';
import { benjaminiHochberg, holm } from '../../../src/analysis/statistics/benjamini-hochberg.js';
import { readVectors } from '../../vectors/read-vectors.js';

const { cases } = readVectors<{
  readonly cases: readonly {
    readonly p: readonly number[];
    readonly q_BH: readonly number[];
    readonly p_holm: readonly number[];
    readonly reject_q10: readonly number[];
  }[];
}>('bh.json');

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

describe('adjusted p-values', () => {
  it.each(cases)('of $p', ({ p, q_BH, p_holm, reject_q10 }) => {
    const [q, strict] = [benjaminiHochberg(p), holm(p)];
    for (const i of p.keys()) {
      expect(q[i]).toBeCloseTo(q_BH[i] ?? Number.NaN, 12);
      expect(strict[i]).toBeCloseTo(p_holm[i] ?? Number.NaN, 12);
    }
    expect([...q.keys()].filter((i) => (q[i] ?? 1) <= 0.1)).toEqual(reject_q10);
  });

  it('are never smaller, keep the order, and Holm is the stricter', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const [q, strict] = [benjaminiHochberg(p), holm(p)];
        for (const [i, value] of p.entries()) {
          const [own, bound] = [q[i] ?? -1, strict[i] ?? -1];
          expect(own).toBeGreaterThanOrEqual(value);
          expect(bound).toBeGreaterThanOrEqual(own * (1 - 1e-12));
          expect(bound).toBeLessThanOrEqual(1);
          for (const [j, other] of p.entries()) if (value <= other) expect(own).toBeLessThanOrEqual(q[j] ?? -1);
        }
      }),
    );
  });

  it('of one or none are themselves', () => {
    expect([benjaminiHochberg([0.04]), holm([0.04]), benjaminiHochberg([])]).toEqual([[0.04], [0.04], []]);
  });
});
