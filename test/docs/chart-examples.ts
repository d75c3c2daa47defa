// The chart and table examples of the handbook, and a chapter that shows them all: the sample chapter with one section for each.
import { parse, stringify } from 'yaml';
import type { ChartYaml, TableYaml } from '../../src/project/schemas/chapter-schema.js';
import { part, sampleChapter, yamlBlocks } from './read-handbook.js';

/** The examples in their order, as they stand in YAML: not yet judged. */
export function chartExamples(): readonly ChartYaml[] {
  return yamlBlocks(part('YAML: diagram')).flatMap((block) => parse(block).chart ?? []);
}

/** As they stand in YAML. */
export function tableExamples(): readonly TableYaml[] {
  return yamlBlocks(part('YAML: tabeller')).flatMap((block) => parse(block).table ?? []);
}

/** YAML text of the sample chapter whose sections are the examples. */
export function chapterOfExamples(): string {
  const charts = chartExamples().map((chart) => ({
    heading: chart.title,
    text: `Se {{ diagram.${chart.key} }}.`,
    chart,
  }));
  const tables = tableExamples().map((table) => ({
    heading: table.title,
    text: `Se {{ tabell.${table.key} }}.`,
    table,
  }));
  return stringify({ ...parse(sampleChapter()), sections: [...charts, ...tables] }, { blockQuote: 'literal' });
}
