// What `check` shows of the chapters' summaries: each point, whether it is drafted or written, and what the draft said.
import { proseText } from '../text/summary/prose-text.js';
import type { SummaryPoint } from '../text/summary/summary-points.js';
import type { ChapterSummary } from './year/pipeline.js';

const names: Readonly<Record<SummaryPoint['origin'], string>> = {
  drafted: 'utkast',
  pinned: 'fäst',
  accepted: 'godtagen',
  reworded: 'omskriven',
  dropped: 'struken',
  own: 'egen',
};
const width = Math.max(...Object.values(names).map(({ length }) => length));

/** Chapter by chapter; nothing where no chapter has a summary. */
export function describeSummaries(summaries: readonly ChapterSummary[]): string {
  const chapters = summaries.flatMap(({ number, title, points }) =>
    points.length === 0 ? [] : [[`${number} ${title}`, ...points.flatMap(linesOf)].join('\n')],
  );
  return chapters.length === 0 ? '' : `Sammanfattningar\n\n${chapters.join('\n\n')}\n`;
}

function linesOf({ origin, finding, draft, said, written }: SummaryPoint): readonly string[] {
  const mark = `  ${names[origin].padEnd(width)}  `;
  const indent = ' '.repeat(mark.length);
  const head = finding === undefined ? [] : [finding];
  switch (origin) {
    case 'own':
      return [`${mark}${proseText(said)}`];
    case 'dropped':
      return [
        `${mark}${head.join('')}`,
        ...(draft ? [`${indent}${draft}`] : []),
        ...(written ? [`${indent}Skäl: ${written}`] : []),
      ];
    case 'reworded':
      return [
        `${mark}${head.join('')}`,
        ...(draft ? [`${indent}Utkast: ${draft}`] : []),
        `${indent}Tryckt: ${proseText(said)}`,
      ];
    default:
      return [`${mark}${head.join('')}`, `${indent}${draft ?? ''}`];
  }
}

/** The same for `--json`. */
export function summariesToJson(summaries: readonly ChapterSummary[]): readonly object[] {
  return summaries.map(({ number, title, points }) => ({
    chapter: number,
    title,
    points: points.map(({ origin, finding, draft, said, written }) => ({
      origin,
      ...(finding === undefined ? {} : { finding }),
      ...(draft === undefined ? {} : { draft }),
      ...(written === undefined ? {} : { reason: written }),
      printed: proseText(said),
    })),
  }));
}
