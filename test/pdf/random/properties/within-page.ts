// Nothing lies over anything else, below the bottom margin, or outside the paper.
import { makeLook } from '../../../../src/pdf/look.js';
import type { Box } from '../../file/pdf-file.js';
import { theme } from '../../sample-documents.js';
import type { PlacedDocument } from '../place-units.js';
import { artifactLines, boxesOf, type PlacedBox, shortly } from './page-places.js';

/** What two boxes may share: the edges of letters that are drawn side by side. */
const shared = 0.6;
/** Descenders reach below the line that the margin ends. */
const descender = 1;
/** Least distance of anything printed from the edge of the paper, with the space that a line of a large title ends in. */
const edge = 54;
/** Least distance of a letter's head from the paper's upper edge. */
const letterHead = 30;

export function withinPage(placed: PlacedDocument): string[] {
  return [...overlaps(placed), ...outside(placed)];
}

/** Text against text and text against drawings; what is in one picture may lie as it likes. */
function overlaps(placed: PlacedDocument): string[] {
  const { flow, notes, file } = placed;
  const units = [...flow, ...notes.flatMap((note) => note.units)];
  const all: (PlacedBox & { readonly picture?: number })[] = [
    ...units.flatMap((unit, index) =>
      boxesOf(unit).map((box) => (unit.kind === 'figure' ? { ...box, picture: index } : box)),
    ),
    ...artifactLines(placed).flatMap(({ pieces, text }) => pieces.map(({ page, box }) => ({ page, box, what: text }))),
  ];
  return file.pages.flatMap(({ index }) => {
    const here = all
      .filter(({ page, what }) => page === index && what.trim() !== '')
      .sort((a, b) => b.box.top - a.box.top);
    return here.flatMap((one, at) => {
      const faults: string[] = [];
      for (const other of here.slice(at + 1)) {
        if (other.box.top <= one.box.bottom) break;
        if (one.picture !== undefined && one.picture === other.picture) continue;
        if (meet(one.box, other.box))
          faults.push(`page ${index + 1}: “${shortly(one.what)}” lies over “${shortly(other.what)}”`);
      }
      return faults;
    });
  });
}

function meet(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom);
  return across > shared && down > shared;
}

function outside({ document, flow, notes, file }: PlacedDocument): string[] {
  const { margins } = makeLook(theme, document.frame.kind);
  const units = [...flow, ...notes.flatMap((note) => note.units)];
  return units.flatMap((unit) => {
    const kind = document.blocks[unit.block]?.kind;
    const onCover = kind === 'cover';
    const foot = onCover ? edge : margins.bottom - descender;
    // What a letter is, by kind, number and date, is told in its first page's head.
    const head = onCover ? edge : kind === 'addressFields' ? letterHead : margins.top - descender;
    return boxesOf(unit).flatMap(({ page, box, what }) => {
      const { width = 0, height = 0 } = file.pages[page] ?? {};
      const faults = [
        box.bottom < foot ? 'below the bottom margin' : '',
        box.top > height - head ? 'above the top margin' : '',
        box.left < edge || box.right > width - edge ? 'beside the page' : '',
      ];
      return faults.filter(Boolean).map((fault) => `page ${page + 1}: “${shortly(what)}” stands ${fault}`);
    });
  });
}
