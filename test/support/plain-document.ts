// A document as lines of plain text, marks and links made visible: for tests that read what a reader reads.
import type { AddressFields, Block, Inline, Note } from '../../src/document/block.js';

/** No-break spaces are shown as plain ones; `[…]` is a link inside, `^2` a note mark, `«…»` a gap, `{en …}` another language. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(oneInline).join('').replaceAll('\u00A0', ' ');
}

function oneInline(one: Inline): string {
  switch (one.kind) {
    case 'text':
      return one.text;
    case 'figure':
      return one.figure.text;
    case 'noteMark':
      return `^${one.number}`;
    case 'foreign':
      return `{${one.language} ${inlineText(one.children)}}`;
    case 'gap':
      return `«${one.text}»`;
    case 'internalLink':
      return `[${inlineText(one.children)}]`;
    case 'strong':
    case 'emphasis':
    case 'link':
      return inlineText(one.children);
    default:
      return `<${one.kind}>`;
  }
}

/** One line per block: its kind, then what it says. */
export function plainLines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(blockLines);
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`h${block.level} ${[block.number, inlineText(block.text)].filter(Boolean).join(' ')}`];
    case 'paragraph':
      return [`${block.style ?? 'p'} ${inlineText(block.children)}`];
    case 'list':
      return block.items.map(
        (item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${plainLines(item).join(' ').replace(/^p /, '')}`,
      );
    case 'notes':
      return block.notes.map(
        ({ number, blocks }) => `note ${number} ${plainLines(blocks).join(' ').replace(/^p /, '')}`,
      );
    case 'summary':
      return [`summary ${block.heading}`, ...plainLines(block.blocks)];
    case 'chart':
    case 'table':
      return [
        `${block.kind} ${block.number.replaceAll('\u00A0', ' ')} ${inlineText(block.title)}${measureOf(block)}`,
        ...block.notes.map((line) => `under ${inlineText(line)}`),
      ];
    case 'chapterOpening':
      return [`opening ${block.number} ${block.title}`];
    case 'keyFigures':
      return block.figures.map(({ label, value, unit }) =>
        `key ${label}: ${value.text} ${unit}`.replaceAll('\u00A0', ' '),
      );
    case 'cover':
      return [
        `cover ${block.title}`,
        ...block.lines.map((line) => `cover ${line.replaceAll('\u00A0', ' ')}`),
        ...plainLines(block.imprint ?? []),
      ];
    case 'contents':
      return [`contents ${block.heading}`];
    case 'definitions':
      return block.items.map(({ term, meaning }) => `define ${inlineText(term)}: ${inlineText(meaning)}`);
    case 'addressFields':
      return [...headLine(block.head), ...fieldLines(block)];
    case 'signatures':
      return block.signatories.map(({ name, title, office }) => `signature ${name}, ${title}, ${office}`);
    case 'pageBreak':
      return ['---'];
  }
}

function headLine([first, ...rest]: readonly string[] = []): readonly string[] {
  return first === undefined ? [] : [`field ${first}: ${rest.join(', ').replaceAll('\u00A0', ' ')}`];
}

function fieldLines({ fields }: AddressFields): readonly string[] {
  return fields.map(({ label, lines }) => `field ${label}: ${lines.join(', ').replaceAll('\u00A0', ' ')}`);
}

/** `note 1 En person räknas en gång.`, as they stand at the feet of the pages. */
export function noteLines(notes: readonly Note[]): readonly string[] {
  return plainLines([{ kind: 'notes', notes }]);
}

function measureOf(block: Block): string {
  return block.kind === 'table' && block.measure !== undefined ? `. ${block.measure}` : '';
}
