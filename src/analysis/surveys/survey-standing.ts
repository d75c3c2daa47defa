// How far a share in a survey can be told: how many answered of how many, and what chance alone makes of it (statistics.md section 5).
// The interval covers chance only, never those who did not answer.
import { type Exact, exact, isZero, ratio, toDrawing } from '../../arithmetic/exact.js';
import type { Published, PublishedValue } from '../../disclosure/published.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { AnalysisSettings, SurveyThresholds } from '../../indicators/analysis-settings.js';
import type { Members } from '../../indicators/cell-key.js';
import { districtDimension, sexDimension } from '../../indicators/dimension.js';
import { type Indicator, membersAt, type Term } from '../../indicators/indicator.js';
import type { SilencedBy, SurveyStanding } from '../series/series-analysis.js';
import { wilson, wilsonFinite } from '../statistics/wilson.js';

/** Undefined for an indicator that is no share of answers. A hidden or missing share has a standing too, without an interval. */
export function surveyStanding(
  indicator: Indicator,
  members: Members,
  year: number,
  data: PublishedData,
  { surveys }: AnalysisSettings,
): SurveyStanding | undefined {
  const { survey } = indicator;
  if (survey === undefined) return undefined;
  const answers = termAt(survey.answers, members, year, data);
  const invited = survey.invited && termAt(survey.invited, members, year, data);
  const [n, asked] = [shown(answers), shown(invited)];
  const response = n && asked && !isZero(asked) ? n.mul(exact(100)).div(asked) : undefined;
  const share = data.cell(indicator.id, year, members);
  const part = share.state === 'value' ? partOf(share, indicator) : undefined;
  const interval = n && part && intervalOf(part, n, asked, surveys);
  const silenced = n && part && silencedBy(part, n, surveys);
  return {
    ...(answers ? { answers } : {}),
    ...(invited ? { invited } : {}),
    ...(response ? { responseRate: toDrawing(response) } : {}),
    few: n?.lt(exact(surveys.fewAnswers)) ?? false,
    lowResponse: response?.lt(exact(surveys.lowResponse)) ?? false,
    ...(interval ? { interval } : {}),
    ...(silenced ? { silenced } : {}),
  };
}

/**
 * The number at `members`, without those that it is not divided by. Undefined when it was not planned, or where it is not divided
 * by kön or stadsdelsnämnd as the share is: then it is not the group's own number.
 */
function termAt(term: Term, members: Members, year: number, data: PublishedData): Published | undefined {
  const shared = Object.entries(members).flatMap(([name, member]) =>
    data.members(term.indicator, name, [year]).includes(member) ? [name] : [],
  );
  const at = membersAt(term, members, shared);
  const isOwn = [sexDimension, districtDimension].every((name) => members[name] === undefined || name in at);
  return isOwn && data.has(term.indicator, year, at) ? data.cell(term.indicator, year, at) : undefined;
}

function shown(published: Published | undefined): Exact | undefined {
  return published?.state === 'value' ? published.value : undefined;
}

/** Of 1, whatever the share is given per. */
function partOf({ value }: PublishedValue, { per }: Indicator): Exact {
  return ratio(value, exact(per ?? 100));
}

/** In percent. None when all who were asked answered: then nothing is left to chance. */
function intervalOf(
  part: Exact,
  n: Exact,
  asked: Exact | undefined,
  { correctFrom, confidence }: SurveyThresholds,
): SurveyStanding['interval'] {
  if (isZero(n) || !isPart(part) || asked?.equals(n)) return undefined;
  const [x, size] = [toDrawing(part.mul(n)), toDrawing(n)];
  const sampled = asked?.gt(n) && ratio(n, asked).gt(exact(correctFrom)) ? asked : undefined;
  const [lo, hi] = sampled ? wilsonFinite(x, size, toDrawing(sampled), confidence) : wilson(x, size, confidence);
  return [100 * lo, 100 * hi];
}

function isPart(part: Exact): boolean {
  return part.gte(exact(0)) && part.lte(exact(1));
}

function silencedBy(
  part: Exact,
  n: Exact,
  { minAnswers, minUnanimous }: SurveyThresholds,
): Extract<SilencedBy, 'few_answers' | 'unanimous'> | undefined {
  if (n.lt(exact(minAnswers))) return 'few_answers';
  const saidTheSame = isZero(part) || part.equals(exact(1));
  return saidTheSame && n.lt(exact(minUnanimous)) ? 'unanimous' : undefined;
}
