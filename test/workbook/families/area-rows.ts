// Rows of areas as the city lists them: delsummor before their stadsdelar, a rest row, the whole city last.
import fc from 'fast-check';
import { cityParts, wholeCity } from './family-vocabulary.js';
import { label } from './label.js';
import type { StubNode, StubStyle } from './stub-tree.js';

export interface AreaRows {
  readonly rows: readonly StubNode[];
  readonly stub: StubStyle;
  readonly heading?: string;
}

interface AreaOptions {
  readonly parts: number;
  readonly districts: number;
  readonly subtotals: boolean;
  readonly form: 'flat' | 'indent' | 'spaces';
  readonly rest: boolean;
  readonly blankEvery: number;
  readonly heading: string | undefined;
}

/** Any list of areas. */
export const areaRows: fc.Arbitrary<AreaRows> = fc
  .record({
    parts: fc.integer({ min: 1, max: 3 }),
    districts: fc.integer({ min: 2, max: 4 }),
    subtotals: fc.boolean(),
    form: fc.constantFrom('flat' as const, 'indent' as const, 'spaces' as const),
    rest: fc.boolean(),
    blankEvery: fc.constantFrom(0, 0, 1, 2),
    heading: fc.constantFrom(undefined, 'Område', 'Stadsdelsnämnd', 'Stadsdel'),
  })
  .map(listAreas);

function listAreas({ parts, districts, subtotals, form, rest, blankEvery, heading }: AreaOptions): AreaRows {
  const groups = cityParts.slice(0, parts).map(({ name, districts: names }) => ({
    name,
    rows: names.slice(0, districts).map((one) => area(one)),
  }));
  const all = groups.flatMap((group) => group.rows);
  const nested = subtotals && form !== 'flat';
  const listed = groups.flatMap(({ name, rows }) => {
    if (!subtotals) return rows;
    return nested ? [{ ...area(name, rows), children: rows }] : [area(name, rows), ...rows];
  });
  const unknown: readonly StubNode[] = rest ? [area('Ej fördelat på stadsdel')] : [];
  return {
    rows: [...listed, ...unknown, area(wholeCity, [...all, ...unknown])],
    stub: { form: nested ? form : 'flat', thereinHead: false, blankEvery: subtotals && !nested ? 0 : blankEvery },
    ...(heading === undefined ? {} : { heading }),
  };
}

function area(name: string, sumOf?: readonly StubNode[]): StubNode {
  const node: StubNode = { label: label(name), kind: 'row', valued: true, children: [] };
  return sumOf === undefined ? node : { ...node, sumOf };
}
