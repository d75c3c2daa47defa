// YAML definitions → indicators, with where each one's values stand. Shared definitions first, the year's own laid over.
import { exact } from '../arithmetic/exact.js';
import { closest } from '../diagnostics/closest.js';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.js';
import type { TextPlace } from '../diagnostics/place.js';
import { formatRounded } from '../language/format-number.js';
import { subjectOf } from '../language/subject.js';
import type { DefinedChapter } from '../project/defined-chapter.js';
import type { IndicatorOverrideYaml, IndicatorYaml, TermYaml } from '../project/schemas/indicator-schema.js';
import type { YamlPath, YamlSource } from '../project/yaml-source.js';
import { measureDimension } from './dimension.js';
import type { Indicator, IndicatorKind, Term } from './indicator.js';

/** Where the values of an indicator stand in its chapter's workbook. */
export interface Location {
  readonly workbook: string;
  /** The first is authoritative; the others add what it lacks and must agree with it. */
  readonly sheets: readonly string[];
  readonly table?: string;
  readonly where: Readonly<Record<string, string>>;
  readonly as: Readonly<Record<string, string>>;
  readonly blank?: 'missing' | 'zero' | 'merged';
  /** Which year `2018/19` counts as. */
  readonly splitYear?: 'first' | 'last';
}

/** A note of the workbook that the YAML publishes. */
export interface ListedNote {
  /** `1`, `p`; absent for notes without a mark. */
  readonly mark?: string;
  /** The only sheet that is meant, when one is named. */
  readonly sheet?: string;
  readonly place: TextPlace;
  readonly frame: string;
}

export interface DefinedIndicator {
  readonly indicator: Indicator;
  /** Of one that is computed from its terms: values that are read only to be compared, never printed. */
  readonly location?: Location;
  /** Name of the row between the sum of the districts and the city. */
  readonly rest?: string;
  /** Notes of the workbook to print, for those that list any. */
  readonly workbookNotes?: readonly ListedNote[];
  readonly source: YamlSource;
  readonly path: YamlPath;
}

const measureByKind: Readonly<Record<IndicatorKind, (yaml: IndicatorYaml) => string>> = {
  count: (yaml) => `Antal ${yaml.unit.many}`,
  share: () => 'Procent',
  rate: (yaml) => `Per ${formatRounded(exact(yaml.per ?? 1000), 0)} invånare`,
  money: (yaml) => yaml.unit.short ?? yaml.unit.many,
  duration: (yaml) => `Antal ${yaml.unit.many}`,
};

export function readIndicators(chapters: readonly DefinedChapter[]): Outcome<readonly DefinedIndicator[]> {
  const diagnostics: Diagnostic[] = [];
  const defined = chapters.flatMap((chapter) => chapterIndicators(chapter, diagnostics));
  const ids = defined.map(({ indicator }) => indicator.id);
  for (const { indicator, source, path } of defined) {
    for (const [field, term] of [
      ['numerator', indicator.numerator],
      ['denominator', indicator.denominator],
      ['target', indicator.target && 'from' in indicator.target ? indicator.target.from : undefined],
      ['survey', indicator.survey?.answers],
      ['survey', indicator.survey?.invited],
    ] as const) {
      if (term === undefined || ids.includes(term.indicator)) continue;
      const place = source.placeOfValue([...path, field]);
      const guess = closest(term.indicator, ids);
      diagnostics.push(
        diagnose(
          'SR-IND-001',
          { name: term.indicator, where: '' },
          { place, frame: source.frame(place), hints: guess ? [`menade du \`${guess}\`?`] : [] },
        ),
      );
    }
  }
  return { value: defined, diagnostics };
}

function chapterIndicators(chapter: DefinedChapter, diagnostics: Diagnostic[]): readonly DefinedIndicator[] {
  const shared = new Map(Object.entries(chapter.shared?.yaml.indicators ?? {}));
  const own = new Map(Object.entries(chapter.yaml.indicators ?? {}));
  return [...new Set([...shared.keys(), ...own.keys()])].flatMap((key): DefinedIndicator[] => {
    const path: YamlPath = ['indicators', key];
    const base = shared.get(key);
    const source = base && chapter.shared ? chapter.shared.source : chapter.source;
    const merged = overlay(base, own.get(key));
    const missing = (['name', 'kind', 'unit', 'reference', 'source'] as const).find(
      (field) => merged[field] === undefined,
    );
    const place = source.placeOfKey(path);
    const context = { place, frame: source.frame(place) };
    if (missing !== undefined) {
      diagnostics.push(diagnose('SR-YML-005', { key: `indicators.${key}.${missing}` }, context));
      return [];
    }
    const yaml = merged as IndicatorYaml;
    const id = `${chapter.yaml.key}.${key}`;
    const derived = yaml.numerator !== undefined && yaml.denominator !== undefined;
    if (!derived && yaml.sheet === undefined) diagnostics.push(diagnose('SR-IND-005', { indicator: id }, context));
    if (!derived && yaml.kind === 'share') {
      diagnostics.push(
        yaml.underlag === undefined
          ? diagnose('SR-IND-003', { indicator: id }, context)
          : diagnose('SR-IND-004', { indicator: id }, { place }),
      );
    }
    return [
      {
        indicator: toIndicator(yaml, id, chapter.yaml.chapter, chapter.yaml.key),
        source,
        path,
        ...(yaml.sheet === undefined ? {} : { location: toLocation(yaml, [yaml.sheet].flat(), chapter.yaml.workbook) }),
        ...(yaml.rest === undefined ? {} : { rest: yaml.rest.name }),
        ...listedNotes(yaml, own.get(key)?.workbookNotes === undefined ? source : chapter.source, path),
      },
    ];
  });
}

