import { audit } from '../../src/disclosure/audit.js';
import { type Figure, makeFigure } from '../../src/disclosure/figure.js';
import { type Mask, protect } from '../../src/disclosure/protect.js';
import { publish } from '../../src/disclosure/published-store.js';
import type { CellKey } from '../../src/indicators/cell-key.js';
import { cellKeyId } from '../../src/indicators/cell-key.js';
import {
  count,
  type Disclosed,
  dimensionsOf,
  disclose,
  key,
  membersOf,
  policy,
  ratioOf,
  table,
} from '../support/observed.js';
import { squareTable } from '../support/square-table.js';

const indicators = [count('a.x'), count('b.p'), ratioOf('a.r', 'a.x', 'b.p')];
const people = table('a.x', 2024, { Järva: 3, Farsta: 12, Bromma: 20, '': 35 });
const population = table('b.p', 2024, { Järva: 80, Farsta: 90, Bromma: 100, '': 270 });
const disclosed = disclose({ indicators, observations: [...people, ...population] });

const at = (id: string, labels: string): CellKey => key(id, 2024, membersOf(labels));
const nothing: Mask = { hidden: new Map(), cityOnly: [] };

/** Figures as they would be printed if the mask were this one. */
function printed(cells: readonly CellKey[], mask: Mask, of: Disclosed = disclosed): readonly Figure[] {
  const dimensions = dimensionsOf(of.observations);
  const data = publish({ year: 2024, cells, scope: of.scope, mask, indicators: of.indicators, dimensions });
  return cells.map((cell) => {
    const source = data.cell(cell.indicator, cell.year, cell.members);
    return makeFigure({ text: 'x', operation: source.state === 'value' ? 'value' : 'mark', sources: [source] });
  });
}

const exposed = (cells: readonly CellKey[], shownWith: Mask, mask = shownWith) =>
  audit(printed(cells, shownWith), disclosed.scope, mask, policy);

const only = (...ids: readonly string[]): Mask => ({
  hidden: new Map(ids.map((id) => [id, 'primary' as const])),
  cityOnly: [],
});

describe('the audit of what is about to be written', () => {
  it('passes what the mask leaves, everything printed', () => {
    expect(exposed(disclosed.cells, disclosed.mask)).toEqual([]);
  });

  it('finds a small cell that slipped through', () => {
    expect(exposed([at('a.x', 'Järva')], nothing)).toEqual(['a.x|2024|stadsdelsnämnd=Järva']);
    expect(exposed([at('a.r', 'Järva')], nothing)).toEqual(['a.r|2024|stadsdelsnämnd=Järva']);
  });

  it('finds a figure printed before its cell was hidden', () => {
    expect(exposed([at('a.x', 'Farsta')], nothing, disclosed.mask)).toEqual(['a.x|2024|stadsdelsnämnd=Farsta']);
  });

  it('finds a single gap in a printed row, and only then', () => {
    const mask = only('a.x|2024|stadsdelsnämnd=Järva');
    const row = ['Järva', 'Farsta', 'Bromma', ''].map((labels) => at('a.x', labels));
    expect(exposed(row, mask)).toEqual(['a.x|2024|stadsdelsnämnd=Järva']);
    expect(exposed(row.slice(0, 3), mask)).toEqual([]);
  });

  it('finds what several printed lines tell together, and only while all of them are printed', () => {
    const four = [10, 20, 30, 40].map((start) => [1, 2, 3, 4].map((step) => start + step));
    const { cells } = squareTable(four);
    const square = disclose({ indicators: [count('a.x')], observations: table('a.x', 2024, cells) });
    const joined = ['A 1', 'A 2', 'B 1', 'B 2', 'A 3', 'C 3', 'C 4', 'D 3', 'D 4'].map((name) =>
      name.replace(' ', ' ålder:'),
    );
    const mask = only(...joined.map((labels) => cellKeyId(at('a.x', labels))));
    const found = (shown: readonly CellKey[]) => audit(printed(shown, mask, square), square.scope, mask, policy);
    expect(found(square.cells)).toEqual([cellKeyId(at('a.x', 'A ålder:3'))]);
    expect(found(square.cells.filter((cell) => cellKeyId(cell) !== cellKeyId(at('a.x', 'A ålder:4'))))).toEqual([]);
  });

  it('finds the gap when the last neighbour is told as a share', () => {
    const mask = only('a.x|2024|stadsdelsnämnd=Järva', 'a.r|2024|stadsdelsnämnd=Järva');
    const cells = [at('a.x', ''), at('a.x', 'Farsta'), at('a.r', 'Bromma')];
    expect(exposed(cells, mask)).toEqual(['a.x|2024|stadsdelsnämnd=Järva']);
  });

  it('finds a printed share of a hidden count', () => {
    const mask = only('a.x|2024|stadsdelsnämnd=Järva', 'a.x|2024|stadsdelsnämnd=Farsta');
    expect(exposed([at('a.r', 'Farsta')], mask)).toContain('a.r|2024|stadsdelsnämnd=Farsta');
  });

  it('finds a share of nothing, whose denominator is hidden', () => {
    const zero = disclose({
      indicators,
      observations: [
        ...table('a.x', 2024, { Järva: 0, Farsta: 9, '': 9 }),
        ...table('b.p', 2024, { Järva: 4, Farsta: 9, '': 13 }),
      ],
    });
    const mask = only('b.p|2024|stadsdelsnämnd=Järva', 'b.p|2024|stadsdelsnämnd=Farsta');
    const found = audit(printed([at('a.r', 'Järva')], nothing, zero), zero.scope, mask, policy);
    expect(found).toContain('a.r|2024|stadsdelsnämnd=Järva');
  });

  it('counts a mark in a row as the nothing it stands for', () => {
    const of = disclose({
      indicators,
      observations: table('a.x', 2024, { Järva: 3, Farsta: '.', Bromma: 20, '': 23 }),
    });
    const mask = only('a.x|2024|stadsdelsnämnd=Järva');
    const cells = [at('a.x', 'Bromma'), at('a.x', '')];
    expect(audit(printed(cells, mask, of), of.scope, mask, policy)).toEqual(['a.x|2024|stadsdelsnämnd=Järva']);
  });

  it('finds a printed cell that disclosure control has not seen', () => {
    const other = disclose({ indicators: [count('c.y')], observations: table('c.y', 2024, { '': 800 }) });
    const figures = printed([key('c.y', 2024)], nothing, other);
    expect(audit(figures, disclosed.scope, nothing, policy)).toEqual(['c.y|2024']);
  });

  it('stops a table of one stadsdelsnämnd and the city, where there is nothing to hide behind', () => {
    const of = disclose({ indicators, observations: table('a.x', 2024, { Järva: 3, '': 3 }) });
    const cells = [at('a.x', 'Järva'), at('a.x', '')];
    expect(audit(printed(cells, of.mask, of), of.scope, of.mask, policy)).toEqual(['a.x|2024|stadsdelsnämnd=Järva']);
    expect(audit(printed(cells.slice(0, 1), of.mask, of), of.scope, of.mask, policy)).toEqual([]);
  });

  it('is silenced by hiding what it found', () => {
    const first = exposed(disclosed.cells, nothing);
    expect(first.length).toBeGreaterThan(0);
    const mask = protect(disclosed.scope, policy, first);
    for (const id of first) expect(mask.hidden.has(id)).toBe(true);
    expect(exposed(disclosed.cells, mask)).toEqual([]);
    expect(disclosed.cells.map(cellKeyId)).toEqual(expect.arrayContaining([...mask.hidden.keys()]));
  });
});
