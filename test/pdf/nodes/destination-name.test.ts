import fc from 'fast-check';
import { destinationName } from '../../../src/pdf/nodes/destination-name.js';

describe('destinationName', () => {
  it('is ASCII', () => {
    expect(destinationName('diagram-orosanmälningar')).toBe('diagram-orosanm_e4_lningar');
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (label) => /^[\x21-\x7e]*$/.test(destinationName(label))));
  });

  it('differs when labels differ', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(destinationName(a) === destinationName(b)).toBe(a === b);
      }),
    );
  });
});
