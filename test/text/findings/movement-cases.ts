// Movements over the edge cases: every rule of change, kind and agreement, small numbers, waves, headlines and what is merged.
import type { MovementFinding } from '../../../src/analysis/findings/finding.js';
import type { SurveyStanding } from '../../../src/analysis/series/series-analysis.js';
import type { Indicator } from '../../../src/indicators/indicator.js';
import { point } from '../../analysis/points.js';
import * as about from './indicators.js';
import { evidence, type Given, movement, type SeriesOptions, seriesOf } from './make-findings.js';

export type Cases = Readonly<Record<string, MovementFinding>>;

const of = (
  indicator: Indicator,
  given: readonly Given[],
  changes: Partial<MovementFinding> = {},
  options: SeriesOptions = {},
): MovementFinding => movement(seriesOf(indicator, given, options), changes);

const headline = { headline: true, evidence: [] } as const;
const since = (year: number) => ({ ...headline, since: year });
const changeOnly = { evidence: evidence('change') };
const big = (...values: readonly (number | string)[]): readonly Given[] => values.map((one) => [one, 20_000]);
const small = (...values: readonly (number | string)[]): readonly Given[] => values.map((one) => [one, 300]);
const survey = (standing: Partial<SurveyStanding>): SeriesOptions => ({
  survey: { few: false, lowResponse: false, ...standing },
});
const answered = { answers: point(2024, 252), invited: point(2024, 600) };
const unusual = (signal: 'above' | 'below'): SeriesOptions => ({
  deviation: { signal, baseline: 6, mean: 100, limits: [80, 120], sigma: 7, z: 4 },
});

/** Two points: the change and the level. */
export const changes: Cases = {
  'antal, en decimal': of(about.households, [11_174, 11_420]),
  'antal, hela procent': of(about.reports, [39_960, 42_757]),
  'antal, minskning': of(about.households, [11_653, 11_420]),
  'antal, en procent': of(about.households, [10_000, 10_100]),
  'antal, liten bas med hela procent': of(about.children, [120, 150]),
  'antal, till få': of(about.children, [25, 9]),
  'antal, mer än fördubblat': of(about.children, [60, 150]),
  'antal, oförändrat': of(about.persons, [1234, 1234]),
  'antal, i stort sett oförändrat': of(about.persons, [1234, 1230]),
  'antal, oförändrat och litet': of(about.children, [7, 7]),
  'antal, oförändrat ett': of(about.persons, [1, 1]),
  'antal, oförändrat noll': of(about.children, [0, 0]),
  'antal, tolv till 21': of(about.children, [12, 21]),
  'antal, sju till tolv': of(about.children, [7, 12]),
  'antal, två till ett': of(about.children, [2, 1]),
  'antal, från noll': of(about.children, [0, 8]),
  'antal, från noll till ett': of(about.persons, [0, 1]),
  'antal, från noll till många': of(about.households, [0, 1234]),
  'antal, till noll': of(about.households, [45, 0]),
  'antal, få till noll': of(about.persons, [7, 0]),
  'antal, liten minskning av stort': of(about.reports, [42_757, 41_899]),
  'antal, utrale': of(about.population, [984_748, 995_574]),
  'antal, utrale oförändrad': of(about.population, [995_574, 995_574]),
  'antal, plural': of(about.services, [7125, 7330]),
  'antal, plural oförändrade': of(about.services, [7125, 7125]),
  'antal, plural från få': of(about.services, [8, 11]),
  'andel, procentenheter': of(about.youngShare, big('22.9', '24.1')),
  'andel, hela procentenheter': of(about.youngShare, small(21, 24)),
  'andel, en procentenhet': of(about.youngShare, small(23, 24)),
  'andel, minskning': of(about.assistanceShare, big('3.6', '2.7')),
  'andel, under tio med jämn decimal': of(about.assistanceShare, big('10.2', '9')),
  'andel, oförändrad': of(about.assistanceShare, big('2.7', '2.7')),
  'andel, i stort sett oförändrad': of(about.youngShare, big('24.2', '24.4')),
  'andel, från noll': of(about.youngShare, small(0, 3)),
  'andel, till noll': of(about.youngShare, small(3, 0)),
  'andel, till hundra': of(about.inTime, small('95.5', 100)),
  'andel, okänt underlag': of(about.youngShare, [21, '24.4']),
  'kvot, procent': of(about.reportsPerChild, big('112.4', '120.3')),
  'kvot, i stort sett oförändrat': of(about.recipients, big('45.2', '45.4')),
  'kvot, få händelser': of(about.recipients, small('33.3', '66.7')),
  'kvot, utrale': of(about.ratio, big('55.1', '56.8')),
  'kvot i kronor': of(about.dayCost, big(3150, 3400)),
  'kvot i kronor per invånare': of(about.perInhabitant, big(1180, 1234)),
  'pengar, procent': of(about.paid, [1104, 1208]),
  'pengar, i stort sett oförändrat': of(about.paid, [1204, 1208]),
  'pengar, litet belopp': of(about.paid, [8, 9]),
  'pengar, från noll': of(about.paid, [0, 14]),
  'pengar, från underskott till överskott': of(about.balance, [-5, 8]),
  'pengar, större underskott': of(about.balance, [-5, -12]),
  'tid, procent': of(about.waiting, [40, 45]),
  'tid, få dygn': of(about.waiting, [14, 9]),
  'tid, oförändrad': of(about.waiting, [9, 9]),
};

