// Diagnostics as the analyst reads them in a terminal: place, severity, code, message; frame; tips; a closing count.
import type { Severity } from './code-definition.js';
import { severities, summarise } from './count-diagnostics.js';
import type { Diagnostic } from './diagnostic.js';
import { harmless } from './display-text.js';
import { formatPlace } from './place.js';
import { sortDiagnostics } from './sort-diagnostics.js';

/** The part of picocolors that is used; colour is decided by the caller, never here. */
export interface Palette {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

export interface RenderOptions {
  /** No colour when left out. */
  readonly palette?: Palette;
  /** Most diagnostics shown; 50 when left out. */
  readonly cap?: number;
}

const plain: Palette = { bold: same, dim: same, red: same, yellow: same, cyan: same };
const indent = '   ';

/** The text for a terminal, ending in a line feed; empty for no diagnostics. When too many, the gravest are kept. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], options: RenderOptions = {}): string {
  if (diagnostics.length === 0) return '';
  const palette = options.palette ?? plain;
  const shown = sortDiagnostics(gravest(diagnostics, options.cap ?? 50));
  const parts = shown.map((diagnostic) => renderOne(diagnostic, palette));
  const left = diagnostics.length - shown.length;
  const rest = left > 0 ? [`och ${left} till`] : [];
  return `${[...parts, ...rest, palette.bold(summarise(diagnostics))].join('\n')}\n`;
}

function renderOne(diagnostic: Diagnostic, palette: Palette): string {
  const { place, severity, code, message, frame, hints } = diagnostic;
  const label = colourOf(severity, palette)(`${severity} ${code}`);
  const head = `${place ? `${palette.bold(oneLine(formatPlace(place)))}  ` : ''}${label}  ${oneLine(message)}`;
  const framed = frame
    ? harmless(frame)
        .split('\n')
        .map((line) => palette.dim(`${indent}${line}`))
    : [];
  const tips = hints.map((hint) => `${indent}${palette.cyan('tips:')} ${oneLine(hint)}`);
  return [head, ...framed, ...tips].join('\n');
}

function gravest(diagnostics: readonly Diagnostic[], cap: number): readonly Diagnostic[] {
  if (diagnostics.length <= cap) return diagnostics;
  const sorted = sortDiagnostics(diagnostics);
  return severities
    .flatMap((severity) => sorted.filter((diagnostic) => diagnostic.severity === severity))
    .slice(0, cap);
}

function colourOf(severity: Severity, palette: Palette): (text: string) => string {
  if (severity === 'fel') return palette.red;
  return severity === 'varning' ? palette.yellow : palette.cyan;
}

function oneLine(text: string): string {
  return harmless(text).replace(/\s*\n\s*/gu, ' ');
}

function same(text: string): string {
  return text;
}
