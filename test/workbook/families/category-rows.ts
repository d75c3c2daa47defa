// Rows of categories in every way they are nested: columns, indentation, repeated children, section heads, `därav`, wrapped labels.
import fc from 'fast-check';
import {
  categories,
  forms,
  householdParts,
  households,
  sections,
  therein,
  wrappedCategories,
} from './family-vocabulary.js';
import { label } from './label.js';
import { columnForms, type StubNode, type StubStyle, treeForms } from './stub-tree.js';

export interface CategoryRows {
  readonly rows: readonly StubNode[];
  readonly stub: StubStyle;
  /** Headings of the label columns, if they are to have any. */
  readonly headings: readonly string[];
}

const shapes = [
  'plain',
  'nested',
  'three levels',
  'repeated children',
  'sections',
  'dimension heads',
  'därav',
] as const;

interface CategoryOptions {
  readonly shape: (typeof shapes)[number];
  readonly parents: number;
  readonly children: number;
  readonly columnForm: (typeof columnForms)[number];
  readonly treeForm: (typeof treeForms)[number];
  readonly form: 'columns' | 'tree' | 'flat';
  readonly valued: boolean;
  readonly wrapped: boolean;
  readonly total: 'none' | 'last' | 'first';
  readonly thereinHead: boolean;
  readonly blankEvery: number;
}

/** Any list of categories. */
export const categoryRows: fc.Arbitrary<CategoryRows> = fc
  .record<CategoryOptions>({
    shape: fc.constantFrom(...shapes),
    parents: fc.integer({ min: 1, max: 4 }),
    children: fc.integer({ min: 1, max: 3 }),
    columnForm: fc.constantFrom(...columnForms),
    treeForm: fc.constantFrom(...treeForms),
    form: fc.constantFrom('columns', 'tree', 'flat'),
    valued: fc.boolean(),
    wrapped: fc.boolean(),
    total: fc.constantFrom('none', 'last', 'first'),
    thereinHead: fc.boolean(),
    blankEvery: fc.constantFrom(0, 0, 1, 2),
  })
  .map(listCategories);

function listCategories(options: CategoryOptions): CategoryRows {
  const { shape } = options;
  if (shape === 'plain') return plain(options);
  if (shape === 'nested') return nested(options);
  if (shape === 'three levels') return threeLevels(options);
  if (shape === 'repeated children') return repeatedChildren(options);
  if (shape === 'därav') return withTherein(options);
  return inSections(options);
}

function plain(options: CategoryOptions): CategoryRows {
  const rows = categories.slice(0, options.parents + 1).map((name) => row(name));
  return tree(options, 'flat', [...rows.slice(0, 2), ...wrappedRow(options), ...rows.slice(2)]);
}

/**
 * Parents with children under them; in columns a parent has no row of its own. There is never one parent without values alone: it
 * could as well be a heading of the stub.
 */
function nested(options: CategoryOptions): CategoryRows {
  const inColumns = options.form === 'columns';
  const rows = households.slice(0, Math.max(options.valued ? 1 : 2, options.parents)).map((name) => {
    const children = householdParts.slice(0, options.children).map((part) => row(part));
    return parent(name, children, !inColumns && options.valued);
  });
  if (inColumns) return columns(options, rows, ['Hushållstyp', 'Barn']);
  return tree(options, options.treeForm, [...rows, ...wrappedRow(options)]);
}

function threeLevels(options: CategoryOptions): CategoryRows {
  const inColumns = options.form === 'columns';
  const rows = sections.slice(0, options.parents > 2 ? 3 : 2).map((section) => {
    const middle = households.slice(0, 2).map((name) => {
      const children = householdParts.slice(0, options.children).map((part) => row(part));
      return parent(name, children, !inColumns && options.valued);
    });
    return parent(section, middle, false);
  });
  if (inColumns) return columns(options, rows, ['Lagrum', 'Hushållstyp', 'Barn']);
  return tree(options, options.treeForm, rows);
}