/** Where the change is not told, or not from the year before. */
export const times: Cases = {
  'inget tidigare år': of(about.households, [11_420], headline),
  'inget tidigare år, läge': of(about.population, [995_574], headline),
  'inget tidigare år, andel': of(about.youngShare, big('24.1'), headline),
  'inget tidigare år, få': of(about.children, [7], headline),
  'året före dolt': of(about.children, [40, undefined, 45], headline),
  'senaste året dolt': of(about.children, [40, 45, undefined], headline),
  'brott före senaste året': of(
    { ...about.households, breaks: [{ year: 2024, kind: 'definition', comparable: 'no', note: 'ny definition' }] },
    [11_000, 11_100, 11_420],
    headline,
  ),
  'äldre än rapportåret': of(about.assistanceShare, big('3.6', '2.7'), {}, { to: 2023 }),
  'äldre än rapportåret, under året': of(about.youngShare, big('22.9', '24.1'), {}, { to: 2022 }),
  kartläggning: of(about.homeless, [2528, 2196]),
  'kartläggning, oförändrat': of(about.homeless, [2196, 2196]),
  'kartläggning, andel': of(about.homelessShare, small(21, 24)),
  'kartläggning, från få': of(
    { ...about.homeless, subject: 'antalet barn i akut hemlöshet', unit: about.children.unit },
    [12, 4],
  ),
  enkät: of(about.satisfied, [
    [79, 500],
    [82, 520],
  ]),
  'enkät, få svar': of(
    about.satisfied,
    [
      [79, 26],
      [86, 28],
    ],
    {},
    survey({ few: true }),
  ),
  'enkät, stort bortfall': of(
    about.satisfied,
    [
      [79, 240],
      [82, 252],
    ],
    {},
    survey({ lowResponse: true, ...answered }),
  ),
  'enkät, få svar och stort bortfall': of(
    about.satisfied,
    [
      [79, 26],
      [86, 28],
    ],
    {},
    survey({ few: true, lowResponse: true, answers: point(2024, 28), invited: point(2024, 90) }),
  ),
  'enkät, stort bortfall utan antal': of(
    about.satisfied,
    [
      [79, 240],
      [82, 252],
    ],
    {},
    survey({ lowResponse: true }),
  ),
  'enkät, för få svar': of(
    about.satisfied,
    [
      [79, 26],
      [86, 8],
    ],
    headline,
    survey({ few: true, silenced: 'few_answers' }),
  ),
  'enkät, oförändrad med få svar': of(
    about.satisfied,
    [
      [79, 26],
      [79, 28],
    ],
    {},
    survey({ few: true }),
  ),
  medlem: of(about.housing, [240, 310], {}, { members: { boendeform: 'Stödboende' } }),
  'medlem, förkortning': of(about.housing, [9, 4], {}, { members: { boendeform: 'HVB' } }),
  'medlem, flickor': of(about.children, [140, 161], headline, { members: { kön: 'kvinnor' } }),
  'medlem, män i ålder': of(about.persons, [1140, 1161], headline, { members: { kön: 'män', ålder: '18–24 år' } }),
};

