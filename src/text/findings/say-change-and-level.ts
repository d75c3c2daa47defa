// The first clause of a movement: how the newest value changed and what it is, or only what it is.
import type { Change, PointChange } from '../../analysis/change/change.js';
import type { SeriesAnalysis, SurveyStanding } from '../../analysis/series/series-analysis.js';
import type { PublishedValue } from '../../disclosure/published.js';
import { betweenWords, yearWords } from '../../language/occasion.js';
import { sayChange, sayPointChange } from '../say-change.js';
import { sayPart } from '../say-value.js';
import { sayLevel } from './say-level.js';
import type { Part } from './sentence.js';
import { subjectInText } from './subject-in-text.js';

export interface ToldChange {
  readonly change: Change | PointChange;
}

/** The change to `newest`, where one may be told. */
export function toldChange({ change }: SeriesAnalysis, newest: PublishedValue): ToldChange | undefined {
  if (change === undefined || change.type === 'no-statement') return undefined;
  return change.current.key.year === newest.key.year ? { change } : undefined;
}

/**
 * `antalet … ökade under 2024 med sju procent till 42 757`, `andelen … var år 2024 i stort sett oförändrad, 24 procent`, `under 2024
 * var antalet … 1 234`. Without capital and full stop.
 */
export function sayChangeAndLevel(
  { indicator, members, survey }: SeriesAnalysis,
  newest: PublishedValue,
  told: ToldChange | undefined,
): readonly Part[] {
  const subject = subjectInText(indicator, members);
  const { year } = newest.key;
  const standing = standingWords(survey);
  if (told === undefined) {
    return [`${yearWords(indicator.reference, year)} var ${subject} `, sayLevel(newest, indicator), ...standing];
  }
  const { change } = told;
  const from = change.previous.key.year;
  const between = year - from > 1 ? betweenWords(indicator.previous, from, year) : yearWords(indicator.reference, year);
  const options = { form: 'preterite', between } as const;
  const moved =
    change.type === 'change' ? sayChange(change, indicator, options) : sayPointChange(change, indicator, options);
  return [`${subject} `, moved, ...levelAfter(change, newest, indicator), ...standing];
}

/** Two values in full need no level after them. */
function levelAfter(
  change: Change | PointChange,
  newest: PublishedValue,
  indicator: SeriesAnalysis['indicator'],
): readonly Part[] {
  switch (change.rule) {
    case 'unchanged':
    case 'about_unchanged':
      return [', ', sayLevel(newest, indicator, { withUnit: true })];
    case 'percent':
    case 'percentage_points':
      return [' till ', sayLevel(newest, indicator)];
    default:
      return [];
  }
}

/** ` (få svar)`, ` (svarsfrekvensen var låg, 42 procent)`. */
function standingWords(survey: SurveyStanding | undefined): readonly Part[] {
  if (survey === undefined) return [];
  const { answers, invited } = survey;
  const rate =
    survey.lowResponse && answers?.state === 'value' && invited?.state === 'value'
      ? sayPart(answers, invited, 0)
      : undefined;
  const few = survey.few ? 'få svar' : '';
  if (!survey.lowResponse) return survey.few ? [` (${few})`] : [];
  const low = `${few === '' ? '' : `${few}; `}svarsfrekvensen var låg`;
  return rate === undefined ? [` (${low})`] : [` (${low}, `, rate, ')'];
}
