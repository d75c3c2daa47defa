// Every PDF of the 2024 report, built as a user builds it, breaks no rule.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runIn } from '../../cli/fake-effects.js';
import { projectFolder } from '../../report/project-copy.js';
import { piecesIn } from '../file/element-text.js';
import type { PdfFile } from '../file/pdf-file.js';
import { readPdfFile } from '../file/read-pdf-file.js';
import { checkPdfFile } from './check-pdf.js';
import type { Violation } from './rule.js';

interface Checked {
  readonly name: string;
  readonly violations: readonly Violation[];
  readonly elements: number;
  /** Numbers that stand in heads and feet, but not among the words of page 1. */
  readonly onlyInMargins: readonly string[];
}

describe('the PDFs of 2024', () => {
  let out: string;
  const checked: Checked[] = [];

  beforeAll(async () => {
    out = await mkdtemp(path.join(tmpdir(), 'socrapport-granskas-'));
    const { exitCode } = await runIn(projectFolder, ['build', '2024', '--out', out, '--quiet']);
    expect(exitCode).toBe(0);
    for (const name of (await readdir(out)).filter((one) => one.endsWith('.pdf'))) {
      const file = await readPdfFile(await readFile(path.join(out, name)));
      checked.push({
        name,
        violations: checkPdfFile(file),
        elements: file.elements.length,
        onlyInMargins: numbersOnlyInMargins(file),
      });
    }
  }, 180_000);

  afterAll(() => rm(out, { recursive: true, force: true }));

  it('are eleven, each with a structure tree', () => {
    expect(checked.length).toBe(11);
    for (const { name, elements } of checked) expect([name, elements > 50]).toEqual([name, true]);
  });

  it('break no rule', () => {
    expect(checked.filter(({ violations }) => violations.length > 0)).toEqual([]);
  });

  it('have the number of the registry, and that of the bilaga, among the words of page 1', () => {
    expect(checked.filter(({ onlyInMargins }) => onlyInMargins.length > 0)).toEqual([]);
  });
});

function numbersOnlyInMargins(file: PdfFile): readonly string[] {
  const registered = /<dc:identifier>(?:Dnr )?([^<]*)</.exec(file.xmp)?.[1] ?? 'no number in the metadata';
  const margins = file.pages
    .flatMap(({ sequences }) => sequences)
    .filter(({ artifact }) => artifact?.type === 'Pagination')
    .map(({ pieces }) => pieces.map(({ text }) => text).join(''));
  const bilagor = margins.flatMap((text) => [...spaced(text).matchAll(/Bilaga \d+/g)].map(([bilaga]) => bilaga));
  const [root] = file.structure?.children ?? [];
  const words = root ? piecesIn(file, root).filter(({ page }) => page === 0) : [];
  const firstPage = spaced(words.map(({ text }) => text).join(''));
  return [...new Set([registered, ...bilagor])].filter((number) => !firstPage.includes(spaced(number)));
}

/** One kind of space. */
function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
