// Nämnder, women and men, and targets over the edge cases.
import type { Finding } from '../../../src/analysis/findings/finding.js';
import { exact } from '../../../src/arithmetic/exact.js';
import { point } from '../../analysis/points.js';
import * as about from './indicators.js';
import {
  districtFinding,
  districts,
  leftOut,
  type Nämnd,
  sexFinding,
  standardised,
  targetFinding,
  year,
} from './make-findings.js';

type Cases = Readonly<Record<string, Finding>>;

const others: readonly Nämnd[] = [
  { name: 'Bromma', value: '2.1' },
  { name: 'Farsta', value: '3.4' },
  { name: 'Kungsholmen', value: '1.6' },
];
const järva = { name: 'Järva', value: '7.2', deviates: 'above' } as const;
const skärholmen = { name: 'Skärholmen', value: '6.1', deviates: 'above' } as const;
const norra = { name: 'Norra innerstaden', value: '1.1', deviates: 'below' } as const;
const flagged = (side: 'above' | 'below', ...names: readonly string[]): readonly Nämnd[] =>
  names.map((name, index) => ({ name, value: side === 'above' ? 6 + index / 10 : 1 + index / 10, deviates: side }));
const overTime = (classification: 'increasing' | 'decreasing' | 'stable' | 'no_clear_trend') => ({
  spreadOverTime: {
    classification,
    years: [2019, 2020, 2021, 2022, 2023, 2024].map((at) => ({ year: at, systematic: 20 })),
  },
});
const within = { spread: 'within_chance', tau2: 0 } as const;

export const nämnder = {
  'inom slumpen': districts(about.assistanceShare, '2.7', others, within),
  'inom slumpen, inte alla redovisade': districts(about.assistanceShare, '2.7', others, {
    ...within,
    leftOut: leftOut('Skarpnäck'),
  }),
  'inom slumpen, en avviker': districts(about.assistanceShare, '2.7', [...others, järva], within),
  'spridning, ingen avviker': districts(about.assistanceShare, '2.7', others),
  'spridning, en avviker uppåt': districts(about.assistanceShare, '2.7', [...others, järva]),
  'spridning, en avviker nedåt': districts(about.assistanceShare, '2.7', [...others, norra]),
  'spridning, två avviker': districts(about.assistanceShare, '2.7', [skärholmen, ...others, järva]),
  'spridning, tre avviker': districts(about.assistanceShare, '2.7', [
    ...others,
    ...flagged('above', 'Skärholmen', 'Enskede-Årsta-Vantör', 'Järva'),
  ]),
  'spridning, åt båda håll': districts(about.assistanceShare, '2.7', [...others, norra, skärholmen, järva]),
  'spridning, fyra avviker': districts(about.assistanceShare, '2.7', [
    ...others,
    ...flagged('above', 'Skärholmen', 'Skarpnäck', 'Järva', 'Hässelby-Vällingby'),
  ]),
  'spridning, fyra uppåt och fyra nedåt': districts(about.assistanceShare, '2.7', [
    ...flagged('above', 'Skärholmen', 'Skarpnäck', 'Järva', 'Hässelby-Vällingby'),
    ...flagged('below', 'Bromma', 'Kungsholmen', 'Södermalm', 'Norra innerstaden'),
  ]),
  'spridning, fyra uppåt och en nedåt': districts(about.assistanceShare, '2.7', [
    ...flagged('above', 'Skärholmen', 'Skarpnäck', 'Järva', 'Hässelby-Vällingby'),
    norra,
  ]),
  'spridning, en uppåt och fyra nedåt': districts(about.assistanceShare, '2.7', [
    ...flagged('below', 'Bromma', 'Kungsholmen', 'Södermalm', 'Farsta'),
    järva,
  ]),
  'utan överspridning': districts(about.assistanceShare, '2.7', [...others, järva], { tau2: 0 }),
  'inte alla redovisade': districts(about.assistanceShare, '2.7', [...others, norra, järva], {
    leftOut: leftOut('Skarpnäck', 'Södermalm'),
  }),
  'ökad spridning': districts(about.assistanceShare, '2.7', [...others, järva], overTime('increasing')),
  'minskad spridning': districts(about.assistanceShare, '2.7', others, overTime('decreasing')),
  'spridning utan trend': districts(about.assistanceShare, '2.7', others, overTime('no_clear_trend')),
  kvot: districts(about.reportsPerChild, '120.3', [
    { name: 'Bromma', value: '84.2' },
    { name: 'Järva', value: '180.4', deviates: 'above' },
    { name: 'Kungsholmen', value: 61, deviates: 'below' },
  ]),
  kronor: districts(about.dayCost, 3400, [
    { name: 'Bromma', value: 3100 },
    { name: 'Farsta', value: 5100, deviates: 'above' },
  ]),
  'lägst noll': districts(about.assistanceShare, '2.7', [{ name: 'Bromma', value: 0, deviates: 'below' }, järva]),
  'högst lika för två': districts(about.assistanceShare, '2.7', [
    ...others,
    norra,
    { name: 'Järva', value: '7.2', deviates: 'above' },
    { name: 'Skärholmen', value: '7.21', deviates: 'above' },
  ]),
  'äldre år med ökad spridning': districts(about.assistanceShare, '2.7', others, {
    year: 2023,
    ...overTime('increasing'),
  }),
  'äldre år': districts(about.assistanceShare, '2.7', [...others, järva], { year: 2023 }),
};

