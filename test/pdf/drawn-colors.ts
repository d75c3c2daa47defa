// The colours of a finished PDF, as a reader that is not ours finds them in the pages' content.
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

const setters: ReadonlySet<number> = new Set([OPS.setFillRGBColor, OPS.setStrokeRGBColor]);

/** Every colour that something may be drawn in, as `#RRGGBB`. */
export async function drawnColors(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false }).promise;
  const colors = new Set<string>();
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    fnArray.forEach((operation, index) => {
      if (setters.has(operation)) colors.add(hexOf(argsArray[index] as readonly unknown[]));
    });
  }
  await document.loadingTask.destroy();
  return colors;
}

/** One string or three bytes, as the reader's version has it. */
function hexOf([first, ...rest]: readonly unknown[]): string {
  if (typeof first === 'string') return first.toUpperCase();
  const bytes = [first, ...rest].map((byte) => Number(byte).toString(16).padStart(2, '0'));
  return `#${bytes.join('')}`.toUpperCase();
}
