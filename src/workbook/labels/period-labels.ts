// `200701`: a month or a quarter? Only the whole row of labels, or the chapter's YAML, can tell.
import { monthName, quarterName, type TimeLabel, timeOfPart } from './time-label.js';

export type PeriodKind = 'kvartal' | 'månad';

export interface PeriodReading {
  /** What each label means; nothing when it cannot be known what they count. */
  readonly times?: ReadonlyMap<string, TimeLabel>;
}

const period = /^(?<year>(?:19|20)\d\d)(?<part>0[1-9]|1[0-2])$/u;

/** Reads labels that are all of the form `200701`; nothing when one of them is not. Parts above 04 can only be months. */
export function readPeriods(labels: readonly string[], declared: PeriodKind | undefined): PeriodReading | undefined {
  const parts = new Map<string, { year: string; part: number }>();
  for (const label of labels) {
    const groups = period.exec(label)?.groups;
    if (groups?.year === undefined) return undefined;
    parts.set(label, { year: groups.year, part: Number(groups.part) });
  }
  if (parts.size < 2) return undefined;
  const isMonthly = [...parts.values()].some(({ part }) => part > 4);
  const kind = declared ?? (isMonthly ? 'månad' : undefined);
  if (kind === undefined || (kind === 'kvartal' && isMonthly)) return {};
  const dimension = kind === 'kvartal' ? quarterName : monthName;
  return { times: new Map([...parts].map(([label, { year, part }]) => [label, timeOfPart(year, dimension, part)])) };
}
