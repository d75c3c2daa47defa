// The cross-reference table of a file with one section, as ISO 32000-1, 7.5.4 has it, read from the bytes.
import type { PdfFile } from '../file/pdf-file.js';

interface Fault {
  readonly message: string;
  readonly place: string;
}

/** What in the table or behind it does not lead where it says. */
export function brokenReferences(file: PdfFile): readonly Fault[] {
  const text = Buffer.from(file.bytes).toString('latin1');
  const end = /startxref\r?\n(\d+)\r?\n%%EOF\r?\n?$/.exec(text);
  if (!end) return [{ message: 'the file does not end with startxref, a place and %%EOF', place: 'end of file' }];
  const start = Number(end[1]);
  const table = /^xref\r?\n((?:\d+ \d+ *\r?\n(?:\d{10} \d{5} [nf][ \r][\r\n])+)+)\s*trailer\b/.exec(text.slice(start));
  if (!table) return [{ message: 'no cross-reference table stands where startxref leads', place: `byte ${start}` }];
  const offsets = offsetsIn(table[1] ?? '');
  const faults: Fault[] = [];
  for (const [object, offset] of offsets) {
    if (!text.startsWith(`${object} obj`, offset)) {
      faults.push({ message: 'the table leads to something else', place: `object ${object}` });
    }
  }
  for (const [reference] of file.context.enumerateIndirectObjects()) {
    const object = `${reference.objectNumber} ${reference.generationNumber}`;
    if (!offsets.has(object)) faults.push({ message: 'an object that is not in the table', place: `object ${object}` });
  }
  const size = /^trailer\s*<<[\s\S]*?\/Size (\d+)/.exec(text.slice(start + table[0].length - 'trailer'.length));
  const greatest = Math.max(...[...offsets.keys()].map((object) => Number.parseInt(object, 10)));
  if (Number(size?.[1]) <= greatest) faults.push({ message: `Size is not over ${greatest}`, place: 'trailer' });
  return faults;
}

/** Byte offsets by `number generation` of the objects in use. */
function offsetsIn(table: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  let next = 0;
  for (const line of table.split(/\r?\n|\r/)) {
    const entry = /^(\d{10}) (\d{5}) ([nf])/.exec(line);
    if (!entry) {
      const section = /^(\d+) \d+/.exec(line);
      if (section) next = Number(section[1]);
      continue;
    }
    if (entry[3] === 'n') offsets.set(`${next} ${Number(entry[2])}`, Number(entry[1]));
    next++;
  }
  return offsets;
}
