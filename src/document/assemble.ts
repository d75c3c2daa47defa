// The last step before any output format: references become links inside the document and text outside it, and notes
// are numbered in the order in which the document refers to them.
import { capital } from '../language/capital.js';
import { noBreakSpace } from '../language/spaces.js';
import type { Target } from '../plan/plan.js';
import type { Block, Inline, TextBlock } from './block.js';

/** Blocks without `reference` and `noteReference`. Notes that nothing refers to are left out. */
export function assemble(blocks: readonly Block[], targets: ReadonlyMap<string, Target>): readonly Block[] {
  const inside = new Set(
    blocks.flatMap((block) => ('label' in block && block.label !== undefined ? [block.label] : [])),
  );
  const numbers = new Map<string, number>();

  const inline = (one: Inline): Inline => {
    switch (one.kind) {
      case 'reference':
        return referenceInline(one, inside, targets);
      case 'noteReference': {
        const number = numbers.get(one.note) ?? numbers.size + 1;
        numbers.set(one.note, number);
        return { kind: 'noteMark', note: one.note, number };
      }
      case 'strong':
      case 'emphasis':
      case 'link':
      case 'internalLink':
        return { ...one, children: one.children.map(inline) };
      default:
        return one;
    }
  };

  const textBlock = (one: TextBlock): TextBlock => {
    switch (one.kind) {
      case 'heading':
        return { ...one, text: one.text.map(inline) };
      case 'paragraph':
        return { ...one, children: one.children.map(inline) };
      case 'list':
        return { ...one, items: one.items.map((item) => item.map(textBlock)) };
      case 'notes': {
        const resolved = one.notes.flatMap((note) => {
          const number = numbers.get(note.id);
          return number === undefined ? [] : [{ id: note.id, number, blocks: note.blocks.map(textBlock) }];
        });
        return { kind: 'notes', notes: resolved.sort((a, b) => a.number - b.number) };
      }
    }
  };

  const block = (one: Block): Block => {
    switch (one.kind) {
      case 'heading':
      case 'paragraph':
      case 'list':
      case 'notes':
        return textBlock(one);
      case 'summary':
        return { ...one, blocks: one.blocks.map(block) };
      case 'chart':
      case 'table':
        return { ...one, title: one.title.map(inline), notes: one.notes.map((line) => line.map(inline)) };
      default:
        return one;
    }
  };

  return blocks.map(block).filter((one) => one.kind !== 'notes' || one.notes.length > 0);
}

function referenceInline(
  { label, capital: starts }: Inline & { readonly kind: 'reference' },
  inside: ReadonlySet<string>,
  targets: ReadonlyMap<string, Target>,
): Inline {
  const target = targets.get(label);
  // An unknown label has been reported; only a draft gets this far.
  if (target === undefined) return { kind: 'gap', text: label };
  const named = target.name.replace(' ', noBreakSpace);
  const name = starts ? capital(named) : named;
  if (inside.has(label)) return { kind: 'internalLink', label, children: [{ kind: 'text', text: name }] };
  const isChapter = label.startsWith('kapitel.');
  return { kind: 'text', text: isChapter ? name : `${name} i kapitel${noBreakSpace}${target.chapter}` };
}
