// What must hold of any pages, told from what stands on them alone.
import type { Line, Page } from '../../../src/pdf/pdfmake/page.js';
import { type LaidOut, linesOn, textOf } from './lay-out.js';
import type { RandomFlow } from './random-flow.js';

const tolerance = 0.02;
const isNote = (name: string) => name.startsWith('n');

interface Placed {
  readonly page: number;
  readonly line: Line;
  /** Name of the paragraph; the empty string for a list marker. */
  readonly name: string;
  readonly numbers: readonly number[];
}

/** Sentences about everything that is wrong. */
export function brokenRules(flow: RandomFlow, { pages }: LaidOut): string[] {
  const placed = pages.flatMap((page, index) => linesOn(page).map((line) => placedLine(line, index)));
  return [
    ...wordsLost(flow, placed),
    ...notesElsewhere(placed),
    ...loneLines(placed),
    ...lonelyHeadings(flow, pages, placed),
    ...pages.flatMap((page, index) =>
      misplaced(
        page,
        index,
        placed.filter((one) => one.page === index),
      ),
    ),
  ];
}

function placedLine(line: Line, page: number): Placed {
  const words = [...textOf(line).matchAll(/([nt]\d+)\.(\d+)/g)];
  return { page, line, name: words[0]?.[1] ?? '', numbers: words.map((match) => Number(match[2])) };
}

/** Every word once, those of a paragraph in order, paragraphs in order, notes in order. */
function wordsLost({ words }: RandomFlow, placed: readonly Placed[]): string[] {
  const found = new Map<string, number[]>();
  for (const { name, numbers } of placed) {
    if (name !== '') found.set(name, [...(found.get(name) ?? []), ...numbers]);
  }
  const wrong = [...words].filter(
    ([name, count]) => found.get(name)?.join() !== Array.from({ length: count }, (_, index) => index).join(),
  );
  const inOrder = (kind: (name: string) => boolean) =>
    [...found.keys()].filter(kind).join() === [...words.keys()].filter(kind).join();
  return [
    ...wrong.map(([name]) => `the words of ${name} are not there once and in order`),
    ...(inOrder((name) => !isNote(name)) ? [] : ['paragraphs are not in order']),
    ...(inOrder(isNote) ? [] : ['notes are not in order']),
  ];
}

function notesElsewhere(placed: readonly Placed[]): string[] {
  const refers = new Map<string, number>();
  for (const { line, page } of placed)
    for (const { note } of line.inlines) if (note !== undefined && !refers.has(note)) refers.set(note, page);
  return [...refers].flatMap(([id, page]) => {
    const lines = placed.filter(({ name }) => name === id);
    const here = lines.filter((one) => one.page === page).length;
    return here >= Math.min(2, lines.length) ? [] : [`note ${id} does not begin on page ${page + 1}`];
  });
}

function loneLines(placed: readonly Placed[]): string[] {
  const counts = new Map<string, Map<number, number>>();
  for (const { name, page } of placed) {
    const pages = counts.get(name) ?? new Map<number, number>();
    counts.set(name, pages.set(page, (pages.get(page) ?? 0) + 1));
  }
  return [...counts].flatMap(([name, pages]) =>
    name !== '' && pages.size > 1 && [...pages.values()].some((count) => count < 2) ? [`${name} has a line alone`] : [],
  );
}

function lonelyHeadings({ headings }: RandomFlow, pages: readonly Page[], placed: readonly Placed[]): string[] {
  return pages.flatMap((page, index) => {
    const last = placed.filter((one) => one.page === index && one.name !== '' && !isNote(one.name)).at(-1);
    const pictures = page.items.some(({ type }) => type === 'svg');
    return last && headings.includes(last.name) && !pictures ? [`heading ${last.name} ends page ${index + 1}`] : [];
  });
}

/** Text above the rule, notes below it, all above the margin, nothing on top of anything else. */
function misplaced({ items, pageSize, pageMargins }: Page, index: number, placed: readonly Placed[]): string[] {
  const end = pageSize.height - pageMargins.bottom + tolerance;
  const rule = items.find((item) => item.type === 'vector' && item.item._artifact === 'Layout');
  const ruleAt = rule?.type === 'vector' ? (rule.item.y1 ?? 0) : end;
  const pictures = items.flatMap((item) => (item.type === 'svg' ? [item.item] : []));
  const boxes = [
    ...placed.map(({ line, name }) => ({ note: isNote(name), name, ...boxOf(line) })),
    ...pictures.map(({ x, y, _width, _height }) => ({ note: false, name: 'svg', x, y, w: _width, h: _height })),
  ];
  const marker = (name: string) => name === '';
  const broken = boxes.flatMap((box, at) => [
    ...(box.y < pageMargins.top - tolerance && !marker(box.name)
      ? [`${box.name} is above the margin of page ${index + 1}`]
      : []),
    ...(box.y + box.h > end ? [`${box.name} is below the margin of page ${index + 1}`] : []),
    ...(!box.note && !marker(box.name) && box.y + box.h > ruleAt + tolerance
      ? [`${box.name} is below the rule of page ${index + 1}`]
      : []),
    ...(box.note && box.y < ruleAt ? [`note ${box.name} is above the rule of page ${index + 1}`] : []),
    ...boxes
      .slice(at + 1)
      .flatMap((other) => (meet(box, other) ? [`${box.name} and ${other.name} overlap on page ${index + 1}`] : [])),
  ]);
  return broken;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

function boxOf(line: Line): Box {
  return { x: line.x, y: line.y, w: line.getWidth(), h: line.getHeight() };
}

function meet(a: Box, b: Box): boolean {
  const apart = (from: number, size: number, other: number) => from + size <= other + tolerance;
  return !(apart(a.x, a.w, b.x) || apart(b.x, b.w, a.x) || apart(a.y, a.h, b.y) || apart(b.y, b.h, a.y));
}
