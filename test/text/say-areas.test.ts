import fc from 'fast-check';
import type { PublishedValue } from '../../src/disclosure/published.js';
import { sayAreas, sayExtreme } from '../../src/text/say-areas.js';
import { indicator, point, share } from '../analysis/points.js';

const area = (name: string, value: number | string): PublishedValue =>
  point(2024, value, undefined, { stadsdelsnämnd: name });

const areas = [area('Ängby', '7.24'), area('Järva', '7.16'), area('Farsta', '3.1'), area('Örby', '2.0')];
const about = share();

describe('the highest and lowest', () => {
  it('name every area that shares the printed value', () => {
    expect(sayExtreme(areas, 'högst', about)?.text).toBe('Järva och Ängby (7,2\u00A0procent)');
    expect(sayExtreme(areas, 'högst', about, 2)?.text).toBe('Ängby (7,24\u00A0procent)');
    expect(sayExtreme(areas, 'lägst', about)?.text).toBe('Örby (2,0\u00A0procent)');
    expect(sayExtreme([...areas, area('Älvsjö', '7.2')], 'högst', about)?.text).toBe(
      'Järva, Älvsjö och Ängby (7,2\u00A0procent)',
    );
  });

  it('of a count or rate have no procent', () => {
    expect(sayExtreme(areas, 'högst', indicator({ kind: 'rate' }))?.text).toBe('Järva och Ängby (7,2)');
    expect(sayExtreme([area('Järva', 12_500)], 'högst', indicator())?.text).toBe('Järva (12\u00A0500)');
  });

  it('rest on every area that was compared', () => {
    expect(sayExtreme(areas, 'lägst', about)?.sources).toEqual(areas);
    expect(sayExtreme([], 'högst', about)).toBeUndefined();
  });

  it('are the true extremes whatever the order', () => {
    const values = fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, (all) => {
        const given = all.map((value, index) => area(`N${index}`, value));
        const told = sayExtreme(given, 'högst', indicator())?.text;
        expect(told).toBe(`N${all.indexOf(Math.max(...all))} (${Math.max(...all)})`);
        const lowest = sayExtreme([...given].reverse(), 'lägst', indicator())?.text;
        expect(lowest).toBe(`N${all.indexOf(Math.min(...all))} (${Math.min(...all)})`);
      }),
    );
  });
});

describe('lists of areas', () => {
  const city = point(2024, '7.16');

  it('are in Swedish alphabetical order', () => {
    expect(sayAreas(areas, undefined, undefined)?.text).toBe('Farsta, Järva, Ängby och Örby');
  });

  it('above and below the city leave out those on it, unrounded', () => {
    expect(sayAreas(areas, city, 'över')?.text).toBe('Ängby');
    expect(sayAreas(areas, city, 'under')?.text).toBe('Farsta och Örby');
    expect(sayAreas(areas.slice(1, 2), city, 'över')).toBeUndefined();
    expect(sayAreas(areas, undefined, 'över')).toBeUndefined();
  });

  it('rest on the areas named and on the city', () => {
    expect(sayAreas(areas, city, 'över')?.sources).toEqual([areas[0], city]);
  });
});
