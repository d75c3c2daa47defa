// How deep a YAML file is nested, found without recursion: the parser's composer overflows the stack long before the
// largest file allowed, and Node may then die rather than throw.
import { Lexer, Parser } from 'yaml';

/** Our own files nest less than ten levels. */
const deepest = 100;

/** Where `text` passes a hundred levels of nesting; undefined when it never does. */
export function tooDeepAt(text: string): number | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    const at = parser.offset;
    drain(parser.next(lexeme));
    if (parser.stack.length > deepest) return at;
  }
  return undefined;
}

function drain(tokens: Iterable<unknown>): void {
  for (const _ of tokens);
}
