import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatPlace } from '../../src/diagnostics/place.js';
import { parseYaml } from '../../src/project/yaml-source.js';
import { checkContrast } from '../../src/theme/check-contrast.js';
import { type ContrastPair, contrastPairs } from '../../src/theme/contrast-pairs.js';
import { parseTheme } from '../../src/theme/parse-theme.js';
import type { Theme } from '../../src/theme/theme.js';

const root = path.resolve(import.meta.dirname, '../..');
const text = readFileSync(path.join(root, 'templates/theme.yaml'), 'utf8');
const { value: source } = parseYaml('templates/theme.yaml', text);
if (!source) throw new Error('templates/theme.yaml is no YAML');
const { theme } = parseTheme(source.data);
if (!theme) throw new Error('templates/theme.yaml is no theme');

const at = (of: Theme, color: string): unknown =>
  color.split('.').reduce<unknown>((value, key) => Reflect.get(Object(value), key), of);

function withValue(color: string, value: unknown): Theme {
  const copy = structuredClone(theme) as Theme;
  const keys = color.split('.');
  const last = keys.pop() ?? '';
  Object.assign(Object(at(copy, keys.join('.'))), { [last]: value });
  return copy;
}

/** The theme with one pair of the same colour twice; under the draft's mark the mark hides what it lies over. */
function broken({ color, against, underDraftMark }: ContrastPair): Theme {
  if (underDraftMark && theme) return { ...theme, draft: { color: '#FFFFFF', opacity: 0.5 } };
  if (color !== 'charts.categorical') return withValue(color, at(theme as Theme, against));
  const list = [...(theme?.charts.categorical ?? [])];
  list[1] = against === 'before' ? (list[0] ?? '#000000') : (at(theme as Theme, against) as `#${string}`);
  return withValue(color, list);
}

const placeOf = ({ color, underDraftMark }: ContrastPair): string =>
  underDraftMark ? 'draft.opacity' : color === 'charts.categorical' ? 'charts.categorical.1' : color;

describe('checkContrast', () => {
  it("finds nothing in the program's own theme", () => {
    expect(checkContrast(theme)).toEqual([]);
  });

  it.each(contrastPairs.map((pair) => [`${pair.color} on ${pair.against}: ${pair.where}`, pair] as const))(
    'catches %s',
    (_, pair) => {
      const found = checkContrast(broken(pair)).filter(({ diagnostic }) =>
        diagnostic.message.includes(`(${pair.where})`),
      );
      expect(found[0]?.path.join('.')).toBe(placeOf(pair));
      expect(found[0]?.diagnostic.code).toBe('SR-DIA-001');
      const [issue] = found;
      const key = pair.underDraftMark ? 'draft' : (pair.color.split('.').at(-1) ?? '');
      const place = source.placeOfValue(issue?.path ?? []);
      expect(formatPlace(place)).toMatch(/^templates\/theme\.yaml:\d+:\d+$/);
      expect(text.split('\n')[place.line - 1]).toContain(`${key}:`);
    },
  );

  it('wants what is read at 4.5:1 and what is seen at 3:1', () => {
    const least = (color: string) => contrastPairs.filter((pair) => pair.color === color).map((pair) => pair.least);
    expect(new Set(least('colors.text'))).toEqual(new Set([4.5]));
    expect(new Set(least('charts.men'))).toEqual(new Set([3]));
  });
});

describe('the table of pairs', () => {
  it('names every colour of the theme but the light help lines', () => {
    const named = new Set<string>(contrastPairs.flatMap(({ color, against }) => [color, against]));
    const { ordered, ...charts } = theme.charts;
    const all = [
      ...Object.keys(theme.colors).map((key) => `colors.${key}`),
      ...Object.keys(charts).map((key) => `charts.${key}`),
      ...Object.keys(ordered).map((key) => `charts.ordered.${key}`),
    ];
    expect(all.filter((color) => !named.has(color))).toEqual(['colors.rule']);
  });

  it('is all there is: nothing that draws has a colour of its own but black', () => {
    const files = ['src/pdf', 'src/charts'].flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.join(folder, file),
      ),
    );
    const fixed = files
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => /['"`]#(?!000000)[0-9A-Fa-f]{3,8}['"`]/.test(readFileSync(path.join(root, file), 'utf8')));
    expect(fixed).toEqual([]);
  });
});
