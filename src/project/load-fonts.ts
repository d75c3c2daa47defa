// The fonts of the templates, as bytes.
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.js';
import { type FontFiles, type FontStyle, fontFileNames } from '../typography/font-files.js';
import type { InputFile } from './project.js';
import type { ProjectFiles } from './project-files.js';

const styles: readonly FontStyle[] = ['regular', 'bold', 'italic'];

export interface LoadedFonts {
  readonly fonts: FontFiles;
  readonly inputs: readonly InputFile[];
}

export async function loadFonts(files: ProjectFiles): Promise<Outcome<LoadedFonts | undefined>> {
  const diagnostics: Diagnostic[] = [];
  const inputs: InputFile[] = [];
  for (const style of styles) {
    const file = `templates/fonts/${fontFileNames[style]}`;
    const bytes = await files.read(file);
    if (bytes) inputs.push({ file, bytes });
    else diagnostics.push(diagnose('SR-YML-009', { file }, { place: { kind: 'file', file } }));
  }
  const [regular, bold, italic] = inputs.map((input) => input.bytes);
  if (!regular || !bold || !italic) return { value: undefined, diagnostics };
  return { value: { fonts: { regular, bold, italic }, inputs }, diagnostics };
}
