// The measure of parts in percent of a count: what they are parts of, where its word is certain.
import type { Indicator } from '../../indicators/indicator.js';
import { definitePlural } from '../../language/definite-plural.js';

/** `Procent av hushållen`; `Procent` alone for money and for units whose form is not certain. */
export function shareMeasure({ kind, unit }: Pick<Indicator, 'kind' | 'unit'>): string {
  const whole = kind === 'count' ? definitePlural(unit) : undefined;
  return whole === undefined ? 'Procent' : `Procent av ${whole}`;
}
