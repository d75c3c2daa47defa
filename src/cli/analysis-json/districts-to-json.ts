// One indicator's stadsdelsnämnder as JSON: the spread, then each nämnd with its limits.
import type { DistrictAnalysis } from '../../analysis/districts/district-analysis.js';
import { type Json, plainJson, publishedJson } from './plain-json.js';
import { subjectJson } from './subject-json.js';

export function districtsToJson({ id, indicator, ...analysis }: DistrictAnalysis): Json {
  const { year, city, areas, leftOut, highest, lowest, ratio, spreadOverTime, standardised, ...spread } = analysis;
  return {
    ...subjectJson({ id, indicator }),
    year,
    city: publishedJson(city),
    ...plainObject(spread),
    /** By name, among `areas`. */
    highest: highest.name,
    lowest: lowest.name,
    ratio: plainJson(ratio),
    areas: plainJson(areas),
    leftOut: plainJson(leftOut),
    spreadOverTime: plainJson(spreadOverTime),
    standardised: plainJson(standardised),
  };
}

function plainObject(values: Readonly<Record<string, unknown>>): { readonly [key: string]: Json } {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, plainJson(value)]));
}
