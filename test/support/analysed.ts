// Observations given by hand, planned for analysis by the real planner and published by the real disclosure control.
import type { PublishedData } from '../../src/disclosure/published-data.js';
import type { PlannedAnalysis } from '../../src/plan/plan.js';
import { planAnalysis } from '../../src/plan/plan-analysis.js';
import { PlanContext } from '../../src/plan/plan-context.js';
import { type DiscloseInput, dimensionsOf, disclose } from './observed.js';

export interface PlannedYear {
  readonly planned: PlannedAnalysis;
  /** Of the planned cells only. */
  readonly data: PublishedData;
}

export function planYear({ indicators, observations: given, year = 2024 }: Omit<DiscloseInput, 'wanted'>): PlannedYear {
  const { observations } = disclose({ indicators, observations: given, year });
  const dimensions = dimensionsOf(observations);
  const context = new PlanContext(year, { indicators, observations, dimensions, notes: [] });
  const planned = planAnalysis(indicators, context);
  const { data } = disclose({ indicators, observations: given, year, wanted: planned.cells });
  return { planned, data };
}
