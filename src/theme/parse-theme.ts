// From parsed YAML to a theme: form first, then contrast. Reading the file is done by `project/`.
import type { z } from 'zod';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { checkContrast } from './check-contrast.js';
import type { Theme } from './theme.js';
import type { ThemeIssue } from './theme-issue.js';
import { themeSchema } from './theme-schema.js';

export interface ParsedTheme {
  /** Absent when the form is wrong; present, with issues, when only the contrast falls short. */
  readonly theme?: Theme;
  readonly issues: readonly ThemeIssue[];
}

/** Validates what a theme file holds. */
export function parseTheme(data: unknown): ParsedTheme {
  const parsed = themeSchema.safeParse(data);
  if (!parsed.success) return { issues: parsed.error.issues.flatMap((issue) => formIssues(issue, data)) };
  return { theme: parsed.data, issues: checkContrast(parsed.data) };
}

function formIssues(issue: z.core.$ZodIssue, data: unknown): readonly ThemeIssue[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const where = path.length > 0 ? ` i ${path.join('.')}` : '';
    return issue.keys.map((key) => ({ path: [...path, key], diagnostic: diagnose('SR-YML-003', { key, where }) }));
  }
  return [{ path, diagnostic: formFault(issue, path.join('.') || 'temat', valueAt(data, path)) }];
}

function formFault(issue: z.core.$ZodIssue, key: string, value: unknown): Diagnostic {
  if (value === undefined) return diagnose('SR-YML-005', { key });
  switch (issue.code) {
    case 'invalid_type':
      return diagnose('SR-YML-004', { key, expected: typeNames[issue.expected] ?? issue.expected });
    case 'too_small':
      return diagnose('SR-YML-010', { key, reason: `minst ${issue.minimum} behövs` });
    case 'too_big':
      return diagnose('SR-YML-010', { key, reason: `högst ${issue.maximum} är tillåtet` });
    default:
      return diagnose('SR-YML-010', { key, reason: 'värdet har fel form' });
  }
}

const typeNames: Readonly<Record<string, string>> = {
  number: 'ett tal',
  string: 'text',
  object: 'en uppsättning nycklar',
  array: 'en lista',
};

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (value !== null && typeof value === 'object' ? Reflect.get(value, part) : undefined),
    data,
  );
}
