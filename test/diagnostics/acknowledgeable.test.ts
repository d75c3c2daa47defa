import { isAcknowledgeable, publishedFinding } from '../../src/diagnostics/acknowledgeable.js';
import { registry } from '../../src/diagnostics/registry.js';

describe('isAcknowledgeable', () => {
  it.each([
    ['a warning of any kind', 'SR-PLA-006', true],
    ['a fact that stands in two places', 'SR-IND-013', true],
    ['a sum that does not hold', 'SR-IND-008', true],
    ['a cell that cannot be read', 'SR-ARB-004', false],
    ['a workbook that cannot be read', 'SR-ARB-002', false],
    ['disclosure control', 'SR-SEK-001', false],
    ['a binding that names nothing', 'SR-TXT-004', false],
    ['a code that is not there', 'SR-XXX-001', false],
    ['a name that every object has', 'toString', false],
  ])('is right about %s', (_, code, expected) => {
    expect(isAcknowledgeable(code)).toBe(expected);
  });
});

describe('publishedFinding', () => {
  it('is the wording without values', () => {
    expect(publishedFinding('SR-IND-013')).toBe('samma uppgift har olika värden i två tabeller');
  });

  it.each(['SR-TAL-001', 'SR-PLA-006', 'SR-ARB-018', 'SR-ARB-004', 'SR-XXX-001'])(
    'is nothing for %s: not about the data, without such a wording, or not to be answered for',
    (code) => {
      expect(publishedFinding(code)).toBeUndefined();
    },
  );

  it('is there for every code about revised values and about arithmetic that can be answered for', () => {
    const codes = Object.keys(registry).filter((code) => /^SR-(?:GRA|REV)-/.test(code) && isAcknowledgeable(code));
    const aboutFiles = ['SR-REV-004', 'SR-REV-005'];
    expect(codes.filter((code) => publishedFinding(code) === undefined).sort()).toEqual(aboutFiles);
    expect(codes.length).toBeGreaterThan(3);
  });
});
