// The handbook's list of error codes, made from the registry and kept between two marker comments.
import type { CodeDefinition, Severity } from '../src/diagnostics/code-definition.js';
import { registry } from '../src/diagnostics/registry.js';

export const listStart = '<!-- felkoder: början, skrivs av docs/write-error-codes.ts -->';
export const listEnd = '<!-- felkoder: slut -->';

/** What each family of codes is about, in the order of the list. */
export const families: Readonly<Record<string, string>> = {
  KOM: 'Kommandot',
  YML: 'YAML-filer',
  ARB: 'Arbetsböcker',
  IND: 'Indikatorer och data',
  GRA: 'Räknekontroll',
  REV: 'Ändringar sedan förra året',
  SEK: 'Sekretess',
  TXT: 'Texter och bindningar',
  TAL: 'Tal i löptext',
  PLA: 'Diagram, tabeller och hänvisningar',
  FYN: 'Iakttagelser och sammanfattningar',
  DIA: 'Diagrammens utseende',
  UT: 'Filer som skrivs',
  PDF: 'PDF',
};

interface ListedCode {
  readonly code: string;
  readonly severity: Severity;
  readonly exit: number;
  readonly message: string;
  readonly cure: string;
}

/** Every code with its example message, by code. */
export function listedCodes(): readonly ListedCode[] {
  return Object.entries(registry)
    .map(([code, definition]) => {
      // The entries' argument types differ; each example belongs to its own message.
      const { severity, exit, message, example, cure } = definition as CodeDefinition<unknown>;
      return { code, severity, exit, message: message(example), cure };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** `TXT` of `SR-TXT-004`. */
export function familyOf(code: string): string {
  return code.split('-')[1] ?? '';
}

/** The list as Markdown: a heading and a table for each family. */
export function errorCodeList(): string {
  const codes = listedCodes();
  const known = [...new Set(codes.map(({ code }) => familyOf(code)))].sort((a, b) => rank(a) - rank(b));
  return known
    .map((family) => {
      const rows = codes.filter(({ code }) => familyOf(code) === family).map(row);
      const head = ['| Kod | Allvar | Exempel på meddelande | Åtgärd |', '|---|---|---|---|'];
      return [`### ${families[family] ?? family} (SR-${family})`, '', ...head, ...rows].join('\n');
    })
    .join('\n\n');
}

/** `handbook` with the list put between its markers. @throws Error when the markers are not there. */
export function withErrorCodes(handbook: string): string {
  const start = handbook.indexOf(listStart);
  const end = handbook.indexOf(listEnd);
  if (start < 0 || end < start) throw new Error(`the handbook lacks the comments ${listStart} and ${listEnd}`);
  return `${handbook.slice(0, start + listStart.length)}\n\n${errorCodeList()}\n\n${handbook.slice(end)}`;
}

function row({ code, severity, exit, message, cure }: ListedCode): string {
  const gravity = severity === 'fel' ? `fel (${exit})` : severity;
  return `| ${code} | ${gravity} | ${cellText(message)} | ${cellText(cure)} |`;
}

/** A cell of a Markdown table: one line, no bare column mark, no HTML. */
function cellText(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/</g, '&lt;')
    .replace(/\|/g, '\\|');
}

function rank(family: string): number {
  const index = Object.keys(families).indexOf(family);
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}
