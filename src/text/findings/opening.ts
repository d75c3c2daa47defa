// How a sentence about a state begins: in the present of the report year, in the preterite with the year named for an older one.
import { yearWords } from '../../language/occasion.js';

/** `andelen … är`, and of an earlier year `under 2023 var andelen …`. `reference` is the indicator's reference time. */
export function isOpening(
  subject: string,
  { year, reference }: { year: number; reference: string },
  now: number,
): string {
  return year === now ? `${subject} är` : `${yearWords(reference, year)} var ${subject}`;
}
