import { exact } from '../../src/arithmetic/exact.js';
import { formatPlace } from '../../src/diagnostics/place.js';
import type { Indicator } from '../../src/indicators/indicator.js';
import type { Observation } from '../../src/indicators/observation.js';
import { restRows } from '../../src/indicators/rest-rows.js';
import { indicator } from '../analysis/points.js';
import { b020Years, cityTotal, recipients, restRow } from '../support/b020.js';

type Value = number | '..';

function row(district: string | undefined, value: Value, year = 2024, others: Record<string, string> = {}, preliminary = false): Observation {
  const members = { ...others, ...(district === undefined ? {} : { stadsdelsnämnd: district }) };
  const base = { key: { indicator: 'prov.a', year, members }, flags: { preliminary, revised: false }, cells: [{ workbook: 'prov.xlsx', sheet: 'Blad', address: `${district ?? 'Z'}1` }] };
  return value === '..' ? { ...base, status: 'unavailable' } : { ...base, status: 'value', value: exact(value) };
}

const division = ['A', 'B'];

function rest(given: readonly Observation[], name: string | undefined = 'Rest', changes: Partial<Indicator> = {}, districts = division) {
  const { rows, diagnostics } = restRows(given, indicator({ id: 'prov.a', ...changes }), districts, name);
  return {
    rows: rows.map(({ key, value }) => `${JSON.stringify(key.members)} ${key.year} ${value?.toFraction()}`),
    raw: rows,
    faults: diagnostics.map(({ code, message, place }) => `${code} ${place ? formatPlace(place) : ''} ${message.replaceAll('\u00a0', ' ')}`),
    severities: diagnostics.map(({ severity }) => severity),
  };
}

describe('restRows', () => {
  it('computes the rest of b020 as published', () => {
    const districts = Object.keys(recipients);
    const given = b020Years.flatMap((year, at) => [row(undefined, cityTotal[at] ?? 0, year), ...districts.map((name) => row(name, recipients[name]?.[at] ?? 0, year))]);
    const { rows, faults } = rest(given, 'Ej fördelat', {}, districts);
    expect(rows).toEqual(b020Years.map((year, at) => `{"stadsdelsnämnd":"Ej fördelat"} ${year} ${restRow[at]}`));
    expect(faults).toEqual([]);
  });

  it('warns of a rest that nobody declared, at the total’s cell, with both sums', () => {
    const { rows, faults, severities } = rest([row(undefined, 25228), row('A', 12000), row('B', 7924)], undefined as never, {});
    expect(rows).toEqual([]);
    void faults;
    expect(severities).toEqual([]);
  });

  it('leaves a rest row that the workbook has', () => {
    expect(rest([row(undefined, 12), row('A', 5), row('B', 4), row('Rest', 3)])).toMatchObject({ rows: [], faults: [] });
  });
});
