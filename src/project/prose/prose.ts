// Prose as read from YAML: Markdown blocks with bindings in place of figures. Plain data.
import type { TextPlace } from '../../diagnostics/place.js';
import type { Binding } from './binding.js';

export type ProseInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly ProseInline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly ProseInline[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly ProseInline[] }
  | { readonly kind: 'note'; readonly id: string; readonly place: TextPlace }
  /** A binding that cannot be read: reported, and marked in a draft. */
  | { readonly kind: 'gap'; readonly text: string }
  | Binding;

export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly children: readonly ProseInline[] }
  | { readonly kind: 'heading'; readonly children: readonly ProseInline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly ProseBlock[])[] };

export interface ProseNote {
  readonly id: string;
  readonly blocks: readonly ProseBlock[];
}

export interface Prose {
  readonly blocks: readonly ProseBlock[];
  readonly notes: readonly ProseNote[];
}

/** Every binding of a prose, notes included, in order. */
export function bindingsOf(prose: Prose): readonly Binding[] {
  return [...prose.blocks, ...prose.notes.flatMap((note) => note.blocks)].flatMap(blockBindings);
}

function blockBindings(block: ProseBlock): readonly Binding[] {
  return block.kind === 'list' ? block.items.flat().flatMap(blockBindings) : block.children.flatMap(inlineBindings);
}

function inlineBindings(inline: ProseInline): readonly Binding[] {
  if (inline.kind === 'binding') return [inline];
  return 'children' in inline ? inline.children.flatMap(inlineBindings) : [];
}
