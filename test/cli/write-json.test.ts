import fc from 'fast-check';
import { writeJson } from '../../src/cli/write-json.js';

function written(data: unknown): { text: string; pieces: readonly string[] } {
  const pieces: string[] = [];
  writeJson(data, (piece) => pieces.push(piece));
  return { text: pieces.join(''), pieces };
}

describe('writeJson', () => {
  it('says what JSON.stringify says', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 9 }), (data) => {
        expect(JSON.parse(written(data).text)).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (data) => {
        expect(written(data).text).toBe(`${JSON.stringify(data, null, 2)}\n`);
      }),
    );
  });

  it('leaves out keys without a value', () => {
    expect(JSON.parse(written({ a: undefined, b: [undefined] }).text)).toEqual({ b: [null] });
  });

  it('gives an observation one line', () => {
    const observations = [{ address: 'B4', dimensions: { år: '2024' } }, { address: 'B5' }];
    const lines = written({ sheets: [{ tables: [{ observations }] }] }).text.split('\n');
    expect(lines).toContain('            {"address":"B4","dimensions":{"år":"2024"}},');
  });

  it('never holds the whole text', () => {
    const { pieces } = written({ list: Array.from({ length: 50_000 }, (_, index) => `rad ${index}`) });
    expect(pieces.length).toBeGreaterThan(5);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(70_000);
  });
});
