// A share's name where its unit has no other place: `Andel barn med bistånd, %`.

/** The name with the unit after it. */
export function shareInLabel(name: string): string {
  return `${name},\u00A0%`;
}
