// SR-SEK: disclosure control. Messages name cells by key, never by value.
import { code } from '../code-definition.js';

export const disclosureCodes = {
  'SR-SEK-001': code({
    severity: 'fel',
    exit: 4,
    message: ({ key }: { key: string }) => `röjandekontrollen stoppar rapporten: ${key} går att räkna ut`,
    example: { key: 'vald-i-nara-relationer.ärenden|2024|stadsdelsnämnd=Farsta' },
    cure: 'visa tabellen med färre indelningar, eller slå ihop grupper i arbetsboken',
  }),
  'SR-SEK-002': code({
    severity: 'upplysning',
    exit: 4,
    message: ({ indicator, year, dimensions }: { indicator: string; year: number; dimensions: string }) =>
      `${indicator} ${year} visas inte efter ${dimensions}: för få celler går att visa utan att röja enskilda`,
    example: { indicator: 'hemlöshet.avhysningar', year: 2024, dimensions: 'stadsdelsnämnd' },
    cure: 'visa flera år sammanslagna eller bara hela staden',
  }),
  'SR-SEK-003': code({
    severity: 'upplysning',
    exit: 4,
    message: ({ hidden, cells }: { hidden: number; cells: number }) =>
      `${hidden} av ${cells} celler redovisas inte: dolda av röjandekontrollen eller redan i arbetsboken`,
    example: { hidden: 12, cells: 1400 },
    cure: 'sekretesslogg.json i arbete/<år>/ listar varje dold cell och skälet',
  }),
} as const;
