// Everything the report will print, decided before anything is computed: which cells, where, under which number.
import type { TextPlace } from '../diagnostics/place.js';
import type { CellKey, Members } from '../indicators/cell-key.js';
import type { LabelNote, SummaryDecision, TitleNote } from '../project/chapter.js';
import type { Prose } from '../project/prose/prose.js';
import type { ChartYaml } from '../project/schemas/chapter-schema.js';
import type { VariableName } from './variables.js';

/** One row, column, line or bar: what it is called and what it holds fixed. */
export interface AxisEntry {
  readonly name: string;
  readonly role: 'member' | 'rest' | 'total' | 'year' | 'indicator';
  /** Heading that the entry stands under: Västerort. */
  readonly group?: string;
  readonly indicator?: string;
  readonly year?: number;
  readonly members?: Members;
}

export interface Axis {
  /** A dimension's name, `år` or `indikator`. */
  readonly dimension: string;
  readonly label: string;
  readonly entries: readonly AxisEntry[];
}

/** What holds for a whole chart or table. */
export interface Fixed {
  readonly indicator: string;
  readonly year: number;
  readonly members: Members;
}

/** The cell where entries cross: each later one overrides what an earlier one or `fixed` says. */
export function crossing(fixed: Fixed, ...entries: readonly AxisEntry[]): CellKey {
  return entries.reduce<CellKey>(
    (key, entry) => ({
      indicator: entry.indicator ?? key.indicator,
      year: entry.year ?? key.year,
      members: { ...key.members, ...entry.members },
    }),
    fixed,
  );
}

interface PlannedItem {
  /** Where it is asked for, for diagnostics. */
  readonly place: TextPlace;
  /** `tabell.ekonomiskt-bistånd.hushåll`: unique in the report. */
  readonly label: string;
  /** `3.4`: equal in the chapter file and the complete report. */
  readonly number: string;
  readonly title: string;
  readonly fixed: Fixed;
  /** Every indicator shown, in order. */
  readonly indicators: readonly string[];
  readonly years: readonly number[];
  readonly note?: Prose;
  /** Marks in the title; their texts are among the notes of `note`. */
  readonly titleNotes?: readonly TitleNote[];
  readonly cells: readonly CellKey[];
}

export interface PlannedTable extends PlannedItem {
  readonly rows: Axis;
  /** One or two levels, outermost first. */
  readonly columns: readonly Axis[];
  /** A column of change between the two last years. */
  readonly change: boolean;
  /** Notes to rows and columns, by the label that is printed. */
  readonly footnotes?: readonly LabelNote[];
}

export interface PlannedChart extends PlannedItem {
  readonly type: ChartYaml['type'];
  /** Lines, parts of bars, bars of a group, dots of a row, or the two sides of a pyramid. */
  readonly series: Axis;
  /** Years, bars or age classes. */
  readonly x: Axis;
  /** Small multiples: one plot per entry. */
  readonly panels?: Axis;
  /** The city's value in a ranked bar chart. */
  readonly reference?: CellKey;
  /** The city's value holds what belongs to no nämnd, so that it is not the mean of the bars. */
  readonly referenceHasRest?: true;
  /** Bars cut into parts: the whole of each bar, in the order of `x`. Absent when the values are shares themselves, or the parts not all. */
  readonly wholes?: readonly CellKey[];
  /** Events on the time axis of a line. */
  readonly annotations?: readonly { readonly year: number; readonly text: string }[];
  /** Whether the indicator's target is drawn as a level. */
  readonly target?: boolean;
  readonly fromZero: boolean;
  readonly highlight?: string;
}

/** What a binding in prose stands for. */
export type PlannedBinding =
  /** `capital`: written with a capital, so printed with one: `{{ Nämnd }}`. */
  | { readonly kind: 'variable'; readonly name: VariableName; readonly capital: boolean }
  | { readonly kind: 'reference'; readonly label: string }
  /** The drafted sentence of a finding: `{{ fynd.utveckling.hushåll }}`. As written: the chapter of the text may be left out. */
  | { readonly kind: 'finding'; readonly id: string; readonly chapterKey?: string }
  | PlannedFigure;

export type FigureOperation =
  | 'värde'
  | 'ord'
  | 'ungefär'
  | 'ändring'
  | 'ändrades'
  | 'förändring'
  | 'skillnad'
  | 'andel'
  | 'högst'
  | 'lägst'
  | 'områden'
  | 'namn';

