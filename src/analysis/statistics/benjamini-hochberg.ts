// p-values adjusted for how many were tested, as R's p.adjust: the false discovery rate (Benjamini & Hochberg 1995), and Holm's stricter
// bound on any error at all.

/** q-values in the order of the p-values. */
export function benjaminiHochberg(p: readonly number[]): readonly number[] {
  const n = p.length;
  let least = 1;
  return adjusted(p, 'descending', (value, place) => {
    least = Math.min(least, (n / (n - place)) * value);
    return least;
  });
}

/** Holm's adjusted p-values, in the order of the p-values. */
export function holm(p: readonly number[]): readonly number[] {
  let most = 0;
  return adjusted(p, 'ascending', (value, place) => {
    most = Math.max(most, Math.min(1, value * (p.length - place)));
    return most;
  });
}

function adjusted(
  p: readonly number[],
  order: 'ascending' | 'descending',
  adjust: (value: number, place: number) => number,
): readonly number[] {
  const turn = order === 'ascending' ? 1 : -1;
  const sorted = p.map((value, index) => ({ value, index })).sort((a, b) => turn * (a.value - b.value));
  const result = [...p];
  for (const [place, { value, index }] of sorted.entries()) result[index] = adjust(value, place);
  return result;
}
