// Under a funnel: which nämnder have no place in it, and why.
import { joinList } from '../../language/join-list.js';
import { type ChartStyle, lineHeight } from '../marks/chart-style.js';
import type { Label } from '../marks/layers.js';
import { wrapLabel } from '../marks/wrap-label.js';
import type { FunnelChart } from '../model/chart-model.js';
import { isAbsent } from '../words/alt-words.js';

/** Lines of text as high as `height`; `labels` sets them from a corner. */
export function funnelNotes(chart: FunnelChart, style: ChartStyle) {
  const lines = absentNames(chart).flatMap(({ why, names }) =>
    wrapLabel(`${why}: ${joinList(names)}`, style.width, (line) => style.metrics.textWidth(line, style.small)),
  );
  return {
    height: lines.length === 0 ? 0 : lines.length * lineHeight(style.small) + 4,
    labels: ({ x, y }: { readonly x: number; readonly y: number }) =>
      lines.map((text, line): Label => {
        const at = { x, y: y + (line + 1) * lineHeight(style.small) };
        return { text, ...at, align: 'left', size: style.small, color: style.theme.colors.secondary };
      }),
  };
}

/** Nämnder without a point, by what they lack. */
export function absentNames({ points }: Pick<FunnelChart, 'points'>) {
  const hidden = points.filter(({ value }) => isAbsent(value));
  const small = points.filter(({ value, denominator }) => value.state === 'value' && denominator === undefined);
  return [
    { why: 'Redovisas inte', names: hidden.map(({ name }) => name) },
    { why: 'För litet underlag för att jämföras', names: small.map(({ name }) => name) },
  ].filter(({ names }) => names.length > 0);
}
