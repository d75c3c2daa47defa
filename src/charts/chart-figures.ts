// Every value that a chart shows, as figures: what the manifest lists and disclosure control audits.
import { roundHalfAway } from '../arithmetic/round.js';
import { type Figure, makeFigure } from '../disclosure/figure.js';
import type { Published } from '../disclosure/published.js';
import { formatDecimal } from '../language/format-number.js';
import type { ChartModel } from './chart-model.js';

/** One figure per value. */
export function chartFigures(model: ChartModel): readonly Figure[] {
  return chartValues(model).map((published) =>
    published.state === 'value'
      ? makeFigure({
          text: formatDecimal(roundHalfAway(published.value, model.decimals)),
          operation: 'value',
          decimals: model.decimals,
          sources: [published],
        })
      : makeFigure({ text: published.state === 'notApplicable' ? '.' : '..', operation: 'mark', sources: [published] }),
  );
}

/** The values that the drawing and its alt text are made of, in the model's order. */
export function chartValues(model: ChartModel): readonly Published[] {
  switch (model.type) {
    case 'line':
    case 'stacked':
      return model.series.flatMap((series) => series.points.map((point) => point.y));
    case 'ranked':
      return [...model.bars.map((bar) => bar.y), ...(model.reference ? [model.reference.value] : [])];
    case 'pyramid':
      return model.classes.flatMap(({ women, men }) => [women, men]);
  }
}
