// Why a workbook is refused, as data, and the diagnostic that each reason becomes.
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { megabytes } from './archive-limits.js';
import { damagedArchive, type Seeming } from './seeming-kind.js';

/** Found while the archive is read; the first one ends the reading. */
export type Fault =
  | { readonly kind: 'tooMuch'; readonly limit: string }
  | { readonly kind: 'damaged'; readonly reason: string }
  | { readonly kind: 'doctype'; readonly part: string }
  | { readonly kind: 'foreign'; readonly seeming: Seeming };

export function damaged(reason: string): Fault {
  return { kind: 'damaged', reason };
}

export function overLimit(limit: string): Fault {
  return { kind: 'tooMuch', limit };
}

/** What the analyst is told. */
export function refusalOf(fault: Fault, file: string): Diagnostic {
  const context = { place: { kind: 'workbook', workbook: file } } as const;
  switch (fault.kind) {
    case 'tooMuch':
      return diagnose('SR-ARB-012', { file, limit: fault.limit }, context);
    case 'damaged':
      return diagnose('SR-ARB-022', { file, reason: fault.reason }, context);
    case 'doctype':
      return diagnose('SR-ARB-013', { file, part: fault.part }, context);
    case 'foreign':
      return diagnose('SR-ARB-002', { file, seems: fault.seeming.seems }, { ...context, hints: [fault.seeming.cure] });
  }
}

/** What the analyst is told when a file is something else than a workbook. */
export function notAWorkbook(file: string, seeming: Seeming = damagedArchive): Diagnostic {
  return refusalOf({ kind: 'foreign', seeming }, file);
}

/** What the analyst is told when a file is too large to be opened at all. */
export function tooLargeFile(file: string, bytes: number): Diagnostic {
  return refusalOf(overLimit(`filen är större än ${megabytes(bytes)}`), file);
}
