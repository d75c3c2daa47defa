// One table as the reader saw it, for the analyst to read: a heading, what was found, and a corner of its values.
import { type CellStatus, cellStatus, statusNames } from '../cell-status.js';
import type { SheetTable, TableCell, TableDimension, TableNote } from '../sheet-table.js';
import { sampleGrid } from './sample-grid.js';
import { marksText, shownContent, wholeNumber } from './shown-content.js';
import { shorten, textColumns } from './text-columns.js';

const shownMembers = 6;
const shownItems = 10;
const shownCells = 3;
const longestText = 300;
const longestMember = 60;
const longestCell = 40;

const statuses = Object.keys(statusNames) as CellStatus[];

/** Statuses that no indicator can use as they are: their cells are named. */
const toReview: ReadonlySet<CellStatus> = new Set([
  'blank',
  'text',
  'error',
  'date',
  'uncalculated',
  'external',
  'ambiguous',
]);

/** The lines of a table, indented under its heading. Not yet made harmless. */
export function describeTable(table: SheetTable): readonly string[] {
  const facts: readonly Fact[] = [
    ['form', table.form === 'long' ? 'lång, en uppgift per rad' : 'korstabell'],
    ...(table.unit === undefined ? [] : [['enhet', table.unit] as const]),
    ...table.dimensions.map(dimensionFact),
    ['observationer', countStatuses(table.cells) || 'inga'],
    ...reviewFacts(table.cells),
    ...capped(table.notes.map(noteFact), 'noter'),
    ...(table.source === undefined ? [] : [['källa', table.source] as const]),
    ...capped(
      table.doubts.map((doubt): Fact => ['osäkert', doubt]),
      'osäkerheter',
    ),
  ];
  const grid = sampleGrid(table);
  return [
    shorten(`${table.range}  ${table.title}${marksText(table.titleMarks)}`, longestText),
    ...textColumns(facts, [
      { align: 'left', widest: 16 },
      { align: 'left', widest: longestText },
    ]).map(indented),
    ...(grid.length === 0 ? [] : ['', ...grid.map(indented)]),
  ];
}

type Fact = readonly [name: string, text: string];

function dimensionFact({ name, axis, members, memberMarks, memberUnits }: TableDimension): Fact {
  const label = (member: string): string => {
    const unit = memberUnits?.[member];
    const unitText = unit === undefined ? '' : ` (${unit})`;
    return `${shorten(member, longestMember)}${unitText}${marksText(memberMarks?.[member])}`;
  };
  const shown =
    members.length <= shownMembers
      ? members.map(label)
      : [...members.slice(0, shownMembers - 2).map(label), '…', ...members.slice(-1).map(label)];
  return [axis === 'rows' ? 'rader' : 'kolumner', `${name} (${members.length}): ${shown.join(', ')}`];
}

function noteFact({ mark, text }: TableNote): Fact {
  return [mark === undefined ? 'anm.' : `not ${mark}`, text];
}

/** How many cells there are of each status: `91 tal, 2 .. (uppgift saknas), 1 tom cell`. */
function countStatuses(cells: readonly TableCell[]): string {
  const counts = new Map<CellStatus, number>();
  for (const { content } of cells) {
    const status = cellStatus(content);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return statuses
    .flatMap((status) => {
      const count = counts.get(status) ?? 0;
      return count === 0 ? [] : [`${wholeNumber(count)} ${statusNames[status][count === 1 ? 0 : 1]}`];
    })
    .join(', ');
}

/** The first cells of each status that an indicator would stumble on. */
function reviewFacts(cells: readonly TableCell[]): readonly Fact[] {
  return statuses.flatMap((status) => {
    if (!toReview.has(status)) return [];
    const found = cells.filter(({ content }) => cellStatus(content) === status);
    if (found.length === 0) return [];
    const shown = found.slice(0, shownCells).map(({ ref, content }) => {
      const says = status === 'blank' ? '' : ` ${shorten(shownContent(content), longestCell)}`;
      return `${ref.address}${says}`;
    });
    const more = found.length > shown.length ? ` och ${wholeNumber(found.length - shown.length)} till` : '';
    return [['granska', `${statusNames[status][found.length === 1 ? 0 : 1]}: ${shown.join(', ')}${more}`] as const];
  });
}

function capped(facts: readonly Fact[], what: string): readonly Fact[] {
  if (facts.length <= shownItems) return facts;
  return [...facts.slice(0, shownItems), ['…', `${facts.length - shownItems} ${what} till; \`--json\` visar alla`]];
}

function indented(line: string): string {
  return `  ${line}`;
}
