import { exact } from '../../src/arithmetic/exact.js';
import { type ComparedIndicator, revisedValues } from '../../src/audit/revised-values.js';
import { formatPlace } from '../../src/diagnostics/place.js';
import type { Members } from '../../src/indicators/cell-key.js';
import type { Observation, ObservationStatus } from '../../src/indicators/observation.js';

interface Given {
  readonly year?: number;
  readonly members?: Members;
  readonly value: number | string | Exclude<ObservationStatus, 'value'>;
  readonly address?: string;
  readonly mark?: 'r' | 'p';
}

function observations(workbook: string, given: readonly Given[], indicator = 'kapitel.antal'): readonly Observation[] {
  return given.map(({ year = 2022, members = {}, value, address = 'B4', mark }): Observation => {
    const base = {
      key: { indicator, year, members },
      flags: { preliminary: mark === 'p', revised: mark === 'r' },
      cells: [{ workbook, sheet: 'Blad', address }],
    };
    if (value === 'missing' || value === 'unavailable' || value === 'notApplicable') return { ...base, status: value };
    return { ...base, status: 'value', value: exact(value) };
  });
}

function compared(before: readonly Given[], now: readonly Given[], indicator?: string): ComparedIndicator {
  return {
    indicator: indicator ?? 'kapitel.antal',
    now: observations('a.xlsx', now, indicator),
    before: observations('i/fjol/a.xlsx', before, indicator),
  };
}

/** `code place` of each finding. */
function found(before: readonly Given[], now: readonly Given[]): readonly string[] {
  return revisedValues([compared(before, now)]).map(({ code, place }) => `${code} ${place ? formatPlace(place) : ''}`);
}

const men: Members = { kön: 'män' };

describe('revisedValues', () => {
  it('says nothing of values that stand as they did', () => {
    expect(found([{ value: 12 }, { value: 3, members: men }], [{ value: 12 }, { value: 3, members: men }])).toEqual([]);
  });

  it('names both cells and both values', () => {
    const [finding] = revisedValues([
      compared([{ value: '1234.5', address: 'C4', members: men }], [{ value: 1235, address: 'D9', members: men }]),
    ]);
    expect(finding?.message.replaceAll('\u00A0', ' ')).toBe(
      'kapitel.antal|2022|kön=män är ändrad sedan förra året utan märket r: 1 235 i a.xlsx › Blad!D9, var 1 234,5 i i/fjol/a.xlsx › Blad!C4',
    );
    expect(finding?.withoutValues).not.toMatch(/\d/);
  });

  it.each([
    ['a value without a mark', { value: 12 }, { value: 13 }, ['SR-REV-001 a.xlsx › Blad!B4']],
    ['a value marked r', { value: 12 }, { value: 13, mark: 'r' }, ['SR-REV-002 a.xlsx › Blad!B4']],
    ['a value that was preliminary', { value: 12, mark: 'p' }, { value: 13 }, ['SR-REV-002 a.xlsx › Blad!B4']],
    ['a value that is preliminary now only', { value: 12 }, { value: 13, mark: 'p' }, ['SR-REV-001 a.xlsx › Blad!B4']],
    ['a mark r on what is the same', { value: 12 }, { value: 12, mark: 'r' }, []],
    ['a value that became ..', { value: 12 }, { value: 'unavailable', mark: 'r' }, ['SR-REV-003 a.xlsx › Blad!B4']],
    ['a value that became blank', { value: 12 }, { value: 'missing' }, ['SR-REV-003 a.xlsx › Blad!B4']],
    ['a value where there was none', { value: 'unavailable' }, { value: 12 }, []],
    ['a zero that became a number', { value: 0 }, { value: 1 }, ['SR-REV-001 a.xlsx › Blad!B4']],
    ['the last digits of a sum that Excel saved', { value: '0.30000000000004' }, { value: '0.3' }, []],
    ['a third decimal', { value: '0.301' }, { value: '0.3' }, ['SR-REV-001 a.xlsx › Blad!B4']],
  ] satisfies readonly (readonly [string, Given, Given, readonly string[]])[])('judges %s', (_, before, now, codes) => {
    expect(found([before], [now])).toEqual(codes);
  });

  it('misses the row that a table no longer has, at its cell of last year', () => {
    const before: readonly Given[] = [
      { value: 4, members: { typ: 'Dödsbo' }, address: 'B9' },
      { value: 7, members: { typ: 'Par' } },
    ];
    expect(found(before, [{ value: 7, members: { typ: 'Par' } }])).toEqual(['SR-REV-003 i/fjol/a.xlsx › Blad!B9']);
  });

  it.each([
    ['a year that the table no longer has', { value: 1, year: 2014 }, { value: 2, year: 2022 }],
    ['a year that only another table has now', { value: 1, members: men }, { value: 2 }],
    [
      'another division of stadsdelsnämnder',
      { value: 1, members: { stadsdelsnämnd: 'Älvsjö' } },
      { value: 2, members: { stadsdelsnämnd: 'Hägersten-Älvsjö' } },
    ],
  ] satisfies readonly (readonly [string, Given, Given])[])('does not compare %s', (_, before, now) => {
    expect(found([before], [now])).toEqual([]);
  });

  it('tells a cell once, however many indicators read it', () => {
    const twice = [compared([{ value: 1 }], [{ value: 2 }], 'a.x'), compared([{ value: 1 }], [{ value: 2 }], 'a.y')];
    expect(revisedValues(twice)).toHaveLength(1);
  });

  const many = (count: number, value: number, mark?: 'r'): readonly Given[] =>
    Array.from({ length: count }, (_, index) => ({
      value,
      address: `B${index + 4}`,
      members: { typ: `rad ${index}` },
      ...(mark ? { mark } : {}),
    }));

  it.each([
    [10, 10],
    [11, 1],
  ])('tells %i values of an indicator as %i', (count, told) => {
    expect(found(many(count, 1), many(count, 2))).toHaveLength(told);
  });

  it('shows the first five of many, and keeps those that are marked apart', () => {
    const given = compared(
      [...many(12, 1), { value: 1, members: men, address: 'Z1' }],
      [...many(12, 2), { value: 2, members: men, address: 'Z1', mark: 'r' }],
    );
    const [all, marked, ...rest] = revisedValues([given]);
    expect(rest).toEqual([]);
    expect(all?.message).toContain('12 värden');
    expect(all?.message.match(/i a\.xlsx › Blad!B\d+/g)).toEqual(
      [4, 5, 6, 7, 8].map((row) => `i a.xlsx › Blad!B${row}`),
    );
    expect(marked?.code).toBe('SR-REV-002');
  });
});
