// The page on likställighet that closes a chapter: how to read it, then for each main indicator its words and its chart.
import type { PlannedChapter } from '../plan/plan.js';
import { evaluateProse } from '../text/evaluate-prose.js';
import { sayDistrictParagraph } from '../text/findings/say-districts.js';
import type { Block } from './block.js';
import { chartBlock } from './chart-block.js';
import type { ContentContext } from './content-context.js';
import { notesBlock } from './notes-block.js';
import { sectionHeading } from './section-heading.js';

/** On a page of its own; nothing in a chapter without nämnder. */
export function equalitySection(chapter: PlannedChapter, context: ContentContext): readonly Block[] {
  const { equality, key } = chapter;
  if (equality === undefined) return [];
  const districts = context.analyses.get(key)?.districts ?? [];
  const shown = equality.charts.map((chart) => ({
    chart,
    found: districts.find(({ id }) => id === chart.fixed.indicator),
  }));
  const reading = evaluateProse(context.texts.sections.equality, `${equality.label}.läsning`, context);
  const own = equality.text && evaluateProse(equality.text, equality.label, context);
  return [
    { kind: 'pageBreak' },
    sectionHeading(equality),
    ...reading.blocks,
    ...(own?.blocks ?? []),
    ...shown.flatMap(({ chart, found }): readonly Block[] => [
      ...(found ? [{ kind: 'paragraph' as const, children: sayDistrictParagraph(found) }] : []),
      ...chartBlock(chart, context),
    ]),
    ...notesBlock([...reading.notes, ...(own?.notes ?? [])]),
  ];
}
