// SR-GRA: numbers in the workbooks that do not agree with each other. All can be answered for in `acknowledge`.
import { code } from '../code-definition.js';

/** `fact` is indicator, year and members; every other text names its cells. */
interface Sums {
  readonly fact: string;
  readonly parts: string;
  readonly sum: string;
  readonly total: string;
}

const sums = ({ fact, parts, sum, total }: Sums): string => `${fact}: ${parts} summerar till ${sum}, men ${total}`;

export const auditCodes = {
  'SR-GRA-001': code<Sums>({
    severity: 'varning',
    exit: 1,
    message: sums,
    withoutValues: 'stadsdelsnämnderna summerar inte till delsumman',
    example: {
      fact: 'ekonomiskt-bistånd.biståndstagare 2017, Västerort',
      parts: '4 stadsdelsnämnder (D5:D8)',
      sum: '8 995',
      total: 'delsumman i D4 är 8 959',
    },
    cure: 'rätta delsumman eller den nämnd som är fel i arbetsboken',
  }),
  'SR-GRA-002': code<Sums>({
    severity: 'fel',
    exit: 1,
    message: sums,
    withoutValues: 'könen summerar till mer än totalen',
    example: {
      fact: 'barn-och-unga.placerade 2024',
      parts: 'flickor 512 (H4) och pojkar 701 (H5)',
      sum: '1 213',
      total: 'totalen i H6 är 1 123',
    },
    cure: 'rätta den cell som är fel, eller ange `additive: false` om samma person kan räknas flera gånger',
  }),
  'SR-GRA-003': code<Sums>({
    severity: 'varning',
    exit: 1,
    message: sums,
    withoutValues: 'könen summerar till mindre än totalen',
    example: {
      fact: 'barn-och-unga.placerade 2024',
      parts: 'flickor 512 (H4) och pojkar 701 (H5)',
      sum: '1 213',
      total: 'totalen i H6 är 1 231',
    },
    cure: 'rätta den cell som är fel, eller ange under `acknowledge` varför könen inte fyller totalen (okänt kön)',
  }),
  'SR-GRA-004': code<{ fact: string; part: string; whole: string }>({
    severity: 'fel',
    exit: 1,
    message: ({ fact, part, whole }) => `${fact}: ${part} är mer än ${whole}, som det är en del av`,
    withoutValues: 'en del är större än det hela',
    example: {
      fact: 'barn-och-unga.placerade 2013',
      part: 'därav 0–17 år 2 414 (F8)',
      whole: 'totalen 2 087 (F7)',
    },
    cure: 'rätta den cell som är fel i arbetsboken',
  }),
  'SR-GRA-005': code<Sums & { more?: string }>({
    severity: 'varning',
    exit: 1,
    message: ({ more = '', ...rest }) => `${sums(rest)}${more}`,
    withoutValues: 'delarna summerar inte till totalen',
    example: {
      fact: 'ekonomiskt-bistånd.biståndstagare 2017, Farsta',
      parts: '6 åldersklasser (B16:G16)',
      sum: '1 585',
      total: 'totalen i H16 är 1 558',
    },
    cure: 'rätta den cell som är fel, eller ange `additive: false` om samma person kan räknas i flera grupper',
  }),
  'SR-GRA-006': code<Sums & { more?: string }>({
    severity: 'varning',
    exit: 1,
    message: ({ more = '', ...rest }) => `${sums(rest)}${more}`,
    withoutValues: 'delarna summerar till mindre än totalen, fast ingen kan saknas i dem',
    example: {
      fact: 'barn-och-unga.vårdade 2012',
      parts: 'familjehem 857 (G5) och institutioner 248 (G6)',
      sum: '1 105',
      total: 'totalen i G4 är 1 122',
    },
    cure: 'rätta den cell som är fel, eller ta in den grupp som saknas i tabellen',
  }),
  'SR-GRA-007': code<{ fact: string; total: string; parts: string; low: string; high: string }>({
    severity: 'varning',
    exit: 1,
    message: ({ fact, total, parts, low, high }) => `${fact}: ${total} ligger inte mellan ${low} och ${high}, ${parts}`,
    withoutValues: 'totalens andel ligger utanför delarnas',
    example: {
      fact: 'funktionsnedsättning.nöjd 2024',
      total: 'totalen 89 (F6)',
      low: '85',
      high: '88',
      parts: 'som är lägst och högst av kvinnor och män (F4:F5)',
    },
    cure: 'rätta den andel som är fel i arbetsboken',
  }),
  'SR-GRA-008': code<{ fact: string; written: string; computed: string; terms: string; more?: string }>({
    severity: 'varning',
    exit: 1,
    message: ({ fact, written, computed, terms, more = '' }) =>
      `${fact}: ${written} i bladet, men ${terms} ger ${computed}${more}`,
    withoutValues: 'talet i bladet stämmer inte med täljare och nämnare',
    example: {
      fact: 'missbruk-och-beroende.institutionsvård-per-100000 2015',
      written: '17 (J5)',
      computed: '20,2',
      terms: '144 (E5) av 713 000 (Folkmängd!E4)',
    },
    cure: 'rätta talet i bladet; programmet trycker det beräknade',
  }),
  'SR-GRA-009': code<{ columns: string; against: string; matches: string; fact: string }>({
    severity: 'varning',
    exit: 1,
    message: ({ columns, against, matches, fact }) => `${columns} ser ut att hålla ${against}: ${matches} (${fact})`,
    withoutValues: 'kolumner med andelar ser ut att vara förskjutna ett år',
    example: {
      columns: 'kolumnerna för 2012 (H4:H9) och 2013 (I4:I9)',
      against: 'värdena för året efter',
      matches: '12 av 12 tal stämmer med nästa års täljare och nämnare, 3 av 12 med det egna årets',
      fact: 'missbruk-och-beroende.per-100000',
    },
    cure: 'flytta talen till rätt år i bladet; programmet trycker de beräknade',
  }),
  'SR-GRA-010': code<{ column: string; before: string; count: number; fact: string }>({
    severity: 'varning',
    exit: 1,
    message: ({ column, before, count, fact }) => `${column} är lika med ${before} i alla ${count} värden (${fact})`,
    withoutValues: 'ett års värden är desamma som ett annat års',
    example: { column: '2024 (H5:H18)', before: '2023 (G5:G18)', count: 14, fact: 'ekonomiskt-bistånd.hushåll' },
    cure: 'kontrollera att årets värden är inlagda och inte kopierade från året före',
  }),
  'SR-GRA-011': code<{ fact: string; value: string; before: string; factor: string; like?: string; more?: string }>({
    severity: 'varning',
    exit: 1,
    message: ({ fact, value, before, factor, like, more = '' }) =>
      `${fact}: ${value} bryter mot serien, ${before} (${factor})${like === undefined ? '' : `; ${like}`}${more}`,
    withoutValues: 'ett värde bryter mot seriens tidigare utveckling',
    example: {
      fact: 'barn-och-unga.orosanmälningar 2024',
      value: '427 570 (K6)',
      before: '2023 är 39 886 (J6)',
      factor: '10,7 gånger så mycket',
      like: 'ser ut att vara tio gånger för stort',
    },
    cure: 'rätta cellen, ange ett seriebrott under `breaks`, eller skriv skälet under `acknowledge`',
  }),
} as const;
