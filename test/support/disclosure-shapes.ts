// The tables of disclosure.json as the program meets them: rows are stadsdelsnämnder, whose cells are small groups.
import { type CellKey, cellKeyId, type Members } from '../../src/indicators/cell-key.js';
import { districtDimension, sexDimension } from '../../src/indicators/dimension.js';
import type { Indicator } from '../../src/indicators/indicator.js';
import type { Observation } from '../../src/indicators/observation.js';
import { type DisclosureTable, disclosureVectors } from '../vectors/disclosure-vectors.js';
import { count, type Disclosed, disclose, key, observed, ratioOf } from './observed.js';

export interface DisclosureShape {
  readonly name: string;
  readonly table: DisclosureTable;
  readonly indicators: readonly Indicator[];
  /** Where each cell of the vector is printed; undefined: nowhere. */
  readonly keys: readonly (CellKey | undefined)[];
  readonly observations: readonly Observation[];
}

/** Everything that the shape prints, shown or hidden. */
export function discloseShape({ indicators, observations }: DisclosureShape): Disclosed {
  return disclose({ indicators, observations });
}

/** Cells of the vector that a reader does not see. */
export function unseenCells({ keys }: DisclosureShape, { mask }: Disclosed): ReadonlySet<number> {
  return new Set(keys.flatMap((at, cell) => (at === undefined || mask.hidden.has(cellKeyId(at)) ? [cell] : [])));
}

type KeyOf = (...labels: readonly string[]) => CellKey | undefined;

const [people, part, partShare] = ['a.placerade', 'a.familjehem', 'a.andel-familjehem'] as const;
const at = (members: Members, indicator: string = people): CellKey => key(indicator, 2024, members);

const plainRows: KeyOf = (row = 'T', column = 'T') =>
  at({ ...(row === 'T' ? {} : { [districtDimension]: row }), ...(column === 'T' ? {} : { insats: column }) });

const regions = new Map([
  ['V', ['J', 'H']],
  ['SO', ['S', 'F']],
]);
const sexes: Readonly<Record<string, Members>> = { K: { [sexDimension]: 'kvinnor' }, M: { [sexDimension]: 'män' } };

/** A region is a member of a dimension of its own, which its stadsdelsnämnder have besides. */
const printedRegions: KeyOf = (area = '', sex = '') => {
  const region = [...regions].find(([name, areas]) => name === area || areas.includes(area))?.[0];
  const district = region === undefined || region === area ? {} : { [districtDimension]: area };
  return at({ ...(region === undefined ? {} : { område: region }), ...district, ...sexes[sex] });
};

/** As workbooks are read: sums over a part of the city are left out. */
const leftOutRegions: KeyOf = (area = '', sex = '') => {
  if (regions.has(area)) return undefined;
  return at({ ...(area === 'STAD' ? {} : { [districtDimension]: area }), ...sexes[sex] });
};

/** One stadsdelsnämnd's `varav` and what is left of the whole, whose place `rest` says. */
const withPart =
  (varav: (members: Members) => CellKey, rest: (members: Members) => CellKey | undefined): KeyOf =>
  (label = '') => {
    const members = { [districtDimension]: 'Järva', ...sexes[/\|([KM])/.exec(label)?.[1] ?? ''] };
    if (label.startsWith('(')) return rest(members);
    return label.startsWith('varav') ? varav(members) : at(members);
  };
const ownIndicator = (members: Members): CellKey => at(members, part);
const memberOf = (placering: string) => (members: Members) => at({ ...members, placering });

/** Every table; two of them in each way that a workbook can have them. */
export const disclosureShapes: readonly DisclosureShape[] = disclosureVectors.tables.flatMap((table) => {
  switch (table.name) {
    case 't16_hierarchy_city_region_district':
      return [shape(table, printedRegions, 'regions printed'), shape(table, leftOutRegions, 'regions left out')];
    case 't19_complement_of_a_varav_indicator':
      return [
        // The share tells the complement, and is shown or hidden as it is.
        shape(
          table,
          withPart(ownIndicator, (members) => at(members, partShare)),
          'a share of the whole',
        ),
        shape(table, withPart(memberOf('familjehem'), memberOf('Rest')), 'members with a rest row'),
        shape(
          table,
          withPart(memberOf('familjehem'), () => undefined),
          'members without a rest row',
        ),
        shape(
          table,
          withPart(ownIndicator, () => undefined),
          'two indicators',
        ),
      ];
    default:
      return [shape(table, plainRows)];
  }
});

function shape(table: DisclosureTable, keyOf: KeyOf, way?: string): DisclosureShape {
  const keys = table.cells.map((labels) => keyOf(...labels));
  const ids = new Set(keys.flatMap((one) => one?.indicator ?? []));
  return {
    name: way === undefined ? table.name : `${table.name}: ${way}`,
    table,
    indicators: [...ids].map((id) => (id === partShare ? ratioOf(id, part, people) : count(id))),
    keys,
    observations: keys.flatMap((one, cell) =>
      one === undefined || one.indicator === partShare ? [] : observed(one, table.values[cell] ?? 0),
    ),
  };
}
