// The section on måluppfyllelse: how many targets are met, the table of the city's own form, then comments and the reasons for
// judgements that are not the rule's.
import { countJudgements } from '../analysis/judgements/count-judgements.js';
import type { TargetAnalysis } from '../analysis/targets/target-analysis.js';
import { capital } from '../language/capital.js';
import type { GivenItem, PlannedChapter } from '../plan/plan.js';
import { targetTable } from '../tables/target-table.js';
import { evaluateProse } from '../text/evaluate-prose.js';
import type { Block, ChartBlock, Inline, TableBlock } from './block.js';
import type { ContentContext } from './content-context.js';
import { marksLegend } from './item-caption.js';
import { leadTo } from './lead-to.js';
import { notesBlock } from './notes-block.js';
import { sectionHeading } from './section-heading.js';

const inWords = { Helt: 'helt', Delvis: 'delvis', Ej: 'inte' } as const;

/** Nothing in a chapter whose indicators have no targets for the year. */
export function targetSection(chapter: PlannedChapter, context: ContentContext): readonly Block[] {
  const { targets: planned, key } = chapter;
  const analysed = context.analyses.get(key)?.targets ?? [];
  if (planned === undefined || analysed.length === 0) return [];
  const reading = evaluateProse(context.texts.sections.targets, planned.label, context);
  const count = countJudgements(analysed.flatMap(({ judgement }) => judgement ?? []));
  const chart = planned.chart ? givenChart(planned.chart, context) : [];
  const sentence: readonly Inline[] = [
    ...(count === undefined ? [] : [{ kind: 'text' as const, text: `${capital(count)}. ` }]),
    ...leadTo(
      ...chart.flatMap(({ label }) => [{ label, capital: true } as const, ' visar utfallen mot målen. ']),
      { label: planned.table.label, capital: true },
      ' visar mål, utfall och bedömning.',
    ),
  ];
  const model = targetTable(analysed);
  const table: TableBlock = {
    kind: 'table',
    label: planned.table.label,
    number: `Tabell\u00A0${planned.table.number}`,
    title: [{ kind: 'text', text: `${planned.table.title} ${context.data.year}` }],
    table: model,
    notes: [...remarks(analysed), ...marksLegend(model.marks), sources(analysed)],
  };
  return [
    sectionHeading(planned),
    ...reading.blocks,
    { kind: 'paragraph', children: sentence },
    ...chart,
    table,
    ...notesBlock(reading.notes),
  ];
}

/** Nothing where no target of the chart could be judged. */
function givenChart({ label, number, title }: GivenItem, { drawn, data }: ContentContext): readonly ChartBlock[] {
  const found = drawn.get(label);
  if (found === undefined) return [];
  return [
    {
      kind: 'chart',
      label,
      number: `Diagram\u00A0${number}`,
      title: [{ kind: 'text', text: `${title} ${data.year}` }],
      chart: found.chart,
      figures: found.figures,
      notes: [],
    },
  ];
}

/** One line per indicator that has a comment or a judgement of its own. */
function remarks(targets: readonly TargetAnalysis[]): readonly (readonly Inline[])[] {
  return targets.flatMap(({ indicator, override, total }) => {
    const { comment } = indicator.target ?? {};
    const rule = total === undefined ? '' : `Enligt regeln nås målet ${inWords[total.judgement]}. `;
    const judged = override && `${rule}Förvaltningens bedömning är ${override.judgement}. ${override.reason}`;
    const said = [comment, judged].filter((one) => one !== undefined).join(' ');
    return said === '' ? [] : [[{ kind: 'text' as const, text: `${indicator.name}: ${said}` }]];
  });
}

function sources(targets: readonly TargetAnalysis[]): readonly Inline[] {
  const named = [...new Set(targets.flatMap(({ indicator }) => indicator.source.split('; ')))];
  return [{ kind: 'text', text: `Källa: ${named.join('; ')}.` }];
}
