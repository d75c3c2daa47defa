// A finding → Swedish: one or two sentences, each number bound to the published values it rests on. No cause, no ranking, no forecast.
import type { Finding } from '../../analysis/findings/finding.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { Inline } from '../text-block.js';
import { sayDistricts } from './say-districts.js';
import { sayMovement } from './say-movement.js';
import { saySexes } from './say-sexes.js';
import { sayTarget } from './say-target.js';

export interface FindingContext {
  /** A finding carries its own values. */
  readonly data: Pick<PublishedData, 'settings'>;
  /** The report's: what is of another year is told with its year. */
  readonly year: number;
}

export function sayFinding(finding: Finding, context: FindingContext): readonly Inline[] {
  switch (finding.kind) {
    case 'utveckling':
      return sayMovement(finding, context);
    case 'nämnder':
      return sayDistricts(finding, context);
    case 'kön':
      return saySexes(finding, context);
    case 'mål':
      return sayTarget(finding, context);
  }
}
