// A headline told from an earlier year: andelen har ökat med tre procentenheter sedan 2020.
import { isStill } from '../../analysis/change/change.js';
import { changeBetween } from '../../analysis/change/change-between.js';
import type { MovementFinding } from '../../analysis/findings/finding.js';
import { changeSettingsFor } from '../../analysis/settings-for.js';
import type { PublishedValue } from '../../disclosure/published.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import { noTrendPhrase, trendPhrase } from '../../language/period-phrase.js';
import { shortSubject } from '../../language/short-subject.js';
import { sayChange, sayPointChange } from '../say-change.js';
import { trendWay } from './period-clause.js';
import type { Part } from './sentence.js';

/** Undefined when no year is asked for, when it is the last change's own, or when nothing may be said of the two points. */
export function saySince(
  { series, since }: MovementFinding,
  newest: PublishedValue,
  data: Pick<PublishedData, 'settings'>,
): readonly Part[] | undefined {
  const { indicator, trend } = series;
  const earlier = series.points.find(({ key }) => key.year === since);
  const previous = series.points.at(-2);
  if (earlier === undefined || (earlier === previous && series.change?.type !== 'no-statement')) return undefined;
  const change = changeBetween(earlier, newest, indicator, changeSettingsFor(indicator, data.settings));
  if (change.type === 'no-statement') return undefined;
  const figure =
    change.type === 'change'
      ? sayChange(change, indicator, { form: 'perfect' })
      : sayPointChange(change, indicator, { form: 'perfect' });
  const way = trendWay(series);
  const still = isStill(change);
  const short = shortSubject(indicator.subject, indicator.agreement);
  const said = [`${short} `, figure, ` sedan ${earlier.key.year}`];
  // Two points chosen by hand do not make a trend: where the run says otherwise, so does the sentence.
  if (way !== undefined && (still || way !== change.direction)) {
    return [...said, `, men har ${trendPhrase(way, 'over', trend)}`];
  }
  return trend.classification === 'no_clear_trend' ? [...said, `, men har ${noTrendPhrase(trend)}`] : said;
}
