// A document in few lines, for whoever must find what is wrong with it.
import type { Block, Inline, TextBlock } from '../../../src/document/block.js';
import type { Document } from '../../../src/document/document.js';
import { told } from './told-text.js';

export function showDocument({ frame, blocks, notes }: Document): string {
  return [
    `${frame.kind}${frame.draft ? ', draft' : ''}${frame.bareFirstPage ? ', bare first page' : ''}`,
    ...blocks.map((block) => `  ${showBlock(block)}`),
    ...notes.map(({ number, blocks: own }) => `  note ${number}: ${own.map(showBlock).join('; ')}`),
  ].join('\n');
}

function showBlock(block: Block | TextBlock): string {
  switch (block.kind) {
    case 'heading':
      return `heading ${block.level}: ${say(block.text)}`;
    case 'paragraph':
      return `${block.style ?? 'body'}: ${say(block.children)}`;
    case 'list':
      return `${block.ordered ? 'ol' : 'ul'} [${block.items.map((item) => item.map(showBlock).join('; ')).join(' | ')}]`;
    case 'summary':
      return `summary ${block.heading} [${block.blocks.map(showBlock).join('; ')}]`;
    case 'chart':
      return `chart ${block.chart.width} × ${block.chart.height}, ${say(block.title)}, ${block.notes.map(say).join(' / ')}`;
    case 'table': {
      const { header, rows, columnCount } = block.table;
      const kinds = rows.map(({ kind, label, notes = [] }) => `${kind[0]}${words(label)}${'*'.repeat(notes.length)}`);
      const shown = kinds.length > 30 ? [...kinds.slice(0, 30), '…'] : kinds;
      return `table ${columnCount - 1} columns, ${header.length} header rows, ${rows.length} rows (kind, words): ${shown.join(' ')}, ${say(block.title)}, ${block.notes.map(say).join(' / ')}`;
    }
    case 'keyFigures':
      return `keyFigures ${block.figures.map(({ label }) => label).join(' | ')}`;
    case 'notes':
    case 'pageBreak':
      return block.kind;
    case 'chapterOpening':
    case 'cover':
      return `${block.kind} ${block.title}`;
    case 'contents':
      return `contents ${block.heading}`;
    case 'definitions':
      return `definitions ${block.terms} ${block.items.map(({ term, meaning }) => `${say(term)} = ${say(meaning)}`).join(' | ')}`;
    case 'signatures':
      return `signatures ${block.signatories.map(({ name }) => name).join(' | ')}`;
    case 'addressFields':
      return `addressFields ${block.fields.map(({ label, lines }) => [label, ...lines].join(' / ')).join(' | ')}`;
  }
}

/** The beginning, and how long it goes on. */
function say(inlines: readonly Inline[]): string {
  const all = told(inlines);
  const marks = all.match(/⟦\d+⟧/g)?.join('') ?? '';
  return all.length <= 60 ? all : `${all.slice(0, 40)}… ${words(all)} words ${marks}`;
}

function words(text: string): number {
  return text.split(' ').length;
}
