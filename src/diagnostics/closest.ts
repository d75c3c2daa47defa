// "Menade du": the nearest known name, if near enough.
import { distance } from 'fastest-levenshtein';

/** The candidate nearest to `name`, or undefined when none is within a third of its length (at least two letters). */
export function closest(name: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(name.length / 3));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const here = distance(name.toLowerCase(), candidate.toLowerCase());
    if (here <= limit && (best === undefined || here < best.distance)) best = { candidate, distance: here };
  }
  return best?.candidate;
}
