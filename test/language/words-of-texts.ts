// The words of the YAML texts of this project, and of the sentences that it drafts itself, that are long enough to be divided.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isScalar, parseDocument, visit } from 'yaml';

const project = path.resolve(import.meta.dirname, '../..');
const folders = ['chapters', 'templates'];
/** Keys whose values are the program's own words, file names or folders. */
const codeKeys = new Set(['type', 'kind', 'sex', 'workbook', 'data']);
const binding = /\{\{.*?\}\}/gs;
/** A word as it stands in prose: no code, no abbreviation, no part of a word with a hyphen. */
const longWord = /(?<![\p{L}\p{N}_.-])\p{L}\p{Ll}{6,}(?![\p{L}\p{N}_-]|\.\p{Ll}|\/\d)/gu;

/** In small letters, sorted, each once; words of other languages, as `ordlista.yaml` lists them, are left out. */
export function wordsOfTexts(): readonly string[] {
  const texts = [...folders.flatMap(yamlFiles).flatMap(textsIn), ...draftedSentences()];
  const foreign = foreignPhrases();
  const found = texts.flatMap(
    (text) =>
      foreign.reduce((rest, phrase) => rest.replaceAll(phrase, ' '), text.replace(binding, ' ')).match(longWord) ?? [],
  );
  return [...new Set(found.map((word) => word.toLowerCase()))].sort();
}

/** The golden sentences, without the names of their cases; `~` is a no-break space there. */
function draftedSentences(): readonly string[] {
  const lines = readFileSync(path.join(project, 'test/text/findings/sentences.golden.txt'), 'utf8').split('\n');
  return lines.map((line) => line.replace(/^[^:]*: /, '').replaceAll('~', ' '));
}

function yamlFiles(folder: string): string[] {
  return readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.join(project, folder, name));
}

function textsIn(file: string): string[] {
  const texts: string[] = [];
  visit(parseDocument(readFileSync(file, 'utf8')), {
    Scalar(key, node, ancestors) {
      const parent = ancestors.at(-1);
      const name = parent !== undefined && 'key' in parent && isScalar(parent.key) ? String(parent.key.value) : '';
      if (key !== 'key' && typeof node.value === 'string' && !codeKeys.has(name)) texts.push(node.value);
    },
  });
  return texts;
}

function foreignPhrases(): readonly string[] {
  const list = parseDocument(readFileSync(path.join(project, 'templates/ordlista.yaml'), 'utf8')).toJS() as {
    foreign: readonly { words: string }[];
  };
  return list.foreign.map(({ words }) => words);
}
