// From a character of a plain or quoted YAML scalar back to where it is written: through escapes and folded lines.

export type FlowStyle = 'plain' | 'single' | 'double';

const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Offset in `written`, the scalar with its quotes, of the character at `index` of its value. */
export function scalarOffset(written: string, style: FlowStyle, index: number): number {
  let at = style === 'plain' ? 0 : 1;
  let value = 0;
  while (value < index && at < written.length) {
    const piece = pieceAt(written, style, at);
    value += piece.value;
    at += piece.written;
  }
  return at;
}

/** The next piece that is folded or escaped as a whole: how long it is as written and in the value, in UTF-16 units. */
function pieceAt(written: string, style: FlowStyle, at: number): { written: number; value: number } {
  const [breaks] = /^[ \t]*\n[ \t\n]*/.exec(written.slice(at)) ?? [];
  if (breaks !== undefined) {
    const lines = breaks.split('\n').length - 1;
    return { written: breaks.length, value: lines === 1 ? 1 : lines - 1 };
  }
  if (style === 'single' && written.startsWith("''", at)) return { written: 2, value: 1 };
  if (style === 'double' && written[at] === '\\') return escapeAt(written, at);
  return { written: 1, value: 1 };
}

function escapeAt(written: string, at: number): { written: number; value: number } {
  const [continued] = /^\\\n[ \t]*/.exec(written.slice(at)) ?? [];
  if (continued !== undefined) return { written: continued.length, value: 0 };
  const digits = hexDigits[written[at + 1] ?? ''] ?? 0;
  const code = Number.parseInt(written.slice(at + 2, at + 2 + digits), 16);
  return { written: 2 + digits, value: code > 0xffff ? 2 : 1 };
}
