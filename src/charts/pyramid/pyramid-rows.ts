// The rows of a pyramid: as high as the class is wide in years and as long as its people per year of age,
// so that areas can be compared when classes differ in width.
import { exact, toDrawing } from '../../arithmetic/exact.js';
import type { Published } from '../../disclosure/published.js';
import type { PyramidChart } from '../model/chart-model.js';

export interface PyramidRow {
  readonly name: string;
  /** From the plot's top to the bar's. */
  readonly top: number;
  readonly height: number;
  readonly women: PyramidSide;
  readonly men: PyramidSide;
}

export interface PyramidSide {
  readonly published: Published;
  /** Value per year of age; absent when it is not published. */
  readonly length?: number;
}

export interface PyramidRows {
  /** Oldest first, as they stand from the top. */
  readonly rows: readonly PyramidRow[];
  readonly height: number;
  /** Classes of equal width: lengths are values. */
  readonly equal: boolean;
  /** Classes drawn with a width that is not their own: an open class is given its neighbour's. */
  readonly assumed: readonly { readonly name: string; readonly years: number }[];
}

/** Height in which a row's text stands freely. */
export const textRow = 11;
const widestRow = 15;
/** Highest plot: of many equal rows, and of rows that areas decide. */
const mostEqual = 250;
const mostTrue = 205;

/** Geometry of a pyramid, from published values only. */
export function pyramidRows({ classes }: PyramidChart): PyramidRows {
  const years = classWidths(classes.map((entry) => entry.years));
  const equal = years.every((width) => width === years[0]);
  const scale = equal ? equalScale(years) : trueScale(years);
  let top = 0;
  const rows = classes
    .map((entry, index) => ({ entry, width: years[index] ?? 1 }))
    .reverse()
    .map(({ entry, width }): PyramidRow => {
      const height = width * scale;
      const per = equal ? 1 : width;
      const row = { name: entry.name, top, height, women: side(entry.women, per), men: side(entry.men, per) };
      top += height;
      return row;
    });
  const assumed = classes.flatMap((entry, index) =>
    entry.years === undefined && !equal ? [{ name: entry.name, years: years[index] ?? 1 }] : [],
  );
  return { rows, height: top, equal, assumed };
}

function side(published: Published, years: number): PyramidSide {
  return published.state === 'value'
    ? { published, length: toDrawing(published.value.div(exact(years))) }
    : { published };
}

/** An open class is drawn as wide as the one before it (or after it); all are equal when no width is known. */
function classWidths(widths: readonly (number | undefined)[]): readonly number[] {
  return widths.map((width, index) => {
    const before = widths.slice(0, index).findLast((other) => other !== undefined);
    return width ?? before ?? widths.find((other) => other !== undefined) ?? 1;
  });
}

function equalScale(years: readonly number[]): number {
  const row = Math.min(widestRow, Math.max(textRow, 170 / years.length));
  return Math.min(row, mostEqual / years.length) / (years[0] ?? 1);
}

/** Points per year: the narrowest class has room for its text unless the whole would be too high. */
function trueScale(years: readonly number[]): number {
  const total = years.reduce((sum, width) => sum + width, 0);
  return Math.min(Math.max(textRow / Math.min(...years), 170 / total), mostTrue / total);
}
