// SR-PDF: what could not be set on paper as it was meant.
import { code } from '../code-definition.js';

export const pdfCodes = {
  'SR-PDF-001': code({
    severity: 'varning',
    exit: 1,
    message: ({ file, page }: { file: string; page: number }) =>
      `ett stycke i ${file} som skulle hållas ihop är högre än sidan och har delats, med början på sida ${page}`,
    example: { file: 'socialtjanstrapport-2024.pdf', page: 31 },
    cure: 'korta texten i tabellcellen eller i noterna, eller dela upp tabellen eller diagrammet',
  }),
  'SR-PDF-002': code({
    severity: 'fel',
    exit: 1,
    message: ({ character, codePoint, near }: { character: string; codePoint: string; near: string }) =>
      `tecknet ${character} (${codePoint}) finns inte i typsnittet; det står i ”${near}”`,
    example: { character: '漢', codePoint: 'U+6F22', near: 'Antal 漢 hushåll' },
    cure: 'skriv om texten utan tecknet',
  }),
  'SR-PDF-003': code({
    severity: 'fel',
    exit: 1,
    message: ({ number }: { number: string }) =>
      `${number} har en kolumn som tillsammans med radernas namn är bredare än en liggande sida`,
    example: { number: 'Tabell 3.4' },
    cure: 'korta de längsta orden i kolumnens rubrik och i radernas namn',
  }),
  'SR-PDF-004': code({
    severity: 'varning',
    exit: 1,
    message: ({ label }: { label: string }) =>
      `hänvisningen till ${label} leder ingenstans i dokumentet och sätts utan länk`,
    example: { label: 'diagram-hushåll' },
    cure: 'hänvisa till ett diagram, en tabell eller ett kapitel som finns med i dokumentet',
  }),
  'SR-PDF-005': code({
    severity: 'varning',
    exit: 1,
    message: ({ number, percent }: { number: string; percent: number }) =>
      `${number} är högre än sidan och har förminskats till ${percent} procent`,
    example: { number: 'Diagram 3.2', percent: 82 },
    cure: 'visa färre staplar i diagrammet',
  }),
} as const;
