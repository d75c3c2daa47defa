// Chapter YAML → Chapter: parses every prose string and keeps the path to each part.
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { Chapter, Section, Shown, SummaryDecision } from './chapter.js';
import { parseProse } from './prose/parse-prose.js';
import type { Prose } from './prose/prose.js';
import { readShown } from './read-shown.js';
import type {
  ChapterYaml,
  ChartYaml,
  SectionYaml,
  SummaryItemYaml,
  SummaryYaml,
  TableYaml,
} from './schemas/chapter-schema.js';
import type { YamlPath, YamlSource } from './yaml-source.js';

export function readChapter(yaml: ChapterYaml, source: YamlSource, shared?: Chapter['shared']): Outcome<Chapter> {
  const diagnostics: Diagnostic[] = [];
  const prose = (path: YamlPath, text: string): Prose => {
    const parsed = parseProse(source, path, text);
    diagnostics.push(...parsed.diagnostics);
    return parsed.value;
  };
  const shown = <T extends ChartYaml | TableYaml>(given: T | T[] | undefined, path: YamlPath): readonly Shown<T>[] => {
    const read = readShown(given, path, source);
    diagnostics.push(...read.diagnostics);
    return read.value;
  };
  const section = (given: SectionYaml, index: number): Section => {
    const path: YamlPath = ['sections', index];
    return {
      heading: given.heading,
      path,
      text: prose([...path, 'text'], given.text),
      charts: shown(given.chart, [...path, 'chart']),
      tables: shown(given.table, [...path, 'table']),
      ...(given.key === undefined ? {} : { key: given.key }),
      ...(given.after === undefined ? {} : { after: prose([...path, 'after'], given.after) }),
    };
  };
  const decision = (item: SummaryItemYaml, index: number): SummaryDecision => {
    const path: YamlPath = ['summary', index];
    const place = source.placeOfValue(path);
    if ('text' in item) return { kind: 'own', text: prose([...path, 'text'], item.text), place };
    const { finding } = item;
    if ('pin' in item) return { kind: 'pin', finding, place };
    if ('accept' in item) return { kind: 'accept', finding, sentence: item.accept, place };
    if ('drop' in item) return { kind: 'drop', finding, reason: item.drop, place };
    return { kind: 'reword', finding, text: prose([...path, 'reword'], item.reword), sentence: item.instead, place };
  };
  const summary = (given: SummaryYaml): Chapter['summary'] =>
    typeof given === 'string' ? prose(['summary'], given) : given.map(decision);
  const chapter: Chapter = {
    yaml,
    source,
    ...(shared ? { shared } : {}),
    summary: summary(yaml.summary ?? []),
    ...(yaml.equality?.text === undefined ? {} : { equalityText: prose(['equality', 'text'], yaml.equality.text) }),
    sections: yaml.sections.map(section),
    acknowledged: (yaml.acknowledge ?? []).map(({ code, at, reason }, index) => {
      const path: YamlPath = ['acknowledge', index];
      return { code, path, reason: prose([...path, 'reason'], reason), ...(at === undefined ? {} : { at }) };
    }),
  };
  return { value: chapter, diagnostics };
}
