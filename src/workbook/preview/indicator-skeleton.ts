// The beginning of an indicator for a table that was found: what the sheet tells, and the rest as comments to fill in.
import { monthPattern } from '../../language/format-date.js';
import type { SheetTable } from '../sheet-table.js';
import { type DeclaredTable, isReadersOwnName, measureName } from './declared-table.js';
import { type GuessedMeasure, guessMeasure } from './guess-measure.js';
import { inlineYaml, undecidedLine, yamlLine } from './yaml-lines.js';

const sexName = 'kön';
const dayOfYear = new RegExp(`(?<!\\d)(?:[12]?\\d|3[01]) (?:${monthPattern})`, 'iu');

export interface SkeletonRequest {
  readonly key: string;
  readonly name: string;
  readonly declared: DeclaredTable;
}

/** The indicator's key and the lines under it: a definition when every `fyll i` is answered. */
export function indicatorSkeleton({ key, name, declared }: SkeletonRequest): readonly string[] {
  const { table, title } = declared;
  const measure = table.dimensions.find((dimension) => dimension.name === measureName);
  const [chosen, ...others] = measure?.members ?? [];
  const unit = (chosen === undefined ? undefined : measure?.memberUnits?.[chosen]) ?? table.unit;
  const told = guessMeasure(unit);
  const supposed = unit === undefined ? guessMeasure(chosen ?? table.title) : {};
  const lines = [
    yamlLine('name', name),
    ...kindLines(told, supposed),
    ...referenceLines(table),
    table.source === undefined
      ? undecidedLine('source', 'Socialförvaltningen', 'källan, som den ska tryckas')
      : yamlLine('source', table.source),
    ...(table.dimensions.some((dimension) => dimension.name === sexName) ? [yamlLine('sex', 'required')] : []),
    yamlLine('sheet', table.sheet),
    ...(title === undefined ? [] : [yamlLine('table', title)]),
    ...(chosen === undefined
      ? []
      : [yamlLine('where', { [measureName]: chosen }, others.length === 0 ? undefined : otherMeasures(others))]),
    ...asLines(table),
  ];
  return [`${inlineYaml(key)}:`, ...lines.map((line) => `  ${line}`)];
}

/** What the unit tells is written; what the words of title or heading only suggest is left to be decided. */
function kindLines(told: GuessedMeasure, supposed: GuessedMeasure): readonly string[] {
  const { kind: likely = 'count', unit: usual = { one: 'person', many: 'personer' } } = supposed;
  return [
    told.kind === undefined
      ? undecidedLine('kind', likely, 'count, share, rate, money eller duration')
      : yamlLine('kind', told.kind),
    told.unit === undefined ? undecidedLine('unit', usual, 'enheten i ental och flertal') : yamlLine('unit', told.unit),
  ];
}

/** The day or the period that title or unit names. */
function referenceLines({ title, unit = '' }: SheetTable): readonly string[] {
  const words = `${title} ${unit}`;
  const told = dayOfYear.exec(words)?.[0] ?? /\bunder året\b/iu.exec(words)?.[0]?.toLowerCase();
  return [
    told === undefined
      ? undecidedLine('reference', 'under året', 'mättiden, till exempel under året eller 31 december')
      : yamlLine('reference', told),
  ];
}

function otherMeasures(others: readonly string[]): string {
  const shown = others.slice(0, 6).join(', ');
  return `fyll i: en indikator för varje mått; de andra är ${shown}${others.length > 6 ? ' …' : ''}`;
}

/** A new name belongs under `tables`, where it holds for all indicators; `as` is for one of them alone. */
function asLines({ dimensions }: SheetTable): readonly string[] {
  const [unnamed] = dimensions.filter(({ name }) => isReadersOwnName(name) && name !== measureName);
  return unnamed === undefined
    ? []
    : [undecidedLine('as', { [unnamed.name]: 'insats' }, 'bara om namnet inte ändras under tables')];
}