/** More than two points: records, trends and streaks, merged. */
export const periods: Cases = {
  'rekord, högsta sedan mätningarna började': of(about.reports, [30_000, 36_000, 34_000, 39_960, 42_757], changeOnly),
  'rekord, lägsta sedan mätningarna började': of(
    about.households,
    [15_000, 13_000, 14_000, 13_500, 12_000],
    changeOnly,
  ),
  'rekord, sedan ett år': of(about.households, [14_000, 11_000, 12_000, 11_500, 11_800, 13_000], changeOnly),
  'rekord, lägsta sedan ett år': of(about.households, [9000, 12_000, 11_000, 11_500, 10_500], changeOnly),
  'rekord, lika högt': of(about.children, [140, 110, 130, 120, 140], changeOnly),
  'rekord, lika lågt': of(about.children, [110, 140, 130, 150, 110], changeOnly),
  'rekord av andel': of(about.youngShare, big(20, '22.1', '21.4', '22.9', '24.1'), changeOnly),
  'rekord efter brott': of(
    { ...about.households, breaks: [{ year: 2020, kind: 'system', comparable: 'no', note: 'nytt system' }] },
    [18_000, 17_000, 11_000, 12_000, 11_500, 11_800, 13_000],
    changeOnly,
  ),
  'rekord efter dolt år': of(about.children, [90, undefined, 100, 120, 110, 130, 150], changeOnly),
  'rekord, oförändrat': of(about.persons, [1000, 1100, 1050, 1200, 1200], changeOnly),
  'rekord, liten bas': of(about.children, [7, 9, 8, 12, 21], changeOnly),
  'rekord, noll': of(about.children, [40, 35, 31, 33, 0], changeOnly),
  'rekord utan ändring': of(
    about.satisfied,
    [
      [70, 60],
      [75, 60],
      [72, 60],
      [80, 60],
      [86, 60],
    ],
    {
      evidence: evidence('record'),
    },
  ),
  'trend, hela perioden': of(about.youngShare, big(20, '21.1', '21.9', '22.9', '24.1')),
  'trend, hela perioden nedåt': of(about.households, [15_000, 14_200, 13_500, 12_400, 11_653]),
  'trend, sedan': of(
    about.households,
    [14_100, 15_000, 13_900, 13_000, 12_300, 12_500, 11_900, 11_653, 11_700, 11_420],
    {
      evidence: evidence('trend', 'change'),
    },
  ),
  'trend, inte förbi det första': of(
    about.households,
    [10_000, 15_000, 14_500, 14_000, 13_000, 12_500, 12_000, 11_420],
  ),
  'trend åt andra hållet': of(about.households, [15_000, 14_200, 13_500, 12_900, 12_000, 11_174, 11_420]),
  'trend och oförändrat': of(about.households, [15_000, 14_200, 13_500, 12_400, 11_420, 11_420]),
  'trend och i stort sett oförändrat': of(about.youngShare, big(20, '21.1', '21.9', '22.9', '24.1', '24.2')),
  'trend, inte prövad': of(about.households, [15_000, 14_200, 13_500, 12_400, 11_653], changeOnly),
  'trend av plural': of(about.services, [6100, 6400, 6750, 7000, 7330]),
  'trend av tid': of(about.waiting, [60, 56, 51, 47, 45]),
  'trend av kvot': of(about.reportsPerChild, big(80, 95, 101, '112.4', '120.3')),
  'trend av pengar': of(about.paid, [1500, 1400, 1300, 1250, 1100]),
  'trend och rekord': of(about.reports, [30_000, 36_000, 34_000, 39_960, 38_000, 42_757]),
  'trend och rekord sedan ett år': of(
    about.households,
    [10_000, 15_000, 14_500, 14_000, 13_000, 12_500, 12_600, 11_420],
  ),
  'trend efter brott': of(
    { ...about.households, breaks: [{ year: 2020, kind: 'law', comparable: 'no', note: 'ny lag' }] },
    [9000, 9500, 15_000, 14_200, 13_500, 12_400, 11_653],
  ),
  'trend i kartläggningar': of(about.homeless, [3000, 2800, 2600, 2528, 2196]),
  'trend och få svar': of(
    about.satisfied,
    [
      [60, 28],
      [66, 28],
      [72, 28],
      [79, 28],
      [86, 28],
    ],
    {},
    survey({ few: true }),
  ),
  'rad, tre år': of(about.children, [150, 110, 120, 132, 146], { evidence: evidence('change', 'streak') }),
  'rad, nedåt': of(about.assistanceShare, big('2.5', '4.9', '4.1', '3.4', '2.7'), { evidence: evidence('streak') }),
  'rad i kartläggningar': of(about.homeless, [2000, 3000, 2800, 2600, 2196], { evidence: evidence('streak') }),
  'rad av plural': of(about.services, [7000, 6100, 6400, 6750, 7330].map(Number), { evidence: evidence('streak') }),
  'rad utan definit huvudord': of(about.balance, [90, 40, 50, 60, 70], { evidence: evidence('streak') }),
  'rad, fyra år': of(about.paid, [1500, 1100, 1150, 1200, 1260, 1330], { evidence: evidence('streak') }),
  'rad, elva år': of(
    about.households,
    [120, 90, 94, 98, 102, 106, 110, 114, 118, 122, 127, 132].map((n) => n * 100),
    {
      evidence: evidence('streak'),
    },
  ),
};

