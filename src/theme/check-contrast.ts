// Holds a theme's colours to WCAG: what is read at 4.5:1, what is seen at 3:1, neighbours at 3:1 to each other.
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { contrast, graphicContrast, type HexColor, textContrast } from './contrast.js';
import type { Theme } from './theme.js';
import type { ThemeIssue } from './theme-issue.js';

type Path = readonly (string | number)[];

/** Every pair that falls short, at the key of its first colour. */
export function checkContrast(theme: Theme): readonly ThemeIssue[] {
  const { colors, charts } = theme;
  const issues: ThemeIssue[] = [];

  const demand = (path: Path, color: HexColor, against: HexColor, least: number): void => {
    const found = contrast(color, against);
    if (found < least) issues.push({ path, diagnostic: shortfall(color, against, found, least) });
  };

  for (const name of ['text', 'secondary', 'accent'] as const) {
    demand(['colors', name], colors[name], colors.page, textContrast);
  }
  demand(['colors', 'axis'], colors.axis, colors.page, graphicContrast);
  charts.categorical.forEach((color, index) => {
    demand(['charts', 'categorical', index], color, colors.page, graphicContrast);
    const before = charts.categorical[index - 1];
    if (before) demand(['charts', 'categorical', index], color, before, graphicContrast);
  });
  for (const name of ['women', 'men', 'total', 'muted'] as const) {
    demand(['charts', name], charts[name], colors.page, graphicContrast);
  }
  demand(['charts', 'men'], charts.men, charts.women, graphicContrast);
  demand(['charts', 'ordered', 'light'], charts.ordered.light, colors.page, graphicContrast);
  demand(['charts', 'ordered', 'dark'], charts.ordered.dark, charts.ordered.light, graphicContrast);
  return issues;
}

function shortfall(color: HexColor, against: HexColor, found: number, least: number): Diagnostic {
  return diagnose('SR-DIA-001', { color, against, found: swedish(found), least: swedish(least) });
}

/** Rounded down: a ratio that falls short must not print as if it reached the limit. */
function swedish(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',').replace(',0', '');
}
