// The appendix with one page per stadsdelsnämnd: the chapters' main indicators for the nämnd and for the whole city, over time.
import type { DistrictAnalysis } from '../analysis/districts/district-analysis.js';
import { districtDimension } from '../indicators/dimension.js';
import type { Plan } from '../plan/plan.js';
import { type ProfileTableRow, profileTable } from '../tables/profile-table.js';
import { evaluateProse } from '../text/evaluate-prose.js';
import type { Block, ChartBlock, Inline, Paragraph, TableBlock } from './block.js';
import type { ContentContext } from './content-context.js';
import { marksLegend } from './item-caption.js';
import { notesBlock } from './notes-block.js';
import { plainHeading } from './plain-heading.js';
import { spreadBlock } from './spread-block.js';

/** As many indicators as fit on a page. */
const mostIndicators = 9;

/** One nämnd's page, before it is drawn. */
export interface DistrictProfile {
  readonly name: string;
  readonly title: string;
  readonly label: string;
  /** Indicators in the chapters' order, with the years of each. */
  readonly rows: readonly ProfileTableRow[];
}

/** In the register's order. Empty when no chapter has a page on likställighet. */
export function planProfiles(
  { chapters, analysis }: Plan,
  compared: readonly DistrictAnalysis[],
): readonly DistrictProfile[] {
  const chosen = firstOfEach(
    chapters.map(({ equality }) => (equality?.charts ?? []).map(({ fixed }) => fixed.indicator)),
  );
  const rows = chosen.slice(0, mostIndicators).flatMap((indicator): ProfileTableRow[] => {
    const planned = analysis.districts.find((one) => one.indicator === indicator);
    const found = compared.find(({ id }) => id === indicator);
    return planned
      ? [{ indicator, years: planned.years.slice(-mostYears), ...(found ? { compared: found } : {}) }]
      : [];
  });
  return rows.length === 0
    ? []
    : inRegisterOrder(analysis).map((name) => ({
        name,
        title: `${name} och hela staden`,
        label: `diagram.${districtDimension}.${name}`,
        rows,
      }));
}

const mostYears = 10;

/** The list of an indicator that has all nämnder. */
function inRegisterOrder({ districts }: Plan['analysis']): readonly string[] {
  return districts
    .map(({ names }) => names)
    .reduce((longest, one) => (one.length > longest.length ? one : longest), []);
}

/** The first of each chapter, then the second of each, and so on: in the chapters' order among themselves. */
function firstOfEach(lists: readonly (readonly string[])[]): readonly string[] {
  const deepest = Math.max(0, ...lists.map(({ length }) => length));
  const byDepth = Array.from({ length: deepest }, (_, depth) => lists.flatMap((list) => list[depth] ?? []));
  const chosen = [...new Set(byDepth.flat())].slice(0, mostIndicators);
  return lists.flat().filter((one, index, all) => chosen.includes(one) && all.indexOf(one) === index);
}

export function districtProfiles(profiles: readonly DistrictProfile[], context: ContentContext): readonly Block[] {
  if (profiles.length === 0) return [];
  const { heading } = context.texts.template.profiles;
  const reading = evaluateProse(context.texts.sections.profiles, 'stadsdelsnämnder', context);
  const tables = overview(context);
  return [
    plainHeading(1, heading, 'stadsdelsnämnder'),
    ...reading.blocks,
    ...tables,
    ...notesBlock(reading.notes),
    ...profiles.flatMap((profile, index) =>
      profileBlocks(profile, { chart: index + 1, table: index + (tables.length === 0 ? 1 : 2) }, context),
    ),
  ];
}

/** Every indicator of the chapters' pages on likställighet, in one table. */
function overview({ plan, analyses, data }: ContentContext): readonly Block[] {
  const compared = plan.chapters.flatMap(({ key, equality }) =>
    (equality?.charts ?? []).flatMap(
      ({ fixed }) => analyses.get(key)?.districts.find(({ id }) => id === fixed.indicator) ?? [],
    ),
  );
  if (compared.length === 0) return [];
  const label = `tabell.${districtDimension}.skillnader`;
  const table = spreadBlock(
    { label, number: 'S.1', title: 'Skillnader mellan stadsdelsnämnderna' },
    compared,
    data.year,
  );
  return [paragraph(linkTo('Tabell', 1, label), ' visar alla mått som jämförs i kapitlen.'), table];
}

/** These numbers are of the complete report alone, so that nothing outside it points to them. */
function linkTo(word: string, number: number, label: string): Inline {
  return { kind: 'internalLink', label, children: [{ kind: 'text', text: `${word}\u00A0S.${number}` }] };
}

function paragraph(...parts: readonly (string | Inline)[]): Paragraph {
  return {
    kind: 'paragraph',
    children: parts.map((part) => (typeof part === 'string' ? { kind: 'text', text: part } : part)),
  };
}

function profileBlocks(
  profile: DistrictProfile,
  number: Readonly<Record<'chart' | 'table', number>>,
  context: ContentContext,
): readonly Block[] {
  const drawn = context.drawn.get(profile.label);
  const { title } = profile;
  const chart: readonly ChartBlock[] =
    drawn === undefined
      ? []
      : [
          {
            kind: 'chart',
            label: profile.label,
            number: `Diagram\u00A0S.${number.chart}`,
            title: [{ kind: 'text', text: title }],
            chart: drawn.chart,
            figures: drawn.figures,
            notes: [],
          },
        ];
  const model = profileTable(profile.name, profile.rows, context.data);
  const table: TableBlock = {
    kind: 'table',
    label: `tabell.${districtDimension}.${profile.name}`,
    number: `Tabell\u00A0S.${number.table}`,
    title: [{ kind: 'text', text: `${title} ${context.data.year}` }],
    table: model,
    notes: marksLegend(model.marks),
  };
  const shown = paragraph(
    ...(drawn === undefined ? [] : [linkTo('Diagram', number.chart, profile.label), ' visar utvecklingen. ']),
    linkTo('Tabell', number.table, table.label),
    ` visar värdena ${context.data.year}.`,
  );
  return [{ kind: 'pageBreak' }, plainHeading(2, profile.name), shown, ...chart, table];
}
