// How many of a chapter's targets are met: counted by rule, while the verdict on the area is the author's (statistics.md section 6).

import type { Judgement } from '../../indicators/indicator.js';
import { targetCountSentence } from '../../language/target-count-sentence.js';

/** `sju av åtta indikatorer uppnås helt, en uppnås ej`; undefined when nothing was judged. */
export function countJudgements(judgements: readonly Judgement[]): string | undefined {
  const count = (judgement: Judgement): number => judgements.filter((other) => other === judgement).length;
  return targetCountSentence({ helt: count('Helt'), delvis: count('Delvis'), ej: count('Ej') });
}
