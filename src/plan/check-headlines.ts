// Whether the memo's Resultat has the figures that the chapters put first: bound in the area's paragraph, or in a finding told there.
import { diagnose } from '../diagnostics/diagnostic.js';
import { cellKeyId } from '../indicators/cell-key.js';
import { slug } from '../language/slug.js';
import type { Project } from '../project/project.js';
import { bindingsOf } from '../project/prose/prose.js';
import { bindingKey } from './binding-key.js';
import type { PlannedBinding, PlannedChapter, PlannedHeadline } from './plan.js';
import type { PlanContext } from './plan-context.js';

/** An area without a paragraph of its own is drafted from its headlines, and so has them all. */
export function checkHeadlines(
  { memo, sources }: Project,
  chapters: readonly PlannedChapter[],
  bindings: ReadonlyMap<string, PlannedBinding>,
  context: PlanContext,
): void {
  for (const { chapter: key, text } of memo.results) {
    const chapter = chapters.find((one) => one.key === key);
    if (chapter === undefined || text === undefined) continue;
    const told = bindingsOf(text).flatMap(({ place }) => bindings.get(bindingKey(place)) ?? []);
    for (const headline of chapter.headlines) {
      if (told.some((one) => tells(one, headline))) continue;
      const frame = sources.get(headline.place.file)?.frame(headline.place) ?? '';
      const named = { indicator: headline.indicator, chapter: chapter.title };
      context.report(diagnose('SR-FYN-005', named, { place: headline.place, frame }));
    }
  }
}

function tells(binding: PlannedBinding, { indicator, members }: PlannedHeadline): boolean {
  if (binding.kind === 'figure')
    return cellKeyId({ ...binding, year: 0 }) === cellKeyId({ indicator, year: 0, members });
  if (binding.kind !== 'finding') return false;
  const named = [indicator, ...Object.values(members).map(slug)].join('.');
  const short = named.split('.').slice(1).join('.');
  return [named, short].some((name) => binding.id === `utveckling.${name}`);
}
