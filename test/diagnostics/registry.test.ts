import type { CodeDefinition } from '../../src/diagnostics/code-definition.js';
import { registry } from '../../src/diagnostics/registry.js';

const entries = Object.entries(registry) as unknown as [string, CodeDefinition<unknown>][];

describe('the registry of codes', () => {
  it.each(entries)('%s has a message of its example in the house style', (code, { message, example, cure }) => {
    expect(code).toMatch(/^SR-[A-ZÅÄÖ]{2,3}-\d{3}$/u);
    const said = message(example);
    expect(said).not.toMatch(/undefined|\[object|NaN/u);
    expect(said).not.toMatch(/\.$/u);
    // Names of things keep their capital.
    expect(said).not.toMatch(/^(?!Tabell |Diagram )[A-ZÅÄÖ][a-zåäö]/u);
    expect(cure.length).toBeGreaterThan(0);
  });
});
