// SR-KOM: how the program was called.
import { code } from '../code-definition.js';

export const usageCodes = {
  'SR-KOM-001': code({
    severity: 'fel',
    exit: 2,
    message: ({ command }: { command: string }) => `kommandot ${command} finns inte`,
    example: { command: 'biuld' },
    cure: 'skriv `socrapport --help` för att se alla kommandon',
  }),
  'SR-KOM-002': code({
    severity: 'fel',
    exit: 2,
    message: ({ option }: { option: string }) => `flaggan ${option} finns inte`,
    example: { option: '--utkast' },
    cure: 'skriv kommandot med `--help` för att se dess flaggor',
  }),
  'SR-KOM-003': code({
    severity: 'fel',
    exit: 2,
    message: ({ argument }: { argument: string }) => `<${argument}> saknas i kommandot`,
    example: { argument: 'år' },
    cure: 'skriv till exempel `socrapport build 2024`; året skrivs före `--only`',
  }),
  'SR-KOM-004': code({
    severity: 'fel',
    exit: 2,
    message: ({ command }: { command: string }) => `kommandot ${command} fick fler ord än det tar emot`,
    example: { command: 'build' },
    cure: 'skriv ett år eller en arbetsbok i taget, och sätt citattecken om namn med blanksteg',
  }),
  'SR-KOM-005': code({
    severity: 'fel',
    exit: 2,
    message: ({ option }: { option: string }) => `flaggan ${option} saknar sitt värde`,
    example: { option: '--out <mapp>' },
    cure: 'skriv värdet efter flaggan, till exempel `--out leverans`',
  }),
  'SR-KOM-006': code({
    severity: 'fel',
    exit: 2,
    message: ({ text }: { text: string }) => `”${text}” är inget år`,
    example: { text: '20024' },
    cure: 'skriv året med fyra siffror, till exempel 2024',
  }),
  'SR-KOM-007': code({
    severity: 'fel',
    exit: 2,
    message: ({ year, years }: { year: number; years: readonly number[] }) =>
      years.length === 0
        ? `det finns ingen rapport för ${year}, och inte för något annat år`
        : `det finns ingen rapport för ${year}; det finns för ${years.join(', ')}`,
    example: { year: 2042, years: [2023, 2024] },
    cure: 'välj ett år som finns, eller lägg upp året i mappen chapters med en rapport.yaml',
  }),
  'SR-KOM-008': code({
    severity: 'fel',
    exit: 2,
    message: ({ part, parts }: { part: string; parts: readonly string[] }) =>
      `delen ${part} finns inte; delarna är ${parts.join(', ')}`,
    example: { part: 'kapitel-12', parts: ['tjansteutlatande', 'kapitel-1', 'kapitel-2', 'komplett'] },
    cure: 'skriv en eller flera av delarna efter `--only`',
  }),
  'SR-KOM-009': code({
    severity: 'fel',
    exit: 2,
    message: ({ folder }: { folder: string }) => `i ${folder} finns inget rapportprojekt (ingen mapp chapters)`,
    example: { folder: 'Dokument/rapport' },
    cure: 'gå till projektets mapp, eller ange den med `--project <mapp>`',
  }),
  'SR-KOM-010': code({
    severity: 'fel',
    exit: 2,
    message: (_: Record<string, never>) => 'kommandot kunde inte tolkas',
    example: {},
    cure: 'skriv `socrapport --help` för att se hur kommandon skrivs',
  }),
  'SR-KOM-011': code({
    severity: 'fel',
    exit: 2,
    message: ({ folder, year }: { folder: string; year: number }) =>
      `i ${folder} finns varken en rapport för ${year} eller definitioner av indikatorer`,
    example: { folder: 'Dokument/underlag', year: 2024 },
    cure: 'ange en mapp med arbetsböcker och YAML-filer som har `indicators`, med `--project <mapp>`',
  }),
  'SR-KOM-012': code({
    severity: 'fel',
    exit: 2,
    message: ({ year, years }: { year: number; years: readonly number[] }) =>
      `arbetsböckerna har inga uppgifter om ${year}${
        years.length === 0 ? '' : `, bara om år från ${Math.min(...years)} till ${Math.max(...years)}`
      }`,
    example: { year: 2042, years: [1995, 2024] },
    cure: 'välj ett år som det finns uppgifter om',
  }),
} as const;