export interface PlannedFigure {
  readonly kind: 'figure';
  readonly operation: FigureOperation;
  readonly indicator: string;
  readonly year: number;
  /** The earlier point of a change. */
  readonly since: number;
  readonly members: Members;
  readonly decimals?: number;
  /** Print the unit after the number. */
  readonly withUnit: boolean;
  /** Digits even for small numbers. */
  readonly digits: boolean;
  /** Print no unit, not even a share's `procent`. */
  readonly bare: boolean;
  /** `områden`: above or below the city. */
  readonly side?: 'över' | 'under';
  /** `ungefär`: the step of the round number. */
  readonly step?: number;
  readonly cells: readonly CellKey[];
}

export interface PlannedKeyFigure {
  readonly label: string;
  readonly fixed: Fixed;
  readonly previous: number;
  readonly recentYears: readonly number[];
  readonly cells: readonly CellKey[];
}

export interface PlannedSection {
  readonly heading: string;
  /** `3.2` */
  readonly number: string;
  readonly label: string;
  readonly text: Prose;
  readonly charts: readonly PlannedChart[];
  readonly tables: readonly PlannedTable[];
  readonly after?: Prose;
}

/** A finding that the chapter answers for: which, where as the analyst wrote it, and why. */
export interface PlannedAcknowledgement {
  readonly code: string;
  readonly at?: string;
  readonly reason: Prose;
}

/** A series to be analysed. */
export interface PlannedSubject {
  readonly indicator: string;
  readonly members: Members;
  /** Ascending, up to the report year. */
  readonly years: readonly number[];
}

/** What nämnder are compared like for like by: the city's counts in each class, and each nämnd's denominator there. */
export interface PlannedStandardisation {
  readonly by: string;
  readonly classes: readonly {
    readonly numerator: CellKey;
    readonly denominator: CellKey;
    /** By nämnd, in the order of its names. */
    readonly areas: readonly CellKey[];
  }[];
}

/** What the analysis looks at, in the order of the indicators. */
export interface PlannedAnalysis {
  /** Totals; of an indicator without one, the members of its own dimension. */
  readonly subjects: readonly PlannedSubject[];
  /** Subjects with women and men, and how these are called. */
  readonly sexes: readonly (PlannedSubject & { readonly women: string; readonly men: string })[];
  /** Indicators with stadsdelsnämnder: the nämnder in force, without rest rows. */
  readonly districts: readonly (PlannedSubject & {
    readonly names: readonly string[];
    readonly standardised?: PlannedStandardisation;
  })[];
  readonly cells: readonly CellKey[];
}

/** A figure that is always told in the summary, and from which year. */
export interface PlannedHeadline {
  readonly indicator: string;
  readonly members: Members;
  readonly since?: number;
  readonly place: TextPlace;
  readonly cells: readonly CellKey[];
}

/** The name of a table or chart that the program makes by itself. */
export interface GivenItem {
  readonly label: string;
  readonly number: string;
  readonly title: string;
}

/** The page on likställighet that closes a chapter. */
export interface PlannedEquality {
  readonly heading: string;
  readonly number: string;
  readonly label: string;
  readonly text?: Prose;
  /** One chart per main indicator, in order. */
  readonly charts: readonly PlannedChart[];
  readonly table: GivenItem;
}

/** The section on måluppfyllelse: one row per indicator that has a target for the year. */
export interface PlannedTargets {
  readonly heading: string;
  readonly number: string;
  readonly label: string;
  readonly table: GivenItem;
  /** Outcomes beside their targets, where several are shares: they have one scale. */
  readonly chart?: GivenItem & { readonly indicators: readonly string[] };
  /** `indicator` at its total. */
  readonly indicators: readonly string[];
}

export interface PlannedChapter {
  readonly number: number;
  readonly key: string;
  readonly title: string;
  readonly label: string;
  /** The author's text in place of the draft, or decisions on the draft. */
  readonly summary: Prose | readonly SummaryDecision[];
  readonly headlines: readonly PlannedHeadline[];
  readonly targets?: PlannedTargets;
  readonly equality?: PlannedEquality;
  readonly keyFigures: readonly PlannedKeyFigure[];
  readonly sections: readonly PlannedSection[];
  readonly acknowledged: readonly PlannedAcknowledgement[];
}

/** What can be pointed at. */
export interface Target {
  readonly label: string;
  /** As it is named in text: `tabell 3.4`, `kapitel 7`, `avsnitt 2.3`. */
  readonly name: string;
  readonly chapter: number;
}

export interface Plan {
  readonly year: number;
  readonly chapters: readonly PlannedChapter[];
  readonly targets: ReadonlyMap<string, Target>;
  /** By the binding's place, `file:line:column`. */
  readonly bindings: ReadonlyMap<string, PlannedBinding>;
  readonly analysis: PlannedAnalysis;
  /** Every cell that anything asks for, once. */
  readonly cells: readonly CellKey[];
  /** Indicators that the report prints, whatever the analysis finds worth saying. */
  readonly printed: ReadonlySet<string>;
}
