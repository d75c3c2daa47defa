// Missbruk, insatser and rates per 100 000 adults (b169, domain.md 2.10). The rates of 2012 and 2013 are those of the year after.

export const years = [2012, 2013, 2014, 2015, 2016] as const;

/** Adults: 2013 and 2014 as the source's own rates give them, the others at our own estimate. */
export const adults = [690_000, 697_000, 705_000, 713_000, 723_600] as const;

/** Insats and group, persons per year, and the published rates under the years that they stand under. */
export const rows = [
  ['Behovsprövad öppenvård', 'Missbruk', [522, 523, 592, 629, 644], [75, 84, 84, 88, 89]],
  ['Behovsprövad öppenvård', 'Övriga vuxna', [112, 194, 210, 197, 242], [28, 30, 30, 28, 33]],
  ['Frivillig institutionsvård', 'Missbruk', [185, 153, 152, 144, 116], [22, 22, 22, 17, 16]],
  ['Frivillig institutionsvård', 'Övriga vuxna', [11, 13, 10, 10, 6], [2, 1, 1, 1, 1]],
  ['Bistånd som avser boende', 'Missbruk', [535, 545, 473, 442, 397], [78, 67, 67, 62, 55]],
  ['Bistånd som avser boende', 'Övriga vuxna', [108, 165, 157, 200, 178], [24, 22, 22, 28, 25]],
] as const;
