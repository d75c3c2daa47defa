// Chapter YAML → Chapter: parses every prose string and keeps the path to each part.
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { Chapter, Section, Shown } from './chapter.js';
import { parseProse } from './prose/parse-prose.js';
import type { Prose } from './prose/prose.js';
import { readShown } from './read-shown.js';
import type { ChapterYaml, ChartYaml, SectionYaml, TableYaml } from './schemas/chapter-schema.js';
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
  const chapter: Chapter = {
    yaml,
    source,
    ...(shared ? { shared } : {}),
    summary: prose(['summary'], yaml.summary),
    sections: yaml.sections.map(section),
    acknowledged: (yaml.acknowledge ?? []).map(({ code, at, reason }, index) => {
      const path: YamlPath = ['acknowledge', index];
      return { code, path, reason: prose([...path, 'reason'], reason), ...(at === undefined ? {} : { at }) };
    }),
  };
  return { value: chapter, diagnostics };
}
