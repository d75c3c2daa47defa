// A chart in which nothing may be shown says so, and has neither axis nor marks.

import { type ChartStyle, lineHeight, measureLabel } from './marks/chart-style.js';
import { type Drawing, drawing, textLayers } from './marks/layers.js';
import type { ChartModel } from './model/chart-model.js';

/** Draws the measure and one line of text. */
export function emptyChart(model: ChartModel, style: ChartStyle): Drawing {
  const measure = model.type === 'profile' ? model.area : model.measure;
  const top = style.small + 6;
  const frame = { width: style.width, height: top + 2 * lineHeight(style.small), left: 0, right: 0, top, bottom: 0 };
  const y = lineHeight(style.small);
  const text = 'Inga uppgifter redovisas.';
  return drawing(
    frame,
    textLayers([
      measureLabel(style, measure, frame),
      { text, x: 0, y, align: 'left', size: style.small, color: style.theme.colors.text },
    ]),
  );
}
