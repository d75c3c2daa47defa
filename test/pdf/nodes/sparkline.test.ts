import { makeLook } from '../../../src/pdf/look.js';
import { sparkline } from '../../../src/pdf/nodes/sparkline.js';
import { theme } from '../sample-documents.js';

const { colors } = makeLook(theme, 'chapter');
const kinds = (values: (number | null)[]) =>
  sparkline(values, 80, 20, colors).map(({ type, points }) => (points ? points.length : type));

describe('sparkline', () => {
  it('cuts the line where a year has no value and marks a lone year with a point', () => {
    expect(kinds([1, 2, 3])).toEqual([3, 'ellipse']);
    expect(kinds([1, 2, null, 3, 4, 5])).toEqual([2, 3, 'ellipse']);
    expect(kinds([1, 2, null, 3])).toEqual([2, 'ellipse', 'ellipse']);
  });

  it('marks no last value when the last year has none', () => {
    expect(kinds([1, 2, 3, null])).toEqual([3]);
  });

  it('draws nothing for fewer than three values: two make no course', () => {
    expect(kinds([null, 4])).toEqual([]);
    expect(kinds([3, null, 4])).toEqual([]);
  });

  it('is higher on the page for higher values and keeps equal ones in the middle', () => {
    const [rising] = sparkline([1, 2, 3], 80, 20, colors);
    expect(rising?.points?.map(({ y }) => y)).toEqual([17, 10, 3]);
    const [level] = sparkline([5, 5, 5], 80, 20, colors);
    expect(level?.points?.map(({ y }) => y)).toEqual([10, 10, 10]);
  });
});
