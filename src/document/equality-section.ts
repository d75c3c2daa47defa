// The pages on likställighet that close a chapter: how to read them, then for each main indicator its words and its chart, and a
// table of the differences.
import type { GivenItem, PlannedChapter, PlannedChart } from '../plan/plan.js';
import { evaluateProse } from '../text/evaluate-prose.js';
import { sayDistrictSilence } from '../text/findings/say-district-silence.js';
import { sayDistrictParagraph } from '../text/findings/say-districts.js';
import type { Block, Inline } from './block.js';
import { chartBlock } from './chart-block.js';
import type { ContentContext } from './content-context.js';
import { leadTo } from './lead-to.js';
import { notesBlock } from './notes-block.js';
import { sectionHeading } from './section-heading.js';
import { spreadBlock } from './spread-block.js';
import { withStandardisedNote } from './standardised-note.js';

/** On pages of its own: the main indicator and the table first, then the others. Nothing in a chapter without nämnder. */
export function equalitySection(chapter: PlannedChapter, context: ContentContext): readonly Block[] {
  const { equality, key } = chapter;
  if (equality === undefined) return [];
  const { data } = context;
  const analysis = context.analyses.get(key);
  const compared = equality.charts.map((chart) => ({
    chart,
    found: analysis?.districts.find(({ id }) => id === chart.fixed.indicator),
    silence: analysis?.silent.find(({ id }) => id === chart.fixed.indicator),
  }));
  const judged = compared.flatMap(({ found }) => found ?? []);
  const shown = compared.map(({ chart, found, silence }, index): readonly Block[] => {
    const table = index === 0 && judged.length > 0 ? equality.table : undefined;
    const words = found ? sayDistrictParagraph(found, data.year) : sayDistrictSilence(silence);
    const said = words.length === 0 ? [] : [...words, { kind: 'text' as const, text: ' ' }];
    const drawn = withStandardisedNote(chartBlock(chart, context), found ?? {});
    return [{ kind: 'paragraph', children: [...said, ...leading(chart, table)] }, ...drawn];
  });
  const [main = [], ...others] = shown;
  const reading = evaluateProse(context.texts.sections.equality, `${equality.label}.läsning`, context);
  const own = equality.text && evaluateProse(equality.text, equality.label, context);
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

function leading(chart: PlannedChart, table: GivenItem | undefined): readonly Inline[] {
  return table === undefined
    ? leadTo('Nämnderna visas i ', { label: chart.label }, '.')
    : leadTo(
        { label: chart.label, capital: true },
        ' visar nämnderna och ',
        { label: table.label },
        ' skillnaderna i siffror.',
      );
}
