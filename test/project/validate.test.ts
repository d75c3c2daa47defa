import type { z } from 'zod';
import { formatPlace } from '../../src/diagnostics/place.js';
import { chapterSchema, sharedChapterSchema } from '../../src/project/schemas/chapter-schema.js';
import { districtsSchema } from '../../src/project/schemas/dimension-schema.js';
import { reportSchema } from '../../src/project/schemas/report-schema.js';
import { validate } from '../../src/project/validate.js';
import { districtsYaml, firstChapter, firstShared, smallProject, source } from '../support/small-project.js';

const file = 'chapters/2024/01-demografi.yaml';

function faults(text: string, schema: z.ZodType = chapterSchema) {
  return validate(source(text, file), schema).diagnostics;
}

/** The one fault as `code line:column`, what its frame marks, and its hints. */
function only(text: string, schema: z.ZodType = chapterSchema) {
  const [fault, ...more] = faults(text, schema);
  if (fault?.place?.kind !== 'text' || more.length > 0) throw new Error(JSON.stringify([fault, ...more]));
  const { line, column, length } = fault.place;
  return {
    at: `${fault.code} ${line}:${column}`,
    marked: (text.split('\n')[line - 1] ?? '').slice(column - 1, column - 1 + length),
    message: fault.message,
    hints: fault.hints,
  };
}

const report = smallProject['chapters/2024/rapport.yaml'] ?? '';

