// How pages end and begin: no lone line, no lonely heading, captions with what they name, rows in one piece.
import { theme } from '../../sample-documents.js';
import type { PlacedDocument, PlacedUnit } from '../place-units.js';
import { lonelyHeadings } from './lonely-headings.js';
import { artifactLines, lineCounts, pagesOf, shortly } from './page-places.js';

const fewest = 2;
/** A row with more lines than this may be taller than what a page leaves to it. */
const tallRow = 0.8;
const tableLeading = 12;

export function pageEnds(placed: PlacedDocument): string[] {
  return [
    ...[...placed.flow, ...placed.notes.flatMap(({ units }) => units)].flatMap(loneLines),
    ...lonelyHeadings(placed),
    ...partedCaptions(placed),
    ...partedLines(placed),
    ...dividedRows(placed),
    ...missingHeads(placed),
    ...wrongEntries(placed),
  ];
}

function loneLines(unit: PlacedUnit): string[] {
  if (unit.kind !== 'text' && unit.kind !== 'under' && unit.kind !== 'heading') return [];
  const counts = lineCounts(unit);
  if (counts.length < 2) return [];
  if (unit.kind === 'heading') return [`the heading “${shortly(unit.text)}” is divided between pages`];
  const [first = 0, last = 0] = [counts[0], counts.at(-1)];
  return Math.min(first, last) >= fewest ? [] : [`“${shortly(unit.text)}” is divided ${counts.join(' + ')} lines`];
}

/** The chart, or the header and the first row with figures, stand on the page of the caption. */
function partedCaptions({ flow }: PlacedDocument): string[] {
  return flow.flatMap((caption, index) => {
    if (caption.kind !== 'caption') return [];
    const pages = pagesOf(caption);
    if (pages.length !== 1) return [`the caption “${shortly(caption.text)}” is divided between pages`];
    const rest = flow.slice(index + 1).filter(({ block }) => block === caption.block);
    const first = rest.findIndex(({ kind }) => kind === 'figure' || kind === 'row');
    const own = first < 0 ? [] : rest.slice(0, first + 1);
    return own
      .filter((unit) => pagesOf(unit)[0] !== pages[0])
      .map((unit) => `“${shortly(caption.text)}” on page ${(pages[0] ?? 0) + 1} is parted from its ${unit.kind}`);
  });
}

/** What stands under a chart or table begins on the page on which that ends. */
function partedLines({ flow }: PlacedDocument): string[] {
  return flow.flatMap((line, index) => {
    const above = flow[index - 1];
    if (line.kind !== 'under' || !above || above.kind === 'under') return [];
    const [ends, begins] = [pagesOf(above).at(-1), pagesOf(line)[0]];
    return ends === begins
      ? []
      : [`“${shortly(line.text)}” on page ${(begins ?? 0) + 1} is parted from what it stands under`];
  });
}

function dividedRows({ flow, file }: PlacedDocument): string[] {
  const rows = flow.filter(({ kind }) => kind === 'row' || kind === 'groupRow' || kind === 'tableHead');
  return rows.flatMap((row) => {
    const pages = pagesOf(row);
    if (pages.length < 2) return [];
    const { top, bottom } = theme.page.margins;
    const room = Math.min(...pages.map((page) => (file.pages[page]?.height ?? 0) - top - bottom));
    const lines = Math.max(...row.pieces.map((piece) => piece.lines.length));
    return lines * tableLeading > tallRow * room ? [] : [`the row “${shortly(row.text)}” is divided between pages`];
  });
}

/** A table that goes on has its header again on each page. */
function missingHeads(placed: PlacedDocument): string[] {
  const { flow } = placed;
  const artifacts = artifactLines(placed);
  return flow.flatMap((head, index) => {
    if (head.kind !== 'tableHead') return [];
    const end = flow.findIndex(({ kind }, at) => at > index && kind !== 'row' && kind !== 'groupRow');
    const rows = flow.slice(index + 1, end < 0 ? undefined : end);
    const pages = new Set(rows.flatMap((row) => pagesOf(row)[0] ?? []));
    const [word = ''] = head.text.match(/[^\s⟦]+/) ?? [];
    return [...pages]
      .filter((page) => !pagesOf(head).includes(page))
      .filter((page) => !artifacts.some((line) => line.page === page && line.text.includes(word)))
      .map((page) => `page ${page + 1}: “${shortly(head.text)}” is not said again over the rows there`);
  });
}

/** Each entry of the contents has the page of its heading. */
function wrongEntries({ flow }: PlacedDocument): string[] {
  const entries = flow.filter(({ kind }) => kind === 'entry');
  return entries.flatMap(({ text, pageNumber }) => {
    const heading = flow.find((unit) => unit.kind === 'heading' && unit.text.replace(/⟦\d+⟧/g, '') === text);
    const page = heading && (pagesOf(heading)[0] ?? 0) + 1;
    return page === undefined || page === pageNumber
      ? []
      : [`the contents say page ${pageNumber} of “${shortly(text)}” on page ${page}`];
  });
}
