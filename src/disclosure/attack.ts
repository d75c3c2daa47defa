// The attacker whom the interim rule keeps out: knows what is printed, and fills in every line that lacks one cell.
import type { Line } from './scope.js';

/** `known` and all that follows from it, line by line, until nothing more does. */
export function reachable(lines: readonly Line[], known: Iterable<string>): ReadonlySet<string> {
  const found = new Set(known);
  let open = lines;
  for (let before = -1; before < found.size; ) {
    before = found.size;
    open = open.filter((line) => {
      const unknown = line.cells.filter((id) => !found.has(id));
      const solved = line.kind === 'same' ? unknown.length < line.cells.length : unknown.length < 2;
      if (solved) for (const id of unknown) found.add(id);
      return !solved;
    });
  }
  return found;
}
