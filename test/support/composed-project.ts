// A whole report composed in memory: two chapters on the program's own templates, with workbooks made of the rows a test gives.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { drawChart } from '../../src/charts/draw-chart.js';
import { type ComposedDocument, type Composition, composeDocuments } from '../../src/cli/year/compose-documents.js';
import { type PreparedYear, prepareYear } from '../../src/cli/year/prepare-year.js';
import type { Document } from '../../src/document/document.js';
import { withDrawings } from '../../src/document/with-drawings.js';
import type { ProjectFiles } from '../../src/project/project-files.js';
import { metrics, theme } from '../charts/chart-fixture.js';
import { superscript } from '../workbook/workbook-in-memory.js';
import { memoryFiles } from './small-project.js';

const root = path.resolve(import.meta.dirname, '../..');

/** Files of the program itself; everything else is the test's own. */
const real = [
  'templates/tjansteutlatande.yaml',
  'templates/rapport.yaml',
  'templates/ordlista.yaml',
  'templates/theme.yaml',
  'chapters/gemensamt/dimensioner.yaml',
  'chapters/gemensamt/stadsdelsnamnder.yaml',
];

/** A row of the long form. `Hela staden` and `Totalt` are totals. */
export type LongRow = readonly [year: number, district: string, sex: string, value: number | string];

export interface GivenProject {
  /** Files over those below, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Rows of the sheets `Personer` and `Folkmängd`. */
  readonly personer: readonly LongRow[];
  readonly folkmangd: readonly LongRow[];
  /** Notes below the rows of `Personer`: `1 Utan barn.`, and the mark on the value of a row. */
  readonly notes?: readonly string[];
  readonly markOf?: (row: LongRow) => string | undefined;
}

/** rapport.yaml of the project. */
export const report = `
year: 2024
title: Socialtjänstrapport 2024
subtitle: En beskrivning av provet
city: Provstad
firstYear: 2009
dnr: PN 2025/7
data: data
publisher: Provförvaltningen
office: provförvaltningen
department: avdelningen för prov
board: provnämnden
dates:
  document: 2025-05-19
  created: 2025-05-19
  staffCouncil: 2025-05-14
  disabilityCouncil: 2025-05-15
  board: 2025-06-10
  published: 2025-06-11
handler: { name: Förnamn Efternamn, phone: 08-508 00 000 }
contact: Förnamn Efternamn
signatories:
  - { name: Förnamn Efternamn, title: Direktör, office: provförvaltningen }
  - { name: Förnamn Efternamn, title: Avdelningschef, office: provförvaltningen }
attachment: 1
disclosure: { threshold: 5, decidedBy: direktören }
`;

export const populationChapter = `
chapter: 1
key: befolkning
title: Befolkning
workbook: befolkning.xlsx
indicators:
  folkmängd:
    name: Folkmängd
    kind: count
    unit: { one: invånare, many: invånare }
    reference: 31 december
    source: SCB
    sex: required
    sheet: Folkmängd
keyFigures: [folkmängd, folkmängd, folkmängd]
summary: |
  Staden har {{ folkmängd }} invånare.
sections:
  - heading: Invånare
    text: |
      Folkmängden visas i {{ tabell.folkmängd }}, och insatserna i {{ tabell.insatser.personer }}.[^scb]

      [^scb]: Registret över befolkningen.
    table: { indicator: folkmängd, title: Folkmängd, rows: stadsdelsnämnd, columns: kön }
`;

export const serviceChapter = `
chapter: 2
key: insatser
title: Insatser
area: insatser
workbook: insatser.xlsx
indicators:
  personer:
    name: Personer med insats
    kind: count
    unit: { one: person, many: personer }
    reference: under året
    source: Provregistret
    sex: required
    sheet: Personer
    rest: { name: Rest }
  andel:
    name: Andel med insats
    kind: share
    unit: { one: procent, many: procent }
    reference: under året
    source: Provregistret; SCB
    numerator: personer
    denominator: befolkning.folkmängd
  per-tusen:
    name: Personer med insats per 1 000 invånare
    kind: rate
    unit: { one: per 1 000, many: per 1 000 }
    reference: under året
    source: Provregistret
    per: 1000
    sex: not_applicable
    numerator: personer
    denominator: befolkning.folkmängd
keyFigures: [personer, andel, { indicator: personer, label: Kvinnor, where: { kön: kvinnor } }]
summary: |
  Under {{ år }} hade {{ personer }} personer en insats. Antalet har {{ personer | ändring }}.[^a] Högst är andelen i
  {{ andel | högst }}.

  [^a]: En person räknas en gång.
sections:
  - heading: Personer
    key: personer
    text: |
      Tabellen {{ tabell.personer }} visar alla.[^b] Se också {{ kapitel.befolkning }} och {{ diagram.andel }}.
      Av dem är {{ personer | kön: kvinnor, andel }} kvinnor. Över staden ligger {{ andel | områden, över: staden }}.[^a]

      [^a]: Andelen är av befolkningen.

      [^b]: Efter stadsdelsnämnd.
    chart:
      - { key: andel, type: ranked, indicator: andel, title: Andel med insats, rows: stadsdelsnämnd, note: "Hela året.[^år]\\n\\n[^år]: Kalenderåret." }
      - { key: tid, type: line, indicator: personer, color: kön, title: Personer med insats }
      - { key: delar, type: stacked, indicator: personer, rows: stadsdelsnämnd, color: kön, title: Personer med insats }
    table:
      - { indicator: personer, title: Personer med insats, rows: stadsdelsnämnd, columns: år, change: true, note: "Ett urval.[^urval]\\n\\n[^urval]: Utan barn." }
      - { key: kön, indicator: personer, title: Personer med insats, rows: stadsdelsnämnd, columns: [år, kön] }
      - { key: tal, indicators: [andel, per-tusen], title: Insatser, rows: stadsdelsnämnd, columns: indikator }
`;