/** The same children under each parent, and nothing but their repetition to tell that they are children (b162). */
function repeatedChildren(options: CategoryOptions): CategoryRows {
  const rows = households.slice(0, Math.max(2, options.parents)).map((name) => {
    const children = householdParts.slice(0, Math.max(2, options.children)).map((part) => row(part));
    return parent(name, children, true);
  });
  return tree(options, 'flat', options.valued ? [...rows, row('Dödsbo')] : rows);
}

/** Rows under heads without values, which are categories or only name the dimension below (b163). */
function inSections(options: CategoryOptions): CategoryRows {
  const named = options.shape === 'dimension heads';
  const groups = named
    ? [
        { head: 'Hushållstyp', members: households },
        { head: 'Ålder', members: ['18–24 år', '25–39 år', '40–64 år'] },
      ]
    : [
        { head: sections[0] ?? '', members: categories },
        { head: sections[1] ?? '', members: [...forms] },
      ];
  const rows = groups.slice(0, named && options.parents === 1 ? 1 : 2).map(({ head, members }): StubNode => {
    const children = members.slice(0, options.children + 1).map((name) => row(name));
    return { label: { text: head }, kind: named ? 'heading' : 'section', valued: false, children };
  });
  return tree(options, options.form === 'flat' ? 'flat' : options.treeForm, rows);
}

function withTherein(options: CategoryOptions): CategoryRows {
  const form = options.form === 'flat' ? 'flat' : options.treeForm;
  const rows = categories.slice(0, options.parents + 1).map((name, index): StubNode => {
    if (index > 1) return row(name);
    const parts = therein.slice(index, index + options.children);
    const children = parts.map((text): StubNode => ({ label: { text }, kind: 'därav', valued: true, children: [] }));
    return { ...row(name), children };
  });
  const listed = tree(options, form, rows);
  return { ...listed, stub: { ...listed.stub, thereinHead: options.thereinHead && form !== 'flat' } };
}

function tree(options: CategoryOptions, form: StubStyle['form'], rows: readonly StubNode[]): CategoryRows {
  const total = row('Samtliga', rows);
  return {
    rows: [...(options.total === 'first' ? [total] : []), ...rows, ...(options.total === 'last' ? [total] : [])],
    stub: {
      form,
      thereinHead: false,
      blankEvery: form === 'flat' && options.shape !== 'plain' ? 0 : options.blankEvery,
    },
    headings: options.valued ? ['Insats'] : [],
  };
}

function columns(options: CategoryOptions, rows: readonly StubNode[], headings: readonly string[]): CategoryRows {
  const { columnForm, valued, blankEvery } = options;
  return { rows, stub: { form: columnForm, thereinHead: false, blankEvery }, headings: valued ? headings : [] };
}

function wrappedRow({ wrapped, parents }: CategoryOptions): readonly StubNode[] {
  const [joined, upper, lower] = wrappedCategories[parents % wrappedCategories.length] ?? ['', '', ''];
  return wrapped ? [{ label: label(joined, [upper, lower]), kind: 'row', valued: true, children: [] }] : [];
}

/** A parent with values is the sum of its children. */
function parent(name: string, children: readonly StubNode[], valued: boolean): StubNode {
  return {
    label: label(name),
    kind: valued ? 'row' : 'section',
    valued,
    children,
    ...(valued ? { sumOf: children } : {}),
  };
}

function row(name: string, sumOf?: readonly StubNode[]): StubNode {
  const node: StubNode = { label: label(name), kind: 'row', valued: true, children: [] };
  return sumOf === undefined ? node : { ...node, sumOf: sumOf.flatMap((one) => (one.valued ? [one] : leaves(one))) };
}

function leaves(node: StubNode): readonly StubNode[] {
  return node.children.flatMap((child) => (child.valued ? [child] : leaves(child)));
}
