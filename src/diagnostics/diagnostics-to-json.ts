// Diagnostics for other programs: the same as the text, in the same order, never capped.
import type { Severity } from './code-definition.js';
import type { Diagnostic, DiagnosticCode } from './diagnostic.js';
import type { Place } from './place.js';
import { sortDiagnostics } from './sort-diagnostics.js';

export interface JsonDiagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place | null;
  readonly hints: readonly string[];
  readonly frame?: string;
}

/** `frames`, and the values in messages, are for the working channel: they show the analyst's own lines and cells. */
export function diagnosticsToJson(
  diagnostics: readonly Diagnostic[],
  options: { frames: boolean },
): readonly JsonDiagnostic[] {
  return sortDiagnostics(diagnostics).map(({ code, severity, message, withoutValues, place, hints, frame }) => ({
    code,
    severity,
    message: options.frames ? message : (withoutValues ?? message),
    place: place ?? null,
    hints: [...hints],
    ...(options.frames && frame ? { frame } : {}),
  }));
}
