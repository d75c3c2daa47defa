// Discloses, looks at what came of it, and hides what that exposed: monotone, in bounded rounds.
import { audit } from '../../disclosure/audit.js';
import type { Figure } from '../../disclosure/figure.js';
import { type Mask, protect } from '../../disclosure/protect.js';
import type { PreparedFigures } from './prepare-year.js';

const mostRounds = 5;

export interface Settled<T> {
  readonly mask: Mask;
  readonly made: T;
  /** Ids of cells that are still exposed, so that nothing may be shown; empty when all is well. */
  readonly exposed: readonly string[];
}

/** `make` is called with each mask until the figures that it shows expose nothing. */
export function settleMask<T extends { readonly figures: readonly Figure[] }>(
  { scope, policy }: Pick<PreparedFigures, 'scope' | 'policy'>,
  make: (mask: Mask) => T,
): Settled<T> {
  let forced: ReadonlySet<string> = new Set();
  for (let round = 1; ; round += 1) {
    const mask = protect(scope, policy, forced);
    const made = make(mask);
    const exposed = audit(made.figures, scope, mask, policy);
    // Hiding again what is hidden already would change nothing.
    if (exposed.length === 0 || round === mostRounds || exposed.every((id) => mask.hidden.has(id)))
      return { mask, made, exposed };
    forced = new Set([...mask.hidden.keys(), ...exposed]);
  }
}
