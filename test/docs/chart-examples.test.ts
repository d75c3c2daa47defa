// Every chart and table example of the handbook is planned and drawn on the 2024 workbooks without a word of complaint.
import { parse } from 'yaml';
import { drawChart } from '../../src/charts/draw-chart.js';
import { type Composition, composeDocuments } from '../../src/cli/compose-documents.js';
import { type Look, loadLook } from '../../src/cli/load-look.js';
import { prepareYear } from '../../src/cli/prepare-year.js';
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
