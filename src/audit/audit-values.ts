// Written values by indicator and by table, as the checks look them up.
import { type CellKey, cellKeyId } from '../indicators/cell-key.js';
import type { Indicator } from '../indicators/indicator.js';
import type { WrittenTable, WrittenValue } from '../indicators/written-value.js';

export interface ValueSet {
  /** Each fact once, where it stands first. */
  readonly values: readonly WrittenValue[];
  readonly at: (key: CellKey) => WrittenValue | undefined;
}

export interface TableValues extends ValueSet {
  readonly table: WrittenTable;
}

/** What the sheets say of one indicator. */
export interface IndicatorValues extends ValueSet {
  readonly indicator: Indicator;
  /** Name of the row between the sum of the districts and the city. */
  readonly rest?: string;
  readonly tables: readonly TableValues[];
}

/** A value with the text of its key: made once, since the value is in the sets of its table, its indicator and the year. */
export interface IdentifiedValue {
  readonly id: string;
  readonly value: WrittenValue;
}

export function identifyValues(written: readonly WrittenValue[]): readonly IdentifiedValue[] {
  return written.map((value) => ({ id: cellKeyId(value.key), value }));
}

/** The values of one indicator, together and table by table. */
export function indicatorValues(
  indicator: Indicator,
  rest: string | undefined,
  written: readonly IdentifiedValue[],
): IndicatorValues {
  return {
    ...valueSet(written),
    indicator,
    ...(rest === undefined ? {} : { rest }),
    tables: groupBy(written, ({ value }) => tableId(value.table)).flatMap((values) => {
      const [first] = values;
      return first ? [{ ...valueSet(values), table: first.value.table }] : [];
    }),
  };
}

export function valueSet(written: readonly IdentifiedValue[]): ValueSet {
  const byId = new Map<string, WrittenValue>();
  for (const { id, value } of written) if (!byId.has(id)) byId.set(id, value);
  return { values: [...byId.values()], at: (key) => byId.get(cellKeyId(key)) };
}

export function tableId({ workbook, sheet, range }: WrittenTable): string {
  return `${workbook}|${sheet}|${range}`;
}

/** The values in groups of equal `keyOf`, in the order met. */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): readonly (readonly T[])[] {
  return [...groupsByKey(values, keyOf).values()];
}

/** The same groups, to look up by what they have in common. */
export function groupsByKey<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
