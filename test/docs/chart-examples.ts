// The chart examples of the handbook, and a chapter that shows them all: the sample chapter with one section for each.
import { parse, stringify } from 'yaml';
import type { ChartYaml } from '../../src/project/schemas/chapter-schema.js';
import { part, sampleChapter, yamlBlocks } from './read-handbook.js';

/** The examples in their order, as they stand in YAML: not yet judged. */
export function chartExamples(): readonly ChartYaml[] {
  return yamlBlocks(part('YAML: diagram')).flatMap((block) => parse(block).chart ?? []);
}

/** YAML text of the sample chapter whose sections are the chart examples. */
export function chapterOfCharts(): string {
  const sections = chartExamples().map((chart) => ({
    heading: chart.title,
    text: `Se {{ diagram.${chart.key} }}.`,
    chart,
  }));
  return stringify({ ...parse(sampleChapter()), sections }, { blockQuote: 'literal' });
}
