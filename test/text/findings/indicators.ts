// The indicators that the sentences of the tests are about: every kind and agreement, as the chapters define theirs.
import type { Indicator } from '../../../src/indicators/indicator.js';
import { indicator, share as shareOf } from '../../analysis/points.js';

const person = { one: 'person', many: 'personer', gender: 'common' } as const;
const child = { one: 'barn', many: 'barn', gender: 'neuter' } as const;
const percent = { one: 'procent', many: 'procent', short: '%', gender: 'common' } as const;

const share = (changes: Partial<Indicator>): Indicator => shareOf({ unit: percent, previous: 'år', ...changes });
const count = (changes: Partial<Indicator>): Indicator => indicator({ previous: 'år', ...changes });

export const households = count({
  subject: 'antalet hushåll med ekonomiskt bistånd',
  unit: { one: 'hushåll', many: 'hushåll', gender: 'neuter' },
});
export const reports = count({
  subject: 'antalet orosanmälningar om barn och unga',
  unit: { one: 'anmälan', many: 'anmälningar', gender: 'common' },
  children: true,
});
export const children = count({ subject: 'antalet barn i heldygnsvård', unit: child, children: true });
export const persons = count({ subject: 'antalet personer med ekonomiskt bistånd', unit: person });
export const housing = count({
  subject: 'antalet personer med boende inom socialpsykiatrin',
  unit: person,
  reference: '1 november',
});
export const population = count({
  subject: 'folkmängden',
  unit: person,
  agreement: 'common',
  reference: '31 december',
});
export const homeless = count({
  subject: 'antalet personer i hemlöshet',
  unit: person,
  reference: 'en vecka i april',
  step: 2,
  previous: 'kartläggning',
});
export const homelessShare = share({
  subject: 'andelen personer i akut hemlöshet',
  reference: 'en vecka i april',
  step: 2,
  previous: 'kartläggning',
});
export const services = count({
  subject: 'insatserna enligt LSS',
  unit: { one: 'insats', many: 'insatser', gender: 'common' },
  agreement: 'plural',
});

export const youngShare = share({ subject: 'andelen unga som varken arbetar eller studerar' });
export const assistanceShare = share({
  subject: 'andelen av befolkningen med ekonomiskt bistånd',
  reference: 'biståndstagare under året, folkmängd 31 december',
});
export const inTime = share({
  subject: 'andelen utredningar avslutade inom fyra månader',
  children: true,
  desired: 'higher',
});
export const again = share({
  subject: 'andelen barn som är åter aktuella efter avslutad utredning',
  children: true,
  desired: 'lower',
});
export const satisfied = share({
  subject: 'andelen brukare som är nöjda med sin insats',
  reference: 'undersökning under hösten',
  previous: 'undersökning',
  desired: 'higher',
});

export const reportsPerChild = indicator({
  subject: 'antalet orosanmälningar per 1 000 barn',
  kind: 'rate',
  per: 1000,
  unit: { one: 'anmälan', many: 'anmälningar', gender: 'common' },
  reference: 'anmälningar under året, barn 31 december',
  previous: 'år',
  children: true,
  decimals: 1,
});
export const recipients = indicator({
  subject: 'antalet biståndstagare per 1 000 invånare',
  kind: 'rate',
  per: 1000,
  unit: person,
  reference: 'biståndstagare under året, folkmängd 31 december',
  previous: 'år',
});
export const ratio = indicator({
  subject: 'försörjningskvoten',
  kind: 'rate',
  per: 100,
  unit: person,
  agreement: 'common',
  reference: '31 december',
  previous: 'år',
});
export const dayCost = indicator({
  subject: 'kostnaden per vårddygn',
  kind: 'rate',
  per: 1_000_000,
  unit: { one: 'krona', many: 'kronor', short: 'kr', gender: 'common' },
  agreement: 'common',
  previous: 'år',
  decimals: 0,
});
export const perInhabitant = indicator({
  subject: 'det utbetalda ekonomiska biståndet per invånare',
  kind: 'rate',
  per: 1_000_000,
  unit: { one: 'krona per invånare', many: 'kronor per invånare', short: 'kronor', gender: 'common' },
  previous: 'år',
  decimals: 0,
});
export const paid = indicator({
  subject: 'det utbetalda ekonomiska biståndet',
  kind: 'money',
  unit: { one: 'miljon kronor', many: 'miljoner kronor', short: 'mnkr', gender: 'common' },
  previous: 'år',
});
export const balance = indicator({
  subject: 'verksamhetens överskott',
  kind: 'money',
  unit: { one: 'miljon kronor', many: 'miljoner kronor', short: 'mnkr', gender: 'common' },
  previous: 'år',
});
export const waiting = indicator({
  subject: 'väntetiden till första besöket',
  kind: 'duration',
  unit: { one: 'dygn', many: 'dygn', gender: 'neuter' },
  agreement: 'common',
  previous: 'år',
});
