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
