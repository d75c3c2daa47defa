// The invisible characters of Swedish number setting, by name.

/** Between the groups of a number, between number and unit: the line never breaks there. */
export const noBreakSpace = '\u00A0';

/** Swedish minus sign. */
export const minusSign = '\u2212';

/** En dash, the sign of an interval. */
export const enDash = '\u2013';
