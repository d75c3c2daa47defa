// The parts of docs/handbok.md that its tests run: binding examples, the sample chapter and its workbook.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';

export const projectFolder = path.resolve(import.meta.dirname, '../..');
export const handbook = readFileSync(path.join(projectFolder, 'docs/handbok.md'), 'utf8');

export interface BindingExample {
  readonly binding: string;
  readonly text: string;
}

/** Every "`{{ … }}` → text" of the handbook. */
export function bindingExamples(): readonly BindingExample[] {
  return [...handbook.matchAll(/`\{\{ ([^}]+) \}\}` → ([^\n]+)/g)].map(([, binding = '', text = '']) => ({
    binding,
    text,
  }));
}

/** The first YAML block: the chapter of the first hour. */
export function sampleChapter(): string {
  return /```yaml\n([\s\S]*?)```/.exec(handbook)?.[1] ?? '';
}

/** The sentence that the handbook says the sample chapter prints. */
export function sampleSentence(): string {
  return /^> (.+)$/m.exec(handbook)?.[1] ?? '';
}

/** The workbook of the first hour, from its `blad` blocks: one sheet each, columns apart by `|`. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [, name = '', body = ''] of handbook.matchAll(/```blad ([^\n]+)\n([\s\S]*?)```/g)) {
    const sheet = workbook.addWorksheet(name);
    for (const line of body.split('\n')) {
      sheet.addRow(line.trim() === '' ? [] : line.split('|').map((cell) => cellValue(cell.trim())));
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function cellValue(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}
