// A disk that says no, and what that means to the person at the keyboard.
import { dirname } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { errnoOf } from '../diagnostics/system-error.js';

/** `stage`: beside the files, nothing of value touched. `replace`: a finished file could not take its place. `undo`: neither could the old one. */
export type WriteStep = 'stage' | 'replace' | 'undo';

/** Carries an error of the file system, with where it came from, up to `publish`, which makes it a diagnostic. */
export class WriteFailure extends Error {
  constructor(
    readonly step: WriteStep,
    readonly path: string,
    readonly errno: string,
  ) {
    super(`${step} ${path}: ${errno}`);
    this.name = 'WriteFailure';
  }
}

/** Runs one step and names it in what it throws. Errors that are not the file system's pass as they are. */
export async function attempt<T>(step: WriteStep, path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const errno = errnoOf(error);
    throw errno === undefined ? error : new WriteFailure(step, path, errno);
  }
}

const held = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);
const forbidden = new Set(['EACCES', 'EPERM', 'EROFS']);
const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** `show` turns an absolute path into what the user calls it. */
export function diagnoseWriteFailure(failure: WriteFailure, show: (path: string) => string): Diagnostic {
  const { step, path, errno } = failure;
  const file = show(path);
  const folder = show(dirname(path));
  if (step === 'undo') return diagnose('SR-UT-015', { file, reason: errno });
  if (full.has(errno)) return diagnose('SR-UT-006', { folder });
  if (step === 'replace' && held.has(errno)) return diagnose('SR-UT-001', { file });
  if (forbidden.has(errno)) return diagnose('SR-UT-005', { folder });
  if (errno === 'ENOTDIR' || errno === 'EEXIST') return diagnose('SR-UT-003', { folder });
  return diagnose('SR-UT-007', { file, reason: errno });
}
