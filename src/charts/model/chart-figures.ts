// Every value that a chart shows, as figures: what the manifest lists and disclosure control audits.
import { type Exact, ratio, sign } from '../../arithmetic/exact.js';
import { roundHalfAway } from '../../arithmetic/round.js';
import { type Figure, makeFigure } from '../../disclosure/figure.js';
import type { Published } from '../../disclosure/published.js';
import { formatDecimal } from '../../language/format-number.js';
import type { ChartModel, PercentChart, ProfileChart } from './chart-model.js';
import { stackTotals } from './stack-totals.js';
import { targetDecimals } from './target-decimals.js';

/** One figure per value; per part of a whole where the chart prints shares of counts. */
export function chartFigures(model: ChartModel): readonly Figure[] {
  if (model.type === 'percent' && model.wholes) return shareFigures(model, model.wholes);
  if (model.type === 'profile') {
    return model.panels.flatMap((panel) => panelValues(panel).map((published) => valueFigure(published, panel.decimals)));
  }
  const values = chartValues(model).map((published) => valueFigure(published, model.decimals));
  const source = model.type === 'line' ? model.target?.source : undefined;
  return source ? [...values, valueFigure(source, targetDecimals(source.value))] : values;
}

function valueFigure(published: Published, decimals: number): Figure {
  if (published.state !== 'value') return markFigure(published);
  const text = formatDecimal(roundHalfAway(published.value, decimals));
  return makeFigure({ text, operation: 'value', decimals, sources: [published] });
}

/** The part in percent of its whole; undefined when one of them is not shown, or the whole is nothing. */
export function percentOf(part: Published, whole: Published | undefined): Exact | undefined {
  if (part.state !== 'value' || whole?.state !== 'value' || sign(whole.value) === 0) return undefined;
  return ratio(part.value.mul(100), whole.value);
}

function shareFigures(model: PercentChart, wholes: NonNullable<PercentChart['wholes']>): readonly Figure[] {
  const { decimals } = model;
  return model.series.flatMap(({ points }) =>
    points.map(({ x, y }) => {
      const whole = wholes.find((one) => one.x === x)?.y;
      const share = percentOf(y, whole);
      if (share === undefined || whole === undefined) return markFigure(y);
      const text = formatDecimal(roundHalfAway(share, decimals));
      return makeFigure({ text, operation: 'share', decimals, sources: [y, whole] });
    }),
  );
}

function markFigure(published: Published): Figure {
  const text = published.state === 'notApplicable' ? '.' : '..';
  return makeFigure({ text, operation: 'mark', sources: [published] });
}

/** The values that the drawing and its alt text are made of, in the model's order. */
export function chartValues(model: ChartModel): readonly Published[] {
  switch (model.type) {
    case 'stacked':
      return [
        ...model.series.flatMap((series) => series.points.map((point) => point.y)),
        ...[...stackTotals(model).values()].map(({ published }) => published),
      ];
    case 'line':
    case 'percent':
    case 'grouped':
    case 'dots':
      return model.series.flatMap((series) => series.points.map((point) => point.y));
    case 'multiples':
      return model.panels.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ y }) => y)));
    case 'column':
      return model.columns.map(({ y }) => y);
    case 'slope':
      return model.lines.flatMap(({ from, to }) => [from, to]);
    case 'ranked':
      return [...model.bars.map((bar) => bar.y), ...(model.reference ? [model.reference.value] : [])];
    case 'pyramid':
      return model.classes.flatMap(({ women, men }) => [women, men]);
    case 'funnel':
    case 'interval':
      return [...model.points.map(({ value }) => value), ...(model.reference ? [model.reference.value] : [])];
    case 'targets':
      return model.rows.map(({ outcome }) => outcome);
    case 'profile':
      return model.panels.flatMap(panelValues);
  }
}

function panelValues({ district, city }: ProfileChart['panels'][number]): readonly Published[] {
  return [district, city].flatMap(({ points }) => points.map(({ y }) => y));
}
