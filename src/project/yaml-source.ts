// One YAML file: its data, its text, and the way back from any value to its line and column.
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, Scalar } from 'yaml';
import { codeFrame } from '../diagnostics/code-frame.js';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.js';
import type { TextPlace } from '../diagnostics/place.js';

export type YamlPath = readonly (string | number)[];

const largestFile = 1_000_000;

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

  /** The place of `length` characters from `offset` inside the string value at `path`, through block indentation. */
  placeInString(path: YamlPath, offset: number, length: number): TextPlace {
    const node = this.document.getIn(path, true);
    if (!isScalar(node) || !node.range || typeof node.value !== 'string') return this.placeOfValue(path);
    if (node.type !== Scalar.BLOCK_LITERAL) {
      const quote = node.type === Scalar.PLAIN ? 0 : 1;
      const start = node.range[0] + quote + offset;
      return this.place(start, start + length);
    }
    const before = node.value.slice(0, offset).split('\n');
    const header = this.lines.linePos(node.range[0]).line;
    const line = header + before.length;
    const source = this.text.split('\n');
    const column = (before.at(-1)?.length ?? 0) + blockIndent(source, header, node.value) + 1;
    return { kind: 'text', file: this.file, line, column, length: Math.max(1, length) };
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
  RESOURCE_EXHAUSTION: 'filen är för djupt nästlad',
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
  const document = parseDocument(text, {
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    strict: true,
    lineCounter,
    prettyErrors: false,
  });
  const diagnostics = document.errors.map((error): Diagnostic => {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const place: TextPlace = {
      kind: 'text',
      file,
      line,
      column: col,
      length: Math.max(1, error.pos[1] - error.pos[0]),
    };
    const context = { place, frame: codeFrame(text, place) };
    if (error.code === 'DUPLICATE_KEY') {
      const key = /^[^:\n]*/.exec(text.slice(error.pos[0]))?.[0].trim() ?? '';
      return diagnose('SR-YML-002', { key }, context);
    }
    return diagnose('SR-YML-001', { reason: swedishReasons[error.code] ?? 'skrivfel' }, context);
  });
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  try {
    return { value: new YamlSource(file, text, document, lineCounter), diagnostics: [] };
  } catch (error) {
    // `toJS` refuses aliases with a ReferenceError of its own.
    if (!(error instanceof ReferenceError)) throw error;
    return {
      value: undefined,
      diagnostics: [diagnose('SR-YML-008', { what: 'YAML-alias (*namn)' }, { place: { kind: 'file', file } })],
    };
  }
}
