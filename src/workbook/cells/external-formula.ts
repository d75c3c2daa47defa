// Whether a formula takes its value from another workbook. Structured references (`Tabell1[Kolumn]`, `[@Kolumn]`) have brackets too,
// and stay in their own. Each pattern is passed once along a formula: none may be made slow by what a file holds.

const tokens = /"(?:[^"]|"")*"?|'(?:[^']|'')*'|\[[^[\]]*\]|\|'/gu;
const nameCharacter = /[\p{L}\p{N}_.\])]/u;
const sheetThenBang = /[\p{L}\p{N}_.:\\?]*!/uy;
const indirect = /\b(?:INDIRECT|INDIREKT)\s*\(/iu;
const bracketedFile = /\[[^[\]]+\.(?:xl\w{1,2}|ods|csv)\]/iu;

/** Tells of a formula whether it reaches outside; `names` are the workbook's defined names and what they stand for. */
export function createExternalCheck(names: ReadonlyMap<string, string>): (formula: string) => boolean {
  const externalNames = findExternalNames(names);
  return (formula) =>
    reachesOutside(formula) || (externalNames.size > 0 && wordsOf(formula).some((word) => externalNames.has(word)));
}

function reachesOutside(formula: string): boolean {
  if (!/[[|#]/u.test(formula)) return false;
  const byText = indirect.test(formula);
  for (const { 0: token, index } of formula.matchAll(tokens)) {
    const next = formula.charAt(index + token.length);
    const before = formula.charAt(index - 1);
    // '[fil.xlsx]Blad 1'!A1: no sheet of one's own has a bracket in its name. LibreOffice writes 'file:///mapp/fil.xlsx'#$Blad1.B4.
    if (token.startsWith("'") && ((next === '!' && token.includes('[')) || (next === '#' && /^'file:/iu.test(token))))
      return true;
    // [1]Blad1!B4, [1]!Namn, [fil.xlsx]Blad1:Blad3!A1
    if (token.startsWith('[') && !nameCharacter.test(before) && isBeforeBang(formula, index + token.length))
      return true;
    // Program|'Ämne'!Post, which is DDE
    if (token === "|'" && nameCharacter.test(before)) return true;
    if (token.startsWith('"') && byText && bracketedFile.test(token)) return true;
  }
  return false;
}

function isBeforeBang(formula: string, at: number): boolean {
  sheetThenBang.lastIndex = at;
  return sheetThenBang.test(formula);
}

/** Names that reach outside, directly or by way of other names; a ring of names ends where nothing more is found. */
function findExternalNames(names: ReadonlyMap<string, string>): ReadonlySet<string> {
  const known = new Set([...names.keys()].map((name) => name.toLowerCase()));
  const mentionedBy = new Map<string, string[]>();
  const open: string[] = [];
  for (const [name, formula] of names) {
    if (reachesOutside(formula)) open.push(name.toLowerCase());
    for (const word of new Set(wordsOf(formula))) {
      if (!known.has(word)) continue;
      const mentions = mentionedBy.get(word) ?? [];
      mentions.push(name.toLowerCase());
      mentionedBy.set(word, mentions);
    }
  }
  const found = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    for (const other of mentionedBy.get(name) ?? []) open.push(other);
  }
  return found;
}

function wordsOf(formula: string): readonly string[] {
  return (
    formula
      .replace(/"(?:[^"]|"")*"?/gu, '""')
      .toLowerCase()
      .match(/[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu) ?? []
  );
}
