// SR-ARB: what the reader met in a workbook.
import { code } from '../code-definition.js';

export const workbookCodes = {
  'SR-ARB-001': code({
    severity: 'fel',
    exit: 3,
    message: ({ file }: { file: string }) => `arbetsboken ${file} finns inte`,
    example: { file: 'fixtures/2024/hemloshet.xlsx' },
    cure: 'kontrollera filnamnet i kapitlets `workbook:` och mappen i `data:` i rapport.yaml',
  }),
  'SR-ARB-002': code({
    severity: 'fel',
    exit: 3,
    message: ({ file, seems }: { file: string; seems: string }) =>
      `${file} är ingen Excelarbetsbok: filen ser ut att vara ${seems}`,
    example: { file: 'hemloshet.xlsx', seems: 'en textfil (CSV)' },
    cure: 'öppna filen i Excel och spara den som Excel-arbetsbok (.xlsx)',
  }),
  'SR-ARB-003': code({
    severity: 'fel',
    exit: 1,
    message: ({ sheet, sheets }: { sheet: string; sheets: readonly string[] }) =>
      `bladet ${sheet} finns inte; arbetsboken har ${sheets.join(', ')}`,
    example: { sheet: 'Hushåll', sheets: ['Hushåll 2024', 'Om data'] },
    cure: 'rätta `sheet:` i YAML eller bladets namn i arbetsboken',
  }),
  'SR-ARB-004': code({
    severity: 'fel',
    exit: 1,
    message: ({ text }: { text: string }) => `cellen innehåller texten ”${text}” där ett tal väntas`,
    withoutValues: 'cellen innehåller text där ett tal väntas',
    example: { text: 'saknas' },
    cure: 'skriv ett tal, eller ett av tecknen .. (uppgift saknas), . (kan inte förekomma) eller - (noll)',
  }),
  'SR-ARB-005': code<{ text: string; number: string; others?: number }>({
    severity: 'varning',
    exit: 1,
    message: ({ text, number, others = 0 }) => {
      const more = others === 0 ? '' : `, liksom ${others} tal till i tabellen`;
      return `talet ${number} står som text (”${text}”)${more}`;
    },
    withoutValues: 'talet står som text',
    example: { text: ' 39 959 ', number: '39 959' },
    cure: 'gör om cellerna till tal i Excel; tills vidare läses talen som de visas här',
  }),
  'SR-ARB-006': code({
    severity: 'fel',
    exit: 1,
    message: (_: Record<string, never>) =>
      'cellen är tom, och det framgår inte om den betyder noll, saknad uppgift eller sammanslagen klass',
    example: {},
    cure: 'fyll i cellen, eller ange `blank: missing`, `blank: zero` eller `blank: merged` för indikatorn i YAML',
  }),
  'SR-ARB-007': code({
    severity: 'fel',
    exit: 1,
    message: ({ formula }: { formula: string }) => `formeln =${formula} har inget sparat resultat`,
    example: { formula: 'SUM(B4:B14)' },
    cure: 'öppna arbetsboken i Excel, låt den räkna om och spara',
  }),
  'SR-ARB-008': code({
    severity: 'fel',
    exit: 1,
    message: ({ error }: { error: string }) => `cellen innehåller felvärdet ${error}`,
    example: { error: '#DIVISION/0!' },
    cure: 'rätta formeln i arbetsboken',
  }),
  'SR-ARB-009': code({
    severity: 'fel',
    exit: 1,
    message: ({ format }: { format: string }) => `cellen innehåller ett datum (format ${format}) där ett tal väntas`,
    example: { format: 'yyyy-mm-dd' },
    cure: 'ändra cellens talformat i Excel till Tal',
  }),
  'SR-ARB-010': code({
    severity: 'fel',
    exit: 1,
    message: ({ sheet, reason }: { sheet: string; reason: string }) =>
      `ingen tabell kunde läsas i bladet ${sheet}: ${reason}`,
    example: { sheet: 'Hushåll', reason: 'ingen rad med rubriker ovanför tal' },
    cure: 'ställ upp bladet med rubrik, rubrikrad, radetiketter och tal; se handboken, Arbetsböcker',
  }),
  'SR-ARB-011': code<{ what: string; form?: 'dold' | 'dolt' | 'dolda' }>({
    severity: 'varning',
    exit: 1,
    message: ({ what, form = 'dold' }) => `${what} är ${form} i Excel men läses som vanligt`,
    example: { what: 'rad 12' },
    cure: 'visa raden eller kolumnen i Excel, eller ta bort den om den inte ska räknas',
  }),
  'SR-ARB-012': code({
    severity: 'fel',
    exit: 3,
    message: ({ file, limit }: { file: string; limit: string }) => `${file} läses inte: ${limit}`,
    example: { file: 'hemloshet.xlsx', limit: 'innehållet är större än 200 MB uppackat' },
    cure: 'kopiera tabellerna till en ny arbetsbok i Excel och spara den; en vanlig arbetsbok är mycket mindre',
  }),
  'SR-ARB-013': code({
    severity: 'fel',
    exit: 3,
    message: ({ file, part }: { file: string; part: string }) =>
      `${file} läses inte: delen ${part} har en dokumenttypsdeklaration (DOCTYPE), som Excel aldrig skriver`,
    example: { file: 'hemloshet.xlsx', part: 'xl/worksheets/sheet1.xml' },
    cure: 'ta reda på varifrån filen kommer; öppna den i Excel och spara den på nytt bara om avsändaren är känd',
  }),
  'SR-ARB-014': code({
    severity: 'fel',
    exit: 3,
    message: ({ file, reason }: { file: string; reason: string }) => `arbetsboken ${file} kan inte läsas: ${reason}`,
    example: { file: 'fixtures/2024/hemloshet.xlsx', reason: 'ett annat program håller filen' },
    cure: 'stäng filen i Excel, kontrollera behörigheten och försök igen',
  }),
  'SR-ARB-015': code({
    severity: 'fel',
    exit: 1,
    message: ({ formula }: { formula: string }) => `värdet hämtas ur en annan arbetsbok med formeln =${formula}`,
    withoutValues: 'värdet hämtas ur en annan arbetsbok',
    example: { formula: '[1]Blad1!B4' },
    cure: 'kopiera cellen och klistra in den som värde, så att talet står i den egna arbetsboken',
  }),
  'SR-ARB-016': code<{ text: string; readings: readonly string[] }>({
    severity: 'fel',
    exit: 1,
    message: ({ text, readings }) => `”${text}” kan läsas på flera sätt: ${readings.join(' eller ')}`,
    withoutValues: 'cellen kan läsas på flera sätt',
    example: { text: '227 633', readings: ['talet 227 633', '27 633 med notmärket 2'] },
    cure: 'gör notmärket upphöjt i Excel, eller ange det under `marks` i kapitlets `tables`',
  }),
  'SR-ARB-017': code({
    severity: 'varning',
    exit: 1,
    message: ({ what }: { what: string }) => `arbetsboken har ${what}`,
    example: { what: 'länkar till andra arbetsböcker' },
    cure: 'bryt länkarna i Excel (Data › Redigera länkar) och spara utan makron som Excel-arbetsbok (.xlsx)',
  }),
  'SR-ARB-018': code({
    severity: 'varning',
    exit: 1,
    message: ({ file, copy }: { file: string; copy: string }) => `${copy} ligger bredvid ${file} och läses inte`,
    example: { file: 'hemloshet.xlsx', copy: 'hemloshet (2).xlsx' },
    cure: 'kontrollera att rätt version heter som i kapitlets `workbook:` och flytta undan kopian',
  }),
  'SR-ARB-019': code({
    severity: 'upplysning',
    exit: 1,
    message: ({ file }: { file: string }) => `${file} är öppen i Excel; den senast sparade versionen läses`,
    example: { file: 'hemloshet.xlsx' },
    cure: 'spara och stäng arbetsboken om den har ändrats',
  }),
  'SR-ARB-020': code({
    severity: 'varning',
    exit: 1,
    message: ({ table, doubt }: { table: string; doubt: string }) => `tabellen ”${table}” lästes med tvekan: ${doubt}`,
    withoutValues: 'tabellen lästes med tvekan',
    example: { table: 'Färdtjänst 2017', doubt: 'rubrikerna i rad 4 antas gälla till nästa rubrik' },
    cure: 'rätta bladet, eller ange tabellens form under `tables` i kapitlet; `socrapport inspect --yaml` skriver en början',
  }),
  'SR-ARB-021': code({
    severity: 'fel',
    exit: 1,
    message: ({ declaration, reason }: { declaration: string; reason: string }) =>
      `den angivna tabellen ${declaration} kan inte läsas: ${reason}`,
    example: { declaration: 'Hushåll › ”Färdtjänst 2017”', reason: 'bladet har ingen tabell med den rubriken' },
    cure: 'rätta `sheet`, `title` eller `range` under `tables` i kapitlet',
  }),
  'SR-ARB-022': code({
    severity: 'fel',
    exit: 3,
    message: ({ file, reason }: { file: string; reason: string }) => `arbetsboken ${file} är skadad: ${reason}`,
    example: { file: 'hemloshet.xlsx', reason: 'delen xl/worksheets/sheet1.xml saknas' },
    cure: 'öppna filen i Excel, låt Excel reparera den, kontrollera tabellerna och spara den som Excel-arbetsbok (.xlsx)',
  }),
  'SR-ARB-023': code({
    severity: 'upplysning',
    exit: 1,
    message: ({ table }: { table: string }) => `tabellen ”${table}” läses inte av någon indikator`,
    withoutValues: 'en tabell läses inte av någon indikator',
    example: { table: 'Färdtjänst 2017' },
    cure: 'läs den med en indikator, eller skriv `unused: true` för den under `tables` i kapitlet',
  }),
} as const;
