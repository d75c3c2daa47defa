import fc from 'fast-check';
import { stringify } from 'yaml';
import { formatPlace, type TextPlace } from '../../src/diagnostics/place.js';
import { parseYaml, type YamlPath, type YamlSource } from '../../src/project/yaml-source.js';
import { source } from '../support/small-project.js';

const file = 'chapters/2024/prov.yaml';

/** `code file:line:column` of each diagnostic. */
const faults = (text: string): string[] =>
  parseYaml(file, text).diagnostics.map((one) => `${one.code} ${one.place ? formatPlace(one.place) : 'nowhere'}`);

/** The part of the file that a place points at. */
const pointedAt = (text: string, place: TextPlace): string =>
  (text.split('\n')[place.line - 1] ?? '').slice(place.column - 1, place.column - 1 + place.length);

/** Where `word` of the string at `path` is said to stand, and what is written there. */
function find(text: string, path: YamlPath, word: string): { at: string; written: string } {
  const yaml = source(text, file);
  const value = path.reduce<unknown>((data, part) => (data as Record<string | number, unknown>)[part], yaml.data);
  const place = yaml.placeInString(path, String(value).indexOf(word), word.length);
  return { at: `${place.line}:${place.column}`, written: pointedAt(text, place) };
}

describe('faults of a file', () => {
  it.each([
    ['an unclosed quotation', 'a: "hej\nb: 1\n', ['SR-YML-001']],
    ['a tab as indentation', 'a:\n\tb: 1\n', ['SR-YML-001']],
    ['a value with a loose colon', 'text: Antal: 3\n', ['SR-YML-001']],
    ['two documents', 'a: 1\n---\nb: 2\n', ['SR-YML-001']],
    ['an alias that no anchor explains', 'a: *x\n', ['SR-YML-008']],
  ])('%s', (_, text, codes) => {
    expect(faults(text).map((one) => one.split(' ')[0])).toEqual(codes);
  });

  it('stand at their line and column, with a frame', () => {
    const [fault] = parseYaml(file, 'a: 1\nb: {c: 1\nd: 2\n').diagnostics;
    expect(fault).toMatchObject({ code: 'SR-YML-001', exit: 3, place: { kind: 'text', file, line: 3, column: 1 } });
    expect(fault?.frame).toBe('3 | d: 2\n  | ^');
  });

  it('name a key that stands twice, at the second place', () => {
    const text = 'a: 1\nb:\n  hushåll: 1\n  annat: 2\n  hushåll: 3\n';
    const { diagnostics, value } = parseYaml(file, text);
    expect(value).toBeUndefined();
    expect(faults(text)).toEqual([`SR-YML-002 ${file}:5:3`]);
    expect(diagnostics[0]).toMatchObject({ exit: 1, message: expect.stringContaining('`hushåll`') });
  });

  it('find a double key in a flow mapping too', () => {
    expect(faults('a: {x: 1, x: 2}\n')).toEqual([`SR-YML-002 ${file}:1:11`]);
  });

  it('refuse an alias where it stands', () => {
    expect(faults('a: &x 1\nb:\n  - *x\n')).toEqual([`SR-YML-008 ${file}:3:5`]);
    expect(faults('a: &x {c: 1}\nb:\n  <<: *x\n')).toEqual([`SR-YML-008 ${file}:3:7`]);
    expect(faults('a: &x k\n*x : 2\n')).toEqual([`SR-YML-008 ${file}:2:1`]);
  });

  it('allow an anchor that nothing uses', () => {
    expect(source('a: &x 1\n').data).toEqual({ a: 1 });
  });
});

