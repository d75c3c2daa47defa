// Advance widths of a TrueType font program, straight from its tables (OpenType: head, hhea, hmtx, maxp).

/** By glyph, in 1/1000 of the em; `undefined` for a program that is not TrueType. */
export function trueTypeWidths(program: Uint8Array): readonly number[] | undefined {
  const data = new DataView(program.buffer, program.byteOffset, program.byteLength);
  const version = data.byteLength >= 12 ? data.getUint32(0) : 0;
  if (version !== 0x00010000 && version !== 0x74727565) return undefined;
  const tables = new Map<string, number>();
  for (let index = 0; index < data.getUint16(4); index++) {
    const record = 12 + 16 * index;
    tables.set(Buffer.from(program.subarray(record, record + 4)).toString('latin1'), data.getUint32(record + 8));
  }
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((tag) => tables.get(tag));
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) return undefined;
  const unitsPerEm = data.getUint16(head + 18);
  const full = data.getUint16(hhea + 34);
  return Array.from({ length: data.getUint16(maxp + 4) }, (_, glyph) => {
    return (data.getUint16(hmtx + 4 * Math.min(glyph, full - 1)) * 1000) / unitsPerEm;
  });
}
