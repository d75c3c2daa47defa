// What a number format does to the number that it shows: percent formats show a hundredfold, a comma after the digits a thousandth.
// Formats are as the guard writes them, every literal in quotes.

/** How a value is shown; `unclear` where the sections of a format disagree and a condition decides between them, or it is scaled down. */
export type ShownAs = 'plain' | 'percent' | 'unclear';

/** Of a number in this format. */
export function shownAs(format: string | undefined, value: number): ShownAs {
  if (format === undefined || !/[%,]/u.test(format)) return 'plain';
  const sections = bare(format).split(';').slice(0, 3);
  if (sections.some((section) => /[0#?],+(?![0#?,])/u.test(section.replace(/[^0#?,]+/gu, ' ')))) return 'unclear';
  const percents = sections.map((section) => section.includes('%'));
  if (new Set(percents).size === 1) return percents[0] ? 'percent' : 'plain';
  if (/\[[<>=]/u.test(format)) return 'unclear';
  return percents[sectionOf(value, sections.length)] ? 'percent' : 'plain';
}

/** Positive, negative, zero. */
function sectionOf(value: number, count: number): number {
  if (value < 0 && count > 1) return 1;
  return value === 0 && count > 2 ? 2 : 0;
}

/** Without literals, colours, currencies and conditions. */
function bare(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]/gu, '');
}
