// The package `hyphen` has no types. What of it is used here: Jan Michael Rynning's patterns for Swedish (LPPL), as TeX has them.
declare module 'hyphen/sv/index.js' {
  interface Hyphenator {
    hyphenateSync(text: string, options?: { hyphenChar?: string; minWordLength?: number }): string;
  }
  const swedish: Hyphenator;
  export default swedish;
}