const oneFlagged = nämnder['spridning, en avviker uppåt'];
const twoFlagged = nämnder['spridning, två avviker'];
const threeFlagged = nämnder['spridning, åt båda håll'];
const eightFlagged = nämnder['spridning, fyra uppåt och fyra nedåt'];
const ofEight = (...ratios: readonly (readonly [number, ('above' | 'below')?])[]) =>
  standardised(
    eightFlagged,
    eightFlagged.areas.map(({ name }, index) => [name, ...(ratios[index] ?? [1])]),
  );
const above = (ratio: number) => [ratio, 'above'] as const;
const below = (ratio: number) => [ratio, 'below'] as const;

/** With equal ages. Only the page on likställighet tells of them. */
export const medLikaÅldrar = {
  'skillnaden kvarstår': standardised(oneFlagged, [
    ['Bromma', 0.97],
    ['Farsta', 1.04, 'above'],
    ['Kungsholmen', 0.98],
    ['Järva', 1.382, 'above'],
  ]),
  'kvarstår nedåt': standardised(nämnder['spridning, en avviker nedåt'], [['Norra innerstaden', 0.735, 'below']]),
  'kvarstår, liten': standardised(oneFlagged, [['Järva', 1.0042, 'above']]),
  'kvarstår, i ord': standardised(oneFlagged, [['Järva', 1.031, 'above']]),
  'kvarstår, och andra avviker': standardised(oneFlagged, [
    ['Järva', 1.38, 'above'],
    ['Kungsholmen', 0.86, 'below'],
    ['Bromma', 1.15, 'above'],
  ]),
  'kvarstår, inte alla redovisade': standardised(nämnder['inte alla redovisade'], [
    ['Järva', 1.38, 'above'],
    ['Norra innerstaden', 0.7, 'below'],
  ]),
  'inte säker': standardised(oneFlagged, [
    ['Järva', 1.05],
    ['Bromma', 1.01],
  ]),
  'inte säker, men en annan': standardised(oneFlagged, [
    ['Järva', 1.05],
    ['Bromma', 0.8, 'below'],
  ]),
  'den motsatta': standardised(oneFlagged, [['Järva', 0.88, 'below']]),
  'två kvarstår': standardised(twoFlagged, [
    ['Skärholmen', 1.56, 'above'],
    ['Järva', 1.39, 'above'],
  ]),
  'en av två kvarstår': standardised(twoFlagged, [
    ['Skärholmen', 1.56, 'above'],
    ['Järva', 1.03],
  ]),
  'kvarstår, inte säker och den motsatta': standardised(threeFlagged, [
    ['Norra innerstaden', 1.12, 'above'],
    ['Skärholmen', 1.56, 'above'],
    ['Järva', 1.03],
  ]),
  'många kvarstår': ofEight(above(1.4), above(1.3), above(1.5), above(1.2), below(0.8), below(0.7)),
  'många inte säkra': ofEight(above(1.4)),
  'ingen avviker, tre gör det': standardised(nämnder['inom slumpen'], [
    ['Kungsholmen', 0.85, 'below'],
    ['Farsta', 1.2, 'above'],
    ['Bromma', 1.12, 'above'],
  ]),
  'ingen avviker, många gör det': standardised(
    districts(about.assistanceShare, '2.7', [...others, { name: 'Skarpnäck', value: '2.5' }]),
    [
      ['Bromma', 0.8, 'below'],
      ['Farsta', 1.2, 'above'],
      ['Kungsholmen', 0.85, 'below'],
      ['Skarpnäck', 1.3, 'above'],
    ],
  ),
  'ingen avviker, ingen gör det': standardised(nämnder['inom slumpen'], [['Farsta', 1.04, 'above']]),
  'efter annat än ålder': standardised(oneFlagged, [['Järva', 1.38, 'above']], 'hushållstyp'),
};

