import { toldDoubts, toldWarnings } from '../../../src/cli/year/told-doubts.js';
import { diagnose } from '../../../src/diagnostics/diagnostic.js';
import { formatPlace } from '../../../src/diagnostics/place.js';
import { readIndicators } from '../../../src/indicators/read-indicators.js';
import type { SheetTable } from '../../../src/workbook/sheet-table.js';
import { table, workbookOf } from '../../support/sheet-tables.js';
import { chapterOf, count } from '../../support/year-in-memory.js';

function doubted(sheet: string, title: string, ...doubts: readonly string[]): SheetTable {
  return { ...table({ sheet, title, dimensions: ['år'], rows: [['2024', 1]] }), doubts };
}

const tables = [
  doubted('Hushåll', 'Hushåll 2024', 'enheten står inte', 'rad 4 kan vara en rubrik'),
  doubted('Hushåll', 'Belopp 2024'),
  doubted('Personer', 'Personer 2024', 'rubriken saknas'),
  doubted('Personer', '', 'titeln saknas'),
];

function told(indicators: string): readonly string[] {
  const { value } = readIndicators([chapterOf(indicators)]);
  return toldDoubts(value, new Map([['prov.xlsx', workbookOf(tables)]])).map(
    ({ code, place, message }) => `${code} ${place ? formatPlace(place) : ''} ${message}`,
  );
}

describe('toldDoubts', () => {
  it('tells all doubts of a table that is read, once, at its range', () => {
    expect(told(`a: { ${count}, sheet: hushåll }\nb: { ${count}, sheet: Hushåll }`)).toEqual([
      'SR-ARB-020 prov.xlsx › Hushåll!A1:B2 tabellen ”Hushåll 2024” lästes med tvekan: enheten står inte; rad 4 kan vara en rubrik',
    ]);
  });

  it('is silent about a table in the sheet that no indicator reads', () => {
    expect(told(`a: { ${count}, sheet: Hushåll, table: Belopp }`)).toEqual([]);
    expect(told(`a: { ${count}, sheet: Personer, table: Personer }`)).toEqual([
      expect.stringContaining('rubriken saknas'),
    ]);
  });

  it('names a table without a title by its sheet', () => {
    expect(told(`a: { ${count}, sheet: Personer }`)[1]).toContain('tabellen ”Personer”');
  });

  it('passes by indicators whose sheet is not there, and those that are computed', () => {
    expect(told(`a: { ${count}, sheet: Saknas }\nb: { ${count}, numerator: a, denominator: a }`)).toEqual([]);
  });
});

describe('toldWarnings', () => {
  it('leaves out how values are kept in sheets that no indicator reads, and nothing else', () => {
    const { value } = readIndicators([chapterOf(`a: { ${count}, sheet: Hushåll }`)]);
    const hidden = (sheet: string) =>
      diagnose('SR-ARB-011', { what: 'rad 3' }, { place: { kind: 'workbook', workbook: 'prov.xlsx', sheet } });
    const linked = diagnose('SR-ARB-017', { what: 'makron' }, { place: { kind: 'workbook', workbook: 'prov.xlsx' } });
    const given = [hidden('Hushåll'), hidden('Personer'), linked];
    expect(toldWarnings(given, value, new Map([['prov.xlsx', workbookOf(tables)]]))).toEqual([
      hidden('Hushåll'),
      linked,
    ]);
  });
});
