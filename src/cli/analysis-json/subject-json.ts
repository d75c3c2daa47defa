// What a part of the analysis is about: its own name, the indicator, and the members held fixed.
import type { Members } from '../../indicators/cell-key.js';
import type { Indicator } from '../../indicators/indicator.js';
import type { Json } from './plain-json.js';

export function subjectJson({
  id,
  indicator,
  members = {},
}: {
  readonly id: string;
  readonly indicator: Indicator;
  readonly members?: Members;
}): { readonly [key: string]: Json } {
  const { name, kind, unit, desired, step } = indicator;
  return {
    id,
    indicator: indicator.id,
    members: { ...members },
    name,
    kind,
    unit: unit.many,
    per: indicator.per ?? null,
    desired,
    step,
  };
}
