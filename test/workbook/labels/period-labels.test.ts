import { joinLabel } from '../../../src/workbook/labels/join-label.js';
import { readPeriods } from '../../../src/workbook/labels/period-labels.js';

const quarters = ['200701', '200704', '200801'];

describe('periods as six digits', () => {
  it('are months when a part is above four', () => {
    expect(readPeriods(['200701', '200712'], undefined)?.times?.get('200712')).toEqual({
      year: '2007',
      part: { dimension: 'månad', member: 'december' },
    });
  });

  it('are what the declaration says, and unknown without one', () => {
    expect(readPeriods(quarters, undefined)).toEqual({});
    expect(readPeriods(quarters, 'kvartal')?.times?.get('200704')?.part?.member).toBe('kvartal 4');
    expect(readPeriods(quarters, 'månad')?.times?.get('200704')?.part?.member).toBe('april');
    expect(readPeriods(['200701', '200712'], 'kvartal')).toEqual({});
  });

  it.each([[['200701']], [['200701', '2008']], [['200713', '200701']], [['114000', '114001']]])(
    'are not %p',
    (labels) => {
      expect(readPeriods(labels, 'månad')).toBeUndefined();
    },
  );
});

it.each([
  ['Samt-', 'liga', 'Samtliga'],
  ['Hägersten-', 'Älvsjö', 'Hägersten-Älvsjö'],
  ['Barn-', 'och ungdomsvård', 'Barn- och ungdomsvård'],
  ['18–24', 'år', '18–24 år'],
  ['65-', 'år', '65- år'],
])('%s and %s are %s', (upper, lower, whole) => {
  expect(joinLabel(upper, lower)).toBe(whole);
});
