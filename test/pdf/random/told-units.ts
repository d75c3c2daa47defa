// What a document says, in order, before anything is set: the smallest parts that are told one after the other.
import type { Block, Heading, Inline, KeyFigure, List, TextBlock } from '../../../src/document/block.js';
import type { Document } from '../../../src/document/document.js';
import { type TableParts, tableUnits } from './told-table.js';
import { plainTold, told } from './told-text.js';

/** `box` is told column by column, `under` stands below a chart or table, `entry` ends in a page number that is not told. */
export type UnitKind =
  | 'heading'
  | 'text'
  | 'caption'
  | 'figure'
  | 'tableHead'
  | 'row'
  | 'groupRow'
  | 'under'
  | 'box'
  | 'entry';

export interface ToldUnit {
  readonly kind: UnitKind;
  readonly text: string;
  /** Which block of the document it is part of, by index; parts of one table or chart have the same. */
  readonly block: number;
  /** The document asks for a new page here. */
  readonly opensPage: boolean;
}

export interface ToldDocument {
  readonly flow: readonly ToldUnit[];
  /** By number. */
  readonly notes: ReadonlyMap<number, readonly ToldUnit[]>;
}

type Said = Pick<ToldUnit, 'kind' | 'text'>;

const deepestEntry = 2;

/** `partsOf` tells how a table was divided by columns, which only the finished file knows. */
export function toldDocument(document: Document, partsOf: (label: string) => TableParts | undefined): ToldDocument {
  const flow: ToldUnit[] = [];
  let asked = false;
  document.blocks.forEach((block, index) => {
    if (block.kind === 'pageBreak') {
      asked = true;
      return;
    }
    const before = document.blocks[index - 1]?.kind;
    const opens = asked || before === 'cover' || block.kind === 'chapterOpening';
    const units = unitsOf(block, document.blocks, partsOf);
    flow.push(...units.map((unit, inner) => ({ ...unit, block: index, opensPage: opens && inner === 0 })));
    if (units.length > 0) asked = false;
  });
  const notes = document.notes.map(({ number, blocks }) => {
    const units = blocks.flatMap(textUnits);
    return [number, units.map((unit) => ({ ...unit, block: -number, opensPage: false }))] as const;
  });
  return { flow, notes: new Map(notes) };
}

function unitsOf(block: Block, all: readonly Block[], partsOf: (label: string) => TableParts | undefined): Said[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'notes':
      return textUnits(block);
    case 'chapterOpening':
      return [{ kind: 'heading', text: `${block.number} ${block.title}` }];
    case 'summary':
      return [
        { kind: 'heading', text: block.heading },
        ...block.blocks.flatMap((inner) => unitsOf(inner, all, partsOf)),
      ];
    case 'chart':
      return [
        { kind: 'caption', text: `${block.number} ${told(block.title)}` },
        { kind: 'figure', text: svgWords(block.chart.svg) },
        ...under(block.notes),
      ];
    case 'table':
      return [...tableUnits(block, partsOf(block.label)), ...under(block.notes)];
    case 'keyFigures':
      return [{ kind: 'box', text: block.figures.map(keyFigureText).join(' ') }];
    case 'cover': {
      const year = block.title.includes(String(block.year)) ? [] : [String(block.year)];
      const imprint = (block.imprint ?? []).map(({ children }) => told(children));
      const texts = [block.title, ...year, block.subtitle, block.publisher, ...block.lines, ...imprint];
      return [{ kind: 'box', text: texts.join(' ') }];
    }
    case 'contents':
      return [{ kind: 'heading', text: block.heading }, ...all.flatMap(entry)];
    case 'definitions':
      return block.items.map(({ term, meaning }) => ({ kind: 'box', text: `${told(term)} ${told(meaning)}` }));
    case 'signatures':
      return [
        { kind: 'box', text: block.signatories.flatMap(({ name, title, office }) => [name, title, office]).join(' ') },
      ];
    case 'addressFields':
      return [
        ...(block.head ? [{ kind: 'box' as const, text: block.head.join(' ') }] : []),
        { kind: 'box', text: block.fields.flatMap(({ label, lines }) => [label, ...lines]).join(' ') },
      ];
    case 'pageBreak':
      return [];
  }
}

function textUnits(block: TextBlock): Said[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', text: headingText(block, told) }];
    case 'paragraph':
      return [{ kind: 'text', text: told(block.children) }];
    case 'list':
      return listUnits(block);
    case 'notes':
      return [];
  }
}

/** Disc markers are drawn, not told. */
function listUnits(list: List): Said[] {
  return list.items.flatMap((blocks, index) => {
    const [first, ...rest] = blocks.flatMap(textUnits);
    if (!first) return [];
    return [{ ...first, text: list.ordered ? `${index + 1}. ${first.text}` : first.text }, ...rest];
  });
}

function headingText({ number, text }: Heading, textOf: (inlines: readonly Inline[]) => string): string {
  return [number, textOf(text)].filter(Boolean).join(' ');
}

function entry(block: Block): Said[] {
  if (block.kind === 'chapterOpening') return [{ kind: 'entry', text: `${block.number} ${block.title}` }];
  if (block.kind !== 'heading' || block.level > deepestEntry) return [];
  return [{ kind: 'entry', text: headingText(block, plainTold) }];
}

function under(lines: readonly (readonly Inline[])[]): Said[] {
  return lines.map((line) => ({ kind: 'under', text: told(line) }));
}

function keyFigureText({ label, value, unit, change }: KeyFigure): string {
  return [label, value.text, unit, change ? told(change.words) : ''].filter(Boolean).join(' ');
}

function svgWords(svg: string): string {
  const words = [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g)].map(([, said = '']) => said);
  return words
    .join(' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
