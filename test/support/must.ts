// A value that a test cannot do without.

/** @throws Error when there is none. */
export function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the test lacks what it is about');
  return value;
}
