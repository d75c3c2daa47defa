// Rows of a sheet in the one form that nearly every program writes, read without an XML parser: a large sheet has little else.
import type { Element, ElementReader } from './element-reader.js';

/** Attributes without entities, namespaces or line breaks. */
const attributes = '(?: (?!xmlns)[A-Za-z0-9]+(?::[A-Za-z0-9]+)?="[^"<&\\p{Cc}]*")*';
const rowStart = new RegExp(`<row(${attributes}) ?>`, 'uy');
const cell =
  /<c r="([A-Z]{1,3}[0-9]{1,7})"(?: s="([0-9]{1,6})")?(?: t="([a-zA-Z]{1,9})")?(?:\/>|>(?:<v>([^<>&\p{Cc}]*)<\/v>)?<\/c>)/uy;
const attribute = / ([A-Za-z0-9]+)="([^"]*)"/gu;

/**
 * Reads the row that is all of `text`, and gives the number of its elements; nothing when it has anything that only a parser should
 * read, in which case `reader` has been told nothing.
 */
export function readPlainRow(text: string, reader: ElementReader): number | undefined {
  rowStart.lastIndex = 0;
  const start = rowStart.exec(text);
  const row = start && rowElement(start[1] ?? '');
  if (row === undefined || row === null) return undefined;
  const cells: RegExpExecArray[] = [];
  cell.lastIndex = rowStart.lastIndex;
  let end = cell.lastIndex;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    cells.push(match);
    end = cell.lastIndex;
  }
  if (text.length !== end + '</row>'.length) return undefined;
  reader.open(row, 'sheetData');
  let elements = 1;
  for (const [, address, style, type, value] of cells) {
    cellElement.values = { r: address, s: style, t: type };
    reader.open(cellElement, 'row');
    elements += 1;
    if (value !== undefined) {
      reader.open(valueElement, 'c');
      reader.text(value);
      reader.close('v', 'c');
      elements += 1;
    }
    reader.close('c', 'row');
  }
  reader.close('row', 'sheetData');
  return elements;
}

/** Nothing for an attribute that stands twice. */
function rowElement(written: string): Element | undefined {
  const pairs = [...written.matchAll(attribute)].map(([, name = '', value = '']) => [name, value] as const);
  const values = new Map(pairs);
  return values.size < pairs.length ? undefined : { name: 'row', attribute: (name) => values.get(name), related: none };
}

const none = (): undefined => undefined;

/** One object for all cells: it is read while it is open, and not kept. */
const cellElement = {
  name: 'c',
  values: {} as Readonly<Record<string, string | undefined>>,
  attribute(name: string): string | undefined {
    return cellElement.values[name];
  },
  related: none,
};

const valueElement: Element = { name: 'v', attribute: none, related: none };