describe('validate', () => {
  it('gives the data of a file that follows its schema', () => {
    const { value, diagnostics } = validate(source(firstChapter), chapterSchema);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ chapter: 1, key: 'demografi', sections: [{ heading: 'Befolkningen' }] });
  });

  it('points at an unknown key, not at its value, and suggests the known one', () => {
    expect(only(`${firstChapter}titel: Demografi\n`)).toMatchObject({
      at: 'SR-YML-003 13:1',
      marked: 'titel',
      hints: ['menade du `title`?'],
    });
  });

  it('suggests among the keys of the place where the unknown one stands', () => {
    expect(only(firstChapter.replace('    table:', '    tabel:'))).toMatchObject({
      at: 'SR-YML-003 12:5',
      marked: 'tabel',
      message: 'okänd nyckel `tabel` i sections[0]',
      hints: ['menade du `table`?'],
    });
  });

  it('suggests inside a chart or table, one or several', () => {
    expect(only(firstChapter.replace('rows:', 'row:'))).toMatchObject({
      at: 'SR-YML-003 12:54',
      marked: 'row',
      hints: ['menade du `rows`?'],
    });
    const several = firstChapter.replace(/table: (\{.*\})/, 'table:\n      - $1').replace('rows:', 'row:');
    expect(only(several)).toMatchObject({ at: 'SR-YML-003 13:51', hints: ['menade du `rows`?'] });
  });

  it('suggests in a record of indicators', () => {
    expect(only(firstShared.replace('    sheet:', '    shet:'), sharedChapterSchema)).toMatchObject({
      at: 'SR-YML-003 9:5',
      message: 'okänd nyckel `shet` i indicators.folkmängd',
      hints: ['menade du `sheet`?'],
    });
  });

  it('suggests nothing when nothing is near, but gives the cure', () => {
    const { hints } = only(`${firstChapter}väderprognos: sol\n`);
    expect(hints).toHaveLength(1);
    expect(hints[0]).not.toContain('menade du');
  });

  it('suggests the value of a misspelt choice', () => {
    expect(only(firstShared.replace('kind: count', 'kind: cuont'), sharedChapterSchema)).toMatchObject({
      at: 'SR-YML-006 5:11',
      marked: 'cuont',
      hints: ['menade du `count`?'],
      message: '`indicators.folkmängd.kind` har värdet `cuont` men ska vara count, share, rate, money, duration',
    });
  });

  it('lists the choices of a union that came furthest', () => {
    const chart = firstChapter.replace(/table: .*/, 'chart: { type: lin, title: A, indicator: folkmängd }');
    expect(only(chart)).toMatchObject({ at: 'SR-YML-006 12:20', marked: 'lin', hints: ['menade du `line`?'] });
  });

  it.each([
    ['text for a whole number', firstChapter.replace('chapter: 1', 'chapter: ett'), '1:10', 'ett tal'],
    ['a fraction for a whole number', firstChapter.replace('chapter: 1', 'chapter: 1.5'), '1:10', 'ett heltal'],
    ['a number for text', firstChapter.replace('title: Demografi', 'title: 2024'), '3:8', 'text'],
    ['nothing for text', firstChapter.replace('title: Demografi', 'title:'), '3:7', 'text'],
    ['text for a list', firstChapter.replace('[folkmängd, folkmängd, folkmängd]', 'folkmängd'), '5:13', 'en lista'],
    ['a list for keys', `${firstChapter}indicators: []\n`, '13:13', 'en uppsättning nycklar'],
    ['text for true', firstChapter.replace('rows:', 'change: ja, rows:'), '12:62', '`true` eller `false`'],
  ])('names the type that is wanted: %s', (_, text, at, expected) => {
    const fault = only(text);
    expect(fault.at).toBe(`SR-YML-004 ${at}`);
    expect(fault.message).toContain(`ska vara ${expected}`);
  });

  it('names a missing key with its path, at what should hold it', () => {
    const fault = only(firstChapter.replace('  - heading: Befolkningen\n    text:', '  - text:'));
    expect(fault.message).toBe('nyckeln `sections[0].heading` saknas');
    expect(fault.at).toBe('SR-YML-005 9:5');
    expect(only(firstChapter.replace('key: demografi\n', '')).message).toBe('nyckeln `key` saknas');
  });

  it('counts what must be several', () => {
    expect(only(firstChapter.replace('[folkmängd, folkmängd, folkmängd]', '[folkmängd]'))).toMatchObject({
      at: 'SR-YML-010 5:13',
      message: expect.stringContaining('minst 3'),
    });
    expect(only(firstChapter.replace('chapter: 1', 'chapter: 0'))).toMatchObject({
      at: 'SR-YML-010 1:10',
      message: expect.stringContaining('minst 1'),
    });
  });

  it('wants dates that exist', () => {
    expect(only(report.replace('published: 2025-06-11', 'published: 2025-02-30'), reportSchema)).toMatchObject({
      at: 'SR-YML-010 18:14',
      marked: '2025-02-30',
    });
    expect(only(report.replace('published: 2025-06-11', 'published: 11/6 2025'), reportSchema).at).toBe(
      'SR-YML-010 18:14',
    );
  });

  it('says in Swedish what zod says in English', () => {
    const text = firstChapter.replace('table: {', 'table: { years: 0, columns: 3, total: ja, ');
    expect(
      faults(text)
        .map(({ message }) => message)
        .join(' '),
    ).not.toMatch(/expected|invalid|received|too (small|big)/i);
  });

  it('finds every fault in one run', () => {
    const text = firstChapter
      .replace('title: Demografi', 'titel: Demografi')
      .replace('chapter: 1', 'chapter: ett')
      .replace('heading:', 'rubrik:');
    expect(
      faults(text)
        .map(({ code, place }) => `${code} ${place ? formatPlace(place).replace(`${file}:`, '') : ''}`)
        .sort(),
    ).toEqual(['SR-YML-003 3:1', 'SR-YML-003 9:5', 'SR-YML-004 1:10', 'SR-YML-005 1:1', 'SR-YML-005 9:5']);
  });

  it.each(['', '# bara en kommentar\n', '42\n', '- a\n'])('refuses a file that is %j', (text) => {
    expect(faults(text).map(({ code }) => code)).toEqual(['SR-YML-004']);
  });

  it('takes keys of a prototype for unknown keys', () => {
    const { codes, keys } = {
      codes: faults(`${firstChapter}__proto__: { chapter: 9 }\nconstructor: 1\n`).map(({ code }) => code),
      keys: Object.keys(Object.prototype),
    };
    expect(codes).toEqual(['SR-YML-003', 'SR-YML-003']);
    expect(keys).toEqual([]);
  });

  it('lets no key of a prototype into an indicator or its records', () => {
    const text = firstShared.replace(
      '    sheet: Folkmängd',
      '    sheet: Folkmängd\n    where: { __proto__: x }\n    __proto__: { kind: share }',
    );
    const { value, diagnostics } = validate(source(text), sharedChapterSchema);
    expect(value === undefined || value.indicators.folkmängd?.kind === 'count').toBe(true);
    expect(diagnostics.map(({ code }) => code)).toEqual(['SR-YML-003']);
  });

  it('is fast with two thousand unknown keys', () => {
    const text = `${firstChapter}${Array.from({ length: 2000 }, (_, i) => `okänd${i}: 1\n`).join('')}`;
    const start = performance.now();
    expect(faults(text)).toHaveLength(2000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('districts', () => {
  it('follow the schema as the city has them', () => {
    expect(faults(districtsYaml, districtsSchema)).toEqual([]);
  });

  it.each([
    ['a merger into a district that is not there', ['replacedBy: Järva', 'replacedBy: Jarva'], 'Jarva'],
    [
      'a merger into itself',
      [
        '- { name: Bromma, group: Västerort, from: 2007-01-01 }',
        '- { name: Bromma, group: Västerort, from: 2007-01-01, to: 2020-01-01, replacedBy: Bromma }',
      ],
      'Bromma',
    ],
    [
      'a merger into an earlier district',
      ['to: 2020-06-30, replacedBy: Hägersten-Älvsjö', 'to: 2020-06-30, replacedBy: Farsta'],
      'Farsta',
    ],
    ['a merger without an end', ['to: 2020-06-30, replacedBy', 'replacedBy'], 'Hägersten-Älvsjö'],
    ['a name that stands twice', ['name: Farsta', 'name: Bromma'], 'Bromma'],
  ])('refuse %s', (_, [from = '', to = ''], marked) => {
    expect(only(districtsYaml.replace(from, to), districtsSchema)).toMatchObject({
      at: expect.stringMatching(/^SR-YML-010 /),
      marked,
    });
  });
});
