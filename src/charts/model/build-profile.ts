// One nämnd beside the city over time → a profile: a small plot per indicator, each with its own scale.
import { tableDecimals } from '../../analysis/value-decimals.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { Members } from '../../indicators/cell-key.js';
import { districtDimension } from '../../indicators/dimension.js';
import type { ChartSeries, ProfileChart } from './chart-model.js';
import { breaksWithin } from './series-breaks.js';

export interface ProfileInput {
  /** The nämnd, as a member of the dimension. */
  readonly name: string;
  readonly title: string;
  readonly rows: readonly { readonly indicator: string; readonly years: readonly number[] }[];
}

export function buildProfile({ name, title, rows }: ProfileInput, data: PublishedData): ProfileChart {
  return {
    type: 'profile',
    title,
    area: name,
    panels: rows.flatMap(({ indicator: id, years }): ProfileChart['panels'] => {
      const indicator = data.indicator(id);
      if (indicator === undefined) return [];
      const series = (label: string, role: ChartSeries<number>['role'], members: Members): ChartSeries<number> => ({
        name: label,
        role,
        points: years.map((year) => ({ x: year, y: data.cell(id, year, members) })),
      });
      return [
        {
          name: indicator.name,
          measure: indicator.measure,
          decimals: tableDecimals(indicator),
          step: indicator.step,
          breaks: breaksWithin([indicator], years),
          district: series(name, 'category', { [districtDimension]: name }),
          city: series('Hela staden', 'total', {}),
        },
      ];
    }),
  };
}
