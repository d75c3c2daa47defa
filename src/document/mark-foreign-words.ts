// Words of other languages, by the project's word list, so that a screen reader changes its voice for them.
import type { ForeignWords } from '../project/word-list.js';
import type { Inline } from './block.js';

/** A function that wraps the listed phrases of a run of inlines, whole words in any case. */
export function foreignMarker(foreign: readonly ForeignWords[]): (inlines: readonly Inline[]) => readonly Inline[] {
  if (foreign.length === 0) return (inlines) => inlines;
  const languages = new Map(foreign.map(({ words, language }) => [normal(words), language]));
  const phrases = [...languages.keys()]
    .sort((a, b) => b.length - a.length)
    .map((words) => words.split(' ').map(quoted).join('\\s+'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

  const mark = (one: Inline): readonly Inline[] => {
    if (one.kind === 'text') return markText(one.text);
    return 'children' in one && one.kind !== 'foreign' ? [{ ...one, children: one.children.flatMap(mark) }] : [one];
  };

  const markText = (text: string): readonly Inline[] => {
    const made: Inline[] = [];
    let done = 0;
    for (const { 0: words, index } of text.matchAll(pattern)) {
      if (index > done) made.push({ kind: 'text', text: text.slice(done, index) });
      const language = languages.get(normal(words)) ?? '';
      made.push({ kind: 'foreign', language, children: [{ kind: 'text', text: words }] });
      done = index + words.length;
    }
    if (done < text.length || made.length === 0) made.push({ kind: 'text', text: text.slice(done) });
    return made;
  };

  return (inlines) => inlines.flatMap(mark);
}

function normal(words: string): string {
  return words.toLowerCase().replace(/\s+/gu, ' ');
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
