// The movement of a series as a candidate: how large its change, trend, record and streak are (statistics.md section 9).
import { exact, toDrawing } from '../../arithmetic/exact.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import { isStill } from '../change/change.js';
import { eventsOf } from '../events.js';
import { changeSize, deviationSize, pointChangeSize, recordSize, trendSize } from '../judgements/finding-size.js';
import type { SeriesAnalysis } from '../series/series-analysis.js';
import type { Candidate, Claim } from './candidate.js';
import { findingId } from './finding-id.js';

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
    claims: [...changeClaims(series), ...trendClaims(series), ...deviationClaims(series), ...factClaims(series)],
    volume: volumeBehind(series, data),
  };
}

function changeClaims({ change, changeTest, indicator, run }: SeriesAnalysis): readonly Claim[] {
  if (run.length < 2 || change === undefined || change.type === 'no-statement') return [];
  if (isStill(change)) return [];
  // A share or count whose chance variation is not known is not tested, and so not notable by its change alone.
  if (changeTest === undefined && indicator.kind !== 'money' && indicator.kind !== 'duration') return [];
  const p = changeTest === undefined ? {} : { p: changeTest.p };
  if (change.type === 'point-change') return [{ type: 'change', m: pointChangeSize(change.points), ...p }];
  const [before, after] = [toDrawing(change.previous.value), toDrawing(change.current.value)];
  return [{ type: 'change', m: changeSize(after / before), ...p }];
}

function trendClaims({ trend, indicator }: SeriesAnalysis): readonly Claim[] {
  const { classification, size = 0, p } = trend;
  if (classification !== 'increasing' && classification !== 'decreasing') return [];
  const kind = indicator.kind === 'share' ? 'share' : 'other';
  return [{ type: 'trend', m: trendSize(size, kind), ...(p === undefined ? {} : { p }) }];
}

function deviationClaims({ deviation }: SeriesAnalysis): readonly Claim[] {
  if (deviation === undefined || deviation.signal === 'none') return [];
  return [{ type: 'deviation', m: deviationSize(deviation.z) }];
}

/** A record by next to nothing is no record to tell of. */
function factClaims({ change, records, streak }: SeriesAnalysis): readonly Claim[] {
  if (change === undefined || change.type === 'no-statement') return [];
  if (isStill(change)) return [];
  return [
    ...records
      .filter(({ type }) => type !== 'equal')
      .map(({ yearsExceeded }): Claim => ({ type: 'record', m: recordSize(yearsExceeded) })),
    ...(streak ? [{ type: 'streak' as const, m: recordSize(streak.yearsInRow) }] : []),
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
