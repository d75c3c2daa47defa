import { runInNewContext } from 'node:vm';
import { errnoOf, isAbsent } from '../../src/diagnostics/system-error.js';

/** An error as another realm throws it: not an `instanceof Error` here. */
const foreign = (code: string): unknown => runInNewContext('Object.assign(new Error("x"), { code })', { code });

describe('errnoOf', () => {
  it('knows an error of the system by its shape, from any realm', () => {
    expect(foreign('EACCES')).not.toBeInstanceOf(Error);
    expect(errnoOf(foreign('EACCES'))).toBe('EACCES');
    expect(errnoOf(Object.assign(new Error('x'), { code: 'E2BIG' }))).toBe('E2BIG');
  });

  it.each([
    undefined,
    null,
    'ENOENT',
    new Error('ENOENT'),
    { code: 2 },
    { code: 'ERR_INVALID_ARG_TYPE' },
    { code: '' },
  ])('takes %p for a bug', (error) => {
    expect(errnoOf(error)).toBeUndefined();
  });
});

describe('isAbsent', () => {
  it.each([
    ['ENOENT', true],
    ['ENOTDIR', true],
    ['EACCES', false],
    ['EISDIR', false],
  ])('%s: %p', (code, expected) => {
    expect(isAbsent(foreign(code))).toBe(expected);
  });
});