/** What deviates, what a headline asks for, and counts that do not go as their rates do. */
export const merged: Cases = {
  avvikelse: of(about.children, [100, 104, 98, 101, 99, 103, 126], {}, unusual('above')),
  'avvikelse nedåt': of(about.children, [100, 104, 98, 101, 99, 103, 71], {}, unusual('below')),
  'avvikelse utan prövning': of(about.children, [100, 104, 98, 101, 99, 103, 126], changeOnly, unusual('above')),
  'avvikelse och rad': of(
    about.children,
    [100, 104, 90, 93, 97, 130],
    { evidence: evidence('deviation', 'streak') },
    unusual('above'),
  ),
  'avvikelse i kartläggningar': of(about.homeless, [2100, 2140, 2080, 2110, 2120, 2600], {}, unusual('above')),
  rubrik: of(about.households, [12_000, 11_000, 11_653, 11_420], headline),
  'rubrik, stabil': of(about.households, [11_500, 11_400, 11_650, 11_600, 11_420], headline),
  'rubrik, stabil och oförändrad': of(about.youngShare, big('24.1', '24.3', '23.9', '24.2', '24.1'), headline),
  'rubrik, stabil plural': of(about.services, [7300, 7400, 7350, 7330, 7330], headline),
  'rubrik med trend': of(about.youngShare, big(20, '21.1', '21.9', '22.9', '24.1'), headline),
  'rubrik sedan ett år': of(about.youngShare, small(20, 21, 23, 23, 24), since(2021)),
  'rubrik sedan ett år, utan trend': of(about.youngShare, small(21, 26, 22, 25, 24), since(2020)),
  'rubrik sedan ett år, oförändrad': of(about.youngShare, small(24, 21, 26, 22, 24), since(2020)),
  'rubrik sedan ett år, emot trenden': of(
    about.households,
    [15_000, 14_200, 13_500, 12_900, 12_000, 11_174, 11_420],
    since(2023),
  ),
  'rubrik sedan ett år, emot trenden längre': of(
    about.households,
    [15_000, 14_200, 13_500, 12_900, 11_000, 11_174, 11_420],
    since(2022),
  ),
  'rubrik sedan ett år, från få': of(about.children, [12, 25, 30, 22, 41], since(2020)),
  'rubrik sedan ett år, antal': of(about.households, [10_000, 12_000, 11_500, 13_000, 12_400], since(2021)),
  'rubrik sedan ett dolt år': of(about.children, [40, undefined, 45, 51, 47], since(2021)),
  'rubrik sedan förra året': of(about.households, [11_174, 11_420], since(2023)),
  'rubrik, varierat utan prövad ändring': of(about.households, [10_000, 12_000, 11_500, 13_000, 13_020], since(2020)),
  'antal upp, kvot stilla': of(about.reports, [39_960, 42_757], {
    companion: seriesOf(about.reportsPerChild, big('119.8', '120.3')),
  }),
  'antal upp, kvot ned': of(about.reports, [39_960, 40_757], {
    companion: seriesOf(about.reportsPerChild, big('124.4', '120.3')),
  }),
  'antal stilla, kvot ned': of(about.persons, [26_000, 26_010], {
    companion: seriesOf(about.recipients, big('27.5', '26.1')),
  }),
  'antal upp, andel stilla': of(about.persons, [26_000, 27_010], {
    companion: seriesOf(about.assistanceShare, big('2.7', '2.7')),
  }),
  'antal upp, andel ned': of(about.persons, [26_000, 27_010], {
    companion: seriesOf(about.assistanceShare, big('3.6', '2.7')),
  }),
  'antal med trend, kvot stabil': of(about.reports, [34_000, 36_000, 37_500, 39_960, 42_757], {
    companion: seriesOf(about.reportsPerChild, big('118.4', '118.9', '118.1', '117.4', '120.3')),
  }),
  'antal utan trend, kvot med': of(about.reports, [34_000, 33_700, 34_300, 34_000, 33_200], {
    companion: seriesOf(about.reportsPerChild, big('140', '134', '131', '127', '120.3')),
  }),
  'antal med trend och rekord, kvot stilla': of(about.reports, [30_000, 36_000, 34_000, 39_960, 38_000, 42_757], {
    companion: seriesOf(about.reportsPerChild, big('118.4', '118.9', '118.1', '117.4', '119.9', '120.3')),
  }),
  'antal i rad, kvot stilla': of(about.children, [150, 110, 120, 132, 146], {
    evidence: evidence('streak'),
    companion: seriesOf(
      { ...about.recipients, subject: 'barn i heldygnsvård', measure: 'Per 1 000 invånare' },
      big('7.2', '7.2'),
    ),
  }),
  'avvikelse, kvot stilla': of(
    about.reports,
    [38_000, 38_500, 37_800, 38_100, 37_600, 46_000],
    { evidence: evidence('deviation'), companion: seriesOf(about.reportsPerChild, big('120.1', '120.3')) },
    unusual('above'),
  ),
  'kvot som inte skiljer sig': of(about.reports, [39_960, 42_757], {
    companion: seriesOf(about.reportsPerChild, big('112.4', '120.3')),
  }),
};
