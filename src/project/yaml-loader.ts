// Reads YAML files one by one, and keeps what they say, their bytes and every fault found in them.
import type { z } from 'zod';
import { type Diagnostic, type DiagnosticContext, diagnose, type Outcome } from '../diagnostics/diagnostic.js';
import type { InputFile } from './project.js';
import type { ProjectFiles } from './project-files.js';
import { parseProse } from './prose/parse-prose.js';
import type { Prose } from './prose/prose.js';
import { validate } from './validate.js';
import { parseYaml, type YamlPath, type YamlSource } from './yaml-source.js';

/** A file that follows its schema. */
export interface Read<T> {
  readonly yaml: T;
  readonly source: YamlSource;
}

export class YamlLoader {
  readonly diagnostics: Diagnostic[] = [];
  readonly inputs: InputFile[] = [];
  readonly sources = new Map<string, YamlSource>();

  constructor(private readonly files: ProjectFiles) {}

  /** The text as YAML; `named` is where another file asks for this one. */
  async source(file: string, named?: DiagnosticContext): Promise<YamlSource | undefined> {
    const bytes = await this.files.read(file);
    if (bytes === undefined) {
      this.diagnostics.push(diagnose('SR-YML-009', { file }, named ?? { place: { kind: 'file', file } }));
      return undefined;
    }
    this.inputs.push({ file, bytes });
    const text = decode(bytes);
    if (text === undefined) {
      this.diagnostics.push(
        diagnose('SR-YML-001', { reason: 'den är inte sparad som UTF-8' }, { place: { kind: 'file', file } }),
      );
      return undefined;
    }
    const source = this.take(parseYaml(file, text));
    if (source) this.sources.set(file, source);
    return source;
  }

  /** The file by its schema. */
  async file<S extends z.ZodType>(file: string, schema: S): Promise<Read<z.output<S>> | undefined> {
    const source = await this.source(file);
    if (source === undefined) return undefined;
    const yaml = this.take(validate(source, schema));
    return yaml === undefined ? undefined : { yaml, source };
  }

  prose(source: YamlSource, path: YamlPath, text: string): Prose {
    return this.take(parseProse(source, path, text));
  }

  /** The value; what is told of it is kept. */
  take<T>(outcome: Outcome<T>): T {
    this.diagnostics.push(...outcome.diagnostics);
    return outcome.value;
  }
}

/** With one kind of line end; undefined when the bytes are not UTF-8, since å, ä and ö would print as something else. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n/g, '\n');
  } catch {
    return undefined;
  }
}
