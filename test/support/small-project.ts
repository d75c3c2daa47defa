// The smallest project that loads, in memory: two chapters, one memo. A test lays its own files over it.
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Chapter } from '../../src/project/chapter.js';
import type { ProjectFiles } from '../../src/project/project-files.js';
import { readChapter } from '../../src/project/read-chapter.js';
import { chapterSchema, sharedChapterSchema } from '../../src/project/schemas/chapter-schema.js';
import { validate } from '../../src/project/validate.js';
import { parseYaml, type YamlSource } from '../../src/project/yaml-source.js';

/** File → text; `undefined` takes a file away. */
export type FileTexts = Readonly<Record<string, string | Uint8Array | undefined>>;

/** A project folder that is only a record. */
export function memoryFiles(texts: FileTexts): ProjectFiles {
  const present = Object.entries(texts).flatMap(([file, text]) => (text === undefined ? [] : [[file, text] as const]));
  const files = new Map(present);
  return {
    async read(file) {
      const text = files.get(file);
      return typeof text === 'string' ? new TextEncoder().encode(text) : text;
    },
    async list(folder) {
      const start = folder === '' ? '' : `${folder}/`;
      const inside = [...files.keys()].filter((file) => file.startsWith(start));
      return [...new Set(inside.map((file) => file.slice(start.length).split('/')[0] ?? ''))].sort();
    },
  };
}

const prose = (keys: readonly string[]): string => keys.map((key) => `${key}: |\n  Text.\n`).join('');

export const firstChapter = `chapter: 1
key: demografi
title: Demografi
workbook: demografi.xlsx
keyFigures: [folkmängd, folkmängd, folkmängd]
summary: |
  Staden hade {{ folkmängd }} invånare.
sections:
  - heading: Befolkningen
    text: |
      Folkmängden har {{ folkmängd | ändring }}.
    table: { indicator: folkmängd, title: Folkmängd, rows: stadsdelsnämnd }
`;

export const firstShared = `key: demografi
indicators:
  folkmängd:
    name: Folkmängd
    kind: count
    unit: { one: person, many: personer }
    reference: 31 december
    source: SCB
    sheet: Folkmängd
`;

export const secondChapter = `chapter: 2
key: bistånd
title: Ekonomiskt bistånd
area: ekonomiskt bistånd
workbook: bistand.xlsx
keyFigures: [tagare, tagare, andel]
summary: |
  Sammanfattning.
sections:
  - heading: Biståndstagare
    text: |
      Antalet är {{ tagare }}.
`;

export const secondShared = `key: bistånd
indicators:
  tagare:
    name: Biståndstagare
    kind: count
    unit: { one: person, many: personer }
    reference: under året
    source: Staden
    sheet: Biståndstagare
    rest: { name: Ej fördelat }
  andel:
    name: Andel med bistånd
    kind: share
    unit: { one: procent, many: procent }
    reference: under året
    source: Staden
    numerator: tagare
    denominator: demografi.folkmängd
`;

/** Names, groups, dates and mergers as in domain.md 2.14. */
export const districtsYaml = `total: Hela staden
districts:
  - { name: Järva, group: Västerort, from: 2023-07-01 }
  - { name: Rinkeby-Kista, group: Västerort, from: 2007-01-01, to: 2023-06-30, replacedBy: Järva }
  - { name: Spånga-Tensta, group: Västerort, from: 2007-01-01, to: 2023-06-30, replacedBy: Järva }
  - { name: Hässelby-Vällingby, group: Västerort, from: 2007-01-01, aliases: [Hässelby] }
  - { name: Bromma, group: Västerort, from: 2007-01-01 }
  - { name: Kungsholmen, group: Inre staden, from: 2007-01-01 }
  - { name: Norra innerstaden, group: Inre staden, from: 2023-07-01 }
  - { name: Norrmalm, group: Inre staden, from: 2007-01-01, to: 2023-06-30, replacedBy: Norra innerstaden }
  - { name: Östermalm, group: Inre staden, from: 2007-01-01, to: 2023-06-30, replacedBy: Norra innerstaden }
  - { name: Södermalm, group: Inre staden, from: 2007-01-01 }
  - { name: Enskede-Årsta-Vantör, group: Söderort, from: 2007-01-01, aliases: [EÅV] }
  - { name: Skarpnäck, group: Söderort, from: 2007-01-01 }
  - { name: Farsta, group: Söderort, from: 2007-01-01 }
  - { name: Hägersten-Älvsjö, group: Söderort, from: 2020-07-01 }
  - { name: Älvsjö, group: Söderort, from: 2007-01-01, to: 2020-06-30, replacedBy: Hägersten-Älvsjö }
  - { name: Hägersten-Liljeholmen, group: Söderort, from: 2007-01-01, to: 2020-06-30, replacedBy: Hägersten-Älvsjö }
  - { name: Skärholmen, group: Söderort, from: 2007-01-01 }
`;

