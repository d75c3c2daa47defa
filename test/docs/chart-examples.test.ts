// Every chart and table example of the handbook is planned and drawn on the 2024 workbooks without a word of complaint.
import { parse } from 'yaml';
import { drawChart } from '../../src/charts/draw-chart.js';
import type { ChartModel } from '../../src/charts/model/chart-model.js';
import { checkChart } from '../../src/charts/model/check-chart.js';
import { type Composition, composeDocuments } from '../../src/cli/year/compose-documents.js';
import { type Look, loadLook } from '../../src/cli/year/load-look.js';
import { prepareYear } from '../../src/cli/year/prepare-year.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { formatPlace } from '../../src/diagnostics/place.js';
import { chartSchema } from '../../src/project/schemas/chapter-schema.js';
import { chapterOfExamples, chartExamples, tableExamples } from './chart-examples.js';
import { part } from './read-handbook.js';
import { withChapter } from './with-chapter.js';

const types = chartSchema.shape.type.options;
const labels = chartExamples().map(({ key }) => `diagram.${parse(chapterOfExamples()).key}.${key}`);

let composition: Composition;
let look: Look;
const told: Diagnostic[] = [];

beforeAll(async () => {
  const files = await withChapter(chapterOfExamples());
  const { prepared, diagnostics } = await prepareYear({ files, year: 2024, progress: () => undefined });
  if (prepared === undefined) throw new Error(diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
  const loaded = await loadLook(files, prepared.project);
  if (loaded.look === undefined) throw new Error('the theme cannot be used');
  look = loaded.look;
  composition = composeDocuments(prepared, { draft: false, look });
  told.push(...diagnostics, ...composition.diagnostics);
});

describe('the chart examples', () => {
  it('show every type, and each type has a heading and a picture', () => {
    const chapter = part('YAML: diagram');
    expect(types.filter((type) => !chartExamples().some((chart) => chart.type === type))).toEqual([]);
    expect(types.filter((type) => !chapter.includes(`\n### \`${type}\`: `))).toEqual([]);
    expect(types.filter((type) => !chapter.includes(`](bilder/${type}.png)`))).toEqual([]);
  });

  it('stand under the heading of their type', () => {
    const parts = part('YAML: diagram').split('\n### ').slice(1);
    const astray = parts.flatMap((text) => {
      const heading = /^`(\w+)`: /.exec(text)?.[1];
      return [...text.matchAll(/^ {2}type: (\w+)$/gm)].filter(([, type]) => type !== heading);
    });
    expect(astray).toEqual([]);
  });

  it('are built without a diagnostic, and those of tables', () => {
    expect(tableExamples().length).toBeGreaterThan(0);
    const own = told.filter(({ place }) => place && /budget-och-skuld/.test(formatPlace(place)));
    expect(own).toEqual([]);
  });

  it.each(labels)('%s is drawn with values and an alternative text', async (label) => {
    const model = composition.models.get(label);
    if (model === undefined) throw new Error(`${label} was not planned`);
    const { svg, alt } = await drawChart(model, look.theme, look.metrics);
    expect(svg.match(/<path/g)?.length).toBeGreaterThan(2);
    expect(alt).toMatch(/\d/);
  });
});

describe('the limits', () => {
  const rows = [...part('YAML: diagram').matchAll(/^\| (`\w+`(?:, `\w+`)*) \| (\d+) /gm)];
  const limits = rows.flatMap(([, names = '', most = '']) =>
    [...names.matchAll(/\w+/g)].map(([type]) => [type, Number(most)] as const),
  );

  it('are told for every type that has many marks of one kind', () => {
    expect(limits.map(([type]) => type).sort()).toEqual([
      'dots',
      'grouped',
      'line',
      'multiples',
      'percent',
      'slope',
      'stacked',
    ]);
  });

  it.each(limits)('%s has room for %i, and no more', (type, most) => {
    const example = chartExamples().find((chart) => chart.type === type);
    const model = composition.models.get(`diagram.budget-och-skuld.${example?.key}`);
    if (model === undefined) throw new Error(`there is no example of ${type}`);
    const crowded = (count: number) => checkChart(withMany(model, count), look.metrics).map(({ code }) => code);
    expect(crowded(most)).not.toContain('SR-DIA-002');
    expect(crowded(most + 1)).toContain('SR-DIA-002');
  });
});

/** The model with so many lines, parts or panels, the same over and over. */
function withMany(model: ChartModel, count: number): ChartModel {
  const many = <T>(items: readonly T[]): readonly T[] =>
    Array.from({ length: count }, (_, index) => items.slice(index % items.length)[0]).flatMap((item) =>
      item === undefined ? [] : [item],
    );
  switch (model.type) {
    case 'multiples':
      return { ...model, panels: many(model.panels) };
    case 'slope':
      return { ...model, lines: many(model.lines) };
    case 'line':
      return { ...model, series: many(model.series) };
    case 'stacked':
    case 'percent':
    case 'grouped':
    case 'dots':
      return { ...model, series: many(model.series) };
    default:
      return model;
  }
}
