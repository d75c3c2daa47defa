// What the three kinds of documents have in common: properties, notice, and the year's own data.
import type { Project } from '../project/project.js';
import type { DocumentProperties, PageFrame } from './document.js';

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