export const districtCases: Cases = Object.fromEntries(
  Object.entries(nämnder).map(([name, one]) => [name, districtFinding(one)]),
);

const inhabitants = (women: number, men: number) => ({
  percent: 45,
  ofPopulation: (100 * women) / (women + men),
  population: { women: point(year, women), men: point(year, men) },
});

export const sexCases: Cases = {
  'andel, skilda': sexFinding(
    about.youngShare,
    [
      [25, 500],
      [20, 480],
    ],
    'apart',
  ),
  'andel, lägre för kvinnor': sexFinding(
    about.youngShare,
    [
      [18, 500],
      [24, 480],
    ],
    'apart',
  ),
  'andel, en decimal': sexFinding(
    about.assistanceShare,
    [
      ['9.4', 20_000],
      ['5.8', 20_000],
    ],
    'apart',
  ),
  'andel, avrundning': sexFinding(
    about.youngShare,
    [
      ['24.5', 500],
      ['20.1', 480],
    ],
    'apart',
  ),
  'andel, stora underlag': sexFinding(
    about.youngShare,
    [
      ['24.4', 20_000],
      ['20.9', 20_000],
    ],
    'apart',
  ),
  'andel, flickor': sexFinding(
    about.inTime,
    [
      [83, 400],
      [75, 420],
    ],
    'apart',
  ),
  'andel, lika': sexFinding(
    about.youngShare,
    [
      [25, 20_000],
      [24, 20_000],
    ],
    'equal',
  ),
  'andel, lika tal': sexFinding(
    about.inTime,
    [
      ['83.1', 20_000],
      ['82.9', 20_000],
    ],
    'equal',
  ),
  'andel, oklart': sexFinding(
    about.youngShare,
    [
      [25, 60],
      [20, 50],
    ],
    'unclear',
  ),
  'andel, oklart och nära': sexFinding(
    about.youngShare,
    [
      ['24.6', 60],
      ['25.4', 50],
    ],
    'unclear',
  ),
  'andel, ökad skillnad': sexFinding(
    about.youngShare,
    [
      [25, 500],
      [20, 480],
    ],
    'apart',
    { gapOverTime: 'increasing' },
  ),
  'andel, minskad skillnad': sexFinding(
    about.youngShare,
    [
      [25, 500],
      [20, 480],
    ],
    'apart',
    { gapOverTime: 'decreasing' },
  ),
  'andel, ökad skillnad åt andra hållet': sexFinding(
    about.inTime,
    [
      [75, 400],
      [83, 420],
    ],
    'apart',
    {
      gapOverTime: 'decreasing',
    },
  ),
  'andel, äldre år': sexFinding(
    about.assistanceShare,
    [
      ['9.4', 20_000],
      ['5.8', 20_000],
    ],
    'apart',
    { year: 2023 },
  ),
  'andel, medlem': sexFinding(
    about.youngShare,
    [
      [25, 500],
      [20, 480],
    ],
    'apart',
    { members: { ålder: '20–24 år' } },
  ),
  'kvot, högre för kvinnor': sexFinding(
    about.recipients,
    [
      ['45.2', 20_000],
      ['34.8', 20_000],
    ],
    'apart',
  ),
  'kvot, högre för pojkar': sexFinding(
    about.reportsPerChild,
    [
      ['101.5', 9000],
      ['131.2', 9000],
    ],
    'apart',
  ),
  'kvot, dubbel': sexFinding(
    about.recipients,
    [
      ['60.4', 20_000],
      ['30.2', 20_000],
    ],
    'apart',
  ),
  'kvot, knappt skild': sexFinding(
    about.recipients,
    [
      ['31.4', 20_000],
      ['30.2', 20_000],
    ],
    'apart',
  ),
  'kvot, noll': sexFinding(
    about.recipients,
    [
      ['6.4', 20_000],
      [0, 20_000],
    ],
    'apart',
  ),
  'kvot, lika': sexFinding(
    about.recipients,
    [
      ['45.2', 20_000],
      ['44.8', 20_000],
    ],
    'equal',
  ),
  'kvot, utrale lika': sexFinding(
    about.ratio,
    [
      ['55.2', 20_000],
      ['55.8', 20_000],
    ],
    'equal',
  ),
  'kvot, oklart': sexFinding(
    about.recipients,
    [
      ['45.2', 200],
      ['34.8', 200],
    ],
    'unclear',
  ),
  'tid, oklart': sexFinding(about.waiting, [9, 12], 'unclear'),
  'tid, lika': sexFinding(about.waiting, [45, 46], 'equal'),
  'antal, del': sexFinding(about.persons, [11_700, 14_300], 'unclear', { part: { percent: 45 } }),
  'antal, del av befolkningen': sexFinding(about.persons, [11_700, 14_300], 'apart', {
    part: inhabitants(400_000, 398_000),
  }),
  'antal, som befolkningen': sexFinding(about.persons, [12_900, 13_100], 'equal', {
    part: inhabitants(400_000, 398_000),
  }),
  'antal, oklart mot befolkningen': sexFinding(about.persons, [12, 20], 'unclear', {
    part: inhabitants(400_000, 398_000),
  }),
  'antal, flickor': sexFinding(about.children, [161, 240], 'apart', { part: inhabitants(90_000, 95_000) }),
  'antal, händelser': sexFinding(about.reports, [18_800, 23_957], 'apart', { part: inhabitants(90_000, 95_000) }),
  'antal, händelser oklart': sexFinding(about.reports, [18_800, 23_957], 'unclear', {
    part: inhabitants(90_000, 95_000),
  }),
  'antal, händelser äldre år': sexFinding(about.reports, [18_800, 23_957], 'unclear', { year: 2023 }),
  'antal, äldre år': sexFinding(about.children, [161, 240], 'unclear', { year: 2023 }),
};

