// SR-REV: values that differ from last year's workbook.
import { code } from '../code-definition.js';

/** One value, or the first of many, as `71 i hemloshet.xlsx › Bostad först!H5, var 69 i …!H5`. */
interface Revised {
  readonly indicator: string;
  readonly count: number;
  readonly values: readonly string[];
}

const told = ({ indicator, count, values }: Revised, what: string): string =>
  count === 1
    ? `${indicator} ${what}: ${values.join('')}`
    : `${indicator} ${what}, ${count} värden: ${values.join('; ')}`;

export const revisionCodes = {
  'SR-REV-001': code<Revised>({
    severity: 'varning',
    exit: 1,
    message: (revised) => told(revised, 'är ändrad sedan förra året utan märket r'),
    withoutValues: 'uppgiften är ändrad sedan förra årets arbetsbok utan att vara märkt som reviderad',
    example: {
      indicator: 'hemlöshet.bostad-först|2023',
      count: 1,
      values: ['220 i hemloshet.xlsx › Bostad först!H7, var 218 i fixtures/2023/hemloshet.xlsx › Bostad först!H7'],
    },
    cure: 'märk värdet med ett upphöjt r om det är reviderat, rätta det annars, eller ange skälet under `acknowledge` i kapitlet',
  }),
  'SR-REV-002': code<Revised>({
    severity: 'upplysning',
    exit: 1,
    message: (revised) => told(revised, 'är reviderad sedan förra året'),
    withoutValues: 'uppgiften är reviderad sedan förra årets arbetsbok',
    example: {
      indicator: 'ekonomiskt-bistånd.utbetalt|2023',
      count: 1,
      values: [
        '902,8 i ekonomiskt-bistand.xlsx › Utbetalt bistånd!J5, var 899,4 i fixtures/2023/ekonomiskt-bistand.xlsx › Utbetalt bistånd!J5',
      ],
    },
    cure: 'ingen åtgärd behövs; ändringen är märkt som reviderad, eller gäller ett värde som var preliminärt',
  }),
  'SR-REV-003': code<Revised>({
    severity: 'varning',
    exit: 1,
    message: (revised) => told(revised, 'saknar värde som fanns förra året'),
    withoutValues: 'uppgiften fanns i förra årets arbetsbok men saknas nu',
    example: {
      indicator: 'hemlöshet.ansökningar|2019',
      count: 1,
      values: ['.. i hemloshet.xlsx › Avhysningar!F5, var 546 i fixtures/2023/hemloshet.xlsx › Avhysningar!F5'],
    },
    cure: 'fyll i värdet igen, eller ange skälet under `acknowledge` i kapitlet',
  }),
  'SR-REV-004': code({
    severity: 'varning',
    exit: 1,
    message: ({ folder }: { folder: string }) => `mappen ${folder} har ingen av förra årets arbetsböcker`,
    example: { folder: 'fixtures/2023' },
    cure: 'rätta `previousData` i rapport.yaml, eller ta bort nyckeln',
  }),
  'SR-REV-005': code({
    severity: 'varning',
    exit: 1,
    message: ({ file, reason }: { file: string; reason: string }) =>
      `förra årets arbetsbok jämförs inte: ${file} kan inte läsas (${reason})`,
    example: { file: 'fixtures/2023/hemloshet.xlsx', reason: 'filen är ingen Excelarbetsbok' },
    cure: 'öppna filen i Excel och spara den som Excel-arbetsbok (.xlsx), eller ta bort den ur mappen',
  }),
} as const;
