// The arrows between the folders of `src`, as the architecture draws them: data runs downwards, imports run along, never back.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const source = path.resolve(import.meta.dirname, '../../src');

const ground = ['arithmetic', 'diagnostics', 'language', 'typography', 'theme'];

/** What each folder may import, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  arithmetic: [],
  diagnostics: [],
  language: ['arithmetic'],
  typography: [],
  theme: ['diagnostics'],
  workbook: ['arithmetic', 'diagnostics', 'language'],
  project: ground,
  indicators: ['arithmetic', 'diagnostics', 'language', 'project', 'workbook'],
  audit: ['arithmetic', 'diagnostics', 'language', 'workbook', 'indicators'],
  plan: ['arithmetic', 'diagnostics', 'language', 'project', 'indicators'],
  disclosure: ['arithmetic', 'diagnostics', 'indicators'],
  analysis: ['arithmetic', 'language', 'indicators', 'plan', 'disclosure'],
  text: ['arithmetic', 'diagnostics', 'language', 'project', 'indicators', 'plan', 'disclosure', 'analysis'],
  charts: [...ground, 'indicators', 'plan', 'disclosure', 'analysis'],
  tables: ['arithmetic', 'language', 'indicators', 'plan', 'disclosure', 'analysis'],
  document: [
    'arithmetic',
    'diagnostics',
    'language',
    'project',
    'indicators',
    'plan',
    'disclosure',
    'analysis',
    'text',
    'charts',
    'tables',
  ],
  pdf: [...ground, 'document', 'tables', 'charts', 'text', 'disclosure'],
  publication: ['diagnostics', 'language', 'indicators', 'disclosure', 'document'],
  cli: [
    ...ground,
    'project',
    'workbook',
    'indicators',
    'audit',
    'plan',
    'disclosure',
    'analysis',
    'text',
    'charts',
    'tables',
    'document',
    'pdf',
    'publication',
  ],
};

/** Below disclosure control only definitions of indicators are known, never raw values. */
const definitions = ['analysis-settings', 'cell-key', 'dimension', 'indicator', 'district', 'resolve-member'];
const belowDisclosure = ['analysis', 'text', 'charts', 'tables', 'document', 'pdf', 'publication'];

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'));

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(path.join(source, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers.map((specifier) => ({
    from: file,
    to: path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, ''),
  }));
}

const imports = files.flatMap(importsOf);
const folderOf = (file: string): string => file.split('/')[0] ?? '';
const shown = ({ from, to }: Import): string => `${from} → ${to}`;

describe('imports between the folders of src', () => {
  it('finds the folders of the architecture and no others', () => {
    expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(allowed).sort());
  });

  it('run along the flow and never back', () => {
    const wrong = imports.filter(
      ({ from, to }) => folderOf(from) !== folderOf(to) && !(allowed[folderOf(from)] ?? []).includes(folderOf(to)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('below disclosure know only indicator definitions', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        belowDisclosure.includes(folderOf(from)) &&
        folderOf(to) === 'indicators' &&
        !definitions.includes(to.split('/')[1] ?? ''),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('mint published values in disclosure only', () => {
    const minting = files.filter(
      (file) => folderOf(file) !== 'disclosure' && /\bmint\b/.test(readFileSync(path.join(source, file), 'utf8')),
    );
    expect(minting).toEqual([]);
  });

  it('have no cycle', () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of imports)
      next.set(from.replace(/\.ts$/, ''), [...(next.get(from.replace(/\.ts$/, '')) ?? []), to]);
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return undefined;
      for (const to of next.get(file) ?? []) {
        const cycle = visit(to, [...path, file]);
        if (cycle) return cycle;
      }
      done.add(file);
      return undefined;
    };
    expect([...next.keys()].map((file) => visit(file, [])).find((cycle) => cycle !== undefined)).toBeUndefined();
  });
});
