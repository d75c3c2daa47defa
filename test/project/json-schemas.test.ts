// The schemas checked in for editors are those of the program, and the project's own files follow them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/project/json-schemas.js';

const root = path.resolve(import.meta.dirname, '../..');

const yamlFiles = ['chapters', 'templates'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/'))),
);

describe('schemas/', () => {
  it('holds what the program says, by `npm run schemas`', () => {
    const names = readdirSync(path.join(root, 'schemas')).sort();
    expect(names).toEqual([...jsonSchemas().keys()].sort());
    for (const [name, text] of jsonSchemas()) expect(readFileSync(path.join(root, 'schemas', name), 'utf8')).toBe(text);
  });

  it.each([...jsonSchemas()])('%s is draft 7, without an address of its own', (_, text) => {
    const schema = JSON.parse(text);
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema.$id).toBeUndefined();
    expect(new Ajv({ strict: false }).validateSchema(schema)).toBe(true);
  });

  it('refuses an unknown key at every level, as the program does', () => {
    const schema = JSON.parse(jsonSchemas().get('chapter.json') ?? '');
    const check = new Ajv({ strict: false }).compile(schema);
    const chapter = {
      chapter: 1,
      key: 'a',
      title: 'A',
      workbook: 'a.xlsx',
      summary: '',
      keyFigures: ['a', 'b', 'c'],
      sections: [{ heading: 'H', text: '' }],
    };
    expect(check(chapter)).toBe(true);
    expect(check({ ...chapter, titel: 'A' })).toBe(false);
    expect(check({ ...chapter, sections: [{ heading: 'H', text: '', tabel: {} }] })).toBe(false);
    expect(
      check({ ...chapter, sections: [{ heading: 'H', text: '', chart: { type: 'line', title: 'T', hue: 'x' } }] }),
    ).toBe(false);
  });
});

describe('the project’s own YAML', () => {
  it('is found', () => {
    expect(yamlFiles).toContain('chapters/2024/rapport.yaml');
    expect(yamlFiles).toContain('chapters/gemensamt/dimensioner.yaml');
    expect(yamlFiles).toContain('templates/theme.yaml');
  });

  it.each(yamlFiles)('%s names its schema in its first line, and follows it', (file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? 'none';
    const target = path.resolve(root, path.dirname(file), named);
    expect(path.dirname(target)).toBe(path.join(root, 'schemas'));
    expect([...jsonSchemas().keys()]).toContain(path.basename(target));
    const ajv = new Ajv({ strict: false, allErrors: true });
    const valid = ajv.validate(JSON.parse(readFileSync(target, 'utf8')), parse(text));
    expect({ valid, errors: ajv.errors }).toEqual({ valid: true, errors: null });
  });
});
