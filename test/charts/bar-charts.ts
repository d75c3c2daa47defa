// Percent, grouped, column and dot charts that are hard to draw: for every test of what all drawings owe their reader.
import type { ChartModel } from '../../src/charts/model/chart-model.js';
import { column, dots, grouped, percent, percentOfWholes } from './bar-fixture.js';
import { areas } from './chart-fixture.js';

const long = 'Särskilt boende för personer med psykisk funktionsnedsättning';
const longest = 'Sysselsättning, dagverksamhet och arbetsinriktad rehabilitering i grupp';
const twelve = [...Object.keys(areas), 'Hela staden'];
const run = (from: number, step: number, count = 12) =>
  Array.from({ length: count }, (_, index) => from + step * index);
const surveys = ['2018', '2020', '2022', '2024'];
const decade = run(2015, 1, 10).map(String);

export const barCharts: Readonly<Record<string, ChartModel>> = {
  'percent of twelve': percent(twelve, {
    Arbetslöshet: run(48, -1),
    Ohälsa: run(22, 1),
    'Sociala skäl': run(18, 0),
    Övrigt: run(12, 0),
  }),
  'percent of a selection, some hidden': percentOfWholes(
    ['Kvinnor', 'Män', 'Hela staden', 'Okänt'],
    { 'Ensamstående utan barn': [1200, 2200, 3400, 0], 'Sammanboende med barn': [300, '..', '..', 0] },
    [3300, 2240, 6200, '..'],
  ),
  'percent of six classes, long names': percent(
    [long, 'Missbruk'],
    {
      '0–17 år': [2, 1],
      '18–24 år': [8, 10],
      '25–34 år': [20, 25],
      '35–49 år': [33, 36],
      '50–64 år': [30, 24],
      '65 år och äldre': [7, 4],
    },
    { ordered: true },
  ),
  'percent of one bar with shares that round past a hundred': percent(['Staden'], {
    Ja: [84.2],
    Nej: [12.1],
    'Vet ej': [3.8],
  }),
  'percent over years': percent(decade, { [long]: run(30, 1, 10), Boendestöd: [...run(60, -2, 9), '..'] }),
  'percent over surveys': percent(surveys, { Kvinnor: [33, 32, '..', '..'], Män: [67, 68, 94, '..'] }),
  'groups of twelve': grouped(twelve, { Kvinnor: run(420, -31), Män: run(510, -28) }),
  'groups of three with long names': grouped(['Boendestöd', long, longest], {
    [long]: [212, 40, '..'],
    [longest]: [820, 331, 120],
    Övrigt: [910, 640, 0],
  }),
  'one group of years': grouped(['Barn'], { '2023': [0], '2024': [3] }),
  'groups below zero': grouped(['Folkökning', 'Flyttnetto'], { '2023': [1200, -800], '2024': [900, -1500] }),
  'groups over years': grouped(surveys, { Flickor: [3310, 3420, 3610, 4021], Pojkar: [4010, 4202, '..', 4980] }),
  'groups over ten years': grouped(decade, { Kvinnor: run(3300, 100, 10), Män: run(4100, -120, 10) }),
  'groups of nothing': grouped(surveys, { Kvinnor: [0, 0, 0, 0], Män: [0, '..', '.', 'm'] }),
  'columns of surveys with a break': column(
    { 2008: 3081, 2014: 2866, 2016: '..', 2020: 2240, 2024: 2100 },
    { breaks: [{ year: 2016, label: 'Tidsseriebrott' }] },
  ),
  'columns of sixteen years': column(
    Object.fromEntries(run(12300, 431, 16).map((value, index) => [2009 + index, value])),
  ),
  'columns below zero': column({ 2021: 1200, 2022: -300, 2023: 0, 2024: '..' }),
  'one column': column({ 2024: 12 }),
  'dots of twelve': dots(twelve, { Kvinnor: run(5.2, -0.3), Män: run(6, -0.42) }),
  'dots of two years': dots(twelve, { '2020': [...run(3.1, 0.2, 11), 4], '2024': [...run(4.1, -0.1, 11), '..'] }),
  'dots of three with long names': dots([long, longest, 'Bromma', 'Södermalm'], {
    Låg: [12, 14, 10, '..'],
    Mellan: [25, 16, 12, '..'],
    Hög: [31, 17, 20, '..'],
  }),
  'dots of three, far apart': dots(['Järva', 'Farsta'], { Låg: [12, 14], Mellan: [25, 30], Hög: [51, 47] }),
  'equal dots': dots(['Järva', 'Farsta', 'Bromma'], { Kvinnor: [4.2, 3, 0], Män: [4.2, 3.1, 0] }),
};
