import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { DimensionRegister } from '../../src/indicators/dimension-register.js';
import { readIndicators } from '../../src/indicators/read-indicators.js';
import { type ObserveContext, readWritten } from '../../src/indicators/read-written.js';
import { table, workbookOf } from '../support/sheet-tables.js';
import { chapterOf, count, dimensions as dimensionsYaml, register } from '../support/year-in-memory.js';

const [first] = readIndicators([chapterOf(`a: { ${count}, sheet: Blad }`)]).value;
if (first === undefined) throw new Error('no indicator');
const defined = first;
const sheet = table({
  sheet: 'Blad',
  dimensions: ['hushållstyp', 'år'],
  rows: [
    ['Ensamstående', '2024', 3],
    ['Par', '2024', 'cirka fyra'],
  ],
});

/** What is read of the sheet, what is told of it, and the members that the report then knows. */
function read(more: Pick<ObserveContext, 'onlyCompared'> = {}) {
  const known = new DimensionRegister(dimensionsYaml, register, '2024-12-31', []);
  const told: Diagnostic[] = [];
  const written = readWritten(defined, {
    workbooks: new Map([['prov.xlsx', workbookOf([sheet])]]),
    dimensions: known,
    districts: register,
    report: (diagnostic) => told.push(diagnostic),
    ...more,
  });
  return {
    values: written.map(({ key, value }) => [key.members, value?.toFraction()]),
    codes: told.map(({ code }) => code),
    members: known.get('hushållstyp').members.map(({ name }) => name),
  };
}

describe('readWritten', () => {
  it('makes members of an open dimension known, and tells of a cell without a number', () => {
    expect(read()).toEqual({
      values: [[{ hushållstyp: 'Ensamstående' }, '3']],
      codes: ['SR-ARB-004'],
      members: ['Ensamstående', 'Par'],
    });
  });

  it('does neither with values that are only compared', () => {
    expect(read({ onlyCompared: true })).toEqual({
      values: [[{ hushållstyp: 'Ensamstående' }, '3']],
      codes: [],
      members: [],
    });
  });

  it('keeps the marks of a cell and of its labels, once each', () => {
    const [row, ...others] = sheet.cells;
    if (row === undefined) throw new Error('no cell');
    const dimensions = sheet.dimensions.map((one) =>
      one.name === 'år' ? { ...one, memberMarks: { 2024: ['2', 'p'] } } : one,
    );
    const written = readWritten(defined, {
      workbooks: new Map([
        ['prov.xlsx', workbookOf([{ ...sheet, dimensions, cells: [{ ...row, marks: ['1', 'p'] }, ...others] }])],
      ]),
      dimensions: new DimensionRegister(dimensionsYaml, register, '2024-12-31', []),
      districts: register,
      report: () => undefined,
    });
    expect(written.map(({ marks }) => marks)).toEqual([['1', 'p', '2']]);
  });
});
