// Labels beside their marks: as near as they can be without overlapping, in the marks' own order.

export interface Spreadable {
  /** Where the middle would best be. */
  readonly at: number;
  /** Extent along the axis. */
  readonly size: number;
}

/**
 * Middles for `items`, in their given order, inside `from`…`to`. Blocks of touching labels are centred on what
 * they want (pool adjacent violators). Together the sizes must fit, else the block overflows at `to`.
 */
export function spreadLabels(items: readonly Spreadable[], from: number, to: number): readonly number[] {
  const order = items.map((_, index) => index).sort((a, b) => (items[a]?.at ?? 0) - (items[b]?.at ?? 0) || a - b);
  const blocks: Block[] = [];
  for (const index of order) {
    const item = items[index];
    if (!item) continue;
    let block = place(
      { indexes: [index], size: item.size, wish: item.at - item.size / 2, count: 1, start: 0 },
      from,
      to,
    );
    for (let above = blocks.at(-1); above && above.start + above.size > block.start; above = blocks.at(-1)) {
      blocks.pop();
      block = place(join(above, block), from, to);
    }
    blocks.push(block);
  }
  const middles = new Array<number>(items.length).fill(0);
  for (const block of blocks) {
    let start = block.start;
    for (const index of block.indexes) {
      const size = items[index]?.size ?? 0;
      middles[index] = start + size / 2;
      start += size;
    }
  }
  return middles;
}

interface Block {
  readonly indexes: readonly number[];
  readonly size: number;
  /** Mean of the starts that the members wish for the block. */
  readonly wish: number;
  readonly count: number;
  readonly start: number;
}

function join(above: Block, below: Block): Block {
  const count = above.count + below.count;
  const wish = (above.wish * above.count + (below.wish - above.size) * below.count) / count;
  return { indexes: [...above.indexes, ...below.indexes], size: above.size + below.size, wish, count, start: 0 };
}

function place(block: Block, from: number, to: number): Block {
  return { ...block, start: Math.max(from, Math.min(block.wish, to - block.size)) };
}