/** The year's own list replaces the shared one, and is then what a diagnostic points at. */
function listedNotes(
  { workbookNotes }: IndicatorYaml,
  source: YamlSource,
  path: YamlPath,
): Pick<DefinedIndicator, 'workbookNotes'> {
  if (workbookNotes === undefined) return {};
  const listed = workbookNotes.map((yaml, index): ListedNote => {
    const place = source.placeOfValue([...path, 'workbookNotes', index]);
    const { mark, ...sheet } = typeof yaml === 'object' ? yaml : { mark: yaml };
    const isUnmarked = /^anm\.?$/iu.test(String(mark));
    return { ...(isUnmarked ? {} : { mark: String(mark) }), ...sheet, place, frame: source.frame(place) };
  });
  return { workbookNotes: listed };
}

function overlay(base: IndicatorYaml | undefined, own: IndicatorOverrideYaml | undefined): IndicatorOverrideYaml {
  const given = Object.entries(own ?? {}).filter(([, value]) => value !== undefined);
  return { ...base, ...Object.fromEntries(given) };
}

function toLocation(yaml: IndicatorYaml, sheets: readonly string[], workbook: string): Location {
  return {
    workbook,
    sheets,
    where: yaml.where ?? {},
    as: yaml.as ?? {},
    ...(yaml.table === undefined ? {} : { table: yaml.table }),
    ...(yaml.blank === undefined ? {} : { blank: yaml.blank }),
    ...(yaml.splitYear === undefined ? {} : { splitYear: yaml.splitYear }),
  };
}

function toIndicator(yaml: IndicatorYaml, id: string, chapter: number, chapterKey: string): Indicator {
  const { short, gender, ...unit } = yaml.unit;
  return {
    id,
    chapter,
    name: yaml.name,
    measure: yaml.measure ?? measureByKind[yaml.kind](yaml),
    kind: yaml.kind,
    unit: { ...unit, gender: gender ?? 'common', ...(short === undefined ? {} : { short }) },
    agreement: yaml.agreement ?? (yaml.kind === 'count' ? 'neuter' : 'common'),
    reference: yaml.reference,
    source: yaml.source,
    desired: yaml.desired ?? 'none',
    additive: yaml.additive ?? true,
    breaks: yaml.breaks ?? [],
    sensitivity: yaml.sensitivity ?? 'normal',
    sex: yaml.sex ?? (yaml.kind === 'count' ? 'not_collected' : 'not_applicable'),
    children: yaml.children ?? false,
    step: yaml.step ?? 1,
    lag: yaml.lag ?? 0,
    previous: yaml.previous ?? 'år',
    basisUnknown: yaml.underlag === 'okänt',
    narrowed: Object.keys(yaml.where ?? {})
      .map((name) => yaml.as?.[name] ?? name)
      .filter((name) => name !== measureDimension),
    subject: yaml.subject ?? subjectOf(yaml.name, subjectForms[yaml.kind]),
    ...targetOf(yaml, chapterKey),
    ...surveyOf(yaml, chapterKey),
    ...(yaml.standardise === undefined ? {} : { standardiseBy: yaml.standardise.by }),
    ...analysisOf(yaml),
    ...(yaml.decimals === undefined ? {} : { decimals: yaml.decimals }),
    ...(yaml.kind === 'share' ? { per: 100 } : yaml.kind === 'rate' ? { per: yaml.per ?? 1000 } : {}),
    ...(yaml.numerator === undefined ? {} : { numerator: toTerm(yaml.numerator, chapterKey) }),
    ...(yaml.denominator === undefined ? {} : { denominator: toTerm(yaml.denominator, chapterKey) }),
    ...(yaml.note === undefined ? {} : { note: yaml.note }),
    ...(yaml.noise === undefined ? {} : { noise: yaml.noise }),
  };
}

const subjectForms = { count: 'number', share: 'share', rate: 'other', money: 'other', duration: 'other' } as const;

function targetOf({ target }: IndicatorYaml, chapterKey: string): Pick<Indicator, 'target'> {
  if (target === undefined) return {};
  const { value, year, from, judged, reason, comment } = target;
  const more = {
    ...(judged === undefined || reason === undefined ? {} : { override: { judgement: judged, reason } }),
    ...(comment === undefined ? {} : { comment }),
  };
  if (from !== undefined) return { target: { ...more, from: toTerm(from, chapterKey) } };
  return value === undefined || year === undefined ? {} : { target: { ...more, value, year } };
}

function surveyOf({ survey }: IndicatorYaml, chapterKey: string): Pick<Indicator, 'survey'> {
  if (survey === undefined) return {};
  const invited = survey.invited === undefined ? {} : { invited: toTerm(survey.invited, chapterKey) };
  return { survey: { answers: toTerm(survey.answers, chapterKey), ...invited } };
}

function analysisOf({ analysis }: IndicatorYaml): Pick<Indicator, 'analysis'> {
  if (analysis === undefined) return {};
  const { reason, ...overrides } = analysis;
  return { analysis: { overrides, reason } };
}

/** A key without a chapter means the indicator's own chapter. */
export function fullId(name: string, chapterKey: string): string {
  return name.includes('.') ? name : `${chapterKey}.${name}`;
}

function toTerm(yaml: TermYaml, chapterKey: string): Term {
  if (typeof yaml === 'string') return { indicator: fullId(yaml, chapterKey), members: {} };
  const { indicator, ...members } = yaml;
  return { indicator: fullId(indicator, chapterKey), members };
}
