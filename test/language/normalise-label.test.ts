import fc from 'fast-check';
import { normaliseLabel } from '../../src/language/normalise-label.js';

describe('normaliseLabel', () => {
  it('is the same when done again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Å', 'A\u030a', ' ', '\u00a0', '-', '–', '−', '\n', '1') }),
        (label) => {
          const once = normaliseLabel(label);
          expect(normaliseLabel(once)).toBe(once);
        },
      ),
    );
  });

  it('keeps age classes apart', () => {
    expect(normaliseLabel('0 – 17 år')).toBe(normaliseLabel('0-17 år'));
    expect(normaliseLabel('0–17 år')).not.toBe(normaliseLabel('0–1 år'));
  });
});
