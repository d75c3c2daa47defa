// Placed documents made by hand, so that each property can be seen to fail.
import type { Block } from '../../../../src/document/block.js';
import type { ElementLine } from '../../file/element-text.js';
import type { Box, MarkedSequence, PdfFile, StructureElement, TextPiece } from '../../file/pdf-file.js';
import { makeDocument, paragraph, theme } from '../../sample-documents.js';
import type { PlacedDocument, PlacedUnit } from '../place-units.js';
import type { UnitKind } from '../told-units.js';

/** Page from 0, baseline, and where the line begins and ends. */
export type LinePlace = readonly [page: number, y: number, left?: number, right?: number];

const size = 10;
const { width, height, margins } = theme.page;

function lineAt([page, y, left = margins.left, right = left + 200]: LinePlace, text: string): ElementLine {
  const box = { left, right, bottom: y - 0.2 * size, top: y + 0.75 * size };
  const font = {} as TextPiece['font'];
  const piece: TextPiece = { page, text, codes: [], x: left, y, width: right - left, size, font, angle: 0, box };
  return { page, text, baseline: y, box, pieces: [piece] };
}

interface UnitParts {
  readonly lines?: readonly LinePlace[];
  readonly drawn?: readonly (Box & { readonly page: number })[];
  readonly marks?: readonly { readonly number: number; readonly page: number }[];
  readonly block?: number;
  readonly opensPage?: boolean;
  readonly pageNumber?: number;
}

export function unit(kind: UnitKind, text: string, parts: UnitParts): PlacedUnit {
  const { lines = [], drawn = [], marks = [], block = 0, opensPage = false, pageNumber } = parts;
  const role = kind === 'figure' ? 'Figure' : 'P';
  const own = lines.map((place) => lineAt(place, text));
  const piece = { element: { role } as StructureElement, text, lines: own, drawn, marks };
  return {
    kind,
    text,
    block,
    opensPage,
    pieces: [piece],
    lines: own,
    ...(pageNumber === undefined ? {} : { pageNumber }),
  };
}

interface PlacedParts {
  readonly flow?: readonly PlacedUnit[];
  readonly notes?: PlacedDocument['notes'];
  readonly blocks?: readonly Block[];
  readonly faults?: readonly string[];
  /** Strings outside the structure tree, by page. */
  readonly artifacts?: readonly { readonly page: number; readonly text: string; readonly y: number }[];
}

export function placed({ flow = [], notes = [], blocks, faults = [], artifacts = [] }: PlacedParts): PlacedDocument {
  const units = [...flow, ...notes.flatMap((note) => note.units)];
  const onPages = [...units.flatMap(({ lines }) => lines), ...artifacts].map(({ page }) => page);
  const last = Math.max(0, ...onPages);
  const pages = Array.from({ length: last + 1 }, (_, index) => ({
    index,
    width,
    height,
    sequences: artifacts.filter(({ page }) => page === index).map(artifactSequence),
  }));
  return {
    document: makeDocument(blocks ?? [paragraph('ord')]),
    file: { pages } as unknown as PdfFile,
    flow,
    notes,
    faults,
  };
}

function artifactSequence({ page, text, y }: { page: number; text: string; y: number }): MarkedSequence {
  return {
    page,
    kind: 'artifact',
    tag: 'Artifact',
    artifact: { type: 'Pagination' },
    paints: ['Tj'],
    pieces: lineAt([page, y], text).pieces,
    shapes: [],
  };
}
