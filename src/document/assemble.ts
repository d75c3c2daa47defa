// The last step before any output format: references become links inside the document and text outside it, and notes
// are numbered in the order in which the document refers to them.
import { capital } from '../language/capital.js';
import { noBreakSpace } from '../language/spaces.js';
import type { Target } from '../plan/plan.js';
import type { Block, Inline, Note, TextBlock } from './block.js';

export interface Assembled {
  readonly blocks: readonly Block[];
  /** In the order of their numbers. */
  readonly notes: readonly Note[];
}

/** Blocks without `reference`, `noteReference` and `notes`. Notes that nothing refers to are left out. */
export function assemble(blocks: readonly Block[], targets: ReadonlyMap<string, Target>): Assembled {
  const inside = new Set(
    blocks.flatMap((block) => ('label' in block && block.label !== undefined ? [block.label] : [])),
  );
  const numbers = new Map<string, number>();
  const said = new Map<string, readonly TextBlock[]>();

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
      case 'foreign':
      case 'internalLink':
        return { ...one, children: one.children.map(inline) };
      default:
        return one;
    }
  };

  const textBlock = (one: TextBlock): readonly TextBlock[] => {
    switch (one.kind) {
      case 'heading':
        return [{ ...one, text: one.text.map(inline) }];
      case 'paragraph':
        return [{ ...one, children: one.children.map(inline) }];
      case 'list':
        return [{ ...one, items: one.items.map((item) => item.flatMap(textBlock)) }];
      case 'notes':
        for (const { id, blocks: own } of one.notes) said.set(id, own);
        return [];
    }
  };

  const block = (one: Block): readonly Block[] => {
    switch (one.kind) {
      case 'heading':
      case 'paragraph':
      case 'list':
      case 'notes':
        return textBlock(one);
      case 'summary':
        return [{ ...one, blocks: one.blocks.flatMap(block) }];
      case 'chart':
      case 'table':
        return [{ ...one, title: one.title.map(inline), notes: one.notes.map((line) => line.map(inline)) }];
      default:
        return [one];
    }
  };

  const resolved = blocks.flatMap(block);
  // A note may refer to another one, which then gets the next number.
  const notes: Note[] = [];
  for (const [id, number] of numbers) {
    notes.push({ id, number, blocks: (said.get(id) ?? []).flatMap(textBlock) });
  }
  return { blocks: resolved, notes };
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
