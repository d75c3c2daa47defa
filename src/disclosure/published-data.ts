// The view of the year's data that everything below disclosure control reads.
import type { AnalysisSettings } from '../indicators/analysis-settings.js';
import type { Members } from '../indicators/cell-key.js';
import type { Dimension } from '../indicators/dimension.js';
import type { Indicator } from '../indicators/indicator.js';
import type { Published } from './published.js';
import type { PublishedNote } from './published-note.js';

export interface PublishedData {
  /** The report year. */
  readonly year: number;
  /** The report's thresholds for what is said of the values. */
  readonly settings: AnalysisSettings;
  indicator(id: string): Indicator | undefined;
  indicators(): readonly Indicator[];
  dimension(name: string): Dimension | undefined;
  /** Whether the fact was planned: only then may it be asked for. */
  has(indicator: string, year: number, members?: Members): boolean;
  /** The fact as it may be printed; `missing` when the workbooks do not have it. */
  cell(indicator: string, year: number, members?: Members): Published;
  /** Years, ascending, in which the indicator has any value at these members. */
  years(indicator: string, members?: Members): readonly number[];
  /** Members of a dimension that the indicator has in these years, in the dimension's own order. Totals left out. */
  members(indicator: string, dimension: string, years: readonly number[]): readonly string[];
  /** The workbook's own notes about the indicator that may be printed. */
  notes(indicator: string): readonly PublishedNote[];
}
