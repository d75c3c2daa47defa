// One line on the terminal that says what is going on; nothing at all when piped, in CI, or when silence is asked for.
import type { CliEffects } from './cli-effects.js';
import type { CommonOptions } from './command-result.js';
import { isLively } from './terminal.js';

export interface Progress {
  readonly update: (stage: string, done?: number, total?: number) => void;
  /** Takes the line away. To be called before anything else is printed. */
  readonly clear: () => void;
}

const eraseLine = '\r\u001b[2K';

export function createProgress({ stderr, env }: CliEffects, { json, quiet }: CommonOptions): Progress {
  if (json || quiet || !isLively(stderr, env)) return { update: () => undefined, clear: () => undefined };
  let shown = '';
  const show = (text: string) => {
    if (text === shown) return;
    shown = text;
    stderr.write(`${eraseLine}${text}`);
  };
  const room = (stderr.columns ?? 80) - 1;
  return {
    update: (stage, done, total) => show(`${stage}${count(done, total)} …`.slice(0, room)),
    clear: () => show(''),
  };
}

function count(done: number | undefined, total: number | undefined): string {
  if (done === undefined) return '';
  return total === undefined ? ` ${done}` : ` ${done}/${total}`;
}
