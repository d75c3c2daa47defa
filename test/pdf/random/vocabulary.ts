// Swedish of the field: short words, compounds longer than a column, and what must not be broken.
export const words: readonly string[] = [
  ...'i av att den det för har inte med och om på som till under ett en vid eller från men sedan enligt där'.split(' '),
  ...'antalet andelen barn unga hushåll insatser ärenden brukare kvinnor män flickor pojkar stadsdelsnämnder året'.split(
    ' ',
  ),
  ...'ökade minskade oförändrat redovisas beviljades beslutades ansökte bosatta placerade utredda avslutade'.split(' '),
  ...'orosanmälningar utredningstiden familjehemsplacerade vårdinsatser kartläggningen boendestöd bostadssociala'.split(
    ' ',
  ),
  ...'försörjningsstöd missbruksrelaterade jämställdhetsanalys funktionsnedsättning bostadsförmedlingen'.split(' '),
  ...'arbetsmarknadsåtgärder ungdomshabiliteringen brukarundersökningar verksamhetsområdena träningslägenheter'.split(
    ' ',
  ),
  ...'institutionsplaceringar sysselsättningsgrad relationsvåldscentrum kommunfullmäktiges övervältringseffekter'.split(
    ' ',
  ),
  'socialtjänstlagen',
  'Hägersten-Älvsjö',
  'Enskede-Årsta-Vantör',
  'funktionsnedsättningsperspektivet',
  'kunskapsförsörjningsorganisationen',
  'arbetsmarknadspolitiska',
  'bostadsanpassningsbidragsberättigade',
  '2019–2025',
  '0–17\u00a0år',
  '12\u00a0345',
  '5,2\u00a0procent',
  '1\u202f000\u202f000',
  '§\u00a014',
  'SoL',
  'LVU',
  '(2001:453)',
  'HVB-hem',
  'och/eller',
  'à',
  '—',
  'enkät²',
  '≥\u00a018',
  'idé',
];

/** For headings and labels, which are set large or in a narrow box and never hyphenated. */
export function shortWords(longest: number): readonly string[] {
  return words.filter(({ length }) => length <= longest);
}

/** `count` of them, always the same for a seed. */
export function pickWords(count: number, seed: number, from: readonly string[] = words): string[] {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] ?? 'ord';
  });
}
