// The movement of a series as a candidate: how large its change, trend, record and streak are (statistics.md section 9).
import { exact, toDrawing } from '../../arithmetic/exact.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import { eventsOf } from '../events.js';
import type { SeriesAnalysis } from '../series/series-analysis.js';
import { bounded, type Candidate, type Claim } from './candidate.js';
import { findingId } from './finding-id.js';

/** A trend or change is full-sized at so much: percent of the median, procentenheter, and the ratio 1.5. */
const fullTrendPercent = 50;
const fullTrendPoints = 10;
const fullChangePoints = 10;
const fullChangeRatio = Math.log(1.5);
/** A signal of four standard deviations, and ten years of a record or streak. */
const fullSignal = 4;
const fullYears = 10;

export interface MovementOptions {
  readonly headline: boolean;
  readonly since?: number;
  readonly companion?: SeriesAnalysis;
}

/** Undefined when the newest value is not published: then nothing at all is said. */
export function movementCandidate(
  series: SeriesAnalysis,
  data: PublishedData,
  { headline, since, companion }: MovementOptions,
): Candidate | undefined {
  const current = series.run.at(-1);
  if (current === undefined) return undefined;
  const { indicator, members } = series;
  return {
    finding: {
      kind: 'utveckling',
      id: findingId('utveckling', series.id),
      indicator,
      members,
      headline,
      sources: series.run,
      series,
      ...(since === undefined ? {} : { since }),
      ...(companion === undefined ? {} : { companion }),
    },
    claims: [...changeClaims(series), ...trendClaims(series), ...factClaims(series)],
    volume: volumeBehind(series, data),
  };
}

function changeClaims({ change, changeTest, indicator, run }: SeriesAnalysis): readonly Claim[] {
  if (run.length < 2 || change === undefined || change.type === 'no-statement') return [];
  if (change.rule === 'unchanged' || change.rule === 'about_unchanged') return [];
  // A share or count whose chance variation is not known is not tested, and so not notable by its change alone.
  if (changeTest === undefined && indicator.kind !== 'money' && indicator.kind !== 'duration') return [];
  const p = changeTest === undefined ? {} : { p: changeTest.p };
  if (change.type === 'point-change')
    return [{ type: 'change', m: bounded(toDrawing(change.points) / fullChangePoints), ...p }];
  const [before, after] = [toDrawing(change.previous.value), toDrawing(change.current.value)];
  const m = before > 0 && after > 0 ? bounded(Math.log(after / before) / fullChangeRatio) : 1;
  return [{ type: 'change', m, ...p }];
}

function trendClaims({ trend, indicator }: SeriesAnalysis): readonly Claim[] {
  const { classification, size = 0, p } = trend;
  if (classification !== 'increasing' && classification !== 'decreasing') return [];
  const full = indicator.kind === 'share' ? fullTrendPoints : fullTrendPercent;
  return [{ type: 'trend', m: bounded(size / full), ...(p === undefined ? {} : { p }) }];
}

function factClaims({ deviation, records, streak }: SeriesAnalysis): readonly Claim[] {
  return [
    ...(deviation && deviation.signal !== 'none'
      ? [{ type: 'deviation' as const, m: bounded(deviation.z / fullSignal) }]
      : []),
    ...records
      .filter(({ type }) => type !== 'equal')
      .map(({ yearsExceeded }): Claim => ({ type: 'record', m: bounded(yearsExceeded / fullYears) })),
    ...(streak ? [{ type: 'streak' as const, m: bounded(streak.yearsInRow / fullYears) }] : []),
  ];
}

/** The events of the newest point; the answers of a survey; nothing is known of money and durations. */
function volumeBehind({ run, indicator, survey }: SeriesAnalysis, data: PublishedData): number {
  const current = run.at(-1);
  if (current === undefined) return 0;
  const events = eventsOf(current, indicator, data);
  if (events) return toDrawing(events.events);
  const answers = survey?.answers;
  return answers?.state === 'value' ? toDrawing(answers.value.mul(current.value).div(exact(indicator.per ?? 100))) : 0;
}
