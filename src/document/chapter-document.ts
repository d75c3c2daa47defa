// One chapter as its own file.
import type { PlannedChapter, Target } from '../plan/plan.js';
import { assemble } from './assemble.js';
import type { Block } from './block.js';
import type { Document } from './document.js';
import {
  attachmentLine,
  cautionParagraph,
  type DocumentSetting,
  dateLine,
  frame,
  properties,
} from './report-documents.js';

export function chapterDocument(
  chapter: PlannedChapter,
  content: readonly Block[],
  fileName: string,
  targets: ReadonlyMap<string, Target>,
  setting: DocumentSetting,
): Document {
  const { report } = setting.project;
  const title = `${report.title} kapitel ${chapter.number} ${chapter.title}`;
  const origin = `Kapitel\u00A0${chapter.number} ur ${report.title}, ${report.city}.`;
  const imprint: Block = {
    kind: 'paragraph',
    style: 'imprint',
    children: [{ kind: 'text', text: `${origin} ${attachmentLine(setting.project)}. ${dateLine(setting.project)}.` }],
  };
  const opening = [imprint, ...cautionParagraph(setting, 'imprint')];
  return {
    fileName,
    properties: properties(setting.project, title, report.subtitle),
    frame: frame(setting, {
      kind: 'chapter',
      left: [report.title, `${chapter.number} ${chapter.title}`],
      right: [],
      bareFirstPage: true,
    }),
    // The opening begins the page; what identifies the file stands right under it, in the body.
    ...assemble([...content.slice(0, 1), ...opening, ...content.slice(1)], targets, setting.project.wordList),
  };
}
