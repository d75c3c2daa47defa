// The invisible characters of Swedish number setting, by name.

/** Between the groups of a number, between number and unit: the line never breaks there. */
export const noBreakSpace = '\u00A0';

/** Swedish minus sign. */
export const minusSign = '\u2212';

/** En dash, the sign of an interval. */
export const enDash = '\u2013';

/** Where a word may be divided: drawn as a hyphen at the end of a line, and nowhere else. */
export const softHyphen = '\u00AD';

/** No line break here; not drawn. */
export const wordJoiner = '\u2060';
