// The handbook explains every key of every schema where it tells of that kind of file, and its YAML examples have no other keys.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { part, projectFolder, yamlBlocks } from './read-handbook.js';

/** Where each schema's keys are explained, by its file. */
const partsOf: Readonly<Record<string, readonly string[]>> = {
  chapter: [
    'Arbetsböcker',
    'YAML: kapitel',
    'YAML: diagram',
    'YAML: tabeller',
    'YAML: indikatorer',
    'Analys och iakttagelser',
  ],
  'shared-chapter': ['Arbetsböcker', 'YAML: kapitel', 'YAML: indikatorer', 'Analys och iakttagelser'],
  dimensions: ['YAML: indikatorer'],
  districts: ['YAML: indikatorer'],
  report: ['YAML: rapporten, tjänsteutlåtandet och mallarna', 'Analys och iakttagelser'],
  'report-template': ['YAML: rapporten, tjänsteutlåtandet och mallarna'],
  tjansteutlatande: ['YAML: rapporten, tjänsteutlåtandet och mallarna'],
  'tjansteutlatande-template': ['YAML: rapporten, tjänsteutlåtandet och mallarna'],
  'word-list': ['YAML: rapporten, tjänsteutlåtandet och mallarna'],
  theme: ['Utseendet'],
  inspect: ['Kommandon och flaggor'],
};

const folder = path.join(projectFolder, 'schemas');
const schemas = new Map(
  readdirSync(folder).map((file) => [path.parse(file).name, JSON.parse(readFileSync(path.join(folder, file), 'utf8'))]),
);

interface ObjectSchema {
  readonly properties: Readonly<Record<string, unknown>>;
}

function hasProperties(schema: object): schema is ObjectSchema {
  return 'properties' in schema && typeof schema.properties === 'object' && schema.properties !== null;
}

/** Every object with named keys in a JSON Schema, itself included. */
function objectsIn(schema: unknown): readonly ObjectSchema[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.values(schema).flatMap(objectsIn);
  return hasProperties(schema) ? [schema, ...inner] : inner;
}

const keysOf = (schema: unknown): readonly string[] => [
  ...new Set(objectsIn(schema).flatMap(({ properties }) => Object.keys(properties))),
];

/** A span of code that is the key and nothing else. */
const explained = (key: string, text: string): boolean => text.includes(`\`${key}\``);

describe('the keys of the schemas', () => {
  it('are known by where they are explained', () => {
    expect([...schemas.keys()].sort()).toEqual(Object.keys(partsOf).sort());
  });

  it.each(Object.entries(partsOf))('%s: every key is explained', (name, parts) => {
    const keys = keysOf(schemas.get(name));
    const text = parts.map(part).join('\n');
    expect(keys.length).toBeGreaterThan(1);
    expect(keys.filter((key) => !explained(key, text))).toEqual([]);
  });
});

describe('the YAML examples', () => {
  const judges = [...schemas].filter(([name]) => name !== 'inspect').flatMap(([, schema]) => fragments(schema));

  it.each(yamlBlocks().map((block) => [block.split('\n')[0] ?? '', block]))('%s: has known keys only', (_, block) => {
    const example: unknown = parse(block);
    expect(example).toBeInstanceOf(Object);
    expect(judges.some((judge) => judge(example))).toBe(true);
  });

  it('are refused with a key that no schema has', () => {
    const example = parse(yamlBlocks(part('YAML: diagram'))[0] ?? '');
    expect(judges.some((judge) => judge(example))).toBe(true);
    expect(judges.some((judge) => judge({ chart: { ...example.chart, colour: 'kön' } }))).toBe(false);
  });
});

/** Judges of any part of a file of this kind: an example may leave out what it is not about, but has no other keys. */
function fragments(schema: unknown): readonly ValidateFunction[] {
  const ajv = new Ajv({ strict: false });
  return objectsIn(schema).map((one) => ajv.compile(withoutRequired(one, 0) as object));
}

/** The schema with the keys of its first two levels optional. */
function withoutRequired(schema: unknown, depth: number): unknown {
  if (Array.isArray(schema)) return schema.map((one) => withoutRequired(one, depth));
  if (typeof schema !== 'object' || schema === null) return schema;
  const named = hasProperties(schema);
  const entries = Object.entries(schema).filter(([key]) => !(key === 'required' && named && depth < 2));
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutRequired(value, depth + (named ? 1 : 0))]));
}
