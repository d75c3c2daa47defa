// The pages on likställighet that close a chapter: how to read them, then for each main indicator its words and its chart, and a
// table of the differences.
import type { PlannedChapter } from '../plan/plan.js';
import { evaluateProse } from '../text/evaluate-prose.js';
import { sayDistrictParagraph } from '../text/findings/say-districts.js';
import type { Block } from './block.js';
import { chartBlock } from './chart-block.js';
import type { ContentContext } from './content-context.js';
import { notesBlock } from './notes-block.js';
import { sectionHeading } from './section-heading.js';
import { spreadBlock } from './spread-block.js';

/** On pages of its own: the main indicator and the table first, then the others. Nothing in a chapter without nämnder. */
export function equalitySection(chapter: PlannedChapter, context: ContentContext): readonly Block[] {
  const { equality, key } = chapter;
  if (equality === undefined) return [];
  const { data } = context;
  const districts = context.analyses.get(key)?.districts ?? [];
  const compared = equality.charts.map((chart) => ({
    chart,
    found: districts.find(({ id }) => id === chart.fixed.indicator),
  }));
  const shown = compared.map(({ chart, found }): readonly Block[] => [
    ...(found ? [{ kind: 'paragraph' as const, children: sayDistrictParagraph(found) }] : []),
    ...chartBlock(chart, context),
  ]);
  const [main = [], ...others] = shown;
  const reading = evaluateProse(context.texts.sections.equality, `${equality.label}.läsning`, context);
  const own = equality.text && evaluateProse(equality.text, equality.label, context);
  const judged = compared.flatMap(({ found }) => found ?? []);
  return [
    { kind: 'pageBreak' },
    sectionHeading(equality),
    ...reading.blocks,
    ...(own?.blocks ?? []),
    ...main,
    ...(judged.length === 0 ? [] : [spreadBlock(equality.table, judged, data.year)]),
    ...(others.length === 0 ? [] : [{ kind: 'pageBreak' } as const, ...others.flat()]),
    ...notesBlock([...reading.notes, ...(own?.notes ?? [])]),
  ];
}
