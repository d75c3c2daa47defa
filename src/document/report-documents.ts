// What the three kinds of documents have in common: properties, page frame, and what the first page says of the document
// itself, so that nothing essential stands only in a head or foot, which are not read out.
import { dayMonthYear, parseIsoDate } from '../language/format-date.js';
import { noBreakSpace } from '../language/spaces.js';
import type { Project } from '../project/project.js';
import type { Inline, Paragraph } from './block.js';
import type { DocumentProperties, PageFrame } from './document.js';

/** The mark of a draft. */
const draftWord = 'UTKAST';

export interface DocumentSetting {
  readonly project: Project;
  readonly draft: boolean;
}

export function properties(project: Project, title: string, subject: string): DocumentProperties {
  const { report, year } = project;
  return {
    title,
    subject,
    author: report.publisher,
    keywords: ['socialtjänst', 'statistik', report.city, String(year)],
    language: 'sv-SE',
    created: report.dates.created,
    dnr: report.dnr,
    publisher: report.publisher,
  };
}

export function frame(setting: DocumentSetting, part: Omit<PageFrame, 'notice' | 'draft'>): PageFrame {
  const { notice } = setting.project.report;
  return { ...part, draft: setting.draft, ...(notice === undefined ? {} : { notice }) };
}

/** `Bilaga 1 till tjänsteutlåtande, Dnr SoN 2025/123` */
export function attachmentLine({ report }: Project): string {
  return `Bilaga${noBreakSpace}${report.attachment} till tjänsteutlåtande, ${dnrLine({ report })}`;
}

/** `Dnr SoN 2025/123`, unbroken. */
export function dnrLine({ report }: Pick<Project, 'report'>): string {
  return `Dnr${noBreakSpace}${report.dnr.replaceAll(' ', noBreakSpace)}`;
}

/** `19 maj 2025` */
export function dateLine({ report }: Project): string {
  const date = parseIsoDate(report.dates.document);
  return date === undefined ? report.dates.document : dayMonthYear(date);
}

/** `UTKAST` on a draft, then the notice about example data: what the reader must know before the rest. */
export function cautions({ project, draft }: DocumentSetting): readonly string[] {
  const { notice } = project.report;
  return [...(draft ? [draftWord] : []), ...(notice === undefined ? [] : [notice])];
}

/** The cautions as one paragraph in the body; none where there are none. */
export function cautionParagraph(setting: DocumentSetting, style: Paragraph['style']): readonly Paragraph[] {
  const lines = cautions(setting);
  if (lines.length === 0) return [];
  const children = lines.map((line, index): Inline => {
    const text: Inline = { kind: 'text', text: `${index > 0 ? ' ' : ''}${line.replace(/\.$/, '')}.` };
    return line === draftWord ? { kind: 'strong', children: [text] } : text;
  });
  return [{ kind: 'paragraph', children, ...(style === undefined ? {} : { style }) }];
}
