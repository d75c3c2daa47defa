// SR-YML: YAML files that do not parse or do not follow their schema.
import { code } from '../code-definition.js';

export const yamlCodes = {
  'SR-YML-001': code({
    severity: 'fel',
    exit: 3,
    message: ({ reason }: { reason: string }) => `filen går inte att läsa som YAML: ${reason}`,
    example: { reason: 'en rad är felindragen' },
    cure: 'rätta raden; kontrollera indrag, kolon och citattecken',
  }),
  'SR-YML-002': code({
    severity: 'fel',
    exit: 1,
    message: ({ key }: { key: string }) => `nyckeln \`${key}\` står två gånger på samma nivå`,
    example: { key: 'hushåll' },
    cure: 'ta bort eller döp om den ena',
  }),
  'SR-YML-003': code({
    severity: 'fel',
    exit: 1,
    message: ({ key, where }: { key: string; where: string }) => `okänd nyckel \`${key}\`${where}`,
    example: { key: 'tabel', where: ' i sections[0]' },
    cure: 'rätta stavningen; handboken listar alla nycklar',
  }),
  'SR-YML-004': code({
    severity: 'fel',
    exit: 1,
    message: ({ key, expected }: { key: string; expected: string }) => `\`${key}\` ska vara ${expected}`,
    example: { key: 'chapter', expected: 'ett heltal' },
    cure: 'ändra värdet',
  }),
  'SR-YML-005': code({
    severity: 'fel',
    exit: 1,
    message: ({ key }: { key: string }) => `nyckeln \`${key}\` saknas`,
    example: { key: 'title' },
    cure: 'lägg till nyckeln',
  }),
  'SR-YML-006': code({
    severity: 'fel',
    exit: 1,
    message: ({ key, value, allowed }: { key: string; value: string; allowed: readonly string[] }) =>
      `\`${key}\` har värdet \`${value}\` men ska vara ${allowed.join(', ')}`,
    example: { key: 'kind', value: 'antal', allowed: ['count', 'share'] },
    cure: 'välj ett av de tillåtna värdena',
  }),
  'SR-YML-007': code({
    severity: 'fel',
    exit: 1,
    message: ({ key }: { key: string }) => `\`${key}\` är löptext och får inte skrivas med vikt block (>)`,
    example: { key: 'text' },
    cure: 'byt > mot |, så att stycken och positioner bevaras',
  }),
  'SR-YML-008': code({
    severity: 'fel',
    exit: 3,
    message: ({ what }: { what: string }) => `filen använder ${what}, vilket inte är tillåtet`,
    example: { what: 'YAML-alias (*namn)' },
    cure: 'skriv ut innehållet på varje ställe',
  }),
  'SR-YML-009': code({
    severity: 'fel',
    exit: 3,
    message: ({ file }: { file: string }) => `filen ${file} saknas`,
    example: { file: 'chapters/2024/rapport.yaml' },
    cure: 'skapa filen, eller kör kommandot i projektets mapp (eller med --project)',
  }),
  'SR-YML-010': code({
    severity: 'fel',
    exit: 1,
    message: ({ key, reason }: { key: string; reason: string }) => `\`${key}\` går inte att använda: ${reason}`,
    example: { key: 'date', reason: '2025-13-01 är inget datum' },
    cure: 'ändra värdet',
  }),
  'SR-YML-011': code<{ code: string; at?: string }>({
    severity: 'varning',
    exit: 1,
    message: ({ code, at }) =>
      `granskningen av ${code}${at === undefined ? '' : ` (${at})`} svarar inte mot något meddelande`,
    example: { code: 'SR-IND-008', at: 'Hushåll' },
    cure: 'ta bort raden under `acknowledge` om avvikelsen är rättad, annars rätta `code` eller `at`',
  }),
  'SR-YML-012': code<{ workbook: string; found: readonly string[] }>({
    severity: 'fel',
    exit: 3,
    message: ({ workbook, found }) =>
      `arbetsboken till definitionerna, ${workbook}, finns inte; ${
        found.length === 0 ? 'mappen har ingen arbetsbok' : `mappen har ${found.slice(0, 12).join(', ')}`
      }`,
    example: { workbook: 'hemloshet.xlsx', found: ['data/bistand.xlsx', 'data/kartlaggning.xlsx'] },
    cure: 'lägg arbetsboken i mappen, eller ange vad den heter med `workbook` i filen med definitionerna',
  }),
  'SR-YML-013': code<{ workbook: string; files: readonly string[] }>({
    severity: 'fel',
    exit: 3,
    message: ({ workbook, files }) => `arbetsboken ${workbook} finns på flera ställen: ${files.join(', ')}`,
    example: { workbook: 'hemloshet.xlsx', files: ['data/hemloshet.xlsx', 'gammalt/hemloshet.xlsx'] },
    cure: 'flytta bort den som inte gäller, lägg årets i en mapp som heter som året, eller ange mappen i `workbook`',
  }),
} as const;
