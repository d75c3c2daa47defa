import fc from 'fast-check';
import { stringify } from 'yaml';
import type { TextPlace } from '../../../src/diagnostics/place.js';
import { parseProse } from '../../../src/project/prose/parse-prose.js';
import { bindingsOf, type ProseBlock, type ProseInline } from '../../../src/project/prose/prose.js';
import { parseYaml } from '../../../src/project/yaml-source.js';
import { source } from '../../support/small-project.js';

/** Prose of the key `text` of a YAML file. */
function read(yaml: string) {
  const from = source(yaml, 'prov.yaml');
  const { text } = from.data as { text: string };
  return parseProse(from, ['text'], text);
}

const block = (markdown: string): string => `text: |\n${markdown.replace(/^(?=.)/gm, '  ')}\n`;

/** Each diagnostic as `code line:column`. */
const faults = (yaml: string): string[] =>
  read(yaml).diagnostics.map(
    ({ code, place }) => `${code} ${place?.kind === 'text' ? `${place.line}:${place.column}` : ''}`,
  );

const pointedAt = (text: string, place: TextPlace): string =>
  (text.split('\n')[place.line - 1] ?? '').slice(place.column - 1, place.column - 1 + place.length);

/** What stands in the file where each word of each binding is said to stand. */
function wordsIn(yaml: string): string[] {
  return bindingsOf(read(yaml).value).flatMap(({ path, steps }) =>
    [path, ...steps.flatMap(({ name, value }) => (value ? [name, value] : [name]))].map(({ place }) =>
      pointedAt(yaml, place),
    ),
  );
}

const paths = (yaml: string): string[] => bindingsOf(read(yaml).value).map(({ path }) => path.text);

/** Plain text of the blocks, a binding as `{path}`. */
function plain(blocks: readonly ProseBlock[]): string {
  const inline = (one: ProseInline): string => {
    if (one.kind === 'text' || one.kind === 'gap') return one.text;
    if (one.kind === 'binding') return `{${one.path.text}}`;
    return one.kind === 'note' ? `[${one.id}]` : one.children.map(inline).join('');
  };
  return blocks
    .map((one) => (one.kind === 'list' ? one.items.map(plain).join('\n') : one.children.map(inline).join('')))
    .join('\n\n');
}

describe('places of bindings in the file', () => {
  it.each([
    ['a block', block('Antal {{ hushåll | ändring, sedan: 2020 }} x')],
    ['a block over lines', block('Antal\nnya {{ hushåll |\nändring, sedan: 2020 }} x')],
    ['a paragraph with hanging lines', block('Antal {{ hushåll |\n     ändring,\n   sedan: 2020 }} x')],
    ['a list item', block('- a\n- Antal {{ hushåll | ändring, sedan: 2020 }}')],
    ['a list item over lines', block('- Antal {{ hushåll |\n  ändring,\n  sedan: 2020 }}')],
    ['a list in a list', block('- a\n  1. Antal {{ hushåll |\n     ändring,\n     sedan: 2020 }}')],
    ['a lazy list item', block('- Antal {{ hushåll |\nändring, sedan:\n2020 }}')],
    ['a note', block('Hej[^a].\n\n[^a]: Antal {{ hushåll |\n    ändring, sedan: 2020 }}')],
    ['a heading', block('## Antal {{ hushåll | ändring, sedan: 2020 }}')],
    ['bold and italic', block('**Antal _{{ hushåll | ändring, sedan: 2020 }}_**')],
    ['a link', block('[Antal {{ hushåll | ändring, sedan: 2020 }}](https://exempel.se)')],
    ['a plain scalar', 'text: Antal {{ hushåll | ändring, sedan:2020 }} x\n'],
    ['a quoted scalar with escapes', 'text: "\\"Antal\\" \\u00e5 {{ hushåll | ändring, sedan: 2020 }}"\n'],
    ['a quoted scalar over lines', "text: 'Antal ''x''\n  {{ hushåll |\n  ändring, sedan: 2020 }}'\n"],
  ])('in %s', (_, yaml) => {
    expect(wordsIn(yaml)).toEqual(['hushåll', 'ändring', 'sedan', '2020']);
  });

  it('are those of the first character between the braces', () => {
    const [binding] = bindingsOf(read(block('Antal {{ hushåll }}')).value);
    expect(binding?.place).toEqual({ kind: 'text', file: 'prov.yaml', line: 2, column: 11, length: 9 });
  });

  it('differ for every binding of a text, in any form of YAML', () => {
    const piece = fc.constantFrom(
      '{{ a }}',
      '{{ a |\nb }}',
      ' ord',
      '\n',
      '\n\n',
      '- ',
      '**',
      '"',
      "'",
      '\\',
      '&amp;',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('QUOTE_DOUBLE', 'BLOCK_LITERAL' as const),
        (pieces, style) => {
          const yaml = stringify(
            { text: `x ${pieces.join('')}` },
            { defaultStringType: style as 'QUOTE_DOUBLE', lineWidth: 0 },
          );
          const places = bindingsOf(read(yaml).value).map(({ path }) => {
            expect(pointedAt(yaml, path.place)).toBe('a');
            return `${path.place.line}:${path.place.column}`;
          });
          expect(new Set(places).size).toBe(places.length);
        },
      ),
    );
  });
});

