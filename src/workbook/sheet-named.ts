// The sheet that YAML names: its name may be spelt otherwise in the workbook, and cut.
import { normaliseLabel } from '../language/normalise-label.js';

/** Excel gives a sheet no longer name than this, and cuts what is. */
const longestName = 31;

/** The sheet called `wanted`, whatever its case, spaces and dashes; else the one called what Excel leaves of `wanted`. */
export function sheetNamed<Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
  wanted: string,
): Sheet | undefined {
  const find = (called: string): Sheet | undefined => {
    const name = normaliseLabel(called);
    return sheets.find((sheet) => normaliseLabel(sheet.name) === name);
  };
  return find(wanted) ?? (wanted.length > longestName ? find(wanted.slice(0, longestName)) : undefined);
}
