// Markdown of one YAML string → prose, with every binding's place in the file.
import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { type Diagnostic, diagnose, type Outcome } from '../../diagnostics/diagnostic.js';
import type { TextPlace } from '../../diagnostics/place.js';
import type { YamlPath, YamlSource } from '../yaml-source.js';
import { parseBinding } from './binding.js';
import { bindingFromMarkdown, bindingSyntax } from './binding-construct.js';
import { checkNotes, type NoteDefinition } from './check-notes.js';
import type { Prose, ProseBlock, ProseInline } from './prose.js';
import { typedNumbers } from './typed-numbers.js';

/** What a report's prose has no use for: raw HTML, code, images, quotations and rules stay literal text. */
const disabled = [
  'htmlFlow',
  'htmlText',
  'codeIndented',
  'codeFenced',
  'codeText',
  'labelStartImage',
  'blockQuote',
  'thematicBreak',
  'setextUnderline',
  'autolink',
  'definition',
];

export interface ParseOptions {
  /** Ids of notes that are referred to from outside the text: from the title over it. */
  readonly referredTo?: readonly string[];
}

/** Parses the string at `path` of `source`. Faults: SR-TXT-001 … 003, 010 … 012. */
export function parseProse(
  source: YamlSource,
  path: YamlPath,
  text: string,
  options: ParseOptions = {},
): Outcome<Prose> {
  const diagnostics: Diagnostic[] = [];
  const placeAt = (offset: number, length: number): TextPlace => source.placeInString(path, offset, length);
  const report = (diagnostic: Diagnostic): undefined => {
    diagnostics.push(diagnostic);
  };
  if (source.isFolded(path)) {
    const place = source.placeOfKey(path);
    report(diagnose('SR-YML-007', { key: String(path.at(-1)) }, { place, frame: source.frame(place) }));
  }
  const tree = fromMarkdown(text, {
    extensions: [bindingSyntax, gfmFootnote(), { disable: { null: disabled } }],
    mdastExtensions: [bindingFromMarkdown, gfmFootnoteFromMarkdown()],
  });
  const notes: NoteDefinition[] = [];
  const referred = new Set(options.referredTo);
  let within: string | undefined;

  /** Braces in plain text, or in a link's address, would be printed as they are. */
  const looseBraces = (written: string, from: number): void => {
    for (const { index } of written.matchAll(/\{\{|\}\}/g)) {
      const place = placeAt(from + index, 2);
      report(diagnose('SR-TXT-001', {}, { place, frame: source.frame(place) }));
    }
  };

  const inline = (node: PhrasingContent): ProseInline[] => {
    switch (node.type) {
      case 'text': {
        // As written: the node's own value lacks escapes and the indentation of continued lines.
        const from = node.position?.start.offset ?? 0;
        const written = text.slice(from, node.position?.end.offset);
        looseBraces(written, from);
        for (const { text: number, offset } of typedNumbers(written)) {
          const place = placeAt(from + offset, number.length);
          report(diagnose('SR-TAL-001', { number }, { place, frame: source.frame(place) }));
        }
        return [{ kind: 'text', text: node.value.replace(/\s*\n\s*/g, ' ') }];
      }
      case 'break':
        return [{ kind: 'text', text: ' ' }];
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, children: node.children.flatMap(inline) }];
      case 'link': {
        const from = node.children.at(-1)?.position?.end.offset ?? node.position?.start.offset ?? 0;
        looseBraces(text.slice(from, node.position?.end.offset), from);
        return [{ kind: 'link', url: node.url, children: node.children.flatMap(inline) }];
      }
      case 'footnoteReference':
        if (node.identifier !== within) referred.add(node.identifier);
        return [
          {
            kind: 'note',
            id: node.identifier,
            place: placeAt(node.position?.start.offset ?? 0, node.identifier.length + 3),
          },
        ];
      case 'binding': {
        const parsed = parseBinding(text.slice(node.from, node.to), (offset, length) =>
          placeAt(node.from + offset, length),
        );
        if ('kind' in parsed) return [parsed];
        const place = placeAt(node.from + parsed.offset, parsed.length);
        report(diagnose('SR-TXT-002', { reason: parsed.reason }, { place, frame: source.frame(place) }));
        return [{ kind: 'gap', text: text.slice(node.from, node.to).trim() }];
      }
      default:
        return [];
    }
  };

  const block = (node: RootContent): ProseBlock[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ kind: 'paragraph', children: node.children.flatMap(inline) }];
      case 'heading':
        return [{ kind: 'heading', children: node.children.flatMap(inline) }];
      case 'list':
        return [
          {
            kind: 'list',
            ordered: node.ordered ?? false,
            items: node.children.map((item) => item.children.flatMap(block)),
          },
        ];
      case 'footnoteDefinition': {
        within = node.identifier;
        const blocks = node.children.flatMap(block);
        within = undefined;
        notes.push({ id: node.identifier, blocks, offset: node.position?.start.offset ?? 0 });
        return [];
      }
      default:
        return [];
    }
  };

  const blocks = tree.children.flatMap(block);
  for (const { fault, offset, length } of checkNotes(text, notes, referred)) {
    const place = placeAt(offset, length);
    report(fault({ place, frame: source.frame(place) }));
  }
  return { value: { blocks, notes: notes.map(({ id, blocks: own }) => ({ id, blocks: own })) }, diagnostics };
}
