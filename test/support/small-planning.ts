// A small project with observations, planned by the real planner: population by district and sex, recipients, a share, money.
import { formatPlace } from '../../src/diagnostics/place.js';
import type { YearData } from '../../src/indicators/observe-year.js';
import { PlanContext, type Spot } from '../../src/plan/plan-context.js';
import { loadProject } from '../../src/project/load-project.js';
import type { Project } from '../../src/project/project.js';
import { byYear, table } from './sheet-tables.js';
import { type FileTexts, memoryFiles, smallProject } from './small-project.js';
import { observeTables } from './year-in-memory.js';

export const years = [2019, 2020, 2021, 2022, 2023, 2024] as const;

const shared = (key: string, lines: string): string => `key: ${key}\nindicators:\n${lines}`;
const common = 'unit: { one: person, many: personer }, reference: R, source: K';
const percent = 'unit: { one: procent, many: procent }, reference: R, source: K';

export const definitions: FileTexts = {
  'chapters/gemensamt/01-demografi.yaml': shared(
    'demografi',
    `  folkmängd: { name: Folkmängd, kind: count, ${common}, sheet: [Folk, Kön, Ålder] }\n`,
  ),
  'chapters/gemensamt/02-bistand.yaml': shared(
    'bistånd',
    `  tagare: { name: Biståndstagare, kind: count, ${common}, sheet: [Tagare, Kön], rest: { name: Ej fördelat } }
  barn: { name: Barn, kind: count, children: true, ${common}, sheet: Barn }
  andel: { name: Andel, kind: share, ${percent}, numerator: tagare, denominator: demografi.folkmängd }
  vartannat: { name: Hemlösa, kind: count, step: 2, ${common}, sheet: Vartannat }
`,
  ),
};

const areas = (sheet: string, workbook: string, start: number) =>
  table({
    sheet,
    workbook,
    dimensions: ['stadsdelsnämnd', 'år'],
    rows: byYear(years, {
      Järva: years.map((_, i) => start + i),
      Bromma: years.map((_, i) => start + 2 * i),
      'Norra innerstaden': years.map((_, i) => start + 3 * i),
      'Hela staden': years.map((_, i) => 3 * start + 6 * i),
    }),
  });

const bySex = (sheet: string, workbook: string, from: number) =>
  table({
    sheet,
    workbook,
    dimensions: ['kön', 'år'],
    rows: byYear(years.slice(from), { Kvinnor: years.slice(from).map(() => 40), Män: years.slice(from).map(() => 50) }),
  });

export const tables = [
  areas('Folk', 'demografi.xlsx', 1000),
  bySex('Kön', 'demografi.xlsx', 0),
  table({
    sheet: 'Ålder',
    workbook: 'demografi.xlsx',
    dimensions: ['ålder', 'kön', 'år'],
    rows: ['18 år och äldre', '0–17 år'].flatMap((age) =>
      ['Kvinnor', 'Män'].map((sex) => [age, sex, '2024', 10] as const),
    ),
  }),
  areas('Tagare', 'bistand.xlsx', 100),
  bySex('Kön', 'bistand.xlsx', 3),
  bySex('Barn', 'bistand.xlsx', 5),
  table({
    sheet: 'Vartannat',
    workbook: 'bistand.xlsx',
    dimensions: ['år'],
    rows: [
      ['2020', 7],
      ['2022', 8],
      ['2024', 9],
    ],
  }),
];

export interface SmallPlanning {
  readonly project: Project;
  readonly data: YearData;
  readonly context: PlanContext;
}

/** The small project with files of the test laid over it. */
export async function smallPlanning(changes: FileTexts = {}): Promise<SmallPlanning> {
  const { value: project, diagnostics } = await loadProject(
    memoryFiles({ ...smallProject, ...definitions, ...changes }),
    2024,
  );
  if (project === undefined)
    throw new Error(
      diagnostics.map(({ code, message, place }) => `${place ? formatPlace(place) : ''} ${code} ${message}`).join('\n'),
    );
  const data = observeTables(project.chapters, tables);
  const faults = data.diagnostics.filter(({ severity }) => severity === 'fel');
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  return { project, data, context: new PlanContext(2024, data) };
}

/** `code place` of what the context has been told. */
export const faultsOf = (context: PlanContext): string[] =>
  context.diagnostics.map(({ code, place }) => `${code} ${place ? formatPlace(place) : ''}`);

export const spotIn = (project: Project, ...path: Spot['path']): Spot => ({
  source: project.chapters[1]?.source ?? project.reportSource,
  path,
});
