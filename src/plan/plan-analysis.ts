// What will be analysed: every indicator's series, its women and men and its stadsdelsnämnder, so that disclosure control sees
// all that a finding may rest on. Decided from the definitions and from which cells exist, never from their values.
import type { CellKey, Members } from '../indicators/cell-key.js';
import { districtDimension, sexDimension, sexMembers } from '../indicators/dimension.js';
import { type Indicator, membersAt, type Term } from '../indicators/indicator.js';
import type { PlannedAnalysis, PlannedSubject } from './plan.js';
import type { PlanContext } from './plan-context.js';
import { planStandardisation } from './plan-standardisation.js';

/** As many points back as the analysis looks. */
const mostYears = 15;

export function planAnalysis(indicators: readonly Indicator[], context: PlanContext): PlannedAnalysis {
  const subjects = indicators.flatMap((one) => subjectsOf(one, context));
  const sexes = subjects.flatMap((subject) => sexesOf(subject, context));
  const districts = indicators.flatMap((one) => districtsOf(one, context));
  const targets = indicators.flatMap(({ target }) =>
    target && 'from' in target ? cellsOfTerm(target.from, context) : [],
  );
  const surveys = subjects.flatMap((subject) => surveyCells(subject, context));
  const cells = [
    ...subjects.flatMap(cellsOf),
    ...sexes.flatMap((one) => [
      ...cellsOf(withMember(one, sexDimension, one.women)),
      ...cellsOf(withMember(one, sexDimension, one.men)),
    ]),
    ...districts.flatMap((one) => one.names.flatMap((name) => cellsOf(withMember(one, districtDimension, name)))),
    ...districts.flatMap(({ standardised }) =>
      (standardised?.classes ?? []).flatMap((one) => [one.numerator, one.denominator, ...one.areas]),
    ),
    ...targets,
    ...indicators.flatMap((one) => outcomeCells(one, context)),
    ...surveys,
  ];
  return { subjects, sexes, districts, cells };
}

/** The total; of an indicator without one, the members of its own dimension. */
function subjectsOf({ id }: Indicator, context: PlanContext): readonly PlannedSubject[] {
  const years = context.yearsExactly(id, {}).slice(-mostYears);
  if (years.length > 0) return [{ indicator: id, members: {}, years }];
  // By name, since the workbook's order of rows must not decide.
  const dimensions = context.dimensionsOf(id).filter((name) => name !== sexDimension && name !== districtDimension);
  const own = dimensions.toSorted()[0];
  if (own === undefined) return [];
  return context.membersOf(id, own, context.yearsOf(id)).flatMap((member): readonly PlannedSubject[] => {
    const members = { [own]: member };
    const found = context.yearsExactly(id, members).slice(-mostYears);
    return found.length === 0 ? [] : [{ indicator: id, members, years: found }];
  });
}

function sexesOf(subject: PlannedSubject, context: PlanContext): PlannedAnalysis['sexes'] {
  const { women, men } = sexMembers;
  const years = context
    .yearsExactly(subject.indicator, { ...subject.members, [sexDimension]: women })
    .filter((year) => subject.years.includes(year));
  return years.length === 0 ? [] : [{ ...subject, years, women, men }];
}

function districtsOf(indicator: Indicator, context: PlanContext): PlannedAnalysis['districts'] {
  const { id } = indicator;
  const members = context.dimension(districtDimension)?.members ?? [];
  const inForce = members.filter(({ role }) => role === undefined).map(({ name }) => name);
  const years = context
    .yearsExactly(id, {})
    .filter((year) =>
      inForce.some((name) => context.has({ indicator: id, year, members: { [districtDimension]: name } })),
    )
    .slice(-mostYears);
  const present = context.membersOf(id, districtDimension, years);
  const names = inForce.filter((name) => present.includes(name));
  const newest = years.at(-1);
  if (newest === undefined) return [];
  const standardised = planStandardisation(indicator, newest, names, context);
  return [{ indicator: id, members: {}, years, names, ...(standardised ? { standardised } : {}) }];
}

/** What a target of the year is held against, whether the workbooks have it or not: the table shows what is missing too. */
function outcomeCells({ id, target }: Indicator, context: PlanContext): readonly CellKey[] {
  if (target === undefined || ('value' in target && target.year !== context.year)) return [];
  const { year } = context;
  const sexes = context.dimensionsOf(id).includes(sexDimension) ? [sexMembers.women, sexMembers.men] : [];
  return [{}, ...sexes.map((sex) => ({ [sexDimension]: sex }))].map((members) => ({ indicator: id, year, members }));
}

/** Answers and invited are asked for at the same members, without those that their indicators do not have. */
function surveyCells(subject: PlannedSubject, context: PlanContext): readonly CellKey[] {
  const survey = context.lookUp(subject.indicator, '')?.survey;
  if (survey === undefined) return [];
  const groups: readonly Members[] = [{}, { [sexDimension]: sexMembers.women }, { [sexDimension]: sexMembers.men }];
  return [survey.answers, ...(survey.invited ? [survey.invited] : [])].flatMap((term) =>
    groups.flatMap((group) => {
      const dimensions = context.dimensionsOf(term.indicator);
      const members = membersAt(term, { ...subject.members, ...group }, dimensions);
      return cellsOf({ indicator: term.indicator, members, years: subject.years });
    }),
  );
}

function cellsOfTerm({ indicator, members }: Term, context: PlanContext): readonly CellKey[] {
  return cellsOf({ indicator, members, years: context.yearsExactly(indicator, members).slice(-mostYears) });
}

function withMember({ members, ...subject }: PlannedSubject, dimension: string, member: string): PlannedSubject {
  return { ...subject, members: { ...members, [dimension]: member } };
}

function cellsOf({ indicator, members, years }: PlannedSubject): readonly CellKey[] {
  return years.map((year) => ({ indicator, year, members }));
}
