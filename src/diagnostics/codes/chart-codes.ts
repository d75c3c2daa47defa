// SR-DIA: how the report looks, and what a chart could not show.
import { code } from '../code-definition.js';

interface Shortfall {
  readonly color: string;
  readonly against: string;
  readonly found: string;
  readonly least: string;
  readonly where: string;
}

export const chartCodes = {
  'SR-DIA-001': code({
    severity: 'fel',
    exit: 1,
    message: ({ color, against, found, least, where }: Shortfall) =>
      `färgen ${color} har kontrasten ${found}:1 mot ${against} (${where}); minst ${least}:1 krävs`,
    example: { color: '#F7B58C', against: '#FFFFFF', found: '1,7', least: '3', where: 'staplar och linjer' },
    cure: 'gör den mörkare av de två färgerna mörkare, eller den ljusare ljusare',
  }),
  'SR-DIA-002': code({
    severity: 'varning',
    exit: 1,
    message: ({ title, count, most, what = 'serier' }: { title: string; count: number; most: number; what?: string }) =>
      `diagrammet ”${title}” har ${count} ${what}; fler än ${most} går inte att hålla isär`,
    example: { title: 'Hushåll efter hushållstyp', count: 7, most: 4 },
    cure: 'dela upp diagrammet i flera, eller slå ihop serier',
  }),
  'SR-DIA-003': code({
    severity: 'varning',
    exit: 1,
    message: ({ title }: { title: string }) => `diagrammet ”${title}” har inget värde som får redovisas`,
    example: { title: 'Avhysningar som berör barn' },
    cure: 'ta bort diagrammet, eller visa en grövre indelning',
  }),
  'SR-DIA-004': code({
    severity: 'fel',
    exit: 1,
    message: ({ title, characters }: { title: string; characters: string }) =>
      `diagrammet ”${title}” har tecken som typsnittet saknar: ${characters}`,
    example: { title: 'Hushåll efter hushållstyp', characters: '☎' },
    cure: 'skriv namnet eller måttet med andra tecken',
  }),
  'SR-DIA-005': code({
    severity: 'fel',
    exit: 1,
    message: ({ file, what }: { file: string; what: string }) => `SVG-filen ${file} kan inte användas: ${what}`,
    example: { file: 'logotyp.svg', what: 'elementet <image> är inte tillåtet' },
    cure: 'spara bilden som ren vektorgrafik, utan inbäddade bilder, skript och länkar',
  }),
  'SR-DIA-006': code({
    severity: 'fel',
    exit: 1,
    message: ({ title }: { title: string }) => `diagrammet ”${title}” staplar delar under noll`,
    example: { title: 'Folkökningens delar' },
    cure: 'visa delarna som linjer: `type: line`',
  }),
  'SR-DIA-007': code({
    severity: 'fel',
    exit: 1,
    message: ({ title, bar, sum }: { title: string; bar: string; sum: string }) =>
      `delarna i diagrammet ”${title}” är tillsammans ${sum} procent (${bar})`,
    example: { title: 'Hushåll efter försörjningshinder', bar: 'Järva', sum: '112,4' },
    cure: 'visa delar som inte överlappar varandra, eller ställ dem bredvid varandra: `type: grouped`',
  }),
} as const;
