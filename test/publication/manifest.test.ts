import { jsonText } from '../../src/publication/json-text.js';
import { buildManifest, manifestSchema } from '../../src/publication/manifest.js';
import { sha256 } from '../../src/publication/sha256.js';
import { figureOf, fileOf } from './make-figure.js';

const memo = 'tjansteutlatande-socialtjanstrapport-2024.pdf';
const complete = 'socialtjanstrapport-2024.pdf';
const chapter = (number: number) => `socialtjanstrapport-2024-kapitel-${number}-x.pdf`;
const base = { year: 2024, version: '1.2.3' };

describe('buildManifest', () => {
  const one = fileOf(chapter(1), [figureOf('42'), figureOf('7', 'a.b')]);
  const two = fileOf(chapter(10), [figureOf('7', 'a.b')]);
  const full = [
    two,
    fileOf(complete, [figureOf('42'), figureOf('7', 'a.b')]),
    one,
    fileOf(memo, [figureOf('42')]),
    fileOf(chapter(2), []),
  ];

  it('describes files in report order and figures with their keys, once each', () => {
    const manifest = buildManifest({ ...base, rendered: full, printed: full });
    expect(manifestSchema.safeParse(manifest).success).toBe(true);
    expect(manifest.files.map(({ file }) => file)).toEqual([memo, complete, chapter(1), chapter(2), chapter(10)]);
    expect(manifest.files[2]).toEqual({
      file: one.fileName,
      title: one.title,
      pages: 3,
      size: one.bytes.length,
      sha256: sha256(one.bytes),
      figures: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
    expect(manifest.figures).toEqual([
      {
        text: '7',
        operation: 'value',
        decimals: 0,
        keys: ['a.b|2024|kön=kvinnor'],
        files: [complete, chapter(1), chapter(10)],
      },
      {
        text: '42',
        operation: 'value',
        decimals: 0,
        keys: ['bistånd.hushåll|2024|kön=kvinnor'],
        files: [memo, complete, chapter(1)],
      },
    ]);
  });

  it('says nothing of inputs and cells', () => {
    expect(jsonText(buildManifest({ ...base, rendered: full, printed: full }))).not.toMatch(/xlsx|C14/u);
  });

  it('is the same text whatever the order of the files, and parses back', () => {
    const text = jsonText(buildManifest({ ...base, rendered: full, printed: full }));
    expect(jsonText(buildManifest({ ...base, rendered: full.toReversed(), printed: full }))).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
    expect(Object.keys(JSON.parse(text))).toEqual(['schemaVersion', 'year', 'program', 'files', 'figures']);
  });

  describe('after --only', () => {
    const kept = buildManifest({ ...base, rendered: full, printed: full });
    const changed = [figureOf('43'), figureOf('7', 'a.b')];
    const oneNow = fileOf(one.fileName, changed);
    const printed = [oneNow, two, fileOf(complete, changed), fileOf(memo, [figureOf('43')]), fileOf(chapter(2), [])];
    const manifest = buildManifest({ ...base, rendered: [oneNow], printed, kept });

    it('marks kept files stale exactly where their figures have changed', () => {
      expect(manifest.files.filter((file) => file.stale).map(({ file }) => file)).toEqual([memo, complete]);
    });

    it('lists the figures that each file on disk really prints', () => {
      const filesOf = (text: string) => manifest.figures.find((figure) => figure.text === text)?.files;
      expect(filesOf('42')).toEqual([memo, complete]);
      expect(filesOf('43')).toEqual([one.fileName]);
      expect(filesOf('7')).toEqual([complete, one.fileName, two.fileName]);
    });

    it('forgets staleness when the figures are again as printed, or the file is rewritten', () => {
      const again = buildManifest({ ...base, rendered: [one], printed: full, kept: manifest });
      expect(again).toEqual(kept);
      const rewritten = buildManifest({ ...base, rendered: printed, printed, kept: manifest });
      expect(rewritten.files.some((file) => file.stale)).toBe(false);
      expect(rewritten.figures.some(({ text }) => text === '42')).toBe(false);
    });

    it('marks a kept file stale when the report no longer has it', () => {
      const without = printed.filter(({ fileName }) => fileName !== two.fileName);
      const stale = buildManifest({ ...base, rendered: [oneNow], printed: without, kept }).files.filter(
        (file) => file.stale,
      );
      expect(stale.map(({ file }) => file)).toContain(two.fileName);
    });

    it('does not see a change where the same figures only moved', () => {
      const moved = printed.map((file) => ({
        ...file,
        figures: file.fileName === complete ? [figureOf('7', 'a.b'), figureOf('42')] : file.figures,
      }));
      const files = buildManifest({ ...base, rendered: [oneNow], printed: moved, kept }).files;
      expect(files.find(({ file }) => file === complete)?.stale).toBeUndefined();
    });
  });
});
