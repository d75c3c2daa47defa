// The worked examples as published points and indicators.
import type { Published } from '../../src/disclosure/published.js';
import type { Indicator } from '../../src/indicators/indicator.js';
import type { ChangeCase } from '../vectors/change-vectors.js';
import { indicator, point, sharePoint, silent } from './points.js';

const neuterUnits = ['barn', 'hushåll'];

export function vectorIndicator({ kind, unit }: ChangeCase): Indicator {
  return indicator({
    kind,
    agreement: kind === 'share' ? 'common' : 'neuter',
    ...(kind === 'share' ? { per: 100 } : {}),
    unit: {
      one: unit === 'personer' ? 'person' : unit,
      many: unit,
      gender: neuterUnits.includes(unit) ? 'neuter' : 'common',
    },
  });
}

export function vectorPoints({ prev, curr }: ChangeCase): readonly [Published, Published] {
  return [pointOf(2023, prev), pointOf(2024, curr)];
}

function pointOf(year: number, value: ChangeCase['prev']): Published {
  if (value === null) return silent(year, 'missing');
  if (value === 'suppressed') return silent(year, 'suppressed');
  return typeof value === 'number' ? point(year, value) : sharePoint(year, ...value);
}
