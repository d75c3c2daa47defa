// The whole pipeline for a year, as the commands call it.
import { cleanSvg, SvgRefused } from '../charts/clean-svg.js';
import { type Diagnostic, diagnose, hasErrors } from '../diagnostics/diagnostic.js';
import { disclosureDiagnostics, disclosureLog } from '../disclosure/disclosure-log.js';
import { figuresOf } from '../document/figures-of.js';
import { loadFonts } from '../project/load-fonts.js';
import type { InputFile, Project } from '../project/project.js';
import { diskFiles, type ProjectFiles } from '../project/project-files.js';
import type { YamlPath } from '../project/yaml-source.js';
import type { RenderedFile } from '../publication/rendered-file.js';
import { describeInput, type JsonValue } from '../publication/working-papers.js';
import { parseTheme } from '../theme/parse-theme.js';
import type { Theme } from '../theme/theme.js';
import type { FontFiles } from '../typography/font-files.js';
import { type FontMetrics, loadFontMetrics } from '../typography/font-metrics.js';
import { acknowledge } from './acknowledge.js';
import { type ComposedDocument, composeDocuments } from './compose-documents.js';
import type { RunYear, YearOptions, YearResult } from './pipeline.js';
import { type Preparation, prepareYear } from './prepare-year.js';

export const runYear: RunYear = async (options) => {
  const files = diskFiles(options.projectFolder);
  const preparation = await prepareYear({
    files,
    year: options.year,
    progress: options.progress,
    ...(options.signal ? { signal: options.signal } : {}),
  });
  const { prepared } = preparation;
  if (prepared === undefined) return result(options, preparation, preparation.diagnostics);
  const look = await loadLook(files, prepared.project);
  const inputs = [...preparation.inputs, ...look.inputs];
  const found = [...preparation.diagnostics, ...look.diagnostics];
  if (!look.look) return result(options, { ...preparation, inputs }, found);
  // A draft goes on where only texts are at fault; anything else would print what is not known.
  if (hasErrors(found) && !(options.draft && onlyTextsAtFault(found)))
    return result(options, { ...preparation, inputs }, found);
  const composition = await composeDocuments(prepared, {
    draft: options.draft,
    progress: options.progress,
    look: look.look,
    draw: options.render,
    ...(options.signal ? { signal: options.signal } : {}),
  });
  const all = acknowledge(
    [
      ...(options.draft ? found.map(softened) : found),
      ...composition.diagnostics,
      ...disclosureDiagnostics(composition.mask, prepared.plan.cells),
    ],
    prepared.project,
  );
  const printed = composition.documents.map(({ document }) => ({
    fileName: document.fileName,
    figures: figuresOf(document.blocks),
  }));
  const workingPapers = {
    inputs: inputs.map(({ file, bytes }) => describeInput(file, bytes)),
    disclosureLog: disclosureLog(composition.mask, prepared.policy.threshold) as unknown as JsonValue,
  };
  if (hasErrors(all) || !options.render)
    return { year: options.year, diagnostics: all, rendered: [], printed, workingPapers };
  const wanted = composition.documents.filter(({ part }) => options.only?.includes(part) ?? true);
  const { rendered, diagnostics } = await renderAll(wanted, look.look, options);
  return { year: options.year, diagnostics: [...all, ...diagnostics], rendered, printed, workingPapers };
};

function result(options: YearOptions, preparation: Preparation, diagnostics: readonly Diagnostic[]): YearResult {
  const inputs = preparation.inputs.map(({ file, bytes }) => describeInput(file, bytes));
  return { year: options.year, diagnostics, rendered: [], printed: [], workingPapers: { inputs, disclosureLog: null } };
}

/** How every document looks: the theme, its fonts and the logo that it may name. */
interface Look {
  readonly theme: Theme;
  readonly fonts: FontFiles;
  readonly metrics: FontMetrics;
  /** Cleaned SVG text. */
  readonly logo?: string;
}

interface LoadedLook {
  readonly look?: Look;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

async function loadLook(files: ProjectFiles, project: Project): Promise<LoadedLook> {
  const { theme, issues } = parseTheme(project.theme.data);
  const fonts = await loadFonts(files);
  const at = (diagnostic: Diagnostic, path: YamlPath): Diagnostic => {
    const place = project.theme.placeOfValue(path);
    return { ...diagnostic, place, frame: project.theme.frame(place) };
  };
  const diagnostics = [...issues.map(({ path, diagnostic }) => at(diagnostic, path)), ...fonts.diagnostics];
  if (theme === undefined || fonts.value === undefined) return { inputs: [], diagnostics };
  const base = { theme, fonts: fonts.value.fonts, metrics: loadFontMetrics(fonts.value.fonts) };
  if (theme.logo === undefined) return { look: base, inputs: fonts.value.inputs, diagnostics };
  const bytes = await files.read(theme.logo);
  if (bytes === undefined)
    return { inputs: [], diagnostics: [...diagnostics, at(diagnose('SR-YML-009', { file: theme.logo }), ['logo'])] };
  try {
    const logo = cleanSvg(new TextDecoder().decode(bytes));
    return { look: { ...base, logo }, inputs: [...fonts.value.inputs, { file: theme.logo, bytes }], diagnostics };
  } catch (error) {
    if (!(error instanceof SvgRefused)) throw error;
    return {
      inputs: [],
      diagnostics: [...diagnostics, at(diagnose('SR-DIA-005', { file: theme.logo, what: error.message }), ['logo'])],
    };
  }
}

/** Documents to PDF, one after the other: pdfmake and garbage collection already use both cores. */
async function renderAll(
  documents: readonly ComposedDocument[],
  { theme, fonts, logo }: Look,
  options: YearOptions,
): Promise<{ rendered: readonly RenderedFile[]; diagnostics: readonly Diagnostic[] }> {
  const { writePdf } = await import('../pdf/write-pdf.js');
  const rendered: RenderedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, { document }] of documents.entries()) {
    options.signal?.throwIfAborted();
    options.progress('skriver PDF', index, documents.length);
    const written = await writePdf(document, theme, fonts, logo);
    diagnostics.push(...written.diagnostics);
    rendered.push({
      fileName: document.fileName,
      title: document.properties.title,
      pages: written.pages,
      bytes: written.bytes,
      figures: figuresOf(document.blocks),
      ...(options.draft ? { draft: true } : {}),
    });
    // Lets Ctrl+C and the progress line through between two documents.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { rendered, diagnostics };
}

const textFaults = /^SR-(TXT|PLA|TAL)-/;

function onlyTextsAtFault(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.every((diagnostic) => diagnostic.severity !== 'fel' || textFaults.test(diagnostic.code));
}

function softened(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'fel' && textFaults.test(diagnostic.code)
    ? { ...diagnostic, severity: 'varning' }
    : diagnostic;
}
