import fc from 'fast-check';
import { cellKeyId } from '../../src/indicators/cell-key.js';
import { count, disclose, key, membersOf, ratioOf, table } from '../support/observed.js';
import { randomCity } from '../support/random-tables.js';

const indicators = [
  count('a.x', { breaks: [{ year: 2023, kind: 'system', comparable: 'no', note: 'Nytt system.' }] }),
  count('b.p'),
];
const observations = [
  ...table('a.x', 2022, { Järva: 30, Farsta: 12, '': 42 }),
  ...table('a.x', 2023, { Järva: 31, Farsta: { value: 14, r: true }, '': { value: 45, p: true } }),
  ...table('a.x', 2024, { Järva: 3, Farsta: 12, Bromma: '..', Skarpnäck: '.', Rest: 'm', kvinnor: 7, '': 60 }),
];
const { data } = disclose({ indicators, observations });

describe('a published cell', () => {
  it('is a value, hidden, missing or not applicable', () => {
    const states = ['', 'Järva', 'Farsta', 'Bromma', 'Skarpnäck', 'Rest'].map(
      (labels) => data.cell('a.x', 2024, membersOf(labels)).state,
    );
    expect(states).toEqual(['value', 'suppressed', 'value', 'suppressed', 'notApplicable', 'missing']);
  });

  it('carries no value and no denominator unless it is shown', () => {
    for (const labels of ['Järva', 'Bromma', 'Skarpnäck', 'Rest']) {
      const cell = data.cell('a.x', 2024, membersOf(labels));
      expect(Object.keys(cell).sort()).toEqual(['cells', 'flags', 'key', 'state']);
    }
  });

  it('does not tell what we hid from what the source hid', () => {
    const [ours, theirs] = ['Järva', 'Bromma'].map((labels) => data.cell('a.x', 2024, membersOf(labels)));
    expect({ ...ours, key: undefined, cells: undefined }).toEqual({ ...theirs, key: undefined, cells: undefined });
  });

  it('carries its flags: preliminary, revised, first after a break that is not comparable', () => {
    const flags = (year: number, labels = '') => data.cell('a.x', year, membersOf(labels)).flags;
    expect(flags(2022)).toEqual({ preliminary: false, revised: false, break: false });
    expect(flags(2023)).toEqual({ preliminary: true, revised: false, break: true });
    expect(flags(2023, 'Farsta')).toEqual({ preliminary: false, revised: true, break: true });
    expect(flags(2024).break).toBe(false);
  });

  it('is one object, however often it is asked for', () => {
    expect(data.cell('a.x', 2024)).toBe(data.cell('a.x', 2024));
    expect(data.cell('a.x', 2024)).toBe(data.cell('a.x', 2024, {}));
  });

  it('of a share knows the denominator as it is published', () => {
    const shares = disclose({
      indicators: [count('a.x'), count('b.p'), ratioOf('a.r', 'a.x', 'b.p')],
      observations: [...table('a.x', 2024, { '': 20 }), ...table('b.p', 2024, { '': 80 })],
      wanted: [key('a.r', 2024)],
    });
    const cell = shares.data.cell('a.r', 2024);
    expect(cell.state === 'value' && cell.value.toString()).toBe('25');
    expect(cell.state === 'value' && cell.denominator?.state === 'value' && cell.denominator.value.toString()).toBe(
      '80',
    );
  });
});

describe('the store', () => {
  it('answers nothing about a cell that was not planned, though it exists', () => {
    const planned = disclose({ indicators, observations, wanted: [key('a.x', 2024)] }).data;
    expect(planned.cell('a.x', 2024).state).toBe('value');
    expect(() => planned.cell('a.x', 2023)).toThrow('a.x|2023 was not planned');
    expect(() => planned.cell('a.x', 2024, membersOf('Farsta'))).toThrow('not planned');
    expect(() => planned.cell('b.p', 2024)).toThrow('not planned');
    expect(() => planned.cell('c.nothing', 2024)).toThrow('not planned');
    expect(planned.years('a.x')).toEqual([2024]);
    expect(planned.members('a.x', 'stadsdelsnämnd', [2024])).toEqual([]);
  });

  it('says missing of a planned cell that no workbook has', () => {
    const wanted = [key('a.x', 2019)];
    expect(disclose({ indicators, observations, wanted }).data.cell('a.x', 2019).state).toBe('missing');
  });

  it('counts only years with a value that is shown', () => {
    expect(data.years('a.x')).toEqual([2022, 2023, 2024]);
    expect(data.years('a.x', membersOf('Järva'))).toEqual([2022, 2023]);
    expect(data.years('a.x', membersOf('Skarpnäck'))).toEqual([]);
  });

  it('lists members in the order of the dimension', () => {
    expect(data.members('a.x', 'stadsdelsnämnd', [2022])).toEqual(['Farsta', 'Järva']);
    expect(data.members('a.x', 'stadsdelsnämnd', [2024])).toEqual(['Bromma', 'Farsta', 'Järva', 'Rest', 'Skarpnäck']);
    expect(data.members('a.x', 'ålder', [2024])).toEqual([]);
  });

  it('shows the true value of what is not hidden, and nothing else', () => {
    fc.assert(
      fc.property(randomCity, (city) => {
        const disclosed = disclose(city);
        for (const { key: cell, value } of disclosed.observations.all()) {
          const published = disclosed.data.cell(cell.indicator, cell.year, cell.members);
          const hidden = disclosed.mask.hidden.has(cellKeyId(cell));
          expect(published.state === 'suppressed').toBe(hidden);
          if (published.state === 'value') expect(value && published.value.equals(value)).toBe(true);
          if (published.state === 'value' && published.denominator) expect(published.denominator.state).toBe('value');
        }
      }),
      { numRuns: 60 },
    );
  });
});
