// SR-PLA: charts, tables and key figures that ask for what is not there.
import { code } from '../code-definition.js';

export const planCodes = {
  'SR-PLA-001': code({
    severity: 'fel',
    exit: 1,
    message: ({ indicator, dimension }: { indicator: string; dimension: string }) =>
      `${indicator} är inte uppdelad på ${dimension}`,
    example: { indicator: 'ekonomiskt-bistånd.hushåll', dimension: 'kön' },
    cure: 'välj en annan indelning, eller en indikator som har den',
  }),
  'SR-PLA-002': code({
    severity: 'fel',
    exit: 1,
    message: ({ member, dimension }: { member: string; dimension: string }) =>
      `${dimension} har ingen medlem som heter ”${member}”`,
    example: { member: 'kvinna', dimension: 'kön' },
    cure: 'rätta namnet',
  }),
  'SR-PLA-003': code({
    severity: 'fel',
    exit: 1,
    message: ({ indicator, years }: { indicator: string; years: string }) =>
      `${indicator} har inga värden för ${years}`,
    example: { indicator: 'hemlöshet.personer', years: '2023' },
    cure: 'välj år som finns i arbetsboken',
  }),
  'SR-PLA-004': code({
    severity: 'fel',
    exit: 1,
    message: ({ label, first }: { label: string; first: string }) => `nyckeln \`${label}\` används redan på ${first}`,
    example: { label: 'tabell.ekonomiskt-bistånd.hushåll', first: 'rad 40' },
    cure: 'ge den ena en egen `key`',
  }),
  'SR-PLA-005': code({
    severity: 'fel',
    exit: 1,
    message: ({ what, need }: { what: string; need: string }) => `${what} behöver ${need}`,
    example: { what: 'stapeldiagrammet', need: '`rows`' },
    cure: 'komplettera uppgifterna i YAML',
  }),
  'SR-PLA-006': code({
    severity: 'varning',
    exit: 1,
    message: ({ what, indicators }: { what: string; indicators: readonly string[] }) =>
      `${what} blandar mått: ${indicators.join(', ')}`,
    example: { what: 'diagrammet', indicators: ['Antal hushåll', 'Procent'] },
    cure: 'visa olika mått i var sitt diagram',
  }),
  'SR-PLA-007': code({
    severity: 'fel',
    exit: 1,
    message: ({ label }: { label: string }) => `tabellen har ingen rad eller kolumn som heter ”${label}”`,
    example: { label: 'Kvinor' },
    cure: 'skriv radens eller kolumnens namn som det trycks i tabellen',
  }),
  'SR-PLA-008': code({
    severity: 'varning',
    exit: 1,
    message: ({ name, label }: { name: string; label: string }) =>
      `${name} nämns inte i avsnittets text, så läsaren får inte veta vad det ska visa: {{ ${label} }} saknas`,
    example: { name: 'diagram 2.3', label: 'diagram.försörjningshinder' },
    cure: 'hänvisa till det i det stycke som det hör till; det sätts direkt efter stycket',
  }),
  'SR-PLA-009': code({
    severity: 'varning',
    exit: 1,
    message: ({ indicator, year, expected }: { indicator: string; year: number; expected: number }) =>
      `${indicator} har ingen uppgift för ${expected}: talet som trycks gäller ${year}`,
    example: { indicator: 'hushåll', year: 2023, expected: 2024 },
    cure: 'lägg in årets uppgift i arbetsboken, skriv vilket år som gäller ({{ hushåll | år: 2023 }}), eller ange `lag: 1` för indikatorn när dess uppgifter alltid kommer ett år senare',
  }),
} as const;
