// One cell as exceljs shall read it: what exceljs misreads is written in the one way that it reads right, and what is no value at all
// becomes a text that says so, never another number.
import { escapeXml, unescapeExcel } from './xml-text.js';

export interface RawFormula {
  /** As it stands in its own cell, or in the first cell of its group. */
  readonly text: string;
  /** The group that is shared from this cell. */
  readonly leads?: { readonly group: string; readonly range: string };
  /** The group whose first cell has the text. */
  readonly follows?: string;
}

export interface RawCell {
  readonly address: string;
  readonly style: number;
  /** The attribute `t`. */
  readonly type: string;
  readonly value: string | undefined;
  readonly formula: RawFormula | undefined;
  /** Plain markup of an inline string. */
  readonly inline: string;
}

const types = new Set(['n', 's', 'str', 'b', 'e', 'd', 'inlineStr']);
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/u;

/** False for a type that no Excel writes. */
export function isCellType(type: string): boolean {
  return types.has(type);
}

/** Nothing for a cell that holds nothing. */
export function plainCell(cell: RawCell): string | undefined {
  const { formula, value } = cell;
  if (formula === undefined) return plainValue(cell);
  if (isUncalculated(cell)) return element(cell, '', formulaElement(formula, false));
  switch (cell.type) {
    case 's':
    case 'inlineStr':
      // exceljs would take the number of the string for the result.
      return formula.text.includes('[') ? formulaText(cell, formula, '') : plainValue(cell);
    case 'b':
      return withoutStyle(cell, ' t="b"', formulaElement(formula) + valueElement(isTrue(value) ? '1' : '0'));
    case 'e':
      return withoutStyle(cell, ' t="e"', formulaElement(formula) + valueElement(value ?? ''));
    case 'n':
      return isNumber(value)
        ? element(cell, '', formulaElement(formula) + valueElement(value.trim()))
        : formulaText(cell, formula, value ?? '');
    default:
      return formulaText(cell, formula, value ?? '');
  }
}

/** An empty text is a result, an empty number none. */
function isUncalculated({ type, value, inline }: RawCell): boolean {
  if (value === undefined) return inline === '';
  return type === 'n' && value.trim() === '';
}

function plainValue(cell: RawCell): string | undefined {
  const { value, type } = cell;
  if (type === 'inlineStr') return cell.inline === '' ? undefined : inline(cell, cell.inline);
  if (value === undefined) return undefined;
  switch (type) {
    case 's':
      return element(cell, ' t="s"', valueElement(value.trim()));
    case 'b':
      return element(cell, ' t="b"', valueElement(isTrue(value) ? '1' : '0'));
    case 'e':
      return element(cell, ' t="e"', valueElement(value));
    case 'd':
      return inline(cell, `<t>${escapeXml(value.trim().replace(/T00:00(?::00(?:\.0+)?)?Z?$/u, ''))}</t>`);
    case 'n':
      if (value.trim() === '') return undefined;
      return isNumber(value)
        ? element(cell, '', valueElement(value.trim()))
        : inline(cell, `<t>${escapeXml(value)}</t>`);
    default:
      return value === '' ? undefined : inline(cell, `<t>${escapeXml(unescapeExcel(value))}</t>`);
  }
}

/** exceljs takes an empty result for none, and unescapes a result twice. */
function formulaText(cell: RawCell, formula: RawFormula, text: string): string {
  const result = unescapeExcel(text).replaceAll('&', '&amp;');
  return withoutStyle(cell, ' t="str"', formulaElement(formula) + valueElement(result === '' ? ' ' : result));
}

/** Only of a formula without result is the exact text asked for; exceljs moves that of the group's first cell. */
function formulaElement({ text, leads, follows }: RawFormula, withResult = true): string {
  if (leads)
    return `<f t="shared" si="${escapeXml(leads.group)}" ref="${escapeXml(leads.range)}">${escapeXml(text)}</f>`;
  if (follows !== undefined && !withResult) return `<f t="shared" si="${escapeXml(follows)}"/>`;
  return `<f>${escapeXml(text)}</f>`;
}

function valueElement(value: string): string {
  return `<v>${escapeXml(value)}</v>`;
}

function inline(cell: RawCell, content: string): string {
  return element(cell, ' t="inlineStr"', `<is>${content}</is>`);
}

function element({ address, style }: RawCell, type: string, content: string): string {
  return `<c r="${address}" s="${style + 1}"${type}>${content}</c>`;
}

/** exceljs makes a date of every result in a date format, texts and errors too. */
function withoutStyle(cell: RawCell, type: string, content: string): string {
  return `<c r="${cell.address}"${type}>${content}</c>`;
}

function isTrue(value: string | undefined): boolean {
  return /^\s*(?:1|true)\s*$/iu.test(value ?? '');
}

function isNumber(value: string | undefined): value is string {
  return value !== undefined && number.test(value.trim()) && Number.isFinite(Number(value));
}
