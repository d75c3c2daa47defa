// The handbook is true: its lists are whole, its examples print what it says, and its sample chapter can be built.
import { errorCodeList, families, familyOf, listedCodes, withErrorCodes } from '../../docs/error-code-list.js';
import { exitCodeMeanings } from '../../src/cli/exit-codes.js';
import { type ComposeOptions, composeDocuments } from '../../src/cli/year/compose-documents.js';
import { type PreparedYear, prepareYear } from '../../src/cli/year/prepare-year.js';
import { formatPlace } from '../../src/diagnostics/place.js';
import { operations, settings } from '../../src/plan/binding-steps.js';
import { variableNames } from '../../src/plan/variables.js';
import { loadFonts } from '../../src/project/load-fonts.js';
import { diskFiles, type ProjectFiles } from '../../src/project/project-files.js';
import { manifestName } from '../../src/publication/file-names.js';
import { manifestSchema } from '../../src/publication/manifest.js';
import { parseTheme } from '../../src/theme/parse-theme.js';
import { loadFontMetrics } from '../../src/typography/font-metrics.js';
import { evaluateBindings, prepareProject } from './evaluate-binding.js';
import { programFlags } from './program-flags.js';
import {
  type BindingExample,
  bindingExamples,
  handbook,
  part,
  projectFolder,
  sampleSentence,
} from './read-handbook.js';
import { textOf } from './text-of.js';
import { withChapter } from './with-chapter.js';

const disk = diskFiles(projectFolder);
/** What stands in backticks, `{{ }}` examples and their parts included. */
const inCode = new Set(
  [...handbook.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => [code, ...code.split(/[^\p{L}\d-]+/u)]),
);

function unmentioned(names: readonly string[]): readonly string[] {
  return names.filter((name) => !inCode.has(name));
}

describe('the list of error codes', () => {
  it('is what docs/write-error-codes.ts writes', () => {
    expect(withErrorCodes(handbook)).toBe(handbook);
  });

  it('has a row for every code and a title for every family', () => {
    const list = errorCodeList();
    expect(listedCodes().filter(({ code }) => !list.includes(`| ${code} |`))).toEqual([]);
    expect(listedCodes().filter(({ code }) => !(familyOf(code) in families))).toEqual([]);
  });

  it('keeps every row in one line with four columns', () => {
    const rows = errorCodeList()
      .split('\n')
      .filter((line) => line.startsWith('| SR-'));
    expect(rows).toHaveLength(listedCodes().length);
    expect(rows.filter((row) => row.split(/(?<!\\)\|/).length !== 6)).toEqual([]);
  });
});

describe('the lists of names', () => {
  it('mention every operation and setting of a binding', () => {
    expect(unmentioned([...operations, ...settings])).toEqual([]);
  });

  it('have an example of every operation but the default', () => {
    const shown = bindingExamples().flatMap(({ binding }) => binding.split(/[|,]/).map((part) => part.trim()));
    expect(operations.filter((operation) => !shown.includes(operation))).toEqual([]);
  });

  it('have an example of every setting', () => {
    const shown = bindingExamples().flatMap(({ binding }) =>
      binding.split(/[|,]/).map((part) => part.split(':')[0]?.trim()),
    );
    expect(settings.filter((setting) => !shown.includes(setting))).toEqual([]);
  });

  it('mention every variable', () => {
    expect(unmentioned(variableNames)).toEqual([]);
  });

  it('mention every command and flag', () => {
    const { commands, flags } = programFlags();
    expect(commands.filter((name) => !handbook.includes(`### \`socrapport ${name} `))).toEqual([]);
    expect(flags.filter((flag) => !handbook.includes(`\`${flag}`) && !handbook.includes(` ${flag}\``))).toEqual([]);
  });

  it('mention every exit code with its meaning', () => {
    const rows = Object.entries(exitCodeMeanings).map(([code, meaning]) => `| ${code} | ${meaning} |`);
    expect(rows.filter((row) => !handbook.includes(row))).toEqual([]);
  });
});

describe('the secretary’s part', () => {
  it('explains every key of manifest.json', () => {
    const { files, figures } = manifestSchema.shape;
    const keys = [manifestSchema, files.element, figures.element].flatMap(({ shape }) => Object.keys(shape));
    const text = part('För sekreteraren: filerna');
    expect(keys.length).toBeGreaterThan(12);
    expect(keys.filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
  });
});

describe('the binding examples', () => {
  let printed: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const bindings = bindingExamples().map(({ binding }) => binding);
    printed = evaluateBindings(bindings, 'ekonomiskt-bistånd', await prepareProject(disk, 2024));
  });

  it('are many', () => {
    expect(bindingExamples().length).toBeGreaterThan(40);
  });

  it.each(bindingExamples())('{{ $binding }} prints $text', ({ binding, text }: BindingExample) => {
    expect(printed.get(binding)?.replace(/\u00a0/g, ' ')).toBe(text);
  });
});

describe('the chapter of the first hour', () => {
  it('is built without a fault, prints the sentence the handbook shows, beside the files that it lists', async () => {
    const files = await withChapter();
    const { prepared, diagnostics } = await prepareYear({ files, year: 2024, progress: () => undefined });
    const own = diagnostics.filter(({ place }) => place && /budget-och-skuld/.test(formatPlace(place)));
    expect(own).toEqual([]);
    if (prepared === undefined) throw new Error('the project with the sample chapter cannot be prepared');
    const look = await loadLook(files, prepared);
    const composition = composeDocuments(prepared, { draft: false, look });
    const document = composition.documents.find(({ part }) => part === 'kapitel-10')?.document;
    expect(textOf(document?.blocks).replace(/\u00a0/g, ' ')).toContain(sampleSentence());
    const names = composition.documents.filter((one) => one.document !== document).map((one) => one.document.fileName);
    expect([...names, manifestName]).toHaveLength(12);
    expect([...names, manifestName].filter((name) => !handbook.includes(`| \`${name}\` |`))).toEqual([]);
  });
});

async function loadLook(files: ProjectFiles, { project }: PreparedYear): Promise<ComposeOptions['look']> {
  const { theme } = parseTheme(project.theme.data);
  const fonts = await loadFonts(files);
  if (theme === undefined || fonts.value === undefined) throw new Error('the theme or the fonts cannot be read');
  return { theme, metrics: loadFontMetrics(fonts.value.fonts) };
}
