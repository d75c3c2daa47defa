// Targets of one measure → a chart of outcomes beside them.
import type { TargetAnalysis } from '../../analysis/targets/target-analysis.js';
import { tableDecimals } from '../../analysis/value-decimals.js';
import { roundHalfAway } from '../../arithmetic/round.js';
import { formatDecimal } from '../../language/format-number.js';
import { noBreakSpace } from '../../language/spaces.js';
import type { TargetsChart } from './chart-model.js';

/** `targets` are shares, in the order of print. */
export function buildTargets(targets: readonly TargetAnalysis[], title: string): TargetsChart {
  return {
    type: 'targets',
    title,
    measure: 'Procent',
    decimals: Math.max(0, ...targets.map(({ indicator }) => tableDecimals(indicator))),
    rows: targets.map(({ indicator, target, outcomes, judgement }) => ({
      name: indicator.name,
      outcome: outcomes.total,
      target: target.value,
      targetText: targetText(indicator, target.value),
      ...(judgement ? { judgement } : {}),
    })),
  };
}

/** `högst 24` where less is better. */
function targetText(indicator: TargetAnalysis['indicator'], value: TargetAnalysis['target']['value']): string {
  const number = formatDecimal(roundHalfAway(value, tableDecimals(indicator)));
  return indicator.desired === 'lower' ? `högst${noBreakSpace}${number}` : number;
}
