// Holds a theme's colours to the table of pairs.
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { contrast, type HexColor, overlaid } from './contrast.js';
import { contrastHint } from './contrast-hint.js';
import { type ContrastPair, contrastPairs } from './contrast-pairs.js';
import type { Theme } from './theme.js';
import type { ThemeIssue } from './theme-issue.js';

type Path = ThemeIssue['path'];

/** Every pair that falls short, at the key of its first colour; at the draft's mark when it falls short only under that. */
export function checkContrast(theme: Theme): readonly ThemeIssue[] {
  const issues: ThemeIssue[] = [];
  const failed = new Set<string>();
  for (const pair of contrastPairs) {
    for (const { path, color, against } of colorsOf(pair, theme)) {
      const key = [...path, pair.against].join('.');
      if (pair.underDraftMark && failed.has(key)) continue;
      const seen = (one: HexColor) =>
        pair.underDraftMark ? overlaid(one, theme.draft.color, theme.draft.opacity) : one;
      const found = contrast(seen(color), seen(against));
      if (found >= pair.least) continue;
      failed.add(key);
      issues.push({
        path: pair.underDraftMark ? ['draft', 'opacity'] : path,
        diagnostic: shortfall(color, against, found, pair),
      });
    }
  }
  return issues;
}

interface Found {
  readonly path: Path;
  readonly color: HexColor;
  readonly against: HexColor;
}

function colorsOf({ color, against }: ContrastPair, theme: Theme): readonly Found[] {
  const path = color.split('.');
  const list = color === 'charts.categorical' ? theme.charts.categorical : [colorAt(theme, path)];
  return list.flatMap((own, index) => {
    const other = against === 'before' ? list[index - 1] : colorAt(theme, against.split('.'));
    if (other === undefined) return [];
    return [{ path: color === 'charts.categorical' ? [...path, index] : path, color: own, against: other }];
  });
}

function colorAt(theme: Theme, path: Path): HexColor {
  const found = path.reduce<unknown>((value, part) => Reflect.get(Object(value), part), theme);
  if (typeof found !== 'string') throw new Error(`the theme has no colour ${path.join('.')}`);
  return found as HexColor;
}

function shortfall(color: HexColor, against: HexColor, found: number, pair: ContrastPair): Diagnostic {
  const { least, where } = pair;
  const hints = [contrastHint(color, against, pair)];
  return diagnose('SR-DIA-001', { color, against, found: swedish(found), least: swedish(least), where }, { hints });
}

/** Rounded down: a ratio that falls short must not print as if it reached the limit. */
function swedish(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',').replace(',0', '');
}
