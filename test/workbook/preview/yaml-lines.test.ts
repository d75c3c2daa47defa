import fc from 'fast-check';
import { parse } from 'yaml';
import { inlineYaml, undecidedLine, yamlComment, yamlLine } from '../../../src/workbook/preview/yaml-lines.js';

/** Spelling that YAML could take for something else. */
const awkward = fc.string({
  unit: fc.constantFrom(...'aå01:#,-[]{}"\'`|>&*!%@?~ ', '\n', '\t', '\u0085', '\u202e', 'null', '– '),
  maxLength: 12,
});

describe('inlineYaml', () => {
  it('is read back as what was written, on one line without control characters', () => {
    fc.assert(
      fc.property(fc.oneof(awkward, fc.integer(), fc.dictionary(awkward, awkward, { maxKeys: 3 })), (value) => {
        const text = inlineYaml(value);
        expect(text).not.toMatch(/[\p{Cc}\u202e]/u);
        expect(parse(`a: ${text} # b`)).toEqual({ a: value });
        expect(parse(`a: { b: ${text} }`)).toEqual({ a: { b: value } });
      }),
    );
  });

  it('quotes only what must be', () => {
    expect(inlineYaml('0–17 år')).toBe('0–17 år');
    expect(inlineYaml('2024')).toBe('"2024"');
    expect(inlineYaml({ one: 'person', many: 'personer' })).toBe('{ one: person, many: personer }');
  });
});

describe('lines', () => {
  it('may carry a comment, or be one until they are decided', () => {
    expect(yamlLine('kind', 'count', 'gissat')).toBe('kind: count # gissat');
    expect(undecidedLine('blank', 'missing', 'tomma celler: B4')).toBe('# blank: missing # fyll i: tomma celler: B4');
    expect(yamlComment('a\u001bb\nc')).toBe('# a\\u001bb\\u000ac');
  });
});
