import { exact } from '../../src/arithmetic/exact.js';
import { makeFigure, type Operation } from '../../src/disclosure/figure.js';
import { isMinted, type Published } from '../../src/disclosure/published.js';
import { count, disclose, membersOf, table } from '../support/observed.js';

const { data } = disclose({
  indicators: [count('a.x')],
  observations: table('a.x', 2024, { Järva: 3, Farsta: 2, Bromma: '.', Skarpnäck: 'm', '': 60 }),
});
const city = data.cell('a.x', 2024);
const hidden = data.cell('a.x', 2024, membersOf('Järva'));

const forgeries: Readonly<Record<string, () => Published>> = {
  'a spread': () => ({ ...city }),
  'a spread with another value': () => ({ ...hidden, state: 'value', value: exact(3) }) as unknown as Published,
  'a structured clone': () => structuredClone(city),
  'a round trip through JSON': () => JSON.parse(JSON.stringify({ ...city, value: '60' })) as Published,
  'an object that inherits': () => Object.create(city) as Published,
  'an object made by hand': () =>
    ({ state: 'value', value: exact(3), key: city.key, flags: city.flags, cells: [] }) as unknown as Published,
};

describe('a figure', () => {
  it('rests on published values, and cannot be changed', () => {
    const figure = makeFigure({ text: '60', operation: 'value', decimals: 0, sources: [city] });
    expect(figure).toEqual({ text: '60', operation: 'value', decimals: 0, sources: [city] });
    expect(() => Object.assign(figure, { text: '3' })).toThrow(TypeError);
    expect(() => Object.assign(hidden, { state: 'value' })).toThrow(TypeError);
  });

  it.each(Object.keys(forgeries))('does not rest on %s', (name) => {
    const forged = forgeries[name]?.() ?? city;
    expect(isMinted(forged)).toBe(false);
    expect(() => makeFigure({ text: '3', operation: 'value', sources: [forged] })).toThrow('did not mint');
    expect(() => makeFigure({ text: '..', operation: 'mark', sources: [forged] })).toThrow('did not mint');
    expect(() => makeFigure({ text: '3', operation: 'share', sources: [city, forged] })).toThrow('did not mint');
  });

  it('of a cell that is not shown is a mark', () => {
    const operations: readonly Operation[] = [
      'value',
      'rounded-words',
      'change',
      'point-change',
      'difference',
      'share',
      'ratio',
      'extreme',
      'areas',
    ];
    const absent = ['Järva', 'Bromma', 'Skarpnäck'].map((labels) => data.cell('a.x', 2024, membersOf(labels)));
    for (const source of absent) {
      expect(makeFigure({ text: '..', operation: 'mark', sources: [source] }).text).toBe('..');
      for (const operation of operations) {
        expect(() => makeFigure({ text: 'tre', operation, sources: [city, source] })).toThrow('not shown');
      }
    }
  });
});
