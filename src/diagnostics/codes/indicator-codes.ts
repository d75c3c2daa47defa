// SR-IND: indicator definitions, and what the workbooks hold of them.
import { code } from '../code-definition.js';

export const indicatorCodes = {
  'SR-IND-001': code({
    severity: 'fel',
    exit: 1,
    message: ({ name, where }: { name: string; where: string }) => `indikatorn \`${name}\` finns inte${where}`,
    example: { name: 'hushål', where: ' i kapitlet ekonomiskt-bistånd' },
    cure: 'rätta nyckeln eller definiera indikatorn i chapters/gemensamt',
  }),
  'SR-IND-002': code({
    severity: 'fel',
    exit: 1,
    message: ({ label, dimension }: { label: string; dimension: string }) => `”${label}” är ingen känd ${dimension}`,
    example: { label: 'Skärholmn', dimension: 'stadsdelsnämnd' },
    cure: 'rätta etiketten i arbetsboken eller lägg till stavningen under `aliases` i chapters/gemensamt',
  }),
  'SR-IND-003': code({
    severity: 'fel',
    exit: 1,
    message: ({ indicator }: { indicator: string }) => `andelen ${indicator} ges utan sina antal`,
    example: { indicator: 'barn-och-unga.nöjda' },
    cure: 'ange `numerator` och `denominator`, eller `underlag: okänt` om antalen inte finns',
  }),
  'SR-IND-004': code({
    severity: 'upplysning',
    exit: 1,
    message: ({ indicator }: { indicator: string }) => `${indicator} ges utan sina antal (underlag okänt)`,
    example: { indicator: 'funktionsnedsättning.nöjda' },
    cure: 'ersätt med täljare och nämnare när de finns',
  }),
  'SR-IND-005': code({
    severity: 'fel',
    exit: 1,
    message: ({ indicator }: { indicator: string }) => `${indicator} har varken \`sheet\` eller täljare och nämnare`,
    example: { indicator: 'hemlöshet.personer' },
    cure: 'ange bladet som värdena står i, eller `numerator` och `denominator`',
  }),
  'SR-IND-006': code({
    severity: 'fel',
    exit: 1,
    message: ({ indicator, missing }: { indicator: string; missing: string }) =>
      `tabellen för ${indicator} saknar ${missing}`,
    example: { indicator: 'ekonomiskt-bistånd.hushåll', missing: 'år' },
    cure: 'ange dimensionernas namn med `as` eller välj kolumn med `where`',
  }),
  'SR-IND-007': code({
    severity: 'fel',
    exit: 1,
    message: ({ key, first }: { key: string; first: string }) => `samma uppgift (${key}) står också i ${first}`,
    example: { key: 'hushåll 2024', first: 'ekonomiskt-bistand.xlsx › Hushåll!H4' },
    cure: 'välj kolumn eller tabell med `where` eller `table`, eller ta bort den ena raden',
  }),
  'SR-IND-008': code<{ indicator: string; year: number; among?: string; parts?: string; sum: string; total: string }>({
    severity: 'varning',
    exit: 1,
    message: ({ indicator, year, among = '', parts = 'raderna', sum, total }) =>
      `${indicator} ${year}${among}: ${parts} summerar till ${sum} men totalen är ${total}`,
    withoutValues: 'raderna summerar inte till totalen',
    example: {
      indicator: 'ekonomiskt-bistånd.biståndstagare',
      year: 2017,
      parts: '14 stadsdelsnämnder (D5:D8, D10:D13 och D15:D20)',
      sum: '19 924',
      total: '25 228',
    },
    cure: 'ange restraden med `rest: { name: … }` om den är avsedd, annars rätta arbetsboken',
  }),
  'SR-IND-009': code({
    severity: 'fel',
    exit: 1,
    message: ({ indicator, term }: { indicator: string; term: string }) =>
      `${indicator}: ${term} ger inget gemensamt år`,
    example: { indicator: 'barn-och-unga.anmälningar-per-1000', term: 'täljare och nämnare' },
    cure: 'kontrollera att båda finns för samma år och samma indelning',
  }),
  'SR-IND-010': code({
    severity: 'fel',
    exit: 1,
    message: ({ indicator, value }: { indicator: string; value: string }) =>
      `andelen ${indicator} blir ${value} procent`,
    withoutValues: 'andelen blir större än hundra procent',
    example: { indicator: 'barn-och-unga.kopplade', value: '104' },
    cure: 'kontrollera att täljaren är en del av nämnaren',
  }),
  'SR-IND-011': code({
    severity: 'fel',
    exit: 1,
    message: ({ where, matches }: { where: string; matches: string }) =>
      `${where} finns inte i tabellen, som har ${matches}`,
    example: { where: 'mått: Antel', matches: 'Antal, Andel' },
    cure: 'rätta `where` eller `as` i indikatorns definition',
  }),
  'SR-IND-012': code({
    severity: 'fel',
    exit: 1,
    message: ({ name, first }: { name: string; first: string }) =>
      `kapitlet ${name} har samma nummer eller nyckel som ${first}`,
    example: { name: '3 barn-och-unga', first: 'chapters/2024/03-barn-och-unga.yaml' },
    cure: 'ge kapitlen var sitt nummer och var sin nyckel',
  }),
  'SR-IND-013': code({
    severity: 'fel',
    exit: 1,
    message: ({ key, value, first, firstValue }: { key: string; value: string; first: string; firstValue: string }) =>
      `samma uppgift (${key}) är ${value} här men ${firstValue} i ${first}`,
    withoutValues: 'samma uppgift har olika värden i två tabeller',
    example: {
      key: 'barn-och-unga.orosanmälningar|2024',
      value: '42 757',
      first: 'barn-och-unga.xlsx › Orosanmälningar!K6',
      firstValue: '42 575',
    },
    cure: 'rätta den ena cellen i arbetsboken',
  }),
  'SR-IND-014': code({
    severity: 'fel',
    exit: 1,
    message: ({ indicator, label }: { indicator: string; label: string }) =>
      `${indicator}: ”${label}” är två kalenderår, och det framgår inte vilket av dem som gäller`,
    example: { indicator: 'barn-och-unga.skolfrånvaro', label: '2018/19' },
    cure: 'ange `splitYear: first` (2018) eller `splitYear: last` (2019) för indikatorn',
  }),
  'SR-IND-015': code({
    severity: 'fel',
    exit: 1,
    message: ({ indicator, label }: { indicator: string; label: string }) =>
      `${indicator}: ”${label}” är inget enstaka år`,
    example: { indicator: 'demografi.medellivslängd', label: '2015–2019' },
    cure: 'ge kolumnen ett år som rubrik, eller utelämna den med `omit` under `tables` i kapitlet',
  }),
  'SR-IND-016': code({
    severity: 'varning',
    exit: 1,
    message: ({ indicator, note, found }: { indicator: string; note: string; found: string }) =>
      `${indicator}: ${note} finns inte i arbetsboken; ${found}`,
    example: { indicator: 'ekonomiskt-bistånd.hushåll', note: 'not 3', found: 'Hushåll har `1`, `2` och `Anm.`' },
    cure: 'ange ett märke som finns, eller ta bort det ur `workbookNotes`',
  }),
  'SR-IND-017': code({
    severity: 'fel',
    exit: 1,
    message: ({ note, numbers }: { note: string; numbers: string }) =>
      `${note} har uppgifter som programmet inte kan kontrollera: ${numbers}`,
    withoutValues: 'en not i arbetsboken har uppgifter som programmet inte kan kontrollera',
    example: { note: 'not 2', numbers: '”14 hushåll”' },
    cure: 'ta bort noten ur `workbookNotes`, och skriv den under tabellens eller diagrammets `note` med talet som en bindning: {{ hushåll }}',
  }),
  'SR-IND-018': code({
    severity: 'varning',
    exit: 1,
    message: ({ indicator, note }: { indicator: string; note: string }) =>
      `${indicator}: inget av indikatorns tal är märkt med ${note}, som därför inte trycks`,
    example: { indicator: 'ekonomiskt-bistånd.hushåll', note: 'not 2' },
    cure: 'ta bort märket ur `workbookNotes`, eller märk cellerna eller deras rubrik i arbetsboken',
  }),
  'SR-IND-019': code({
    severity: 'upplysning',
    exit: 1,
    message: ({ indicator }: { indicator: string }) =>
      `indikatorn ${indicator} visas inte i något diagram, någon tabell, något nyckeltal eller någon text`,
    example: { indicator: 'ekonomiskt-bistånd.hushållsstorlek' },
    cure: 'visa den, eller ta bort definitionen',
  }),
} as const;
