// A rule broken once on purpose.
import { PdfEditor } from './pdf-editor.js';

export interface Control {
  readonly rule: string;
  readonly breaks: string;
  /** Spoils objects or content of the read file. */
  readonly edit?: (pdf: PdfEditor) => void;
  /** Spoils the bytes, one character each, once they are written. */
  readonly bytes?: (text: string) => string;
}

/** The file, broken. */
export async function broken(bytes: Uint8Array, { edit, bytes: spoil }: Control): Promise<Uint8Array> {
  const pdf = await PdfEditor.open(bytes);
  edit?.(pdf);
  const written = await pdf.write();
  return spoil ? Buffer.from(spoil(Buffer.from(written).toString('latin1')), 'latin1') : written;
}

/** The first element of one type made one of another. */
export function retyped(rule: string, from: string, to: string): Control {
  return { rule, breaks: `${from} made ${to}`, edit: (pdf) => pdf.set(pdf.element(from).dictionary, 'S', to) };
}
