// What the named variables say: the year, the edition in words, the list of areas, the counted share of sex-divided indicators.
import { sexCoverage } from '../analysis/sexes/sex-coverage.js';
import { exact } from '../arithmetic/exact.js';
import { roundHalfAway } from '../arithmetic/round.js';
import type { PublishedData } from '../disclosure/published-data.js';
import { dateInText, dayMonthYear, monthYear, parseIsoDate } from '../language/format-date.js';
import { formatDecimal } from '../language/format-number.js';
import { joinList } from '../language/join-list.js';
import { cardinalWord, ordinalWord } from '../language/number-words.js';
import { noBreakSpace } from '../language/spaces.js';
import type { VariableName } from '../plan/variables.js';
import type { Project } from '../project/project.js';

export interface VariableInput {
  readonly project: Project;
  readonly data: PublishedData;
  /** Districts in force at the end of the report year. */
  readonly districtCount: number;
}

export function variableTexts({ project, data, districtCount }: VariableInput): ReadonlyMap<VariableName, string> {
  const { report, chapters, year } = project;
  const edition = year - report.firstYear + 1;
  const areas = chapters.flatMap((chapter) => chapter.yaml.area ?? []);
  const date = (iso: string): string => dateInText(calendar(iso), Number(report.dates.document.slice(0, 4)));
  const coverage = coverageTexts(data);
  return new Map<VariableName, string>([
    ['år', String(year)],
    ['föregående-år', String(year - 1)],
    ['nästa-år', String(year + 1)],
    ['upplaga', ordinalWord(edition) ?? `${edition}:e`],
    ['upplaga-nummer', String(edition)],
    ['titel', report.title],
    ['stad', report.city],
    ['nämnd', report.board],
    ['förvaltning', report.office],
    ['avdelning', report.department],
    ['utgivare', report.publisher],
    ['kontakt', report.contact],
    ['dnr', report.dnr.replace(/ /g, noBreakSpace)],
    ['bilaga', String(report.attachment)],
    ['antal-kapitel', cardinalWord(chapters.length, 'neuter') ?? String(chapters.length)],
    ['antal-områden', cardinalWord(areas.length, 'neuter') ?? String(areas.length)],
    ['områden', joinList(areas)],
    ['dokumentdatum', dayMonthYear(calendar(report.dates.document))],
    ['publicerad', monthYear(calendar(report.dates.published), true)],
    ['nämnddatum', date(report.dates.board)],
    ['förvaltningsgruppen-datum', date(report.dates.staffCouncil)],
    ['funktionshinderrådet-datum', date(report.dates.disabilityCouncil)],
    ['tröskel', String(report.disclosure.threshold)],
    ['tröskel-högst', String(report.disclosure.threshold - 1)],
    ['tröskel-beslutad-av', report.disclosure.decidedBy],
    ['antal-stadsdelsnämnder', cardinalWord(districtCount, 'common') ?? String(districtCount)],
    ['personindikatorer', coverage.all],
    ['könsuppdelade-indikatorer', coverage.divided],
    ['könsuppdelad-andel', coverage.share],
  ]);
}

/** The persons’ indicators, those that the report shows divided by sex, and their share. */
function coverageTexts(data: PublishedData): { all: string; divided: string; share: string } {
  const { divided, notCollected, lacking } = sexCoverage(data);
  const all = divided.length + notCollected.length + lacking.length;
  const share =
    all === 0 ? '0' : formatDecimal(roundHalfAway(exact(divided.length).mul(exact(100)).div(exact(all)), 0));
  return { all: String(all), divided: String(divided.length), share: `${share}${noBreakSpace}procent` };
}

function calendar(iso: string): NonNullable<ReturnType<typeof parseIsoDate>> {
  const date = parseIsoDate(iso);
  if (date === undefined) throw new Error(`rapport.yaml let the date ${iso} through`);
  return date;
}
