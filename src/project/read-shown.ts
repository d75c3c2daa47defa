// A chart or table of a chapter: its note, the notes in its title, and a table's notes to rows and columns.
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.js';
import type { LabelNote, Shown, TitleNote } from './chapter.js';
import { mostNoteWords, wordsIn } from './prose/check-notes.js';
import { parseProse } from './prose/parse-prose.js';
import { titleNotes } from './prose/title-notes.js';
import type { YamlPath, YamlSource } from './yaml-source.js';

interface ShownYaml {
  readonly title: string;
  readonly note?: string | undefined;
  readonly footnotes?: Readonly<Record<string, string>> | undefined;
}

/** What a section's `chart` or `table` holds: one, a list, or nothing. */
export function readShown<T extends ShownYaml>(
  given: T | readonly T[] | undefined,
  path: YamlPath,
  source: YamlSource,
): Outcome<readonly Shown<T>[]> {
  if (given === undefined) return { value: [], diagnostics: [] };
  const read = Array.isArray(given)
    ? given.map((one: T, index) => readOne(one, [...path, index], source))
    : [readOne(given as T, path, source)];
  return { value: read.map(({ value }) => value), diagnostics: read.flatMap(({ diagnostics }) => diagnostics) };
}

function readOne<T extends ShownYaml>(yaml: T, path: YamlPath, source: YamlSource): Outcome<Shown<T>> {
  const { title, marks } = titleNotes(yaml.title);
  const note =
    yaml.note === undefined
      ? undefined
      : parseProse(source, [...path, 'note'], yaml.note, { referredTo: marks.map(({ id }) => id) });
  const known = new Set(note?.value.notes.map(({ id }) => id));
  const missing = marks
    .filter(({ id }) => !known.has(id))
    .map(({ id, at }) => {
      const place = source.placeInString([...path, 'title'], at, id.length + 3);
      return diagnose('SR-TXT-003', { note: id }, { place, frame: source.frame(place), hints: [titleCure] });
    });
  const found = marks.filter(({ id }) => known.has(id)).map(({ id, offset }): TitleNote => ({ id, offset }));
  const footnotes = readFootnotes(yaml, path, source);
  return {
    value: {
      yaml: { ...yaml, title },
      path,
      ...(note ? { note: note.value } : {}),
      ...(found.length > 0 ? { titleNotes: found } : {}),
      ...(footnotes.value.length > 0 ? { footnotes: footnotes.value } : {}),
    },
    diagnostics: [...missing, ...(note?.diagnostics ?? []), ...footnotes.diagnostics],
  };
}

const titleCure = 'skriv notens text sist i `note` under samma diagram eller tabell: [^lma]: Inklusive …';

function readFootnotes({ footnotes }: ShownYaml, path: YamlPath, source: YamlSource): Outcome<readonly LabelNote[]> {
  const diagnostics: Diagnostic[] = [];
  const value = Object.entries(footnotes ?? {}).map(([label, markdown]): LabelNote => {
    const own: YamlPath = [...path, 'footnotes', label];
    const parsed = parseProse(source, own, markdown);
    const place = source.placeOfKey(own);
    const words = wordsIn(parsed.value.blocks);
    const at = { place, frame: source.frame(place) };
    diagnostics.push(...parsed.diagnostics);
    if (words === 0) diagnostics.push(diagnose('SR-TXT-003', { note: label }, at));
    if (words > mostNoteWords) diagnostics.push(diagnose('SR-TXT-012', { words }, at));
    return { label, text: parsed.value, place };
  });
  return { value, diagnostics };
}
