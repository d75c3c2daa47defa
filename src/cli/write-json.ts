// JSON in pieces: indented as far as a table's own keys, one line for each thing in its lists. A workbook's observations are never one string.

/** Lists and objects this deep, or deeper, stand on one line: an observation in `sheets[].tables[].observations[]`. */
const oneLineDepth = 6;
const pieceLength = 65_536;

/** Writes plain data (no dates, no `toJSON`) as `JSON.stringify` would, in pieces of some size, and a line feed. */
export function writeJson(data: unknown, write: (piece: string) => void): void {
  let piece = '';
  const add = (text: string): void => {
    piece += text;
    if (piece.length < pieceLength) return;
    write(piece);
    piece = '';
  };
  addValue(data, 0, add);
  write(`${piece}\n`);
}

function addValue(value: unknown, depth: number, add: (text: string) => void): void {
  if (typeof value !== 'object' || value === null || depth >= oneLineDepth) {
    add(JSON.stringify(value) ?? 'null');
    return;
  }
  const isList = Array.isArray(value);
  const entries = isList ? value.entries() : Object.entries(value).filter(([, item]) => item !== undefined);
  const indent = '  '.repeat(depth + 1);
  let opening = isList ? '[' : '{';
  let isEmpty = true;
  for (const [key, item] of entries) {
    add(`${opening}\n${indent}${isList ? '' : `${JSON.stringify(key)}: `}`);
    addValue(item, depth + 1, add);
    opening = ',';
    isEmpty = false;
  }
  add(isEmpty ? (isList ? '[]' : '{}') : `\n${'  '.repeat(depth)}${isList ? ']' : '}'}`);
}
