// What to change when two colours lie too close: the one that can go further away, with a shade that would do.
import { contrast, darkenTo, type HexColor } from './contrast.js';
import type { ContrastPair } from './contrast-pairs.js';

const white = '#FFFFFF';

/** In Swedish, as a tip. `color` falls short of `against`. */
export function contrastHint(color: HexColor, against: HexColor, pair: ContrastPair): string {
  if (pair.underDraftMark) return 'sänk draft.opacity, eller välj en ljusare färg på märket';
  const other = pair.against === 'before' ? 'färgen före' : pair.against;
  const [own, theirs] = [contrast(color, white), contrast(against, white)];
  if (own === theirs && against !== white) return `välj en färg som är tydligt ljusare eller mörkare än ${other}`;
  // The lower its contrast to white, the lighter a colour is.
  if (own < theirs)
    return color === white ? `gör ${other} mörkare` : `välj en ljusare färg, eller gör ${other} mörkare`;
  const shade = `välj en mörkare färg, till exempel ${darkenTo(color, against, pair.least)}`;
  return against === white ? shade : `${shade}, eller gör ${other} ljusare`;
}
