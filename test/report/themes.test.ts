// Nothing of the look is fixed in the program: another theme, named in rapport.yaml, leaves no trace of the first.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { parseTheme } from '../../src/theme/parse-theme.js';
import type { Theme } from '../../src/theme/theme.js';
import { runIn } from '../cli/fake-effects.js';
import { drawnColors } from '../pdf/drawn-colors.js';
import { readPdf } from '../pdf/read-pdf.js';
import { copyProject, type ProjectCopy, projectFolder } from './project-copy.js';

const settings = 'chapters/2024/rapport.yaml';
const file = 'ut/2024/socialtjanstrapport-2024.pdf';

function themeIn(name: string): Theme {
  const { theme, issues } = parseTheme(parse(readFileSync(path.join(projectFolder, 'templates', name), 'utf8')));
  if (!theme || issues.length > 0) throw new Error(`${name} is no theme`);
  return theme;
}

/** Colours and text sizes of a theme. The draft's are used in drafts only, a gap's in texts that have one. */
function marksOf({ colors, charts, type }: Theme): { readonly colors: string[]; readonly sizes: number[] } {
  const { gap: _, ...printed } = colors;
  const { categorical, women, men, total, muted, ordered } = charts;
  const all = [...Object.values(printed), ...categorical, women, men, total, muted, ordered.light, ordered.dark];
  return { colors: [...new Set<string>(all)], sizes: Object.values(type).map(({ size }) => size) };
}

interface Fault {
  readonly code: string;
  readonly place?: string | { readonly file?: string };
  readonly hints?: readonly string[];
}

async function faultsOf(
  project: ProjectCopy,
): Promise<{ readonly exitCode: number; readonly faults: readonly Fault[] }> {
  const { exitCode, out } = await runIn(project.folder, ['check', '2024', '--json']);
  const { diagnostics } = JSON.parse(out) as { diagnostics: (Fault & { severity: string })[] };
  return { exitCode, faults: diagnostics.filter(({ severity }) => severity === 'fel') };
}

describe('the theme that rapport.yaml names', () => {
  let project: ProjectCopy;
  const name = (theme: string) => project.replace(settings, 'year: 2024\n', `year: 2024\ntheme: ${theme}\n`);

  beforeEach(async () => {
    project = await copyProject();
  });

  afterEach(() => project.dispose());

  it('gives its colours and sizes to everything, and the first theme gives none', async () => {
    await name('teman/skog.yaml');
    const { exitCode } = await runIn(project.folder, ['build', '2024', '--only', 'komplett', '--quiet']);
    expect(exitCode).toBe(0);
    const bytes = await project.read(file);
    const [own, first] = [marksOf(themeIn('teman/skog.yaml')), marksOf(themeIn('theme.yaml'))];
    const drawn = await drawnColors(bytes);
    for (const color of ['accent', 'text', 'secondary', 'rule', 'axis', 'panel'] as const)
      expect(drawn).toContain(themeIn('teman/skog.yaml').colors[color]);
    expect(drawn).toContain(themeIn('teman/skog.yaml').charts.men);
    const others = first.colors.filter((color) => !own.colors.includes(color));
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter((color) => drawn.has(color))).toEqual([]);
    const { pages } = await readPdf(bytes);
    const sizes = new Set(pages.flat().map(({ size }) => Math.round(size * 100) / 100));
    expect(own.sizes.filter((size) => !sizes.has(size))).toEqual([]);
    const otherSizes = first.sizes.filter((size) => !own.sizes.includes(size));
    expect(otherSizes.length).toBeGreaterThan(4);
    expect(otherSizes.filter((size) => sizes.has(size))).toEqual([]);
  });

  it('is refused when its text cannot be read, with what to change', async () => {
    await name('teman/skog.yaml');
    await project.replace('templates/teman/skog.yaml', "onAccent: '#FFFFFF'", "onAccent: '#7FA88A'");
    const { exitCode, faults } = await faultsOf(project);
    expect(exitCode).toBe(1);
    expect(faults[0]).toMatchObject({
      code: 'SR-DIA-001',
      hints: ['välj en ljusare färg, eller gör colors.accent mörkare'],
    });
    expect(JSON.stringify(faults[0]?.place)).toContain('templates/teman/skog.yaml');
  });

  it('is missed where it is named', async () => {
    await name('teman/hav.yaml');
    const { exitCode, faults } = await faultsOf(project);
    expect(exitCode).toBe(3);
    expect(faults.map(({ code }) => code)).toEqual(['SR-YML-009']);
    expect(JSON.stringify(faults[0]?.place)).toContain(settings);
  });

  it.each(['../hemligt.yaml', '/etc/tema.yaml', 'teman/../../x.yaml', 'teman/skog.json'])(
    'is no file outside the templates: %s',
    async (theme) => {
      await name(theme);
      const { faults } = await faultsOf(project);
      expect(faults.map(({ code }) => code)).toEqual(['SR-YML-010']);
    },
  );
});
