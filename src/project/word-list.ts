// The words that a report's texts are read with: abbreviations to explain, and phrases that are not Swedish.
import type { WordListYaml } from './schemas/word-list-schema.js';

export interface Abbreviation {
  readonly short: string;
  /** A law with its SFS number: `lagen (1993:387) om …`. */
  readonly long: string;
}

export interface ForeignWords {
  readonly words: string;
  /** BCP 47. */
  readonly language: string;
}

export interface WordList {
  readonly abbreviations: readonly Abbreviation[];
  readonly foreign: readonly ForeignWords[];
}

/** Explains nothing. */
export const emptyWordList: WordList = { abbreviations: [], foreign: [] };

/** What holds in the report's `year`. Later layers take the place of earlier ones, word for word. */
export function readWordList(layers: readonly WordListYaml[], year: number): WordList {
  const abbreviations = new Map<string, Abbreviation>();
  const foreign = new Map<string, ForeignWords>();
  for (const layer of layers) {
    for (const { short, long, from = year, to = year } of layer.abbreviations ?? []) {
      if (from <= year && year <= to) abbreviations.set(short.trim(), { short: short.trim(), long: long.trim() });
    }
    for (const { words, language } of layer.foreign ?? []) {
      foreign.set(words.trim().toLowerCase(), { words: words.trim(), language });
    }
  }
  return { abbreviations: [...abbreviations.values()], foreign: [...foreign.values()] };
}
