// Which way a signed amount points.
import { type Exact, sign } from '../../arithmetic/exact.js';
import type { Direction } from './change.js';

const directions = { '-1': 'down', 0: 'none', 1: 'up' } as const;

/** `up`, `down` or `none`. */
export function directionOf(delta: Exact): Direction {
  return directions[sign(delta)];
}
