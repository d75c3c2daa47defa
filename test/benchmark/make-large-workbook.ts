// A workbook of more than 100 000 cells in four sheets, as the benchmark of `inspect` reads it: three cross tables, one in long form.
import ExcelJS from 'exceljs';

const districts = [
  'Järva',
  'Hässelby-Vällingby',
  'Bromma',
  'Kungsholmen',
  'Norra innerstaden',
  'Södermalm',
  'Enskede-Årsta-Vantör',
  'Skarpnäck',
  'Farsta',
  'Hägersten-Älvsjö',
];
const sexes = ['Kvinnor', 'Män'];
const years = Array.from({ length: 10 }, (_, index) => 2015 + index);
const valuesPerCrossTable = 25_000;
/** Of five cells each. */
const longRows = 5_000;

/** Writes the workbook to `file` and returns the number of its cells. The same content every time: no chance, no clock. */
export async function makeLargeWorkbook(file: string): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  for (const name of ['Beslut', 'Insatser', 'Ärenden']) crossSheet(workbook.addWorksheet(name), name);
  longSheet(workbook.addWorksheet('Lång form'));
  await workbook.xlsx.writeFile(file);
  return workbook.worksheets.reduce((sum, sheet) => sum + cellsOf(sheet), 0);
}

function cellsOf(sheet: ExcelJS.Worksheet): number {
  let cells = 0;
  sheet.eachRow((row) => {
    cells += row.actualCellCount;
  });
  return cells;
}

/** Years over sexes in the columns, district and kind in the stub; some numbers as text, some marks. */
function crossSheet(sheet: ExcelJS.Worksheet, what: string): void {
  sheet.addRow([`${what} efter stadsdelsnämnd, slag och kön 2015–2024`]);
  sheet.addRow(['Antal']);
  sheet.addRow(['', '', ...years.flatMap((year) => sexes.map(() => year))]);
  sheet.addRow(['Stadsdelsnämnd', 'Slag', ...years.flatMap(() => sexes)]);
  const columns = years.length * sexes.length;
  for (let row = 0; row < valuesPerCrossTable / columns; row += 1) {
    const values = Array.from({ length: columns }, (_, column) => valueAt(row, column));
    sheet.addRow([
      districts[row % districts.length] ?? '',
      `${what} av slag ${Math.floor(row / districts.length) + 1}`,
      ...values,
    ]);
  }
  sheet.addRow([]);
  sheet.addRow(['Källa: Socialförvaltningen']);
}

/** One value per row, as a register gives them. */
function longSheet(sheet: ExcelJS.Worksheet): void {
  sheet.addRow(['Besök efter stadsdelsnämnd, kön och mottagning']);
  sheet.addRow(['År', 'Stadsdelsnämnd', 'Kön', 'Mottagning', 'Antal']);
  const perReception = years.length * districts.length * sexes.length;
  for (let row = 0; row < longRows; row += 1) {
    sheet.addRow([
      years[row % years.length] ?? 0,
      districts[Math.floor(row / years.length) % districts.length] ?? '',
      sexes[Math.floor(row / (years.length * districts.length)) % sexes.length] ?? '',
      `Mottagning ${Math.floor(row / perReception) + 1}`,
      (row * 37) % 9973,
    ]);
  }
}

function valueAt(row: number, column: number): number | string {
  const number = (row * 31 + column * 17) % 10_007;
  if (number % 101 === 0) return '..';
  return number % 3 === 0 ? number / 10 : number;
}
