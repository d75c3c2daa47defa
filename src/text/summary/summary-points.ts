// A chapter's summary, point by point: the drafted sentences with what the author has decided of each, in the order of print.
import type { ChapterAnalysis } from '../../analysis/analysis.js';
import { type DiagnosticCode, diagnose } from '../../diagnostics/diagnostic.js';
import type { PlannedChapter } from '../../plan/plan.js';
import type { SummaryDecision } from '../../project/chapter.js';
import type { Prose } from '../../project/prose/prose.js';
import { type EvaluateContext, type EvaluatedProse, evaluateProse, findFinding } from '../evaluate-prose.js';
import { plainSentence } from '../findings/plain-sentence.js';
import type { Inline } from '../text-block.js';

export interface SummaryPoint {
  readonly origin: 'drafted' | 'pinned' | 'accepted' | 'reworded' | 'dropped' | 'own';
  /** As the finding is named. */
  readonly finding?: string;
  /** The draft as it reads now. */
  readonly draft?: string;
  /** What is printed; empty for what is dropped. */
  readonly said: EvaluatedProse;
  /** What is written instead, or why it is dropped, in plain text. */
  readonly written?: string;
}

export interface SummaryInput {
  readonly chapter: PlannedChapter;
  readonly analysis: Pick<ChapterAnalysis, 'drafted'> | undefined;
  readonly context: EvaluateContext;
}

/** Decisions in the author's order, then the drafted sentences that none of them names. The author's own text replaces the draft. */
export function summaryPoints({ chapter, analysis, context }: SummaryInput): readonly SummaryPoint[] {
  const { summary, key } = chapter;
  const drafted = analysis?.drafted ?? [];
  if ('blocks' in summary) {
    const unused = drafted.flatMap((id): SummaryPoint[] => {
      const draft = context.drafts.get(id);
      return draft ? [{ origin: 'dropped', finding: id, draft: plainSentence(draft), said: nothing }] : [];
    });
    return [{ origin: 'own', said: evaluateProse(summary, key, context) }, ...unused];
  }
  const named = new Set<readonly Inline[]>();
  const points = summary.flatMap((decision, index): readonly SummaryPoint[] => {
    const scope = `${key}.sammanfattning.${index}`;
    if (decision.kind === 'own') return [{ origin: 'own', said: evaluateProse(decision.text, scope, context) }];
    const draft = findFinding(context.drafts, decision.finding, key);
    if (draft !== undefined && named.has(draft)) {
      report('SR-FYN-006', { finding: decision.finding }, decision, context);
      return [];
    }
    if (draft !== undefined) named.add(draft);
    return decided(decision, draft, scope, context);
  });
  const rest = drafted.flatMap((id): SummaryPoint[] => {
    const draft = context.drafts.get(id);
    return draft === undefined || named.has(draft)
      ? []
      : [{ ...ofFinding(id, draft), origin: 'drafted', said: sentence(draft) }];
  });
  return [...points, ...rest];
}

const nothing: EvaluatedProse = { blocks: [], notes: [] };

function sentence(children: readonly Inline[]): EvaluatedProse {
  return { blocks: [{ kind: 'paragraph', children }], notes: [] };
}

function ofFinding(finding: string, draft: readonly Inline[]): Pick<SummaryPoint, 'finding' | 'draft'> {
  return { finding, draft: plainSentence(draft) };
}

type Decided = Exclude<SummaryDecision, { readonly kind: 'own' }>;

function decided(
  decision: Decided,
  draft: readonly Inline[] | undefined,
  scope: string,
  context: EvaluateContext,
): readonly SummaryPoint[] {
  const { finding } = decision;
  if (draft === undefined) return lost(decision, scope, context);
  const about = ofFinding(finding, draft);
  const now = about.draft ?? '';
  const before = 'sentence' in decision ? decision.sentence.trim() : now;
  const isChanged = sameWords(before) !== sameWords(now);
  switch (decision.kind) {
    case 'pin':
      return [{ ...about, origin: 'pinned', said: sentence(draft) }];
    case 'drop':
      return [{ ...about, origin: 'dropped', said: nothing, written: decision.reason }];
    case 'accept':
      if (isChanged) report('SR-FYN-002', { finding, before, now }, decision, context);
      return [{ ...about, origin: 'accepted', said: sentence(draft) }];
    case 'reword': {
      if (isChanged) report('SR-FYN-003', { finding, before, now }, decision, context);
      return [reworded(about, decision.text, scope, context)];
    }
  }
}

/** What was decided of something that the figures no longer say: own words may still be true, and are printed. */
function lost(decision: Decided, scope: string, context: EvaluateContext): readonly SummaryPoint[] {
  const { finding } = decision;
  if (decision.kind === 'pin') {
    report('SR-FYN-001', { finding }, decision, context);
    return [];
  }
  const before = 'sentence' in decision ? decision.sentence : decision.reason;
  report('SR-FYN-004', { finding, before }, decision, context);
  return decision.kind === 'reword' ? [reworded({ finding }, decision.text, scope, context)] : [];
}

function reworded(
  about: Pick<SummaryPoint, 'finding' | 'draft'>,
  text: Prose,
  scope: string,
  context: EvaluateContext,
): SummaryPoint {
  return { ...about, origin: 'reworded', said: evaluateProse(text, scope, context) };
}

/** In a draft, what is written may be behind the figures: the analyst is still at work. */
function report<C extends DiagnosticCode>(
  code: C,
  args: Parameters<typeof diagnose<C>>[1],
  { place }: Decided,
  { draft, frame, report: tell }: EvaluateContext,
): void {
  const diagnostic = diagnose(code, args, { place, frame: frame(place) });
  tell(draft && diagnostic.severity === 'fel' ? { ...diagnostic, severity: 'varning' } : diagnostic);
}

/** Spaces of any width are one space, since YAML is written with plain ones; soft hyphens are no letters. */
function sameWords(text: string): string {
  return text
    .replace(/\u00AD/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
