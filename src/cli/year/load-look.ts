// How every document looks: the theme, its fonts and the logo that it may name.
import { cleanSvg, SvgRefused } from '../../charts/svg/clean-svg.js';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { loadFonts } from '../../project/load-fonts.js';
import type { InputFile, Project } from '../../project/project.js';
import type { ProjectFiles } from '../../project/project-files.js';
import type { YamlPath } from '../../project/yaml-source.js';
import { parseTheme } from '../../theme/parse-theme.js';
import type { Theme } from '../../theme/theme.js';
import type { FontFiles } from '../../typography/font-files.js';
import { type FontMetrics, loadFontMetrics } from '../../typography/font-metrics.js';

export interface Look {
  readonly theme: Theme;
  readonly fonts: FontFiles;
  readonly metrics: FontMetrics;
  /** Cleaned SVG text. */
  readonly logo?: string;
}

export interface LoadedLook {
  readonly look?: Look;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Judges the theme and reads its logo. Without a look the diagnostics say why. */
export async function loadLook(files: ProjectFiles, project: Project): Promise<LoadedLook> {
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
