// Finds a DOCTYPE in UTF-8 or UTF-16, also where it straddles two chunks. Excel never writes one; entities come from it.

const doctype = '<!DOCTYPE';
const patterns = [
  Buffer.from(doctype, 'latin1'),
  Buffer.from(doctype, 'utf16le'),
  Buffer.from(doctype, 'utf16le').swap16(),
];
const overlap = 2 * doctype.length - 1;

export class DoctypeScan {
  found = false;
  #tail = Buffer.alloc(0);

  add(chunk: Buffer): void {
    if (this.found) return;
    const seam = Buffer.concat([this.#tail, chunk.subarray(0, overlap)]);
    this.found = patterns.some((pattern) => chunk.includes(pattern) || seam.includes(pattern));
    this.#tail = Buffer.from(Buffer.concat([this.#tail, chunk.subarray(-overlap)]).subarray(-overlap));
  }
}
