import { createExternalCheck } from '../../../src/workbook/cells/external-formula.js';

const own = createExternalCheck(new Map());

describe('a formula that reaches into another workbook', () => {
  it.each([
    '[1]Blad1!B4',
    '[12]Blad1!$B$4*2',
    'SUM([1]Blad1!B4:B9)',
    "'[1]Blad 1'!B4",
    "'[fil.xlsx]Blad'!A1",
    "'C:\\x\\[fil.xlsx]Blad'!A1",
    "'https://exempel.invalid/delad mapp/[fil.xlsx]Bo''s blad'!A1",
    '[1]!Namn',
    "[1]!'Namn med mellanslag'",
    '[fil.xlsx]Blad1:Blad3!A1',
    'IF(A1="[","",[1]Blad1!B4)',
    "'file:///C:/x/fil.xlsx'#$Blad1.B4",
    "Excel|'[fil.xlsx]Blad1'!R1C1",
    "cmd|'/c calc'!A0",
    'INDIRECT("\'[fil.xlsx]Blad1\'!A1")',
    'INDIRECT("["&A1&".xlsx]Blad1!A1")&INDIRECT("[fil.xlsx]Blad1!A1")',
  ])('%s', (formula) => expect(own(formula)).toBe(true));
});

describe('a formula that stays in its own', () => {
  it.each([
    'SUM(B4:B14)',
    'Blad1!B4',
    "'Blad 1'!B4",
    "'Bo''s blad'!B4",
    'Tabell1[Kolumn]',
    'SUM(Tabell1[[#Totals],[Antal hushåll]])',
    'Tabell1[@Kolumn]/Tabell1[[#This Row],[Alla]]',
    '[@Kolumn]*2',
    'SUM(Tabell1[Kolumn],Blad1!B4)',
    "Tabell1[It''s]&'Blad 1'!A1",
    'IF(A1="[1]Blad1!B4",1,2)',
    'INDIRECT("Blad1!A1")',
    'INDIRECT(A1)',
    'A1#',
  ])('%s', (formula) => expect(own(formula)).toBe(false));
});

describe('a defined name', () => {
  const names = createExternalCheck(
    new Map([
      ['Källan', '[1]Blad1!$B$2:$B$9'],
      ['Förra', 'SUM(Källan)'],
      ['Egen', 'Blad1!$A$1'],
      ['Ring', 'Ringen+1'],
      ['Ringen', 'ring'],
      ['Text', '"Källan"'],
    ]),
  );

  it('that stands for another workbook counts, at one remove too, in whatever case', () => {
    expect(['Källan', 'KÄLLAN*2', 'Förra', 'IF(A1,förra,0)'].map(names)).toEqual([true, true, true, true]);
  });

  it('that does not, does not', () => {
    expect(['Egen', 'Ring', 'Text', '"Källan"', 'Källanom', 'A1'].map(names)).toEqual(Array(6).fill(false));
  });
});

describe('any formula', () => {
  it('is judged in time that grows with its length', () => {
    const started = process.cpuUsage();
    for (const piece of ["'[", '[', "''", '"', "]'", "|'", '[a', "'a"]) own(`INDIRECT(${piece.repeat(8000)}`);
    expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
  });
});
