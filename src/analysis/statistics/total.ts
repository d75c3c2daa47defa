// Sums of floating-point numbers, for statistics only: what is printed is summed exactly.

export function total(values: readonly number[]): number {
  return values.reduce((running, value) => running + value, 0);
}
