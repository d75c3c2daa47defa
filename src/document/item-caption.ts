// The caption of a chart or table, and the lines under it: notes, the workbook's own too, breaks, legend of marks, reference time and source.
import type { PublishedData } from '../disclosure/published-data.js';
import { cellKeyId } from '../indicators/cell-key.js';
import type { Indicator } from '../indicators/indicator.js';
import { formatInterval } from '../language/interval.js';
import { joinList } from '../language/join-list.js';
import type { PlannedChart, PlannedTable } from '../plan/plan.js';
import type { TableModel } from '../tables/table-model.js';
import type { Inline, TextBlock } from '../text/text-block.js';
import { workbookNotes } from './workbook-notes.js';

type Item = PlannedChart | PlannedTable;

const legend: Readonly<Record<TableModel['marks'][number], string>> = {
  '..': '.. uppgift saknas eller redovisas inte av sekretesskäl',
  '.': '. uppgift kan inte förekomma',
  p: 'p preliminär',
  r: 'r reviderad eller omräknad',
  b: 'b tidsseriebrott',
};

/** What is shown, and the period unless the title already names a year. */
export function captionText(item: Item): string {
  return /\b(19|20)\d\d\b/.test(item.title) ? item.title : `${item.title} ${period(item.years)}`;
}

/** In what a table's numbers are counted, once for all columns; undefined where they are counted in several ways. */
export function tableMeasure(item: PlannedTable, data: PublishedData): string | undefined {
  const measures = [...new Set(item.indicators.map((id) => data.indicator(id)?.measure ?? ''))];
  return measures.length === 1 && measures[0] !== '' ? measures[0] : undefined;
}

/** As many years as are told one by one where they do not follow each other evenly. */
const fewYears = 4;

/** `2020–2024`, also for every second year; `2020 och 2024`; `2020, 2023 och 2024`. */
function period(years: readonly number[]): string {
  const [first, second, last] = [years[0], years[1], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (second === undefined || first === last) return String(last);
  const step = second - first;
  const isEven = years.every((year, index) => year === first + index * step);
  const isSpan = isEven && (step === 1 || years.length > 2);
  return isSpan || years.length > fewYears ? formatInterval(String(first), String(last)) : joinList(years.map(String));
}

/** Lines under the item. `note` is the author's own, evaluated. */
export function itemNotes(
  item: Item,
  note: readonly TextBlock[],
  marks: TableModel['marks'],
  data: PublishedData,
): readonly (readonly Inline[])[] {
  const indicators = item.indicators.flatMap((id) => data.indicator(id) ?? []);
  const own = note.flatMap(linesOf);
  const texts = [
    ...new Set([
      ...indicators.flatMap((indicator) => indicator.note ?? []),
      ...workbookNotes(item, data),
      ...indicators.flatMap((indicator) => breakNotes(indicator, item.years)),
    ]),
    ...('referenceHasRest' in item ? ['Stadens värde omfattar även dem som inte hör till någon stadsdelsnämnd.'] : []),
    ...mergedNote(item, indicators, data),
    ...preliminaryYears(item, data),
    ...legendLine(marks),
    referenceLine(indicators),
  ];
  return [...own, ...texts.map((text): Inline[] => [{ kind: 'text', text }])];
}

/** What the marks of a table mean, as a line under it; nothing when there are none. */
export function marksLegend(marks: TableModel['marks']): readonly (readonly Inline[])[] {
  return legendLine(marks).map((text): Inline[] => [{ kind: 'text', text }]);
}

function legendLine(marks: TableModel['marks']): readonly string[] {
  return marks.length > 0 ? [`Teckenförklaring: ${marks.map((mark) => legend[mark]).join('; ')}.`] : [];
}

function linesOf(block: TextBlock): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.children];
    case 'heading':
      return [block.text];
    case 'list':
      return block.items.flat().flatMap(linesOf);
    case 'notes':
      return [];
  }
}

function breakNotes(indicator: Indicator, years: readonly number[]): readonly string[] {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  return indicator.breaks.filter((one) => first < one.year && one.year <= last).map((one) => one.note);
}

function referenceLine(indicators: readonly Indicator[]): string {
  const times = [...new Set(indicators.map((indicator) => indicator.reference))];
  const sources = [...new Set(indicators.flatMap((indicator) => indicator.source.split('; ')))];
  return `Mättid: ${times.join('; ')}. Källa: ${sources.join('; ')}.`;
}

/** Counts and money of merged districts are sums; what is computed from such sums is computed anew. */
function mergedNote(item: Item, indicators: readonly Indicator[], data: PublishedData): readonly string[] {
  if (!showsMerged(item, data)) return [];
  const summed = indicators.some(({ kind }) => kind === 'count' || kind === 'money');
  return [
    summed
      ? 'Åren före en sammanslagning är summor av de tidigare stadsdelsnämnderna.'
      : 'Åren före en sammanslagning är omräknade från summor av de tidigare stadsdelsnämnderna.',
  ];
}

function showsMerged(item: Item, data: PublishedData): boolean {
  return item.cells.some((key) => data.cell(key.indicator, key.year, key.members).flags.merged === true);
}

/** A table marks each preliminary value; a chart says which years are, unless a note of the workbook does. */
function preliminaryYears(item: Item, data: PublishedData): readonly string[] {
  if ('rows' in item) return [];
  const notes = item.indicators.flatMap((id) => data.notes(id).filter(({ mark }) => mark === 'p'));
  const told = new Set(notes.flatMap(({ keys }) => keys.map(cellKeyId)));
  const years = item.cells.flatMap((key) => {
    if (told.has(cellKeyId(key))) return [];
    const cell = data.cell(key.indicator, key.year, key.members);
    return cell.state === 'value' && cell.flags.preliminary ? [String(key.year)] : [];
  });
  return years.length === 0 ? [] : [`Preliminära uppgifter för ${joinList([...new Set(years)])}.`];
}
