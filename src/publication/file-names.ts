// The names of everything under `ut/`: a fixed table, never taken from what a user wrote without passing `slug`.
import { slug } from '../language/slug.js';

export type Part =
  | { readonly kind: 'tjansteutlatande' }
  | { readonly kind: 'kapitel'; readonly number: number; readonly title: string }
  | { readonly kind: 'komplett' };

/** The list of what was built, beside the PDFs. */
export const manifestName = 'manifest.json';

const pdfName = /^[a-z0-9-]{1,64}\.pdf$/u;
const longestStem = 64;

/** Whether a name may be written under `ut/`: lower-case letters, digits and hyphens only, so never a path. */
export function isOutputName(name: string): boolean {
  return name === manifestName || pdfName.test(name);
}

/** What `--only` calls the part: `tjansteutlatande`, `kapitel-3`, `komplett`. */
export function partId(part: Pick<Part, 'kind'> & { readonly number?: number }): string {
  return part.kind === 'kapitel' ? `kapitel-${part.number}` : part.kind;
}

/** The file name of a part, for example `socialtjanstrapport-2024-kapitel-1-demografi.pdf`. A long title is cut at a word. */
export function fileNameOf(part: Part, year: number): string {
  switch (part.kind) {
    case 'tjansteutlatande':
      return `tjansteutlatande-socialtjanstrapport-${year}.pdf`;
    case 'komplett':
      return `socialtjanstrapport-${year}.pdf`;
    case 'kapitel': {
      const stem = `socialtjanstrapport-${year}-kapitel-${part.number}`;
      return `${cut([stem, slug(part.title)].filter(Boolean).join('-'))}.pdf`;
    }
  }
}

function cut(stem: string): string {
  if (stem.length <= longestStem) return stem;
  const words = stem.slice(0, longestStem + 1).split('-');
  return words.slice(0, -1).join('-');
}

/** Where a file stands in lists: the tjänsteutlåtande, the complete report, then the chapters by number. */
export function fileRank(fileName: string): number {
  if (fileName.startsWith('tjansteutlatande-')) return 0;
  const chapter = /^socialtjanstrapport-\d{4}-kapitel-(\d+)/u.exec(fileName)?.[1];
  return chapter === undefined ? 1 : 1 + Number(chapter);
}
