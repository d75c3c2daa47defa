// One stadsdelsnämnd against the city: a small panel for each indicator, on scales of their own.
import { lineLayers, symbolLayers } from '../lines/line-marks.js';
import { drawnBreaks } from '../lines/line-segments.js';
import { type ChartStyle, hairline } from '../marks/chart-style.js';
import { drawKeyRows, type KeyEntry, keyRows } from '../marks/key-row.js';
import { type Drawing, drawing, ruleLayers, textLayers } from '../marks/layers.js';
import type { ProfileChart } from '../model/chart-model.js';
import { type ProfileGrid, profileGrid } from './profile-grid.js';
import { drawProfile, type ProfileStyles, profileLine, profileStyles } from './profile-panel.js';

const sampleWidth = 22;
const symbolRadius = 2;
const keyGap = 6;

/** Draws a profile that has at least one published value. */
export function profileChart(chart: ProfileChart, style: ChartStyle): Drawing {
  const grid = profileGrid(chart, style);
  const key = keyRows(style, keyEntries(chart, grid, style));
  const top = key.height + keyGap;
  const frame = { width: style.width, height: top + grid.height, left: grid.left, right: 0, top, bottom: 0 };
  const keyMarks = drawKeyRows(style, key, { left: -grid.left, top: -top });
  const panels = grid.panels.map((panel) => drawProfile(panel, grid, style));
  return drawing(frame, [
    ...ruleLayers([...keyMarks.rules, ...panels.flatMap(({ rules }) => rules)]),
    ...lineLayers(panels.flatMap(({ paths }) => paths)),
    ...symbolLayers([...keyMarks.symbols, ...panels.flatMap(({ symbols }) => symbols)], style.theme.colors.page),
    ...textLayers([...keyMarks.labels, ...panels.flatMap(({ labels }) => labels)]),
  ]);
}

/** Whose lines they are, and what a vertical line means where a panel has one. */
function keyEntries({ area }: ProfileChart, { panels }: ProfileGrid, style: ChartStyle): readonly KeyEntry[] {
  const looks = profileStyles(style);
  const line = (text: string, which: keyof ProfileStyles): KeyEntry => ({
    text,
    width: sampleWidth + symbolRadius,
    sample: (x, y) => ({
      rules: [{ x, x2: x + sampleWidth, y, y2: y, ...profileLine(which, style) }],
      symbols: [{ x: x + sampleWidth, y, style: looks[which] }],
    }),
  });
  const cut: KeyEntry = {
    text: 'Tidsseriebrott',
    width: 6,
    sample: (x, y) => {
      const at = { x: x + 3, x2: x + 3, y: y - 4.5, y2: y + 4.5 };
      return { rules: [{ ...at, color: style.theme.colors.secondary, width: hairline }] };
    },
  };
  const broken = panels.some(({ panel, scale }) => drawnBreaks(panel.breaks, scale.years).length > 0);
  return [line(area, 'district'), line('Hela staden', 'city'), ...(broken ? [cut] : [])];
}
