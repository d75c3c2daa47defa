import { toUnicode } from './to-unicode.js';

describe('toUnicode', () => {
  it('reads single codes, ranges that count up, and ranges with a list', () => {
    const cmap = `1 begincodespacerange <0000> <ffff> endcodespacerange
      2 beginbfchar <0001> <00E5> <0002> <00660069> endbfchar
      2 beginbfrange <0010> <0012> <0041> <0020> <0021> [<00A0> <00AD>] endbfrange`;
    expect([...toUnicode(Buffer.from(cmap))]).toEqual([
      [1, 'å'],
      [2, 'fi'],
      [0x10, 'A'],
      [0x11, 'B'],
      [0x12, 'C'],
      [0x20, '\u00a0'],
      [0x21, '\u00ad'],
    ]);
  });
});
