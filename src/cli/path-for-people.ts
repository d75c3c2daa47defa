// A path as a message names it: relative to where the command was given, with forward slashes, unless that climbs.
import { relative, sep } from 'node:path';

export function pathForPeople(cwd: string, path: string): string {
  const way = relative(cwd, path);
  if (way === '') return '.';
  return way.startsWith('..') ? path : way.split(sep).join('/');
}
