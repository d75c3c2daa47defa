// One target as JSON: what was aimed at, what came of it for all, women and men, and the judgement that is printed.
import type { TargetAnalysis } from '../../analysis/targets/target-analysis.js';
import { type Json, plainJson } from './plain-json.js';
import { subjectJson } from './subject-json.js';

export function targetsToJson({ id, indicator, members, ...analysis }: TargetAnalysis): Json {
  const { year, target, total, women, men, outcomes, judgement, override, belowTarget } = analysis;
  return {
    ...subjectJson({ id, indicator, members }),
    year,
    target: plainJson(target),
    total: plainJson(total),
    women: plainJson(women),
    men: plainJson(men),
    outcomes: plainJson(outcomes),
    judgement: plainJson(judgement),
    override: plainJson(override),
    belowTarget: plainJson(belowTarget),
  };
}
