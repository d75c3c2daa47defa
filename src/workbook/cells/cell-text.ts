// Text of a cell: spaces, hand hyphens and superscripts. A superscript run is a mark, never a digit of the text (domain 6.1, hazards 1–3).

/** A stretch of text in one style. */
export interface TextRun {
  readonly text: string;
  readonly superscript: boolean;
}

export interface CellText {
  readonly text: string;
  readonly marks: readonly string[];
  readonly marksLead: boolean;
}

const superscriptCharacters = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscriptTail = /(?<=\S)[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u;
/** `m²` is a unit, `Barn²` a mark. */
const endsWithMetre = /(?:^|[\s\d])[kcd]?m$/u;

/** Takes the marks out of a cell's runs and tidies the rest. */
export function readCellText(runs: readonly TextRun[]): CellText {
  const marks: string[] = [];
  let text = '';
  let marksLead = false;
  for (const run of runs) {
    if (!run.superscript) {
      text += run.text;
    } else if (endsWithMetre.test(text)) {
      text += toSuperscript(run.text);
    } else {
      if (marks.length === 0) marksLead = text.trim() === '';
      marks.push(...splitMarks(run.text));
    }
  }
  const tidy = tidyText(text);
  const tail = superscriptTail.exec(tidy);
  const lead = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?=.)/u.exec(tidy);
  if (lead)
    return { text: tidy.slice(lead[0].length).trim(), marks: [fromSuperscript(lead[0]), ...marks], marksLead: true };
  if (!tail || endsWithMetre.test(tidy.slice(0, tail.index))) return { text: tidy, marks, marksLead };
  return { text: tidy.slice(0, tail.index).trim(), marks: [...marks, fromSuperscript(tail[0])], marksLead };
}

/** Steps that leading spaces indent a text by: two or three spaces a step, a single space one too. */
export function textIndent(runs: readonly TextRun[]): number {
  const first = runs.find((run) => !run.superscript)?.text ?? '';
  const text = first.replace(/^[\r\n]+/u, '');
  const spaces = /^[ \u00a0]*/u.exec(text)?.[0].length ?? 0;
  return spaces === 0 || text.trim() === '' ? 0 : Math.max(1, Math.floor(spaces / 2));
}

/** One line, composed letters, single plain spaces; a hand hyphen at a line break is taken out, one in a double name kept. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/gu, '')
    .replace(/(?<=\p{L})-[^\S\n]*\r?\n\s*(?=\p{Lu})/gu, '-')
    .replace(/(?<=\p{L})-[^\S\n]*\r?\n\s*(?!(?:och|eller|samt|resp)\b)(?=\p{Ll})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** `1,2)` is the two marks 1 and 2. */
function splitMarks(text: string): string[] {
  return tidyText(text)
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, fromSuperscript)
    .split(/[\s,;)]+/u)
    .filter((mark) => mark !== '');
}

function fromSuperscript(text: string): string {
  return [...text].map((character) => superscriptCharacters.indexOf(character)).join('');
}

function toSuperscript(text: string): string {
  return text.replace(/\d/gu, (digit) => superscriptCharacters.charAt(Number(digit)));
}
