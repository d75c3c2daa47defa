// Bytes of a markup part → text, in the encoding that a byte order mark or the XML declaration tells; UTF-8 otherwise.

const enough = 256;

/** Decodes chunk by chunk. `isMarkup` is known once the first bytes have come: the text begins with `<`. */
export class MarkupDecoder {
  #start: Buffer | undefined = Buffer.alloc(0);
  #decoder: InstanceType<typeof TextDecoder> | undefined;
  isMarkup: boolean | undefined;

  /** @throws TypeError for bytes that are not of the encoding, RangeError for an encoding that nobody knows. */
  decode(chunk: Buffer): string {
    if (this.isMarkup === false) return '';
    if (this.#start === undefined) return this.#decoder?.decode(chunk, { stream: true }) ?? '';
    this.#start = Buffer.concat([this.#start, chunk]);
    return this.#start.length < enough ? '' : this.#begin();
  }

  /** What is left when the part ends. */
  end(): string {
    if (this.isMarkup === false) return '';
    const begun = this.#start === undefined ? '' : this.#begin();
    return begun + (this.#decoder?.decode() ?? '');
  }

  #begin(): string {
    const start = this.#start ?? Buffer.alloc(0);
    this.#start = undefined;
    const encoding = encodingOf(start);
    this.isMarkup = encoding !== undefined;
    if (encoding === undefined) return '';
    this.#decoder = new TextDecoder(encoding, { fatal: true });
    return this.#decoder.decode(start, { stream: true });
  }
}

/** Nothing when the bytes do not begin as markup does. */
function encodingOf(start: Buffer): string | undefined {
  const hex = start.subarray(0, 4).toString('hex');
  if (hex.startsWith('fffe') || hex.startsWith('3c00')) return 'utf-16le';
  if (hex.startsWith('feff') || hex.startsWith('003c')) return 'utf-16be';
  const text = start.toString('latin1').replace(/^ï»¿/u, '');
  if (!/^\s*</u.test(text)) return undefined;
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/u.exec(text)?.[1] ?? 'utf-8';
  // Bytes that are read one by one as ASCII cannot be UTF-16, whatever they declare.
  return /^(?:utf-?16|ucs-?2)/iu.test(declared) ? 'utf-8' : declared;
}
