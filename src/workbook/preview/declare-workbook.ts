// The tables that were found, as YAML to paste into a chapter: their declarations and the beginnings of indicators.
import { slug } from '../../language/slug.js';
import type { SheetContent, WorkbookContent } from '../sheet-table.js';
import { type DeclaredTable, declaredTable } from './declared-table.js';
import { indicatorSkeleton } from './indicator-skeleton.js';
import { yamlComment } from './yaml-lines.js';

const longestKey = 40;
/** `…, 1990–2017. Stockholm` */
const place = /(?<=.)\.\s+\p{Lu}\p{Ll}+$/u;
const division = /\s(?:efter|fördela[dt]e? (?:på|efter)|uppdela[dt]e? (?:på|efter))\s.*$/iu;
const years = /,?\s*(?:(?<!\p{L})år(?:en)?\s+)?\b(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)?\d\d))?\b/gu;

/** The text of `inspect --yaml`: true YAML as it stands, whole when each `fyll i` has been answered. */
export function declareWorkbook({ workbook, sheets }: WorkbookContent): string {
  const tables = sheets.flatMap(declaredInSheet);
  const head = yamlComment(
    `Ur ${workbook}. Klistra in i kapitlets fil och svara på varje ”fyll i”: ändra, eller ta bort # framför raden.`,
  );
  if (tables.length === 0) return `${head}\n${yamlComment('Arbetsboken har ingen tabell.')}\ntables: []\n`;
  const keys = uniqueKeys(tables);
  const skeletons = tables.map((declared, index) =>
    indicatorSkeleton({ key: keys[index] ?? '', name: indicatorName(declared.table.title), declared }),
  );
  return `${[
    head,
    'tables:',
    ...tables.flatMap(declaredTable).map(indented),
    'indicators:',
    ...skeletons.flat().map(indented),
  ].join('\n')}\n`;
}

/** Tables share a sheet by their titles, without years where those are not what tells them apart. */
function declaredInSheet({ tables }: SheetContent): readonly DeclaredTable[] {
  if (tables.length < 2) return tables.map((table) => ({ table }));
  const short = tables.map(({ title }) => withoutYears(title));
  return tables.map((table, index) => {
    const name = short[index] ?? '';
    const isTelling = table.title.includes(name) && short.filter((one) => one.includes(name)).length === 1;
    return { table, title: isTelling ? name : table.title };
  });
}

function withoutYears(title: string): string {
  return trimmed(title.replace(years, '')) || title;
}

/** What is measured: the title without place, years and what the table is divided by. */
function indicatorName(title: string): string {
  const name = withoutYears(title.replace(place, ''));
  return trimmed(name.replace(division, '')) || name;
}

function trimmed(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/^[\s.,:;–-]+|[\s.,:;–-]+$/gu, '');
}

function uniqueKeys(tables: readonly DeclaredTable[]): readonly string[] {
  const taken = new Set<string>();
  return tables.map(({ table }) => {
    const key = freeKey(shortKey(indicatorName(table.title)) || 'indikator', taken);
    taken.add(key);
    return key;
  });
}

/** Whole words of the slug, as many as fit. */
function shortKey(name: string): string {
  const words = slug(name).split('-');
  let key = words.shift() ?? '';
  for (const word of words) {
    if (key.length + word.length + 1 > longestKey) break;
    key = `${key}-${word}`;
  }
  return key.slice(0, longestKey);
}

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

function indented(line: string): string {
  return `  ${line}`;
}
