// What a document has come upon that the properties are about: documents that never meet it prove nothing.
import type { PlacedDocument } from './place-units.js';
import { pagesOf } from './properties/page-places.js';

/** Everything that the random documents of one seed must come upon. */
export const wantedMeetings = [
  'a paragraph divided between pages',
  'a note divided between pages',
  'a note referred to twice',
  'a note in a list',
  'a note in a caption',
  'a note in the head of a table',
  'a note in a row',
  'a table divided between pages',
  'a turned page',
  'a table in parts',
  'a heading within 150 points of the foot of the page',
  'a contents entry',
] as const;

type Meeting = (typeof wantedMeetings)[number];

export function meetings({ flow, notes, file, document }: PlacedDocument): readonly Meeting[] {
  const marked = (kind: string) => flow.some((unit) => unit.kind === kind && unit.text.includes('⟦'));
  const signs = flow.flatMap(({ text }) => text.match(/⟦\d+⟧/g) ?? []);
  const tables = new Map<number, Set<number>>();
  for (const unit of flow.filter(({ kind }) => kind === 'row')) {
    const pages = tables.get(unit.block) ?? new Set();
    for (const page of pagesOf(unit)) pages.add(page);
    tables.set(unit.block, pages);
  }
  const captions = flow.filter(({ kind }) => kind === 'caption').map(({ block }) => block);
  const found: Readonly<Record<Meeting, boolean>> = {
    'a paragraph divided between pages': flow.some((unit) => unit.kind === 'text' && pagesOf(unit).length > 1),
    'a note divided between pages': notes.some(({ units }) => new Set(units.flatMap(pagesOf)).size > 1),
    'a note referred to twice': new Set(signs).size < signs.length,
    'a note in a list': flow.some(({ text, block }) => document.blocks[block]?.kind === 'list' && text.includes('⟦')),
    'a note in a caption': marked('caption'),
    'a note in the head of a table': marked('tableHead'),
    'a note in a row': marked('row') || marked('groupRow'),
    'a table divided between pages': [...tables.values()].some(({ size }) => size > 1),
    'a turned page': file.pages.some(({ width, height }) => width > height),
    'a table in parts': new Set(captions).size < captions.length,
    'a heading within 150 points of the foot of the page': flow.some(
      ({ kind, lines }) => kind === 'heading' && lines.some(({ baseline }) => baseline < 230),
    ),
    'a contents entry': flow.some(({ kind }) => kind === 'entry'),
  };
  return wantedMeetings.filter((meeting) => found[meeting]);
}
