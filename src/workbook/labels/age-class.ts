// Age classes by their spelling, so that a column of them is known as `ålder` without a list of every class in use.

/** Whole years, both ends included; without `to` the class is open upwards. */
export interface AgeClass {
  readonly from: number;
  readonly to?: number;
}

/** Nobody counts older than this; `120-199` hours is no age. */
const oldest = 120;

const closed = /^(?<from>\d{1,3}) ?[-–—−] ?(?<to>\d{1,3})(?: ?år(?:en|ingar)?)?$/iu;
const openUp =
  /^(?<from>\d{1,3})(?: ?år)?(?: ?[-–—−+]| och äldre| år och över| \+| eller äldre| ?[-–—−] ?år)(?: år)?(?: och äldre)?$/iu;
const openDown = /^(?:[-–—−] ?(?<below>\d{1,3})(?: ?år)?|(?<young>\d{1,3}) år och yngre|under (?<under>\d{1,3}) år)$/iu;
const single = /^(?<age>\d{1,3}) år$/iu;

/** `18–24 år`, `18-24`, `65-`, `-64 år`, `65 år och äldre`, `80+`, `under 18 år`, `17 år`; nothing for other labels. */
export function parseAgeClass(label: string): AgeClass | undefined {
  const text = label.trim().replace(/\s+/gu, ' ');
  const range = closed.exec(text)?.groups;
  if (range) return plausible({ from: Number(range.from), to: Number(range.to) });
  const up = openUp.exec(text)?.groups;
  if (up) return plausible({ from: Number(up.from) });
  const down = openDown.exec(text)?.groups;
  if (down) return plausible({ from: 0, to: down.under ? Number(down.under) - 1 : Number(down.below ?? down.young) });
  const one = single.exec(text)?.groups;
  return one ? plausible({ from: Number(one.age), to: Number(one.age) }) : undefined;
}

function plausible(age: AgeClass): AgeClass | undefined {
  return age.from <= oldest && (age.to === undefined || (age.to >= age.from && age.to <= oldest)) ? age : undefined;
}
