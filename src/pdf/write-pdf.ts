// A document to the bytes of a PDF. The one entrance to this folder.
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Block } from '../document/block.js';
import type { Document } from '../document/document.js';
import type { Theme } from '../theme/theme.js';
import { type FontFiles, fontFamily } from '../typography/font-files.js';
import { type FontMetrics, loadFontMetrics } from '../typography/font-metrics.js';
import { defaultStyle, makeLook } from './look.js';
import { blockNodes } from './nodes/block-nodes.js';
import { bookmarkPlaces } from './nodes/bookmarks.js';
import { destinationName, noteDestination } from './nodes/destination-name.js';
import { noteNode } from './nodes/note-node.js';
import type { Setting } from './nodes/pdf-node.js';
import { draftWord, pageFoot, pageHead } from './page-frame.js';
import { print } from './print.js';

export interface WrittenPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** What could not be set as it was meant. With a `fel` among them the bytes are not fit to publish. */
  readonly diagnostics: readonly Diagnostic[];
}

const metricsOf = new WeakMap<FontFiles, FontMetrics>();

/**
 * Sets the document in the theme's look. Same document, same bytes: no clock, no locale.
 * `logo` is the SVG text of the file that the theme names.
 * @throws Error when the document was not assembled, or holds something that fits on no page: bugs, never bad input.
 */
export async function writePdf(document: Document, theme: Theme, fonts: FontFiles, logo?: string): Promise<WrittenPdf> {
  const diagnostics: Diagnostic[] = [];
  const { frame, properties } = document;
  const look = makeLook(theme, frame.kind);
  const places = bookmarkPlaces(document.blocks, frame.kind !== 'report');
  const destinations = new Set([...places.values()].map(({ id }) => id));
  for (const name of destinationsIn(document.blocks)) destinations.add(name);
  for (const { id } of document.notes) destinations.add(noteDestination(id));
  const setting: Setting = {
    look,
    metrics: metricsFor(fonts),
    destinations,
    referred: new Set(),
    report: (diagnostic) => diagnostics.push(diagnostic),
    ...(logo === undefined ? {} : { logo }),
  };
  const content = blockNodes(document.blocks, places, setting);
  const notes = document.notes.map((note) => {
    const node = noteNode(note, (blocks) => blockNodes(blocks, places, setting));
    // Layout uses a node up, and may need one more than once.
    return [note.id, () => structuredClone(node)] as const;
  });
  const { bytes, pages, dividedBlocks } = await print(
    {
      properties,
      pageSize: look.size,
      pageMargins: look.margins,
      content,
      notes: new Map(notes),
      noteRuleColor: look.colors.axis,
      styles: look.styles,
      defaultStyle: defaultStyle(look),
      header: pageHead(frame, look),
      footer: pageFoot(frame, look),
      ...(frame.draft ? { draft: { text: draftWord, fontFamily, ...theme.draft } } : {}),
    },
    fonts,
  );
  for (const page of dividedBlocks) diagnostics.push(diagnose('SR-PDF-001', { file: document.fileName, page }));
  return { bytes, pages, diagnostics };
}

function metricsFor(fonts: FontFiles): FontMetrics {
  const metrics = metricsOf.get(fonts) ?? loadFontMetrics(fonts);
  metricsOf.set(fonts, metrics);
  return metrics;
}

/** Places of charts and tables, also within summaries and lists. */
function destinationsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'chart':
      case 'table':
        return [destinationName(block.label)];
      case 'summary':
        return destinationsIn(block.blocks);
      case 'list':
        return block.items.flatMap(destinationsIn);
      default:
        return [];
    }
  });
}
