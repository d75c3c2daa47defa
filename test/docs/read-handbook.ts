// The parts of docs/handbok.md that its tests run: examples of bindings, charts and YAML, the sample chapter and its workbook.
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

/** The text of every YAML block, in order. The first is the chapter of the first hour. */
export function yamlBlocks(text = handbook): readonly string[] {
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block);
}

/** The chapter of the first hour. */
export function sampleChapter(): string {
  return yamlBlocks()[0] ?? '';
}

/** What stands under a heading of the second level, up to the next one. @throws Error when there is none. */
export function part(heading: string): string {
  const start = handbook.indexOf(`\n## ${heading}\n`);
  if (start < 0) throw new Error(`the handbook has no part ${heading}`);
  const end = handbook.indexOf('\n## ', start + 1);
  return handbook.slice(start, end < 0 ? undefined : end);
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
