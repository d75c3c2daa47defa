// SR-TXT: prose and its bindings. SR-TAL: numbers in prose.
import { code } from '../code-definition.js';

export const textCodes = {
  'SR-TXT-001': code({
    severity: 'fel',
    exit: 1,
    message: (_: Record<string, never>) => 'klamrarna {{ }} hör inte ihop',
    example: {},
    cure: 'skriv bindningen som {{ indikator | filter }}, med båda klamrarna på var sida',
  }),
  'SR-TXT-002': code({
    severity: 'fel',
    exit: 1,
    message: ({ reason }: { reason: string }) => `bindningen går inte att läsa: ${reason}`,
    example: { reason: '`sedan:` saknar värde' },
    cure: 'skriv indikatorn först, sedan filter: {{ hushåll | ändring, sedan: 2020 }}',
  }),
  'SR-TXT-003': code({
    severity: 'fel',
    exit: 1,
    message: ({ note }: { note: string }) => `noten [^${note}] saknar text`,
    example: { note: 'lma' },
    cure: 'skriv notens text på en egen rad sist i samma text: [^lma]: Inklusive …',
  }),
  'SR-TXT-004': code({
    severity: 'fel',
    exit: 1,
    message: ({ name }: { name: string }) => `det finns ingen indikator eller variabel som heter \`${name}\``,
    example: { name: 'hushål' },
    cure: 'rätta namnet; indikatorerna står i chapters/gemensamt och variablerna i handboken',
  }),
  'SR-TXT-005': code({
    severity: 'fel',
    exit: 1,
    message: ({ filter }: { filter: string }) => `det finns inget filter som heter \`${filter}\``,
    example: { filter: 'ändrig' },
    cure: 'rätta filtret; handboken listar alla filter',
  }),
  'SR-TXT-006': code({
    severity: 'fel',
    exit: 1,
    message: ({ filter, value, reason }: { filter: string; value: string; reason: string }) =>
      `\`${filter}: ${value}\` går inte att använda: ${reason}`,
    example: { filter: 'kön', value: 'kvinna', reason: 'indikatorn är uppdelad på kvinnor, män' },
    cure: 'ändra värdet',
  }),
  'SR-TXT-007': code({
    severity: 'fel',
    exit: 1,
    message: ({ what, reason }: { what: string; reason: string }) => `${what} kan inte skrivas: ${reason}`,
    example: { what: 'ändringen av hushåll 2023–2024', reason: 'serien bryts 2024 och är inte jämförbar' },
    cure: 'skriv om meningen utan uppgiften, eller välj andra år',
  }),
  'SR-TXT-008': code({
    severity: 'fel',
    exit: 1,
    message: ({ label }: { label: string }) => `hänvisningen \`${label}\` leder ingenstans`,
    example: { label: 'tabell.hushål' },
    cure: 'hänvisa till en nyckel som finns: diagram.nyckel, tabell.nyckel, kapitel.nyckel eller avsnitt.nyckel',
  }),
  'SR-TXT-009': code({
    severity: 'fel',
    exit: 1,
    message: ({ first, second }: { first: string; second: string }) =>
      `\`${first}\` och \`${second}\` kan inte stå i samma bindning`,
    example: { first: 'ändring', second: 'ungefär' },
    cure: 'dela upp i två bindningar',
  }),
  'SR-TXT-010': code({
    severity: 'varning',
    exit: 1,
    message: ({ note }: { note: string }) =>
      `ingenting i texten hänvisar till noten [^${note}], som därför inte trycks`,
    example: { note: 'lma' },
    cure: 'skriv [^lma] där noten hör hemma, eller ta bort den',
  }),
  'SR-TXT-011': code({
    severity: 'fel',
    exit: 1,
    message: ({ note }: { note: string }) => `noten [^${note}] har två texter`,
    example: { note: 'lma' },
    cure: 'ge noterna olika namn, eller ta bort den ena',
  }),
  'SR-TXT-012': code({
    severity: 'varning',
    exit: 1,
    message: ({ words }: { words: number }) => `lång fotnot: ${words} ord`,
    example: { words: 342 },
    cure: 'flytta texten till brödtexten, och låt noten bära högst 300 ord',
  }),
  'SR-TAL-001': code({
    severity: 'varning',
    exit: 1,
    message: ({ number }: { number: string }) => `handskrivet tal i löptext: ${number}`,
    withoutValues: 'handskrivet tal i löptext',
    example: { number: '2,2 procent' },
    cure: 'hämta talet med en bindning, så följer det arbetsboken: {{ hushåll | ändring }}',
  }),
} as const;
