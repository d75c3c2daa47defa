// Errors of the operating system, known by their shape: `instanceof Error` is false for those that come from another realm.

/** The `code` of an error from the file system (`ENOENT`, `EACCES` …); undefined for anything else, which is a bug. */
export function errnoOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string')
    return undefined;
  return /^E[A-Z0-9]+$/u.test(error.code) ? error.code : undefined;
}

/** Whether the error says that a file or folder does not exist. */
export function isAbsent(error: unknown): boolean {
  const errno = errnoOf(error);
  return errno === 'ENOENT' || errno === 'ENOTDIR';
}
