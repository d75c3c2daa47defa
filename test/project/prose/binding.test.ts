import fc from 'fast-check';
import { type Binding, type BindingFault, parseBinding } from '../../../src/project/prose/binding.js';

const parse = (text: string): Binding | BindingFault =>
  parseBinding(text, (offset, length) => ({ kind: 'text', file: 'f.yaml', line: 1, column: offset + 1, length }));

/** The binding in short: `path | name=value`. */
function short(text: string): string {
  const parsed = parse(text);
  if (!('kind' in parsed)) throw new Error(parsed.reason);
  const steps = parsed.steps.map(({ name, value }) => (value ? `${name.text}=${value.text}` : name.text));
  return [parsed.path.text, ...steps].join(' | ');
}

describe('parseBinding', () => {
  it.each([
    ['hushåll', 'hushåll'],
    [' hushåll ', 'hushåll'],
    ['\n  hushåll\n', 'hushåll'],
    ['ekonomiskt-bistånd.hushåll', 'ekonomiskt-bistånd.hushåll'],
    ['avsnitt.bistånd.2.1', 'avsnitt.bistånd.2.1'],
    ['hushåll|ändring', 'hushåll | ändring'],
    ['hushåll | ändring, sedan: 2020, decimaler: 0', 'hushåll | ändring | sedan=2020 | decimaler=0'],
    ['hushåll | ändring | sedan: 2020', 'hushåll | ändring | sedan=2020'],
    ['personer | ålder: 65 år och äldre', 'personer | ålder=65 år och äldre'],
    ['personer | stadsdelsnämnd: Hägersten-Älvsjö', 'personer | stadsdelsnämnd=Hägersten-Älvsjö'],
    ['personer |\n  stadsdelsnämnd: Norra\n  innerstaden', 'personer | stadsdelsnämnd=Norra innerstaden'],
    ['insatser | mått: a: b', 'insatser | mått=a: b'],
    ['År', 'År'],
    ['lss-9-10', 'lss-9-10'],
  ])('reads %j', (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  it.each([
    ['nothing', ''],
    ['only space', '   '],
    ['no path', '| ändring'],
    ['a trailing bar', 'hushåll |'],
    ['a trailing comma', 'hushåll | ändring,'],
    ['a leading comma', 'hushåll | , ändring'],
    ['an empty filter', 'hushåll | | ändring'],
    ['two commas', 'hushåll | ändring,, sedan: 2020'],
    ['a setting without value', 'hushåll | sedan:'],
    ['a setting without name', 'hushåll | : 2020'],
    ['a trailing word', 'hushåll ändring'],
    ['a trailing word after a filter', 'hushåll | ändring nu'],
    ['arithmetic', 'hushåll + 1'],
    ['division', 'hushåll/folkmängd'],
    ['a call', 'hushåll()'],
    ['an index', 'hushåll[0]'],
    ['a number', '2024'],
    ['a decimal number', '2,2'],
    ['a string', '"hushåll"'],
    ['a string in apostrophes', "'hushåll'"],
    ['json', '{ "hushåll": 1 }'],
    ['a path that ends in a point', 'hushåll.'],
    ['a path with an empty part', 'a..b'],
    ['a path that begins with a point', '.a'],
    ['a path that begins with a hyphen', '-a'],
    ['a prototype', '__proto__'],
    ['an underscore', 'a_b'],
    ['a comparison', 'a > b'],
    ['a literal filter', 'hushåll | 2020'],
    ['a filter with a call', 'hushåll | round(1)'],
    ['a comma for a bar', 'hushåll, ändring'],
    ['a colon for a bar', 'hushåll: ändring'],
    ['a semicolon', 'hushåll;'],
    ['braces', '{ hushåll'],
  ])('refuses %s: %j', (_, text) => {
    expect('kind' in parse(text)).toBe(false);
  });

  it('says where each word stands', () => {
    const parsed = parse('  hushåll |  ändring,\n sedan:  2020 ');
    if (!('kind' in parsed)) throw new Error(parsed.reason);
    const words = [parsed.path, ...parsed.steps.flatMap(({ name, value }) => (value ? [name, value] : [name]))];
    expect(words.map(({ text, place }) => `${text}@${place.column}+${place.length}`)).toEqual([
      'hushåll@3+7',
      'ändring@14+7',
      'sedan@24+5',
      '2020@32+4',
    ]);
  });

  it.each([
    ['hushåll ändring', 0, 15],
    ['hushåll |', 9, 1],
    ['hushåll | ändring, sedan:', 19, 5],
    ['hushåll | 2020', 10, 4],
  ])('says where the fault stands in %j', (text, offset, length) => {
    expect(parse(text)).toMatchObject({ offset, length });
  });

  it('takes any text without throwing, and what it takes is made of names only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const parsed = parse(text);
        if (!('kind' in parsed)) return;
        expect(parsed.path.text).toMatch(/^\p{L}[\p{L}\d.-]*$/u);
        for (const { name, value } of parsed.steps) {
          expect(name.text).toMatch(/^\p{L}[\p{L}-]*$/u);
          expect(value?.text).not.toBe('');
        }
      }),
    );
  });

  it('gives back what a well-formed binding is made of, whatever the spaces', () => {
    const name = fc.stringMatching(/^[a-zåäö][a-zåäö-]{0,8}$/);
    const value = fc
      .stringMatching(/^[0-9A-Za-zÅÄÖåäö–]([0-9A-Za-zåäö–. ]{0,10}[0-9A-Za-zåäö])?$/)
      .map((text) => text.replace(/ +/g, ' '));
    const space = fc.constantFrom('', ' ', '  ', '\n', '\n    ');
    const step = fc.tuple(name, fc.option(value));
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 3 }),
        fc.array(step, { maxLength: 4 }),
        space,
        (path, steps, gap) => {
          const written = steps.map(([one, of]) => (of === null ? one : `${one}${gap}:${gap}${of}`));
          const text = `${gap}${path.join('.')}${gap}${written.length > 0 ? `|${gap}${written.join(`${gap},${gap}`)}` : ''}${gap}`;
          const expected = [path.join('.'), ...steps.map(([one, of]) => (of === null ? one : `${one}=${of}`))].join(
            ' | ',
          );
          expect(short(text)).toBe(expected);
        },
      ),
    );
  });
});
