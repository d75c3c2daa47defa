// Files that lie beside a workbook and look like it: copies that are not read, and the lock of one that is open in Excel.
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { FilePlace } from '../diagnostics/place.js';

/** SR-ARB-018 and SR-ARB-019 for the `names` of a folder, given the `workbooks` that are read from it. */
export function strayFiles(
  folder: string,
  names: readonly string[],
  workbooks: readonly string[],
): readonly Diagnostic[] {
  const own = workbooks.map((file) => ({ file, stem: foldStem(stemOf(file)) }));
  return names.flatMap((name): Diagnostic[] => {
    const place: FilePlace = { kind: 'file', file: folder === '' || folder === '.' ? name : `${folder}/${name}` };
    if (isLockFile(name)) {
      const open = workbooks.find((file) => sameName(name.slice(2), file));
      return open === undefined ? [] : [diagnose('SR-ARB-019', { file: open }, { place })];
    }
    if (!tableFile.test(name) || name.startsWith('.') || isRead(name, names, workbooks)) return [];
    const original = own
      .filter(({ stem }) => isDecorated(foldStem(stemOf(name)), stem))
      .sort((a, b) => b.stem.length - a.stem.length)[0];
    return original ? [diagnose('SR-ARB-018', { file: original.file, copy: name }, { place })] : [];
  });
}

/** `~$hemloshet.xlsx` lies beside a workbook for as long as it is open in Excel. */
export function isLockFile(name: string): boolean {
  return name.startsWith('~$');
}

const tableFile = /\.(?:xlsx|xlsm|xlsb|xls|ods|csv|tsv)$/iu;

/** The workbook itself, also where the disk does not tell capitals from small letters. */
function isRead(name: string, names: readonly string[], workbooks: readonly string[]): boolean {
  return workbooks.some((file) => file === name || (sameName(file, name) && !names.includes(file)));
}

function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/u, '');
}

/** `Ekonomiskt bistånd_NyUppd (2)` → `ekonomiskt bistand ny uppd 2`: words and numbers, letters without rings and dots. */
function foldStem(stem: string): string {
  return stem
    .normalize('NFC')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** What people put before and after the name of a file that they keep another version of. */
const before = /^(?:ny|gammal|kopia|copy)(?: \d+)?(?: (?:av|of))?$/u;
const after =
  /^(?:\d+|ny|nya|nyaste|uppd|uppdat|uppdaterad|uppdaterat|kopia|copy|backup|bak|gammal|gamla|old|new|orig|original|final|slutlig|slutversion|klar|klart|rev|reviderad|korr|korrigerad|rattad|andrad|utkast|test|temp|tmp|senaste|v|ver|version|av|of|fran|from)$/u;

function isDecorated(name: string, stem: string): boolean {
  const at = ` ${name}`.indexOf(` ${stem}`);
  if (at < 0) return false;
  const front = name.slice(0, at).trim();
  // `hemloshetuppd`: what is written without a space counts too.
  const rest = name.slice(at + stem.length).trim();
  return (front === '' || before.test(front)) && (rest === '' || rest.split(' ').every((word) => after.test(word)));
}