const sexes = { women: 24, men: 31 };

export const targetCases: Cases = {
  'nås helt': targetFinding(about.again, { target: 24, total: 23 }),
  'nås helt, precis': targetFinding(about.again, { target: 24, total: 24 }),
  'nås helt, inom toleransen': targetFinding(about.inTime, { target: 100, total: '99.4' }),
  'nås helt, decimal': targetFinding(about.again, { target: '2.5', total: '2.4' }),
  'nås delvis': targetFinding(about.inTime, { target: 84, total: 79 }),
  'nås inte': targetFinding(about.inTime, { target: 84, total: 60 }),
  'nås delvis, nära': targetFinding(about.again, { target: 24, total: '24.4' }),
  'utan cell för målet': targetFinding(about.inTime, { target: 84, total: 79 }, { target: { value: exact(84) } }),
  'utan cell, decimal': targetFinding(
    about.again,
    { target: '2.5', total: '2.4' },
    { target: { value: exact('2.5') } },
  ),
  antal: targetFinding(
    {
      ...about.households,
      subject: 'antalet förmedlade lägenheter',
      unit: { one: 'lägenhet', many: 'lägenheter', gender: 'common' },
    },
    { target: 600, total: 423 },
  ),
  'antal, få': targetFinding({ ...about.children, desired: 'lower' }, { target: 0, total: 3 }),
  'antal, noll': targetFinding({ ...about.children, desired: 'lower' }, { target: 0, total: 0 }),
  tid: targetFinding({ ...about.waiting, desired: 'lower' }, { target: 10, total: 9 }),
  kvot: targetFinding(
    { ...about.recipients, desired: 'lower' },
    { target: 30, total: '34.8' },
    { target: { value: exact(30) } },
  ),
  'nås för flickor men inte för pojkar': targetFinding(about.again, { target: 24, total: 28, ...sexes }),
  'nås för kvinnor men inte för män': targetFinding(about.satisfied, { target: 84, total: 79, women: 86, men: 60 }),
  'nås inte för kvinnor men för män': targetFinding(about.satisfied, { target: 84, total: 79, women: 60, men: 86 }),
  'nås helt för kvinnor och delvis för män': targetFinding(about.satisfied, {
    target: 84,
    total: 82,
    women: 86,
    men: 78,
  }),
  'nås delvis för kvinnor men inte för män': targetFinding(about.satisfied, {
    target: 84,
    total: 74,
    women: 78,
    men: 60,
  }),
  'nås lika för båda': targetFinding(about.satisfied, { target: 84, total: 86, women: 87, men: 85 }),
  'nås delvis för båda, bedömt som helt': targetFinding(
    about.satisfied,
    { target: 84, total: 83, women: 82, men: 81 },
    { judgement: 'Helt' },
  ),
  'nås inte för någon, bedömt som delvis': targetFinding(
    about.satisfied,
    { target: 84, total: 70, women: 60, men: 61 },
    { judgement: 'Delvis' },
  ),
  'egen bedömning': targetFinding(
    about.inTime,
    { target: 84, total: 60 },
    {
      judgement: 'Delvis',
      override: { judgement: 'Delvis', reason: 'Underlaget omfattar bara andra halvåret.' },
    },
  ),
  'egen bedömning, helt': targetFinding(
    about.inTime,
    { target: 84, total: 82 },
    {
      judgement: 'Helt',
      override: { judgement: 'Helt', reason: 'utfallet är högre än i övriga storstäder' },
    },
  ),
  'egen bedömning och kön': targetFinding(
    about.satisfied,
    { target: 84, total: 60, women: 78, men: 50 },
    {
      judgement: 'Delvis',
      override: { judgement: 'Delvis', reason: 'Få har svarat.' },
    },
  ),
  'nämnder under målet': targetFinding(
    about.inTime,
    { target: 84, total: 79 },
    {
      belowTarget: ['Skärholmen', 'Järva'].map((name) => ({ name, published: point(year, 60) })),
    },
  ),
  'många nämnder under målet': targetFinding(
    about.inTime,
    { target: 84, total: 79 },
    {
      belowTarget: ['Skärholmen', 'Järva', 'Farsta', 'Bromma'].map((name) => ({ name, published: point(year, 60) })),
    },
  ),
  'äldre år': targetFinding(about.inTime, { target: 84, total: 79 }, { year: 2023 }),
  'utfallet redovisas inte': targetFinding(about.inTime, { target: 84 }),
};
