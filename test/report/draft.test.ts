// A draft goes on where only texts are at fault: UTKAST on every page, the faults told as warnings and marked in the text.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { runIn } from '../cli/fake-effects.js';
import { readPdf } from '../pdf/read-pdf.js';
import { copyProject, type ProjectCopy } from './project-copy.js';

const chapter = 'chapters/2024/02-ekonomiskt-bistand.yaml';
const file = 'ut/2024/socialtjanstrapport-2024-kapitel-2-ekonomiskt-bistand.pdf';

describe('build --draft', () => {
  let project: ProjectCopy;

  beforeAll(async () => {
    project = await copyProject();
    await project.replace(chapter, '{{ hushåll | skillnad }}', '{{ hushål | skillnad }} {{ | x }}');
  });

  afterAll(() => project.dispose());

  it('is refused without the flag', async () => {
    expect((await runIn(project.folder, ['build', '2024', '--only', 'kapitel-2', '--quiet'])).exitCode).toBe(1);
    await expect(readdir(path.join(project.folder, 'ut'))).rejects.toThrow();
  });

  it('marks what cannot be said, on pages that say UTKAST', async () => {
    const { exitCode, out } = await runIn(project.folder, [
      'build',
      '2024',
      '--only',
      'kapitel-2',
      '--draft',
      '--json',
    ]);
    expect(exitCode).toBe(0);
    const found = (JSON.parse(out) as { diagnostics: { code: string; severity: string }[] }).diagnostics;
    expect(found.filter(({ severity }) => severity === 'varning').map(({ code }) => code)).toEqual(
      expect.arrayContaining(['SR-TXT-002', 'SR-TXT-004']),
    );
    const pdf = await readPdf(await project.read(file));
    expect(pdf.text).toContain('[hushål]');
    for (const page of pdf.pages) expect(page.map(({ text }) => text).join(' ')).toContain('UTKAST');
  });

  it('still stops at a fault in the data', async () => {
    await project.replace('chapters/gemensamt/02-ekonomiskt-bistand.yaml', 'sheet: Barn\n', 'sheet: Barnen\n');
    expect((await runIn(project.folder, ['build', '2024', '--draft', '--quiet'])).exitCode).toBe(1);
  });
});