describe('hostile files', () => {
  const timed = (text: string): { codes: string[]; ms: number } => {
    const start = performance.now();
    const codes = parseYaml(file, text).diagnostics.map((one) => one.code);
    return { codes, ms: performance.now() - start };
  };

  it('an alias bomb is refused without being unfolded', () => {
    const levels = 'abcdefghijklmnopqrst';
    const text = [...levels].map((name, i) => {
      const inner = i === 0 ? '"lol"' : `*${levels[i - 1]}`;
      return `${name}: &${name} [${Array.from({ length: 10 }, () => inner).join(', ')}]`;
    });
    const { codes, ms } = timed(text.join('\n'));
    expect(codes).toEqual(['SR-YML-008']);
    expect(ms).toBeLessThan(1000);
  });

  it.each([
    ['flow sequences', '['],
    ['flow mappings', '{a: '],
    ['block sequences', '- '],
    ['explicit keys', '? '],
  ])('a depth bomb of %s gives one code, fast', (_, opening) => {
    const { codes, ms } = timed(opening.repeat(100_000));
    expect(codes).toEqual(['SR-YML-001']);
    expect(ms).toBeLessThan(1000);
  });

  it('closed brackets do not make a depth bomb safe', () => {
    expect(timed('['.repeat(3000) + ']'.repeat(3000)).codes).toEqual(['SR-YML-001']);
    const nested = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect(faults(`${nested} b`)).toEqual([`SR-YML-001 ${file}:100:100`]);
  });

  it('ten levels are fine', () => {
    expect(source(`${'['.repeat(10)}1${']'.repeat(10)}`).data).toEqual(
      JSON.parse(`${'['.repeat(10)}1${']'.repeat(10)}`),
    );
  });

  it('a file wrong on every line tells of the first faults only, fast', () => {
    const { codes, ms } = timed('a: "x" y\n'.repeat(5000));
    expect(codes.length).toBeGreaterThan(1);
    expect(codes.length).toBeLessThanOrEqual(20);
    expect(ms).toBeLessThan(5000);
  });

  it('a million characters are read, one more is not', () => {
    expect(faults(`a: ${'x'.repeat(999_996)}`)).toEqual([]);
    expect(faults(`a: ${'x'.repeat(999_998)}`)).toEqual([`SR-YML-008 ${file}`]);
  });

  it('keys that name a prototype are keys like others', () => {
    const { data } = source('__proto__: { polluted: 1 }\nconstructor: 2\ntoString: 3\n');
    expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  it('tags run nothing', () => {
    expect(source('a: !!js/function "function () { throw 1 }"\nb: !x y\n').data).toEqual({
      a: 'function () { throw 1 }',
      b: 'y',
    });
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      ':',
      ' ',
      '\n',
      '- ',
      '? ',
      '|',
      '>',
      '&a',
      '*a',
      '"',
      "'",
      '#',
      '!',
      '%',
      '\t',
      'å',
      '---\n',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { value, diagnostics } = parseYaml(file, pieces.join(''));
        expect(value === undefined).toBe(diagnostics.length > 0);
      }),
    );
  });
});

describe('values', () => {
  it('are text unless they are numbers, true or false by YAML 1.2', () => {
    expect(source('a: NO\nb: 2,2\nc: 2025-05-19\nd: 1e3\ne: yes\nf: 12:30\ng: 0x1F\n').data).toEqual({
      a: 'NO',
      b: '2,2',
      c: '2025-05-19',
      d: 1000,
      e: 'yes',
      f: '12:30',
      g: 31,
    });
  });
});

describe('placeOfValue and placeOfKey', () => {
  const text = 'a:\n  - b: 1\n    c:\n      dd: 2\ne: {ff: 3}\n';
  const yaml: YamlSource = source(text, file);
  const at = (place: TextPlace): string => `${place.line}:${place.column} ${pointedAt(text, place)}`;

  it('point at a value', () => {
    expect(at(yaml.placeOfValue(['a', 0, 'b']))).toBe('2:8 1');
    expect(at(yaml.placeOfValue(['a', 0, 'c', 'dd']))).toBe('4:11 2');
    expect(at(yaml.placeOfValue(['e', 'ff']))).toBe('5:9 3');
  });

  it('point at the nearest part that exists', () => {
    expect(at(yaml.placeOfValue(['a', 0, 'c', 'x', 'y']))).toBe('4:7 dd: 2');
    expect(yaml.placeOfValue(['x'])).toMatchObject({ line: 1, column: 1 });
    expect(yaml.placeOfValue([])).toMatchObject({ line: 1, column: 1 });
  });

  it('point at a key', () => {
    expect(at(yaml.placeOfKey(['e']))).toBe('5:1 e');
    expect(at(yaml.placeOfKey(['e', 'ff']))).toBe('5:5 ff');
    expect(at(yaml.placeOfKey(['a', 0, 'c']))).toBe('3:5 c');
  });

  it('point at a key that is a number in YAML', () => {
    const years = 'years:\n  2024: x\n';
    expect(pointedAt(years, source(years).placeOfKey(['years', '2024']))).toBe('2024');
  });
});

