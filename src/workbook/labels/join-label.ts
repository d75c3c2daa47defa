// A label in two rows as one: words cut by hand are put together again.

/** `Samtliga` from `Samt-` and `liga`; `18–24 år` from `18–24` and `år`; a hyphen before a capital belongs to the name. */
export function joinLabel(upper: string, lower: string): string {
  if (/\p{L}[-\u00ad]$/u.test(upper)) {
    if (/^(?!(?:och|eller|samt|resp)\b)\p{Ll}/u.test(lower)) return `${upper.slice(0, -1)}${lower}`;
    if (/^\p{Lu}/u.test(lower)) return `${upper}${lower}`;
  }
  return `${upper} ${lower}`.trim();
}
