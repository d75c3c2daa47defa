import { bindingsOf } from '../../src/project/prose/prose.js';
import { readChapter } from '../../src/project/read-chapter.js';
import { chapterSchema } from '../../src/project/schemas/chapter-schema.js';
import { validate } from '../../src/project/validate.js';
import { firstChapter, source } from '../support/small-project.js';

function read(text: string) {
  const from = source(text);
  const { value } = validate(from, chapterSchema);
  if (value === undefined) throw new Error('invalid chapter');
  return readChapter(value, from);
}

const rich = `${firstChapter.slice(0, firstChapter.indexOf('sections:'))}sections:
  - heading: Ett
    key: ett
    text: |
      A {{ a }}.
    chart: { type: line, title: T, indicator: x, note: "N {{ b }}" }
    table:
      - { title: T, indicator: x, note: "M {{ c }}" }
      - { title: U, indicator: y }
    after: |
      E {{ d }}.
  - heading: Två
    text: Inget.
`;

describe('readChapter', () => {
  const { value: chapter, diagnostics } = read(rich);

  it('takes one chart or table as a list of one', () => {
    expect(diagnostics).toEqual([]);
    expect(chapter.sections.map(({ charts, tables }) => [charts.length, tables.length])).toEqual([
      [1, 2],
      [0, 0],
    ]);
  });

  it('keeps the path to each, so that faults can point at it', () => {
    const [section] = chapter.sections;
    const paths = [...(section?.charts ?? []), ...(section?.tables ?? [])].map(({ path }) => path);
    expect(paths).toEqual([
      ['sections', 0, 'chart'],
      ['sections', 0, 'table', 0],
      ['sections', 0, 'table', 1],
    ]);
    for (const path of paths) expect(chapter.source.placeOfValue(path).line).toBeGreaterThan(11);
  });

  it('parses every prose at its own place', () => {
    const [section] = chapter.sections;
    const proses = [section?.text, section?.charts[0]?.note, section?.tables[0]?.note, section?.after];
    const found = proses.flatMap((prose) => (prose ? bindingsOf(prose) : []));
    expect(found.map(({ path }) => `${path.text} ${path.place.line}:${path.place.column}`)).toEqual([
      'a 12:12',
      'b 13:62',
      'c 15:47',
      'd 18:12',
    ]);
    expect(section?.tables[1]).not.toHaveProperty('note');
    expect(chapter.sections[1]).not.toHaveProperty('after');
    expect(chapter.sections[1]).not.toHaveProperty('key');
  });

  it('collects the faults of every prose', () => {
    const broken = rich.replace('{{ a }}', '{{ 1 }}').replace('{{ b }}', '{{ 2 }}').replace('{{ d }}', '{{ 4 }}');
    expect(
      read(broken).diagnostics.map(({ code, place }) => `${code} ${place?.kind === 'text' ? place.line : ''}`),
    ).toEqual(['SR-TXT-002 12', 'SR-TXT-002 13', 'SR-TXT-002 18']);
  });

  it('parses the reasons of what is acknowledged as prose, typed numbers told', () => {
    const { value, diagnostics: found } = read(`${rich}acknowledge:
  - { code: SR-IND-008, at: Hushåll, reason: "Se {{ e }}." }
  - { code: SR-REV-001, reason: "Det rör 1 234 hushåll." }
`);
    expect(value.acknowledged.map(({ code, at, path }) => [code, at, path])).toEqual([
      ['SR-IND-008', 'Hushåll', ['acknowledge', 0]],
      ['SR-REV-001', undefined, ['acknowledge', 1]],
    ]);
    expect(value.acknowledged.flatMap(({ reason }) => bindingsOf(reason)).map(({ path }) => path.text)).toEqual(['e']);
    expect(found.map(({ code, place }) => `${code} ${place?.kind === 'text' ? place.line : ''}`)).toEqual([
      'SR-TAL-001 23',
    ]);
  });
});

describe('notes of a chart or table', () => {
  const withItem = (item: string): string => rich.replace('{ title: U, indicator: y }', item);
  const shown = (item: string) => read(withItem(item));
  /** Each fault with the words that it points at. */
  const told = (item: string): string[] =>
    shown(item).diagnostics.map(({ code, place }) => {
      if (place?.kind !== 'text') return code;
      const line = withItem(item).split('\n')[place.line - 1] ?? '';
      return `${code} ${line.slice(place.column - 1, place.column - 1 + place.length)}`;
    });

  it('in its title are kept beside it, with their texts in the note', () => {
    const item = '{ title: "U[^u] och[^v]", indicator: y, note: "[^u]: U.\\n\\n[^v]: V." }';
    expect(told(item)).toEqual([]);
    const table = shown(item).value.sections[0]?.tables[1];
    expect(table).toMatchObject({
      yaml: { title: 'U och' },
      titleNotes: [
        { id: 'u', offset: 1 },
        { id: 'v', offset: 5 },
      ],
      note: { blocks: [], notes: [{ id: 'u' }, { id: 'v' }] },
    });
  });

  it('in its title without a text are told at their place, and not printed', () => {
    for (const item of ['{ title: "U[^u]", indicator: y, note: "N" }', '{ title: "U[^u]", indicator: y }']) {
      expect(told(item)).toEqual(['SR-TXT-003 [^u]']);
      const table = shown(item).value.sections[0]?.tables[1];
      expect(table?.yaml.title).toBe('U');
      expect(table).not.toHaveProperty('titleNotes');
    }
  });

  it('to rows and columns are prose at the place of their label', () => {
    const item = '{ title: U, indicator: y, footnotes: { Järva: "Om {{ e }}.", "2024": Två. } }';
    expect(told(item)).toEqual([]);
    const footnotes = shown(item).value.sections[0]?.tables[1]?.footnotes ?? [];
    const at = withItem(item).split('\n')[15] ?? '';
    for (const { label, place } of footnotes) {
      expect(place.line).toBe(16);
      expect(at.slice(place.column - 1).replace('"', '')).toMatch(new RegExp(`^${label}`));
    }
    expect(footnotes.map(({ label }) => label).sort()).toEqual(['2024', 'Järva']);
    const [binding] = footnotes.flatMap(({ text }) => bindingsOf(text));
    expect(at.slice((binding?.path.place.column ?? 0) - 1)).toMatch(/^e \}\}/);
  });

  it('to rows and columns are told when they are empty, long or at fault', () => {
    const long = Array.from({ length: 301 }, () => 'ord').join(' ');
    const item = (said: string): string => `{ title: U, indicator: y, footnotes: { Rad: ${said} } }`;
    expect(told(item('""'))).toEqual(['SR-TXT-003 Rad']);
    expect(told(item(long))).toEqual(['SR-TXT-012 Rad']);
    expect(told(item('"x[^b]"'))).toEqual(['SR-TXT-003 [^b]']);
  });
});
