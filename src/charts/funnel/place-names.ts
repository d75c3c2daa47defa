// Names beside points in a plot: each where it covers nothing else, as near to its point as the others allow, with a thin leader
// when it cannot stand beside it. Points that lie on each other have their names in one block.
import { type Box, type Point, runsThrough } from '../lines/runs-through.js';
import { partInside } from './limit-curves.js';

/** A point, or several that a reader cannot tell apart. */
export interface NamedPoint extends Point {
  /** Size of its name or names: from the top of the first capitals to the last baseline. */
  readonly width: number;
  readonly height: number;
}

export interface PlacedName {
  /** Of the letters. */
  readonly box: Box;
  /** From the point to the name; absent beside it. */
  readonly leader?: readonly [Point, Point];
}

export interface Surroundings {
  /** Every point with a symbol, also those of one block. */
  readonly symbols: readonly Point[];
  /** Names stay inside. */
  readonly bounds: Box;
  /** Texts that stand already. */
  readonly texts: readonly Box[];
  /** Curves that names rather keep off: they are opened where a name must stand on one. */
  readonly curves: readonly (readonly Point[])[];
}

export interface PlacedNames {
  /** In the order of the points. */
  readonly names: readonly PlacedName[];
  /** Nothing lies on anything else. */
  readonly clear: boolean;
}

/** From a point to its name, and how far a name may go before it needs a leader. */
const nearest = 6.5;
const beside = 9.5;
/** White between two names, and for letters under the baseline. */
const white = 3;
const descent = 2;
/** From the middle of a symbol to any text or foreign leader. */
const symbolRadius = 4.8;
const leaderRadius = 4;
const rings = [0, 1.5, 3, 6, 10, 15, 21, 28, 36, 46, 58, 72, 90, 110].map((more) => nearest + more);
const angles = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12);
/** Sweeps in which every name is placed again, the others standing. */
const sweeps = 6;
const forbidden = 10_000;

/** One place per point. The same points always give the same places. */
export function placeNames(points: readonly NamedPoint[], around: Surroundings): PlacedNames {
  const choices = points.map((point) => candidates(point, around));
  const placed = new Map<number, Choice>();
  const crowded = points.map((_, index) => index).sort((a, b) => crowd(points, b) - crowd(points, a) || a - b);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const index of crowded) {
      const others = [...placed].filter(([other]) => other !== index).map(([, { place }]) => place);
      const best = cheapest(choices[index] ?? [], others);
      if (best) placed.set(index, best);
    }
  }
  const chosen = points.flatMap((_, index) => placed.get(index) ?? []);
  const clear = chosen.every(({ place, cost }, index) => {
    const before = chosen.slice(0, index).reduce((sum, other) => sum + conflict(place, other.place), cost);
    return before < forbidden;
  });
  return { names: chosen.map(({ place }) => place), clear: clear && chosen.length === points.length };
}

/** How near its neighbours are: what has least room chooses first. */
function crowd(points: readonly NamedPoint[], index: number): number {
  const own = points[index];
  return own ? points.reduce((sum, { x, y }) => sum + 1 / (1 + Math.hypot(x - own.x, y - own.y)), 0) : 0;
}

interface Choice {
  readonly place: PlacedName;
  /** Without regard to other names. */
  readonly cost: number;
}

function candidates(own: NamedPoint, around: Surroundings): readonly Choice[] {
  return rings.flatMap((ring) =>
    angles.flatMap((angle): readonly Choice[] => {
      const place = placeAt(own, ring, angle);
      if (!holds(around.bounds, place.box)) return [];
      return [{ place, cost: ring - nearest + preference(angle) + standing(place, own, around) }];
    }),
  );
}

function placeAt({ x, y, width, height }: NamedPoint, ring: number, angle: number): PlacedName {
  const [middle, level] = [x + Math.cos(angle) * (ring + width / 2), y - Math.sin(angle) * (ring + height / 2)];
  const box = {
    left: middle - width / 2,
    right: middle + width / 2,
    top: level - height / 2,
    bottom: level + height / 2,
  };
  if (ring <= beside) return { box };
  const end = { x: clamp(x, box.left, box.right), y: clamp(y, box.top - 1.5, box.bottom + descent) };
  const length = Math.hypot(end.x - x, end.y - y);
  const along = (distance: number) => {
    return { x: x + ((end.x - x) * distance) / length, y: y + ((end.y - y) * distance) / length };
  };
  return length < 2 * symbolRadius ? { box } : { box, leader: [along(leaderRadius), along(length - 1)] };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** To the right is read first, then to the left, over and under. */
function preference(angle: number): number {
  return 1.5 * Math.abs(Math.sin(angle)) + (Math.cos(angle) < -0.1 ? 1 : 0);
}

/** What a place costs by what stands there whatever the other names do. */
function standing({ box, leader }: PlacedName, own: NamedPoint, { symbols, texts, curves }: Surroundings): number {
  const roomy = grown(box, white / 2);
  const others = symbols.filter((point) => Math.hypot(point.x - own.x, point.y - own.y) > leaderRadius);
  const hidden = symbols.filter((point) => away(point, box) < symbolRadius).length;
  const nearer = others.filter((point) => away(point, box) < away(own, box) + 1.5).length;
  const covered = curves.reduce((sum, curve) => sum + lengthInside(curve, roomy), 0);
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const parted = curves.some((curve) =>
    curve.slice(1).some((to, index) => crosses([own, middle], [curve[index] ?? to, to])),
  );
  const struck = leader ? others.filter((point) => runsThrough(leader, square(point, leaderRadius))).length : 0;
  const overTexts = texts.filter((text) => meet(roomy, text) || (leader && runsThrough(leader, text))).length;
  const soft = 6 * nearer + (covered > 0 ? 4 + covered / 2 : 0) + (parted ? 3 : 0) + (leader ? 10 : 0);
  return forbidden * (hidden + overTexts) + 60 * struck + soft;
}

function cheapest(choices: readonly Choice[], others: readonly PlacedName[]): Choice | undefined {
  let best: { readonly choice: Choice; readonly cost: number } | undefined;
  for (const choice of choices) {
    if (best && choice.cost >= best.cost) continue;
    const cost = choice.cost + others.reduce((sum, other) => sum + conflict(choice.place, other), 0);
    if (!best || cost < best.cost) best = { choice, cost };
  }
  return best?.choice;
}

function conflict(a: PlacedName, b: PlacedName): number {
  const [left, right] = [grown(a.box, white / 2), grown(b.box, white / 2)];
  const texts = meet(left, right) ? forbidden : 0;
  const through = [a.leader && runsThrough(a.leader, right), b.leader && runsThrough(b.leader, left)];
  const crossing = a.leader && b.leader && crosses(a.leader, b.leader) ? 25 : 0;
  return texts + crossing + forbidden * through.filter((one) => one === true).length;
}

function grown({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by + descent };
}

function square({ x, y }: Point, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** The larger of the distances across and up; 0 inside. */
function away({ x, y }: Point, { left, right, top, bottom }: Box): number {
  return Math.max(0, left - x, x - right, top - y, y - bottom - descent);
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left &&
    inner.right <= outer.right &&
    outer.top <= inner.top &&
    inner.bottom + descent <= outer.bottom
  );
}

function lengthInside(curve: readonly Point[], box: Box): number {
  return curve.slice(1).reduce((sum, to, index) => {
    const from = curve[index] ?? to;
    const part = partInside(from, to, box);
    return part ? sum + (part[1] - part[0]) * Math.hypot(to.x - from.x, to.y - from.y) : sum;
  }, 0);
}

/** Whether two straight lines cross. */
function crosses([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
