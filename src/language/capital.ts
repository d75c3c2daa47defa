// First letters: labels begin with a capital, and within a sentence they do not.

/** `kvinnor` → `Kvinnor`; the rest of the text is left as it is. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `Hushåll med bistånd` → `hushåll med bistånd`; the rest of the text is left as it is, and so are `LSS-insatser` and `SoL`. */
export function uncapital(text: string): string {
  return /^\p{Lu}\p{L}*[\p{Lu}\d]/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}
