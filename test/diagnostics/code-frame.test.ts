import fc from 'fast-check';
import { codeFrame } from '../../src/diagnostics/code-frame.js';

describe('codeFrame', () => {
  it('shows the line with a caret under the place', () => {
    const source = 'a: 1\ntext: Antalet hushåll har ökat med 2,2 procent\n';
    expect(codeFrame(source, { line: 2, column: 36, length: 3 })).toBe(
      '2 | text: Antalet hushåll har ökat med 2,2 procent\n  |                                    ^^^',
    );
  });

  it('points after the last character when the place is past the end', () => {
    expect(codeFrame('key:', { line: 1, column: 5, length: 1 })).toBe('1 | key:\n  |     ^');
    expect(codeFrame('', { line: 1, column: 1, length: 0 })).toBe('1 |\n  | ^');
  });

  it('is empty for a line that does not exist', () => {
    expect(codeFrame('one\n', { line: 9, column: 1, length: 1 })).toBe('');
  });

  it('keeps to the line when the length runs past it', () => {
    expect(codeFrame('ab\ncd', { line: 1, column: 2, length: 99 })).toBe('1 | ab\n  |  ^');
  });

  it('counts tabs, wide characters, combining marks and astral characters as they are shown', () => {
    expect(codeFrame('\tx', { line: 1, column: 2, length: 1 })).toBe('1 |   x\n  |   ^');
    expect(codeFrame('漢x', { line: 1, column: 2, length: 1 })).toBe('1 | 漢x\n  |   ^');
    expect(codeFrame('a\u0301x', { line: 1, column: 3, length: 1 })).toBe('1 | a\u0301x\n  |  ^');
    expect(codeFrame('😀x', { line: 1, column: 3, length: 1 })).toBe('1 | 😀x\n  |   ^');
  });

  it('never lets the source steer the terminal', () => {
    const frame = codeFrame('a\u001b[31mb\u202e', { line: 1, column: 1, length: 1 });
    for (const steering of ['\u001b', '\u202e']) expect(frame).not.toContain(steering);
  });

  it('trims a long line and keeps the caret in view', () => {
    const frame = codeFrame(`${'x'.repeat(300)}FEL${'y'.repeat(300)}`, { line: 1, column: 301, length: 3 });
    const [line = '', carets = ''] = frame.split('\n');
    expect(line.length).toBeLessThanOrEqual(4 + 102);
    expect(line).toMatch(/^1 \| ….*…$/u);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('FEL');
  });

  it('puts the caret under the first marked character of any plain line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'å', ' ', '-'), maxLength: 400 }),
        fc.nat(400),
        (before, more) => {
          const source = `${before}#${'z'.repeat(more)}`;
          const [line = '', carets = ''] = codeFrame(source, { line: 1, column: before.length + 1, length: 1 }).split(
            '\n',
          );
          expect(line[carets.indexOf('^')]).toBe('#');
          expect(line.length).toBeLessThanOrEqual(106);
        },
      ),
    );
  });

  it('shows the caret in a line of a million characters, fast', () => {
    const start = performance.now();
    const [line = '', carets = ''] = codeFrame(`${'{a: '.repeat(250_000)}#${'b'.repeat(10)}`, {
      line: 1,
      column: 1_000_001,
      length: 1,
    }).split('\n');
    expect(performance.now() - start).toBeLessThan(2000);
    expect(line[carets.indexOf('^')]).toBe('#');
    expect(line).toContain('…');
  });
});