describe('placeInString', () => {
  it.each([
    ['a plain scalar', 'text: Antal hushåll x\n', '1:13'],
    ['a double-quoted scalar', 'text: "Antal hushåll x"\n', '1:14'],
    ['a double-quoted scalar with escapes', 'text: "\\"A\\" \\u00e5 \\U0001F600 hushåll x"\n', '1:32'],
    ['a double-quoted scalar with an escaped line end', 'text: "An\\\n  tal hushåll"\n', '2:7'],
    ['a single-quoted scalar', "text: 'Antal ''nya'' hushåll x'\n", '1:22'],
    ['a plain scalar over lines', 'text: Antal\n  nya\n\n  hushåll x\n', '4:3'],
    ['a quoted scalar over lines', 'text: "Antal  \n\n    nya hushåll"\n', '3:9'],
    ['a block', 'text: |\n  Antal\n  nya hushåll\n', '3:7'],
    ['a block that begins with an empty line', 'text: |\n\n    Antal\n\n    hushåll\n', '5:5'],
    ['a block with an indentation indicator', 'text: |2\n      Antal\n  hushåll\n', '3:3'],
    ['a block with a comment at its head', 'text: |- # löptext\n  Antal hushåll\n', '2:9'],
    ['a block after characters outside the base plane', 'text: |\n  😀 hushåll\n', '2:6'],
  ])('finds a word in %s', (_, text, at) => {
    expect(find(text, ['text'], 'hushåll')).toEqual({ at, written: 'hushåll' });
  });

  it('finds a word in a block deep in lists', () => {
    const text =
      'sections:\n  - heading: A\n    text: |\n      Antal\n        hushåll\n  - heading: B\n    text: |+\n      nya ord\n';
    expect(find(text, ['sections', 0, 'text'], 'hushåll')).toEqual({ at: '5:9', written: 'hushåll' });
    expect(find(text, ['sections', 1, 'text'], 'ord')).toEqual({ at: '8:11', written: 'ord' });
  });

  it('ends at the end of its first line', () => {
    const text = 'text: |\n  ett två\n  tre\n';
    const place = source(text).placeInString(['text'], 4, 7);
    expect(place).toMatchObject({ line: 2, column: 7, length: 3 });
  });

  it('finds every word of any string, however it is written', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'å', '"', "'", '\\', '{', '😀', '-', '#', ':'),
      minLength: 1,
      maxLength: 6,
    });
    const styles = ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL'] as const;
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 40 }),
        fc.constantFrom(' ', '\n', '\n\n'),
        fc.constantFrom(...styles),
        (words, gap, style) => {
          const before = words.join(gap);
          const text = stringify(
            { a: [{ text: `${before}${gap}ORD ${before}` }] },
            { defaultStringType: style, lineWidth: 40 },
          );
          const yaml = source(text);
          if (yaml.isFolded(['a', 0, 'text'])) return;
          expect(find(text, ['a', 0, 'text'], 'ORD').written).toBe('ORD');
        },
      ),
    );
  });
});

describe('isFolded', () => {
  it.each([
    ['text: >\n  a\n', true],
    ['text: >-\n  a\n', true],
    ['text: |\n  a\n', false],
    ['text: "a"\n', false],
    ['text: a\n', false],
    ['text: 1\n', false],
  ])('%j: %p', (text, folded) => {
    expect(source(text).isFolded(['text'])).toBe(folded);
  });
});
