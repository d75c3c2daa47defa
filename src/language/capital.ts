// Sentence case for labels.

/** `kvinnor` → `Kvinnor`; the rest of the text is left as it is. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
