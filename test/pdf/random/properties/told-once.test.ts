import { placed, unit } from './placed-fixture.js';
import { toldOnce } from './told-once.js';

const first = unit('text', 'k1 första', {
  lines: [
    [0, 700],
    [0, 685],
  ],
});
const second = unit('text', 'k2 andra', { lines: [[0, 660]] });

describe('text that stands once and in order', () => {
  it('is without fault', () => {
    expect(toldOnce(placed({ flow: [first, second] }))).toEqual([]);
  });

  it('is missed where told and read differ', () => {
    expect(toldOnce(placed({ flow: [first], faults: ['differs'] }))).toEqual(['differs']);
  });

  it('is missed where a unit stands above the one before it', () => {
    expect(toldOnce(placed({ flow: [second, first] }))).toHaveLength(1);
    expect(toldOnce(placed({ notes: [{ number: 1, units: [second, first] }] }))).toHaveLength(1);
  });

  it('may go on at the top of the next column of the contents, and only there', () => {
    const entry = (kind: 'entry' | 'text', text: string, y: number, left: number) =>
      unit(kind, text, { lines: [[0, y, left, left + 200]] });
    const low = entry('entry', 'k1 Ett', 200, 60);
    expect(toldOnce(placed({ flow: [low, entry('entry', 'k2 Två', 700, 310)] }))).toEqual([]);
    expect(toldOnce(placed({ flow: [low, entry('entry', 'k2 Två', 700, 60)] }))).toHaveLength(1);
    expect(toldOnce(placed({ flow: [low, entry('text', 'k2 Två', 700, 310)] }))).toHaveLength(1);
  });

  it('is missed where the lines of a paragraph change places', () => {
    expect(
      toldOnce(
        placed({
          flow: [
            unit('text', 'k1', {
              lines: [
                [0, 685],
                [0, 700],
              ],
            }),
          ],
        }),
      ),
    ).toHaveLength(1);
    expect(
      toldOnce(
        placed({
          flow: [
            unit('text', 'k1', {
              lines: [
                [1, 700],
                [0, 685],
              ],
            }),
          ],
        }),
      ),
    ).toHaveLength(1);
  });

  it('is missed where something is said again outside the tree', () => {
    expect(toldOnce(placed({ flow: [first], artifacts: [{ page: 0, text: 'k1', y: 90 }] }))).toHaveLength(1);
  });

  it('allows the header of a table to be said again where the table goes on', () => {
    const head = unit('tableHead', 'k1 klass', { lines: [[0, 100]], block: 3 });
    const row = (page: number) => unit('row', 'k2 5', { lines: [[page, 90]], block: 3 });
    const again = [{ page: 1, text: 'k1 klass', y: 700 }];
    expect(toldOnce(placed({ flow: [head, row(1)], artifacts: again }))).toEqual([]);
    expect(toldOnce(placed({ flow: [head, row(0)], artifacts: again }))).toHaveLength(1);
  });
});
