// Which of the register's abbreviations a document really uses, wherever it prints words, as a list in Swedish order.
import { sortSwedish } from '../language/sort-swedish.js';
import type { Abbreviation } from '../project/word-list.js';
import { abbreviationUses } from './abbreviation-use.js';
import type { Block, Definitions } from './block.js';
import { flatText } from './flat-text.js';
import { mapBlock } from './map-inlines.js';

/** One row per abbreviation that stands in the blocks; undefined when none does. */
export function abbreviationRegister(
  blocks: readonly Block[],
  abbreviations: readonly Abbreviation[],
): Definitions | undefined {
  const words = blocks.flatMap(wordsOf).join('\n');
  const used = new Set(abbreviationUses(words, abbreviations).map(({ abbreviation }) => abbreviation));
  if (used.size === 0) return undefined;
  return {
    kind: 'definitions',
    terms: 'short',
    items: sortSwedish([...used], ({ short }) => short).map(({ short, long }) => ({
      term: [{ kind: 'text', text: short }],
      meaning: [{ kind: 'text', text: long }],
    })),
  };
}

/** Everything that is read in a block: inlines, and the labels of tables, key figures and openings. */
function wordsOf(block: Block): readonly string[] {
  const words: string[] = [];
  if (block.kind === 'chapterOpening') words.push(block.title);
  if (block.kind === 'keyFigures') words.push(...block.figures.flatMap(({ label, unit }) => [label, unit]));
  mapBlock(block, {
    inlines: (given) => {
      words.push(flatText(given).text);
      return given;
    },
    table: (given) => {
      words.push(...given.header.flat().map(({ text }) => text), ...given.rows.map(({ label }) => label));
      return given;
    },
  });
  return words;
}
