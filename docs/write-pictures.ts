// `npx tsx docs/write-pictures.ts`: draws the handbook's pictures again, each cut out of a page that the program has set.
// Needs `pdftoppm` (poppler-utils), which the program itself does not. The pictures are of the handbook's own examples.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { composeDocuments } from '../src/cli/year/compose-documents.js';
import { loadLook } from '../src/cli/year/load-look.js';
import { prepareYear } from '../src/cli/year/prepare-year.js';
import { renderDocuments } from '../src/cli/year/render-documents.js';
import type { Document } from '../src/document/document.js';
import { chapterOfExamples, chartExamples } from '../test/docs/chart-examples.js';
import { projectFolder } from '../test/docs/read-handbook.js';
import { withChapter } from '../test/docs/with-chapter.js';
import { readPdfFile } from '../test/pdf/file/read-pdf-file.js';

interface Cut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const points = 72;
const scratch = mkdtempSync(path.join(tmpdir(), 'socrapport-bilder-'));

/** Writes page `page` of a PDF as a PNG, or a part of it given in points from its upper left corner. */
function writePicture(bytes: Uint8Array, file: string, resolution: number, page = 1, cut?: Cut): void {
  const pdf = path.join(scratch, 'sida.pdf');
  writeFileSync(pdf, bytes);
  const dots = (length: number): string => String(Math.round((length * resolution) / points));
  const part = cut ? ['-x', dots(cut.x), '-y', dots(cut.y), '-W', dots(cut.width), '-H', dots(cut.height)] : [];
  const pages = ['-f', String(page), '-l', String(page)];
  const target = path.join(import.meta.dirname, file);
  execFileSync('pdftoppm', ['-png', '-singlefile', '-r', String(resolution), ...pages, ...part, pdf, target]);
}

/** The documents of the project with the given chapter, and how to print one of them. */
async function compose(chapter?: string, theme?: string) {
  const files = await withChapter(chapter, theme);
  const { prepared } = await prepareYear({ files, year: 2024, progress: () => undefined });
  const { look } = prepared ? await loadLook(files, prepared.project) : {};
  if (!prepared || !look) throw new Error('the project cannot be read');
  const { documents, models } = composeDocuments(prepared, { draft: false, look });
  const options = { draft: false, projectFolder, year: 2024, render: true, progress: () => undefined };
  const print = async (document: Document): Promise<Uint8Array> => {
    const { rendered } = await renderDocuments({ documents: [document], models, look }, options);
    const [file] = rendered;
    if (!file) throw new Error(`${document.fileName} was not printed`);
    return file.bytes;
  };
  const documentOf = (wanted: string): Document => {
    const found = documents.find(({ part }) => part === wanted);
    if (!found) throw new Error(`there is no ${wanted}`);
    return found.document;
  };
  return { documentOf, print };
}

/** What the page shows between head and foot, with a little white around it. */
async function textArea(bytes: Uint8Array): Promise<Cut> {
  const [page] = (await readPdfFile(bytes)).pages;
  const boxes = (page?.sequences ?? [])
    .filter(({ kind }) => kind === 'content')
    .flatMap(({ pieces, shapes }) => [...pieces.map(({ box }) => box), ...shapes]);
  if (!page || boxes.length === 0) throw new Error('the page is empty');
  const white = 6;
  const x = Math.min(...boxes.map(({ left }) => left)) - white;
  const y = page.height - Math.max(...boxes.map(({ top }) => top)) - white;
  const width = Math.max(...boxes.map(({ right }) => right)) + white - x;
  const height = page.height - Math.min(...boxes.map(({ bottom }) => bottom)) + white - y;
  return { x, y, width, height };
}

/** The page on which a section begins. */
async function pageOf(bytes: Uint8Array, heading: string): Promise<number> {
  const { pages } = await readPdfFile(bytes);
  const found = pages.findIndex(({ sequences }) =>
    sequences.some(({ tag, pieces }) => tag === 'H2' && pieces.some(({ text }) => heading.startsWith(text.trim()))),
  );
  if (found < 0) throw new Error(`no page begins ${heading}`);
  return found + 1;
}

await mkdir(path.join(import.meta.dirname, 'bilder'), { recursive: true });

const charts = await compose(chapterOfExamples());
const shown = charts.documentOf('kapitel-10');
const types = new Set<string>();
for (const { type, key } of chartExamples()) {
  // The first example of a type has the picture.
  if (types.has(type)) continue;
  types.add(type);
  const blocks = shown.blocks.filter((block) => block.kind === 'chart' && block.label.endsWith(`.${key}`));
  const bytes = await charts.print({ ...shown, blocks, notes: [] });
  writePicture(bytes, `bilder/${type}`, 110, 1, await textArea(bytes));
}

const sample = await compose();
const first = await sample.print(sample.documentOf('kapitel-10'));
writePicture(first, 'bilder/kapitel-10-sida-1', 60, 1);
writePicture(first, 'bilder/kapitel-10-sida-2', 60, 2);
const second = await sample.print(sample.documentOf('kapitel-2'));
writePicture(second, 'sida', 75, await pageOf(second, 'Försörjningshinder och tid med bistånd'));
for (const theme of ['theme', 'teman/skog']) {
  const other = await compose(undefined, `${theme}.yaml`);
  const opening = await other.print(other.documentOf('kapitel-2'));
  writePicture(opening, `bilder/tema-${path.basename(theme)}`, 45, 1);
}
await rm(scratch, { recursive: true });
