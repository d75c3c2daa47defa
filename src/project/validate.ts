// Holds a YAML file to its schema and says every departure in Swedish, at the key or value at fault.
import { z } from 'zod';
import { closest } from '../diagnostics/closest.js';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.js';
import type { YamlPath, YamlSource } from './yaml-source.js';

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: '`true` eller `false`',
  object: 'en uppsättning nycklar',
  record: 'en uppsättning nycklar',
  array: 'en lista',
};

/** Validates `source` by `schema`. All faults are found in one run. */
export function validate<S extends z.ZodType>(source: YamlSource, schema: S): Outcome<z.output<S> | undefined> {
  const result = schema.safeParse(source.data);
  if (result.success) return { value: result.data, diagnostics: [] };
  return {
    value: undefined,
    diagnostics: telling(result.error.issues).flatMap((issue) => fromIssue(issue, source, schema, [])),
  };
}

type Issue = z.core.$ZodIssue;

/** Without what zod says of the length of a value that is of the wrong type altogether. */
function telling(issues: readonly Issue[]): readonly Issue[] {
  const wrongType = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('\n')));
  return issues.filter(({ code, path }) => code === 'invalid_type' || !wrongType.has(path.join('\n')));
}

function fromIssue(issue: Issue, source: YamlSource, schema: z.ZodType, prefix: YamlPath): Diagnostic[] {
  const path = [...prefix, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  const key = path.length === 0 ? 'filen' : dotted(path);
  const at = (place = source.placeOfValue(path), hints: readonly string[] = []) => ({
    place,
    frame: source.frame(place),
    hints,
  });
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      return issue.keys.map((name) => {
        const guess = closest(name, known);
        return diagnose(
          'SR-YML-003',
          { key: name, where: path.length === 0 ? '' : ` i ${dotted(path)}` },
          at(source.placeOfKey([...path, name]), guess ? [`menade du \`${guess}\`?`] : []),
        );
      });
    }
    case 'invalid_type': {
      if (valueAt(source.data, path) === undefined) return [diagnose('SR-YML-005', { key }, at())];
      return [diagnose('SR-YML-004', { key, expected: typeNames[issue.expected] ?? issue.expected }, at())];
    }
    case 'invalid_value': {
      const value = String(valueAt(source.data, path));
      const allowed = issue.values.map(String);
      const guess = closest(value, allowed);
      if (valueAt(source.data, path) === undefined) return [diagnose('SR-YML-005', { key }, at())];
      return [diagnose('SR-YML-006', { key, value, allowed }, at(undefined, guess ? [`menade du \`${guess}\`?`] : []))];
    }
    case 'invalid_union': {
      // The branch that came furthest tells the analyst most.
      const branch = [...issue.errors].sort((a, b) => deepest(b) - deepest(a))[0] ?? [];
      if (branch.length > 0 && deepest(branch) > 0)
        return telling(branch).flatMap((inner) => fromIssue(inner, source, schema, path));
      return [diagnose('SR-YML-010', { key, reason: 'värdet har fel form' }, at())];
    }
    case 'too_small':
      return [diagnose('SR-YML-010', { key, reason: `minst ${issue.minimum} behövs` }, at())];
    case 'too_big':
      return [diagnose('SR-YML-010', { key, reason: `högst ${issue.maximum} är tillåtet` }, at())];
    default:
      return [diagnose('SR-YML-010', { key, reason: issue.message }, at())];
  }
}

function deepest(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)));
}

function dotted(path: YamlPath): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );
}

function valueAt(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      value !== null && typeof value === 'object' ? (value as Record<string | number, unknown>)[part] : undefined,
    data,
  );
}

/** Keys that the schema knows at `path`, for "menade du". */
function keysAt(schema: z.ZodType, path: YamlPath): readonly string[] {
  let json = z.toJSONSchema(schema, {
    target: 'draft-7',
    unrepresentable: 'any',
    io: 'input',
    reused: 'inline',
  }) as JsonSchema;
  for (const part of path) json = step(json, part);
  return alternatives(json).flatMap((one) => Object.keys(one.properties ?? {}));
}

interface JsonSchema {
  readonly properties?: Record<string, JsonSchema>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

function alternatives(schema: JsonSchema): readonly JsonSchema[] {
  return schema.anyOf ? schema.anyOf.flatMap(alternatives) : [schema];
}

function step(schema: JsonSchema, part: string | number): JsonSchema {
  const next = alternatives(schema).flatMap((one): JsonSchema[] => {
    if (typeof part === 'number') return one.items ? [one.items] : [];
    const property = one.properties?.[part];
    if (property) return [property];
    return typeof one.additionalProperties === 'object' ? [one.additionalProperties] : [];
  });
  return { anyOf: next };
}
