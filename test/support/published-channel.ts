// Everything of a composed report that leaves the building, as text: blocks with drawings and alt texts, and the manifest.
import type { ComposedDocument } from '../../src/cli/year/compose-documents.js';
import type { Figure } from '../../src/disclosure/figure.js';
import type { Block } from '../../src/document/block.js';
import type { Document } from '../../src/document/document.js';
import { figuresOf } from '../../src/document/figures-of.js';
import { buildManifest } from '../../src/publication/manifest.js';

/** Documents and manifest, character for character; what figures rest on is no part of it. */
export function publishedChannel(documents: readonly ComposedDocument[]): string {
  const plain = JSON.stringify(
    documents.map(({ document }) => document),
    (name, value: unknown) => (name === 'sources' ? undefined : value),
    1,
  );
  return `${plain}\n${manifestOf(documents)}`;
}

export function manifestOf(documents: readonly ComposedDocument[]): string {
  const rendered = documents.map(({ document }) => ({
    fileName: document.fileName,
    title: document.properties.title,
    pages: 1,
    bytes: new Uint8Array(),
    figures: figuresOf(document),
  }));
  return JSON.stringify(buildManifest({ year: 2024, version: '0.0.0', rendered, printed: rendered }), undefined, 1);
}

/** Texts of all figures of a document, in order. */
export function figureTexts(document: Document): readonly string[] {
  return figuresOf(document).map((figure: Figure) => figure.text);
}

/** The blocks of one kind. */
export function blocksOf<K extends Block['kind']>(document: Document, kind: K): readonly Extract<Block, { kind: K }>[] {
  return document.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}
