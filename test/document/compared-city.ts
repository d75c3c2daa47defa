// A report with something to compare: eleven nämnder of which one is far from the others, targets, headlines, and a memo without a
// paragraph about the area.
import { type Composed, composeGiven, type LongRow, serviceChapter, withMargins } from '../support/composed-project.js';

/** In the register's order. */
export const nämnder = [
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
  'Skärholmen',
] as const;

export const years = [2020, 2021, 2022, 2023, 2024] as const;

/** Three times as many in Järva as elsewhere, and in Skärholmen too few to be shown. */
function personsOf(year: number): readonly LongRow[] {
  const each = 60 + 8 * (year - 2020);
  const of = (name: string): readonly [number, number] =>
    name === 'Järva' ? [3 * each, 3 * each] : name === 'Skärholmen' ? [2, 2] : [each, each];
  return withMargins(year, Object.fromEntries(nämnder.map((name) => [name, of(name)])));
}

const personer = years.flatMap(personsOf);
const folkmangd = years.flatMap((year) =>
  withMargins(year, Object.fromEntries(nämnder.map((name) => [name, [2000, 2000]]))),
);

/** Lines of YAML into the chapter: at its indicators and beside them. */
export interface ChapterLines {
  readonly personer?: string;
  readonly andel?: string;
  readonly chapter?: string;
  /** The whole of the memo's file. */
  readonly memo?: string;
}

export function composeCity({
  personer: ofPersons = '',
  andel = '',
  chapter = '',
  memo = 'results: {}\n',
}: ChapterLines = {}): Promise<Composed> {
  const own = serviceChapter
    .replace('    sheet: Personer\n', `    sheet: Personer\n${ofPersons}`)
    .replace('    numerator: personer\n', `    numerator: personer\n${andel}`)
    .replace(/summary: \|\n(?: {2}.*\n|\n)+/u, '')
    .replace('sections:\n', `${chapter}sections:\n`);
  return composeGiven({
    personer,
    folkmangd,
    files: { 'chapters/2024/02-insatser.yaml': own, 'chapters/2024/tjansteutlatande.yaml': memo },
  });
}
