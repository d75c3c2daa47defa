// `Granskade avvikelser`: the findings that the analysts answer for, and why. What is printed follows from the YAML and
// the codes alone, never from what was found: that could tell of values that are hidden.
import { publishedFinding } from '../diagnostics/acknowledgeable.js';
import { capital } from '../language/capital.js';
import type { PlannedAcknowledgement, PlannedChapter } from '../plan/plan.js';
import { type EvaluateContext, evaluateProse } from '../text/evaluate-prose.js';
import type { Block, Inline, Notes, Paragraph, TextBlock } from './block.js';
import { notesBlock } from './notes-block.js';
import { plainHeading } from './plain-heading.js';

/** The part's heading. */
export const deviationsHeading = 'Granskade avvikelser';

/** A list and its notes for each chapter that has any, by the chapter's key. */
export type ReviewedDeviations = ReadonlyMap<string, readonly Block[]>;

/** Evaluated once, for both places where it is printed. */
export function reviewedDeviations(chapters: readonly PlannedChapter[], context: EvaluateContext): ReviewedDeviations {
  return new Map(
    chapters.flatMap((chapter): [string, readonly Block[]][] => {
      const blocks = chapterDeviations(chapter, context);
      return blocks.length === 0 ? [] : [[chapter.key, blocks]];
    }),
  );
}

/** As the last part of a chapter's own file; the complete report has them in its method appendix. */
export function lastInChapter(deviations: readonly Block[] | undefined): readonly Block[] {
  if (deviations === undefined) return [];
  return [plainHeading(2, deviationsHeading), ...deviations];
}

function chapterDeviations({ key, acknowledged }: PlannedChapter, context: EvaluateContext): readonly Block[] {
  const items: (readonly TextBlock[])[] = [];
  const notes: Notes['notes'][number][] = [];
  for (const [index, one] of acknowledged.entries()) {
    const finding = publishedFinding(one.code);
    if (finding === undefined) continue;
    const reason = evaluateProse(one.reason, `${key}.granskad.${index}`, context);
    items.push(item(`${capital(finding)}${whereOf(one)}.`, reason.blocks));
    notes.push(...reason.notes);
  }
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }, ...notesBlock(notes)];
}

/** The finding in bold and the reason after it, in one paragraph where the reason begins with one. */
function item(finding: string, reason: readonly TextBlock[]): readonly TextBlock[] {
  const lead: Inline = { kind: 'strong', children: [{ kind: 'text', text: finding }] };
  const [first, ...rest] = reason;
  if (first?.kind !== 'paragraph') return [paragraph([lead]), ...reason];
  return [paragraph([lead, { kind: 'text', text: ' ' }, ...first.children]), ...rest];
}

/** `, bladet Hushåll`; nothing where `at` names no sheet. */
function whereOf({ at }: PlannedAcknowledgement): string {
  const sheet = at
    ?.replace(/^.*\.xlsx(?: › )?/iu, '')
    .replace(/!.*$/u, '')
    .trim();
  const isSheet = sheet && !/^[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$/u.test(sheet) && !/\.yaml\b/u.test(sheet);
  return isSheet ? `, bladet ${sheet}` : '';
}

function paragraph(children: readonly Inline[]): Paragraph {
  return { kind: 'paragraph', children };
}
