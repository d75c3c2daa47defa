// The PDFs whose conformance is asked for: those of a fresh build of 2024, and the kitchen sink, finished and as a draft.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runYear } from '../../src/cli/year/run-year.js';
import { writePdf } from '../../src/pdf/write-pdf.js';
import { kitchenSink } from '../pdf/kitchen-sink.js';
import { fonts, theme } from '../pdf/sample-documents.js';

const project = path.resolve(import.meta.dirname, '../..');
const year = 2024;

interface Written {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * Builds them into `folder` and returns their paths.
 * @throws Error when the year does not build.
 */
export async function writeFilesToCheck(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  return Promise.all(
    [...(await report()), ...(await kitchenSinks())].map(async ({ fileName, bytes }) => {
      const file = path.join(folder, fileName);
      await writeFile(file, bytes);
      return file;
    }),
  );
}

async function report(): Promise<readonly Written[]> {
  const { rendered, diagnostics } = await runYear({
    projectFolder: project,
    year,
    draft: false,
    render: true,
    progress: () => {},
  });
  if (rendered.length > 0) return rendered;
  const errors = diagnostics
    .filter(({ severity }) => severity === 'fel')
    .map(({ code, message }) => `${code} ${message}`);
  throw new Error(`the year does not build: ${errors.join('; ')}`);
}

async function kitchenSinks(): Promise<Written[]> {
  const documents = [await kitchenSink(), await kitchenSink({ draft: true })];
  return Promise.all(
    documents.map(async (document) => ({
      fileName: document.fileName,
      bytes: (await writePdf(document, theme, fonts)).bytes,
    })),
  );
}
