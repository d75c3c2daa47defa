// Age classes by their spelling, so that a column of them is known as `ålder` without a list of every class in use.

/** Whole years, both ends included; without `to` the class is open upwards. */
export interface AgeClass {
  readonly from: number;
  readonly to?: number;
}

/** Nobody counts older than this; `120-199` hours is no age. */
const oldest = 120;
/** Statistics close no age class above this: `50–119` counts hours. */
const oldestClosed = 109;

const age = '\\d{1,3}';
const dash = '[-–—−]';
const unit = '(?: ?år| ?-?åringar)';
const orOlder = '(?:och|eller) (?:äldre|över|uppåt|mer)';
const orYounger = '(?:och|eller) (?:yngre|under)';

const closed = new RegExp(
  `^(?:ålder |från )?(?<from>${age}) ?(?:${dash}|till|t\\.?o\\.?m\\.?) ?(?<to>${age})${unit}?$`,
  'iu',
);
const openUp = new RegExp(
  `^(?:(?<from>${age})(?: ?år)? ?(?:${dash}|\\+|${dash}?w|(?:år )?${orOlder})(?: ?år)?(?: ${orOlder})?|(?:minst|från|≥) ?(?<least>${age}) år|över (?<over>${age}) år)$`,
  'iu',
);
const openDown = new RegExp(
  `^(?:${dash} ?(?<below>${age})(?: ?år)?|(?<young>${age})(?: år)? ${orYounger}|(?:högst|upp till|t\\.?o\\.?m\\.?|≤) ?(?<most>${age}) år|(?:under|yngre än|<) ?(?<under>${age}) år)$`,
  'iu',
);
const single = new RegExp(`^(?<age>${age})(?: år|-åringar)$`, 'iu');

/** `18–24 år`, `18-24`, `65-`, `65-w`, `-64 år`, `65 år och äldre`, `80+`, `under 18 år`, `17 år`; nothing for other labels. */
export function parseAgeClass(label: string): AgeClass | undefined {
  const text = label.trim().replace(/\s+/gu, ' ');
  const range = closed.exec(text)?.groups;
  if (range) return plausible({ from: Number(range.from), to: Number(range.to) });
  const up = openUp.exec(text)?.groups;
  if (up) return plausible({ from: up.over ? Number(up.over) + 1 : Number(up.from ?? up.least) });
  const down = openDown.exec(text)?.groups;
  if (down)
    return plausible({
      from: 0,
      to: down.under ? Number(down.under) - 1 : Number(down.below ?? down.young ?? down.most),
    });
  const one = single.exec(text)?.groups;
  return one ? plausible({ from: Number(one.age), to: Number(one.age) }) : undefined;
}

/**
 * The labels of a row or column count something else than years of age, so that none of them is an age by its spelling alone:
 * `1–9`, `10–49` look like ages until `120–199`, `200–` or, where no class says `år`, `50–119` stands beside them. What a title says
 * of hours or days is not seen here.
 */
export function countsOtherThanAges(labels: readonly string[]): boolean {
  const classes = labels.map((label) => ({ label: label.trim(), age: parseAgeClass(label) }));
  if (classes.some(({ label, age }) => age === undefined && otherClass.test(label))) return true;
  const ages = classes.filter(({ age }) => age !== undefined);
  return !ages.some(({ label }) => /år/iu.test(label)) && ages.some(({ age }) => (age?.to ?? 0) > oldestClosed);
}

/** `120–199`, `200–`, `10–27 månader`, `120 timmar och fler`: a class, of something else than years of age. */
const otherClass = new RegExp(
  `^(?:${dash} ?)?\\d+(?: \\p{L}+)? ?(?:${dash}|\\+)|^\\d+ ?\\p{L}+ (?:och|eller) \\p{L}+$`,
  'u',
);

function plausible(ageClass: AgeClass): AgeClass | undefined {
  const { from, to } = ageClass;
  return from <= oldest && (to === undefined || (to >= from && to <= oldest)) ? ageClass : undefined;
}
