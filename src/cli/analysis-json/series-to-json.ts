// One series as JSON: every planned point, then each statistic, and which rules said nothing.
import type { SeriesAnalysis } from '../../analysis/series/series-analysis.js';
import { type Json, plainJson, publishedJson } from './plain-json.js';
import { subjectJson } from './subject-json.js';

export function seriesToJson(series: SeriesAnalysis): Json {
  const {
    id,
    indicator,
    members,
    points,
    run,
    change,
    changeTest,
    trend,
    deviation,
    records,
    streak,
    survey,
    silenced,
  } = series;
  return {
    ...subjectJson({ id, indicator, members }),
    points: points.map(publishedJson),
    /** Years of the trailing run that the tests are of. */
    run: run.map(({ key }) => key.year),
    change: plainJson(change),
    changeTest: plainJson(changeTest),
    trend: plainJson(trend),
    deviation: plainJson(deviation),
    records: plainJson(records),
    streak: plainJson(streak),
    survey: plainJson(survey),
    silenced: plainJson(silenced),
  };
}