export const dimensionsYaml = `dimensions:
  kön:
    label: Kön
    total: Totalt
    totalAliases: [Båda könen]
    ordered: true
    members: [{ name: kvinnor, aliases: [Flickor] }, { name: män, aliases: [Pojkar] }]
  ålder: { label: Ålder, total: Samtliga åldrar, ordered: true }
`;

export const smallProject: Readonly<Record<string, string>> = {
  'chapters/2024/rapport.yaml': `year: 2024
title: Rapport
subtitle: En beskrivning
city: Staden
firstYear: 2009
dnr: SoN 2025/1
data: data/2024
publisher: Förvaltningen
office: förvaltningen
department: avdelningen
board: nämnden
dates:
  document: 2025-05-19
  created: 2025-05-19
  staffCouncil: 2025-05-14
  disabilityCouncil: 2025-05-15
  board: 2025-06-10
  published: 2025-06-11
handler: { name: N N, phone: 08-00 }
contact: N N
signatories: [{ name: N N, title: Direktör, office: F }, { name: N N, title: Chef, office: F }]
attachment: 1
disclosure: { threshold: 5, decidedBy: direktören }
`,
  'chapters/2024/01-demografi.yaml': firstChapter,
  'chapters/2024/02-bistand.yaml': secondChapter,
  'chapters/2024/tjansteutlatande.yaml': `results:\n  bistånd: |\n    Antalet är {{ tagare }}.\n`,
  'chapters/gemensamt/01-demografi.yaml': firstShared,
  'chapters/gemensamt/02-bistand.yaml': secondShared,
  'chapters/gemensamt/dimensioner.yaml': dimensionsYaml,
  'chapters/gemensamt/stadsdelsnamnder.yaml': districtsYaml,
  'templates/theme.yaml': 'colors: {}\n',
  'templates/ordlista.yaml': 'abbreviations: []\n',
  'templates/tjansteutlatande.yaml': `documentType: Tjänsteutlåtande
decisions: [Nämnden godkänner rapporten.]
headings:
  decisions: Beslut
  summary: Sammanfattning
  background: Bakgrund
  matter: Ärendet
  purpose: Syfte
  method: Arbetssätt
  results: Resultat
  preparation: Beredning
  equality: Jämställdhet
  proposal: Förslag
  attachments: { one: Bilaga, many: Bilagor }
${prose(['summary', 'background', 'matter', 'purpose', 'method', 'resultsIntroduction', 'preparation', 'equality', 'proposal'])}`,
  'templates/rapport.yaml': `contents: Innehåll
summaryHeading: Sammanfattning
targets: { heading: Måluppfyllelse, text: Text. }
equality: { heading: Likställighet, text: Text. }
profiles: { heading: Nämnderna, text: Text. }
imprint: ["Utgiven av {{ utgivare }}."]
abbreviations: { heading: Förkortningar, text: I rapporten. }
introduction: { heading: Inledning, news: Nyheter, sections: [{ heading: Om rapporten, text: Text. }] }
method: { heading: Metod, introduction: Text., disclosure: Text., analysis: Text., changes: Text., districts: Text., indicators: Text. }
`,
};

/** Parses YAML that must parse. */
export function source(text: string, file = 'chapters/2024/prov.yaml'): YamlSource {
  const { value, diagnostics } = parseYaml(file, text);
  if (value === undefined) throw new Error(diagnostics.map((one) => one.message).join('; '));
  return value;
}

/** A chapter from the text of its files, which must be valid. */
export function chapter(own: string, shared?: string, file = 'chapters/2024/prov.yaml'): Chapter {
  const ownSource = source(own, file);
  const yaml = must(validate(ownSource, chapterSchema));
  if (shared === undefined) return must(readChapter(yaml, ownSource));
  const sharedSource = source(shared, file.replace('2024', 'gemensamt'));
  const sharedYaml = must(validate(sharedSource, sharedChapterSchema));
  return must(readChapter(yaml, ownSource, { yaml: sharedYaml, source: sharedSource }));
}

function must<T>({ value, diagnostics }: { value: T | undefined; diagnostics: readonly Diagnostic[] }): T {
  if (value === undefined || diagnostics.length > 0) throw new Error(diagnostics.map((one) => one.message).join('; '));
  return value;
}
