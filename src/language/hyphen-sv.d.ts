// The package `hyphen` has no types. What of it is used here: the Swedish patterns of TeX (LPPL).
declare module 'hyphen/sv/index.js' {
  interface Hyphenator {
    hyphenateSync(text: string, options?: { hyphenChar?: string; minWordLength?: number }): string;
  }
  const swedish: Hyphenator;
  export default swedish;
}
