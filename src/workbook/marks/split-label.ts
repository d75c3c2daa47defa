// The ways a text can be cut into a label and marks. Which of them is meant, if any, is decided by the notes and the pattern.

export interface LabelSplit {
  readonly base: string;
  readonly marks: readonly string[];
  /**
   * `signed`: `Barn 1)`, `Barn (1)`, `Barn*`; `flag`: `2023p`; `glued`: `Barn1`; `spaced`: `Barn 1`, which is more often a name.
   */
  readonly form: 'signed' | 'flag' | 'glued' | 'spaced';
}

/** Nothing else can end in a mark. */
const mayEndInMark = /[\d*)prb.]$|[a-zä]\)$|(?:prel|rev)[a-zä]*\.?$/u;

const list = '\\d{1,2}(?:\\)?\\s*,\\s*\\d{1,2})*';
const inParentheses = new RegExp(`^(?<base>.*\\S)\\s*\\((?<marks>${list}|\\*{1,3}|[prb])\\)$`, 'u');
const stars = /^(?<base>.*[^\s*])\s?(?<marks>\*{1,3})\)?$/u;
const afterSpace = new RegExp(`^(?<base>.*[^\\s,])\\s+(?<marks>${list})\\)$`, 'u');
const afterWord = new RegExp(`^(?<base>.*[^\\d\\s,(])(?<marks>${list})\\)$`, 'u');
const afterDigit = /^(?<base>.*\d)(?<marks>\d)\)$/u;
const signedForms = [inParentheses, stars, afterSpace, afterWord, afterDigit];

const flag =
  /^(?<base>.*\d)(?:\s?(?<letter>[prb])\)?|\s\(?(?<word>prel|rev)(?:\.|iminär[at]?|iderad[e]?|iderat)?\)?)$/u;
const glued = /^(?<base>.*[\p{L})%])(?<marks>\d{1,2}(?:,\d{1,2})*)$/u;
/** `Per 100 0001`: a digit too many after a group of three. */
const gluedToGroup = /^(?<base>.*\p{L} \d{1,3}(?: \d{3})+)(?<marks>\d{1,2})$/u;
const spaced = /^(?<base>.*[\p{L})%]) (?<marks>\d{1,2})$/u;

/** `m2` is a unit. */
const metre = /(?:^|[\s\d/])[kcd]?m$/u;

/** Every way to cut marks off the end of a text, the surest first. */
export function splitLabel(text: string): readonly LabelSplit[] {
  if (!mayEndInMark.test(text)) return [];
  const splits: LabelSplit[] = [];
  const flagged = flag.exec(text)?.groups;
  const letter = flagged?.letter ?? flagged?.word?.charAt(0);
  if (flagged?.base !== undefined && letter !== undefined)
    splits.push({ base: flagged.base.trim(), marks: [letter], form: 'flag' });
  for (const pattern of signedForms) splits.push(...splitBy(pattern, 'signed', text));
  splits.push(
    ...splitBy(glued, 'glued', text),
    ...splitBy(gluedToGroup, 'glued', text),
    ...splitBy(spaced, 'spaced', text),
  );
  return splits;
}

function splitBy(pattern: RegExp, form: LabelSplit['form'], text: string): readonly LabelSplit[] {
  const groups = pattern.exec(text)?.groups;
  if (groups?.base === undefined || groups.marks === undefined || !isBalanced(groups.base)) return [];
  if (form === 'glued' && metre.test(groups.base)) return [];
  const marks = groups.marks.split(/[\s,)]+/u).filter((mark) => mark !== '');
  return [{ base: groups.base.trim(), marks, form: /^[prb]$/u.test(groups.marks) ? 'flag' : form }];
}

/** `Barn (0–17)` ends in a parenthesis of its own. */
function isBalanced(text: string): boolean {
  return text.split('(').length === text.split(')').length;
}
