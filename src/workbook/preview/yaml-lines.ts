// Lines of YAML that an analyst finishes by hand: values quoted by the YAML library, and lines still to be decided as comments.
import { Document } from 'yaml';

export type InlineYaml = string | number | Readonly<Record<string, string>>;

/** Control characters, and marks that turn the direction of text: in YAML they are written as escapes, whatever they stand in. */
const hazardous = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const hazards = new RegExp(hazardous.source, 'gu');

/** `key: value`, with a comment after it when one is given. */
export function yamlLine(key: string, value: InlineYaml, comment?: string): string {
  return `${inlineYaml(key)}: ${inlineYaml(value)}${comment === undefined ? '' : ` ${yamlComment(comment)}`}`;
}

/** The same line as a comment, for the analyst to decide: true YAML when `# ` before it is taken away. */
export function undecidedLine(key: string, value: InlineYaml, comment: string): string {
  return `# ${yamlLine(key, value, `fyll i: ${comment}`)}`;
}

/** One line of comment. */
export function yamlComment(text: string): string {
  return `# ${escaped(text)}`;
}

/** A value on one line, in flow style, quoted where it must be. */
export function inlineYaml(value: InlineYaml): string {
  const document = new Document();
  document.contents = document.createNode([value], { flow: true });
  const style = 'QUOTE_DOUBLE' as const;
  const strings = typeof value === 'object' ? Object.entries(value).flat().join('') : String(value);
  const quoted = hazardous.test(strings) ? { defaultStringType: style, defaultKeyType: style } : {};
  const text = document.toString({ lineWidth: 0, ...quoted });
  return escaped(text.trim().slice(2, -2));
}

function escaped(text: string): string {
  return text.replace(hazards, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