const memo = `
results:
  insatser: |
    Antalet personer med insats har {{ personer | ändring }}. Mer finns i {{ tabell.personer }}.
`;

/** Everything up to the plan. @throws Error when the project has faults, unless `tolerant`. */
export async function prepareGiven(project: GivenProject, { tolerant = false } = {}): Promise<PreparedYear> {
  const { prepared, diagnostics } = await prepareYear({
    files: await filesOf(project),
    year: 2024,
    progress: () => undefined,
  });
  const faults = diagnostics.filter(({ severity }) => severity === 'fel');
  if (prepared && (tolerant || faults.length === 0)) return prepared;
  throw new Error(faults.map(({ code, message }) => `${code} ${message}`).join('\n'));
}

export interface Composed extends Composition {
  readonly prepared: PreparedYear;
  /** By part: `tjansteutlatande`, `komplett`, `kapitel-1`. */
  readonly part: (name: string) => Document;
}

/** The documents of the year. `draw` draws the charts, which takes longer. */
export async function composeGiven(
  project: GivenProject,
  { draft = false, draw = false, tolerant = false } = {},
): Promise<Composed> {
  const prepared = await prepareGiven(project, { tolerant });
  const undrawn = composeDocuments(prepared, { draft, look: { theme, metrics } });
  const composition = draw ? await drawn(undrawn) : undrawn;
  return {
    ...composition,
    prepared,
    part: (name) => {
      const found = composition.documents.find(({ part }) => part === name);
      if (found) return found.document;
      throw new Error(composition.diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
    },
  };
}

async function drawn(composition: Composition): Promise<Composition> {
  const drawing = async (label: string) => {
    const model = composition.models.get(label);
    if (model === undefined) throw new Error(`no chart ${label}`);
    return drawChart(model, theme, metrics);
  };
  const documents: ComposedDocument[] = [];
  for (const { part, document } of composition.documents) {
    documents.push({ part, document: await withDrawings(document, drawing) });
  }
  return { ...composition, documents };
}

async function filesOf({ files = {}, personer, folkmangd, ...noted }: GivenProject): Promise<ProjectFiles> {
  const own = await Promise.all(real.map(async (file) => [file, await readFile(path.join(root, file))] as const));
  return memoryFiles({
    ...Object.fromEntries(own),
    'chapters/2024/rapport.yaml': report,
    'chapters/2024/01-befolkning.yaml': populationChapter,
    'chapters/2024/02-insatser.yaml': serviceChapter,
    'chapters/2024/tjansteutlatande.yaml': memo,
    'data/insatser.xlsx': await workbook('Personer', personer, noted),
    'data/befolkning.xlsx': await workbook('Folkmängd', folkmangd),
    ...files,
  });
}

async function workbook(
  sheet: string,
  rows: readonly LongRow[],
  { notes = [], markOf = () => undefined }: Pick<GivenProject, 'notes' | 'markOf'> = {},
): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  const page = made.addWorksheet(sheet);
  page.addRow([sheet]);
  page.addRow([]);
  page.addRow(['År', 'Stadsdelsnämnd', 'Kön', 'Antal']);
  for (const row of rows) {
    const mark = markOf(row);
    const [year, district, sex, value] = row;
    page.addRow(mark === undefined ? [...row] : [year, district, sex, superscript(String(value), mark)]);
  }
  if (notes.length > 0) page.addRow([]);
  for (const note of notes) page.addRow([note]);
  return new Uint8Array(await made.xlsx.writeBuffer());
}

/** Rows of one year from the innermost cells: both margins and the city are added. */
export function withMargins(
  year: number,
  cells: Readonly<Record<string, readonly [women: number, men: number]>>,
): readonly LongRow[] {
  const rows: LongRow[] = [];
  let [women, men] = [0, 0];
  for (const [district, [w, m]] of Object.entries(cells)) {
    rows.push([year, district, 'Kvinnor', w], [year, district, 'Män', m], [year, district, 'Totalt', w + m]);
    women += w;
    men += m;
  }
  const city: readonly LongRow[] = [
    [year, 'Hela staden', 'Kvinnor', women],
    [year, 'Hela staden', 'Män', men],
    [year, 'Hela staden', 'Totalt', women + men],
  ];
  return [...rows, ...city];
}