describe('bindings among Markdown', () => {
  it.each([
    ['stars', '**{{ a }}**'],
    ['underscores', '__{{ a }}__'],
    ['a star on one side', '*{{ a }} x'],
    ['stars inside words', 'ett*{{ a }}*två'],
    ['an entity', '&amp;{{ a }};'],
    ['a code span', '`{{ a }}`'],
    ['a list mark', '- {{ a }}'],
    ['a number', '1. {{ a }}'],
    ['a heading', '# {{ a }}'],
    ['an indented line', 'x\n\n      {{ a }}'],
    ['a fence', '```\n{{ a }}\n```'],
    ['a quotation', '> {{ a }}'],
    ['html', '<b>{{ a }}</b>'],
    ['a block of html', '<div>\n{{ a }}\n</div>'],
    ['an image', '![x]({{ a }})'],
    ['a link', '[{{ a }}](https://exempel.se)'],
    ['a definition', '[x]: {{ a }}'],
    ['a rule above', '---\n{{ a }}'],
    ['an underline', '{{ a }}\n==='],
    ['an autolink', '<https://exempel.se> {{ a }}'],
    ['brackets', '[{{ a }}]'],
    ['a hard break', '{{ a }}  \nx'],
    ['a note', 'x[^n]\n\n[^n]: {{ a }}'],
    ['two backslashes', '\\\\{{ a }}'],
  ])('stay whole beside %s', (_, markdown) => {
    expect(paths(block(markdown))).toEqual(['a']);
  });

  it('are not cut by marks inside them', () => {
    const [binding] = bindingsOf(read(block('{{ a | mått: *x* &amp; _y_ `z` [w](v) }}')).value);
    expect(binding?.steps[0]?.value?.text).toBe('*x* &amp; _y_ `z` [w](v)');
  });

  it('survive any Markdown around them, or the text is refused', () => {
    const mark = fc.constantFrom(
      '*',
      '_',
      '**',
      '`',
      '```',
      '~',
      '&amp;',
      '&#123;',
      '[',
      ']',
      '(',
      ')',
      '!',
      '#',
      '>',
      '-',
      '+',
      '1.',
      '|',
      '\\',
      '<',
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '[^n]',
      '[^n]: ',
      '\n',
      '\n\n',
      '    ',
      ' ',
      'ord',
      'https://a.se/',
      '"',
      '=',
      '---',
      '***',
      ':',
      '{',
      '}',
    );
    const text = fc.array(mark, { maxLength: 15 }).map((marks) => marks.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const yaml = stringify(
          { text: `${before}{{ hushåll | ändring }}${after}` },
          { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 },
        );
        const { value, diagnostics } = read(yaml);
        const whole = bindingsOf(value).some(
          ({ path, steps }) => path.text === 'hushåll' && steps[0]?.name.text === 'ändring',
        );
        expect(whole || diagnostics.some(({ code }) => code === 'SR-TXT-001' || code === 'SR-TXT-002')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('faults', () => {
  it.each([
    ['an unclosed binding', 'Antal {{ hushåll', ['SR-TXT-001 2:9']],
    ['an unopened binding', 'Antal hushåll }}', ['SR-TXT-001 2:17']],
    ['one closing brace', 'Antal {{ hushåll } x', ['SR-TXT-001 2:9']],
    ['a binding over two paragraphs', 'Antal {{ hushåll\n\n}} x', ['SR-TXT-001 2:9', 'SR-TXT-001 4:3']],
    ['an escaped binding', 'Antal \\{{ hushåll }}', ['SR-TXT-001 2:10', 'SR-TXT-001 2:21']],
    ['braces in a link address', '[a](https://a.se/{{x}})', ['SR-TXT-001 2:20', 'SR-TXT-001 2:23']],
    ['an empty binding', 'Antal {{ }} x', ['SR-TXT-002 2:11']],
    ['a binding of three braces', 'Antal {{{ hushåll }}}', ['SR-TXT-002 2:11']],
    ['a fault on the second line of a list item', '- Antal {{ hushåll |\n  2020 }}', ['SR-TXT-002 3:5']],
    ['a note without text', 'Antal[^lma].', ['SR-TXT-003 2:8']],
    ['a number typed into a list item that goes on', '- Antalet\n  är 42 757 personer', ['SR-TAL-001 3:8']],
  ])('%s', (_, markdown, expected) => {
    expect(faults(block(markdown))).toEqual(expected);
  });

  it('tell every binding at fault, not only the first', () => {
    expect(faults(block('{{ 1 }} {{ a }} {{ b | }}\n\n{{ "c" }}')).map((one) => one.split(' ')[0])).toEqual([
      'SR-TXT-002',
      'SR-TXT-002',
      'SR-TXT-002',
    ]);
  });

  it('refuse a folded block, whose lines cannot be told apart', () => {
    const { diagnostics } = read('a: 1\ntext: >\n  Antal {{ hushåll }}\n');
    expect(diagnostics).toMatchObject([{ code: 'SR-YML-007', place: { line: 2, column: 1, length: 4 } }]);
  });

  it('carry a frame of the line', () => {
    const [fault] = read(block('ett\ntvå {{ 3 }}')).diagnostics;
    expect(fault?.frame).toBe('3 |   två {{ 3 }}\n  |          ^');
  });
});

describe('what is read', () => {
  it('joins the lines of a paragraph with one space', () => {
    expect(plain(read(block('ett\n   två  \ntre {{ a }}\nfyra')).value.blocks)).toBe('ett två tre {a} fyra');
  });

  it('keeps paragraphs, headings and lists apart', () => {
    const { blocks } = read(block('# R\n\nett\n\n- två\n- tre\n\n1. fyra')).value;
    expect(blocks.map((one) => (one.kind === 'list' ? `${one.kind} ${one.ordered}` : one.kind))).toEqual([
      'heading',
      'paragraph',
      'list false',
      'list true',
    ]);
    expect(plain(blocks)).toBe('R\n\nett\n\ntvå\ntre\n\nfyra');
  });

  it('keeps a note with its reference', () => {
    const { value, diagnostics } = read(block('Antal[^LMA].\n\n[^LMA]: Inklusive {{ a }}.'));
    expect(diagnostics).toEqual([]);
    expect(plain(value.blocks)).toBe('Antal[lma].');
    expect(value.notes.map(({ id, blocks }) => [id, plain(blocks)])).toEqual([['lma', 'Inklusive {a}.']]);
  });

  it('leaves html, code and rules as the characters they are', () => {
    expect(plain(read(block('<b>x</b> `y`\n\n---\n\n> z')).value.blocks)).toBe('<b>x</b> `y`\n\n---\n\n> z');
  });

  it('turns an entity into its character', () => {
    expect(plain(read(block('AT&amp;T {{ a }}')).value.blocks)).toBe('AT&T {a}');
  });

  it('loses no word of any text', () => {
    const mark = fc.constantFrom(
      '*',
      '_',
      '`',
      '~~~',
      '>',
      '#',
      '- ',
      '1. ',
      '    ',
      '\n',
      '\n\n',
      ' ',
      '<p>',
      '</p>',
      '---',
      '===',
      '[x]: y',
      '[^n]',
      '[^n]: ',
      '|',
      '![',
      '](',
      ')',
      'ord',
      '{{ a }}',
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 25 }), (marks) => {
        const yaml = stringify({ text: `x${marks.join('')}` }, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 });
        const count = marks.filter((one) => one === 'ord').length;
        const urls = JSON.stringify(read(yaml).value);
        expect(urls.split('ord').length - 1).toBeGreaterThanOrEqual(count);
      }),
      { numRuns: 500 },
    );
  });

  it('parses a text of a hundred thousand characters in seconds', () => {
    const yaml = block('Antalet **hushåll** har {{ hushåll | ändring }} sedan 2020. '.repeat(1500));
    const { value } = parseYaml('prov.yaml', yaml);
    expect(value).toBeDefined();
    const start = performance.now();
    expect(paths(yaml)).toHaveLength(1500);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
