// What an analysed series is called: by its indicator and the members that single it out.
import { slug } from '../../language/slug.js';
import type { PlannedSubject } from '../../plan/plan.js';

/** `ekonomiskt-bistånd.boende.hem-for-vard` */
export function subjectId({ indicator, members }: Pick<PlannedSubject, 'indicator' | 'members'>): string {
  return [indicator, ...Object.values(members).map(slug)].join('.');
}
