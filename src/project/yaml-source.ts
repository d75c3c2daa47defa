// One YAML file: its data, its text, and the way back from any value to its line and column.
import {
  type Alias,
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
} from 'yaml';
import { codeFrame } from '../diagnostics/code-frame.js';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.js';
import type { TextPlace } from '../diagnostics/place.js';
import { type FlowStyle, scalarOffset } from './scalar-offset.js';
import { tooDeepAt } from './yaml-depth.js';

export type YamlPath = readonly (string | number)[];

const largestFile = 1_000_000;

/** One slip can derail the parser for the rest of the file: what follows the first faults says nothing more. */
const mostFaults = 20;

const flowStyles: Readonly<Record<string, FlowStyle>> = {
  [Scalar.PLAIN]: 'plain',
  [Scalar.QUOTE_SINGLE]: 'single',
  [Scalar.QUOTE_DOUBLE]: 'double',
};

export class YamlSource {
  readonly data: unknown;

  constructor(
    /** Relative to the project, with forward slashes. */
    readonly file: string,
    readonly text: string,
    private readonly document: Document.Parsed,
    private readonly lines: LineCounter,
  ) {
    this.data = document.toJS({ maxAliasCount: 0 });
  }

  /** The value at `path`, or the nearest ancestor that exists. */
  placeOfValue(path: YamlPath): TextPlace {
    for (let length = path.length; length > 0; length -= 1) {
      const node = this.document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return this.place(node.range[0], node.range[1]);
    }
    return this.place(0, 0);
  }

  /** The key that `path` ends in: for unknown keys the key is at fault, not its value. */
  placeOfKey(path: YamlPath): TextPlace {
    const parent = path.length === 1 ? this.document.contents : this.document.getIn(path.slice(0, -1), true);
    if (isMap(parent)) {
      for (const pair of parent.items) {
        const key = pair.key;
        if (isPair(pair) && isScalar(key) && String(key.value) === String(path.at(-1)) && key.range) {
          return this.place(key.range[0], key.range[1]);
        }
      }
    }
    return this.placeOfValue(path);
  }

  /** The place of `length` characters from `offset` inside the string value at `path`, through block indentation, escapes and folded lines. */
  placeInString(path: YamlPath, offset: number, length: number): TextPlace {
    const node = this.document.getIn(path, true);
    if (!isScalar(node) || !node.range || typeof node.value !== 'string') return this.placeOfValue(path);
    const style = flowStyles[node.type ?? ''];
    if (style !== undefined) {
      const [from, to] = node.range;
      const written = this.text.slice(from, to);
      return this.place(
        from + scalarOffset(written, style, offset),
        from + scalarOffset(written, style, offset + length),
      );
    }
    // A folded block is refused (SR-YML-007), so where it stands is enough.
    if (node.type !== Scalar.BLOCK_LITERAL) return this.placeOfValue(path);
    const before = node.value.slice(0, offset).split('\n');
    const header = this.lines.linePos(node.range[0]).line;
    const line = header + before.length;
    const source = this.text.split('\n');
    const column = (before.at(-1)?.length ?? 0) + blockIndent(source, header, node.value) + 1;
    const firstLine = node.value.slice(offset, offset + length).split('\n', 1)[0] ?? '';
    return { kind: 'text', file: this.file, line, column, length: Math.max(1, firstLine.length) };
  }

  isFolded(path: YamlPath): boolean {
    const node = this.document.getIn(path, true);
    return isScalar(node) && node.type === Scalar.BLOCK_FOLDED;
  }

  frame(place: TextPlace): string {
    return codeFrame(this.text, place);
  }

  private place(start: number, end: number): TextPlace {
    const { line, col } = this.lines.linePos(start);
    const firstLine = this.text.slice(start, end).split('\n', 1)[0] ?? '';
    return { kind: 'text', file: this.file, line, column: col, length: Math.max(1, firstLine.length) };
  }
}

/** Columns that the block scalar's content is indented by: of its first line with content. */
function blockIndent(source: readonly string[], header: number, value: string): number {
  const contentLine = value.split('\n').findIndex((line) => line.trim() !== '');
  const sourceLine = source[header + contentLine] ?? '';
  const valueLine = value.split('\n')[contentLine] ?? '';
  return sourceLine.length - sourceLine.trimStart().length - (valueLine.length - valueLine.trimStart().length);
}

const swedishReasons: Readonly<Record<string, string>> = {
  BAD_INDENT: 'raden är felindragen',
  TAB_AS_INDENT: 'indrag ska göras med blanksteg, inte tabb',
  MISSING_CHAR: 'ett tecken saknas, till exempel ett avslutande citattecken eller en klammer',
  UNEXPECTED_TOKEN: 'ett oväntat tecken',
  BLOCK_AS_IMPLICIT_KEY: 'ett block står där en nyckel väntas; saknas ett kolon eller citattecken?',
  MULTILINE_IMPLICIT_KEY: 'en nyckel går över flera rader; saknas ett kolon?',
  BLOCK_IN_FLOW: 'ett block står inne i en klammer',
};

/** Parses `text`. Errors: not YAML (SR-YML-001), duplicate keys (002), aliases and size (008). */
export function parseYaml(file: string, text: string): Outcome<YamlSource | undefined> {
  if (text.length > largestFile) {
    return {
      value: undefined,
      diagnostics: [diagnose('SR-YML-008', { what: 'mer än en miljon tecken' }, { place: { kind: 'file', file } })],
    };
  }
  const lineCounter = new LineCounter();
  const context = (start: number, end: number): { place: TextPlace; frame: string } => {
    const before = text.slice(0, start).split('\n');
    const place: TextPlace = {
      kind: 'text',
      file,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      length: Math.max(1, end - start),
    };
    return { place, frame: codeFrame(text, place) };
  };
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    return {
      value: undefined,
      diagnostics: [diagnose('SR-YML-001', { reason: 'filen är för djupt nästlad' }, context(deep, deep + 1))],
    };
  }
  const document = parseDocument(text, {
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    strict: true,
    lineCounter,
    prettyErrors: false,
    logLevel: 'error',
  });
  const diagnostics = document.errors.slice(0, mostFaults).map((error): Diagnostic => {
    if (error.code === 'DUPLICATE_KEY') {
      const key = /^[^:\n]*/.exec(text.slice(error.pos[0]))?.[0].trim() ?? '';
      return diagnose('SR-YML-002', { key }, context(...error.pos));
    }
    return diagnose('SR-YML-001', { reason: swedishReasons[error.code] ?? 'skrivfel' }, context(...error.pos));
  });
  const alias = firstAlias(document);
  if (alias?.range)
    diagnostics.push(diagnose('SR-YML-008', { what: 'YAML-alias (*namn)' }, context(alias.range[0], alias.range[1])));
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  return { value: new YamlSource(file, text, document, lineCounter), diagnostics: [] };
}

/** Aliases make small files large, and hide where a value is written. */
function firstAlias(document: Document.Parsed): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_, node) {
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}
