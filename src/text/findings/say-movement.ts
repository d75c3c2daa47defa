// One movement, told once: the change and the level, the record or the period as a clause, and at most one sentence more.
import { isStill } from '../../analysis/change/change.js';
import type { EvidenceType, MovementFinding } from '../../analysis/findings/finding.js';
import type { PublishedValue } from '../../disclosure/published.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import { ordinalWord } from '../../language/number-words.js';
import { occasionWords } from '../../language/occasion.js';
import { recordPhrase } from '../../language/record-phrase.js';
import { shortSubject } from '../../language/short-subject.js';
import type { Inline } from '../text-block.js';
import { type PeriodClause, periodClause } from './period-clause.js';
import { sayChangeAndLevel, type ToldChange, toldChange } from './say-change-and-level.js';
import { sayCompanion } from './say-companion.js';
import { saySince } from './say-since.js';
import { type Part, sentence, sentences } from './sentence.js';
import { subjectInText } from './subject-in-text.js';

export interface MovementContext {
  readonly data: Pick<PublishedData, 'settings'>;
  readonly year: number;
}

/** A series whose newest point is not shown has one sentence, the same whatever the reason. */
export function sayMovement(finding: MovementFinding, { data, year }: MovementContext): readonly Inline[] {
  const { series } = finding;
  const newest = series.points.at(-1);
  if (newest?.state !== 'value' || series.survey?.silenced !== undefined) {
    const subject = subjectInText(series.indicator, series.members);
    return sentence([`uppgift om ${subject} kan inte redovisas för ${newest?.key.year ?? year}`]);
  }
  return tell(finding, newest, data);
}

function tell(
  finding: MovementFinding,
  newest: PublishedValue,
  data: Pick<PublishedData, 'settings'>,
): readonly Inline[] {
  const { series } = finding;
  const change = toldChange(series, newest);
  const way = change && wayOf(change);
  const since = saySince(finding, newest, data);
  const period = since === undefined ? periodClause(finding, passed(finding, 'trend'), way) : undefined;
  // A rise at every point is a record by itself, and what stands still sets none that matters.
  const isTold = period !== undefined && (period.reach === 'whole' || period.way === undefined);
  const record = isTold ? undefined : recordWords(finding);
  const inFirst = record === undefined && change !== undefined ? period : undefined;
  const clause = record === undefined ? [] : [`, ${record}`];
  const first = [...sayChangeAndLevel(series, newest, change), ...clause, ...joined(inFirst, change)];
  const development = since ?? (inFirst === undefined ? periodSentence(period, way, finding) : undefined);
  return sentences([first, second(finding, development ?? streakWords(finding, period))]);
}

/** The sentence after the first: what has gone on for longer, what is so per inhabitant, whether it is unusual. */
function second(finding: MovementFinding, development: readonly Part[] | undefined): readonly Part[] {
  const { series } = finding;
  const unusual = passed(finding, 'deviation') && isUnusual(finding) ? deviationWords(finding) : undefined;
  const companion = finding.companion && sayCompanion(series, finding.companion);
  if (development === undefined && unusual === undefined) return companion?.alone ?? [];
  if (companion !== undefined) return [...(development ?? [unusual ?? '']), ...companion.after];
  if (development === undefined) return [unusual ?? ''];
  return unusual === undefined ? development : [...development, `, och ${unusual}`];
}

function isUnusual({ series }: MovementFinding): boolean {
  return series.deviation?.signal === 'above' || series.deviation?.signal === 'below';
}

function deviationWords({ series }: MovementFinding): string {
  return `värdet avviker från tidigare ${occasionWords(series.indicator.previous).plural}`;
}

/** Of a headline all is told that the analysis found; of another finding, what passed. */
function passed({ headline, evidence }: MovementFinding, type: EvidenceType): boolean {
  return headline || evidence.some((one) => one.type === type);
}

function wayOf({ change }: ToldChange): 'up' | 'down' | 'still' {
  const still = isStill(change) || change.direction === 'none';
  return still ? 'still' : change.direction;
}

/** `och har ökat …` where the period goes on as the change does, `men har minskat …` where it does not. */
function joined(period: PeriodClause | undefined, told: ToldChange | undefined): readonly string[] {
  if (period === undefined || told === undefined) return [];
  const closes = wayOf(told) === 'still';
  if (period.agrees) return [`${closes ? ',' : ''} och har ${period.words}`];
  return [`, men har ${period.words}`];
}

function periodSentence(
  period: PeriodClause | undefined,
  last: 'up' | 'down' | 'still' | undefined,
  { series }: MovementFinding,
): readonly Part[] | undefined {
  const { subject, agreement } = series.indicator;
  const isContrast = period?.way !== undefined && (last === 'up' || last === 'down') && !period.agrees;
  return period && [`${shortSubject(subject, agreement)} har ${isContrast ? 'däremot ' : ''}${period.words}`];
}

/** A trend the same way says more than the streak at its end. */
function streakWords({ series }: MovementFinding, period: PeriodClause | undefined): readonly Part[] | undefined {
  const { streak, indicator } = series;
  if (streak === undefined || (period?.way !== undefined && period.way === streak.direction)) return undefined;
  const ordinal = ordinalWord(streak.yearsInRow);
  if (ordinal === undefined) return undefined;
  const { definite } = occasionWords(indicator.previous);
  const verb = streak.direction === 'up' ? 'ökar' : 'minskar';
  return [`det är ${ordinal} ${definite} i rad som ${shortSubject(indicator.subject, indicator.agreement)} ${verb}`];
}

/** The series begins in its first planned year only when nothing before it was cut off. */
function recordWords({ series }: MovementFinding): string | undefined {
  const [record] = series.records;
  if (record === undefined) return undefined;
  const { side, type, year } = record;
  const isWhole = series.points[0]?.key.year === year;
  const to = series.run.at(-1)?.key.year ?? year;
  return recordPhrase({ side, type: type === 'all' && !isWhole ? 'period' : type, period: { from: year, to } });
}
