// SR-UT: writing what was built, and what already stands in the folder.
import { code } from '../code-definition.js';

export const outputCodes = {
  'SR-UT-001': code({
    severity: 'fel',
    exit: 1,
    message: ({ file }: { file: string }) =>
      `${file} kan inte ersättas, troligen för att filen är öppen i ett annat program; ingen fil ändrades`,
    example: { file: 'ut/2024/socialtjanstrapport-2024.pdf' },
    cure: 'stäng filen i PDF-läsaren eller i förhandsvisningen och kör kommandot igen',
  }),
  'SR-UT-002': code({
    severity: 'fel',
    exit: 1,
    message: ({ folder, holder }: { folder: string; holder: string }) =>
      `en annan körning av socrapport (${holder}) skriver just nu i ${folder}`,
    example: { folder: 'ut/2024', holder: 'process 4711' },
    cure: 'vänta tills den är klar och kör igen; är du säker på att ingen körning pågår, ta bort filen .socrapport-lock i mappen',
  }),
  'SR-UT-003': code({
    severity: 'fel',
    exit: 2,
    message: ({ folder }: { folder: string }) => `${folder} är ingen mapp`,
    example: { folder: 'ut/2024' },
    cure: 'ange en annan mapp med `--out`',
  }),
  'SR-UT-004': code({
    severity: 'fel',
    exit: 2,
    message: ({ file }: { file: string }) => `${file} är en genväg (symbolisk länk) eller en mapp och skrivs inte över`,
    example: { file: 'ut/2024/manifest.json' },
    cure: 'ta bort eller flytta den, eller ange en annan mapp med `--out`',
  }),
  'SR-UT-005': code({
    severity: 'fel',
    exit: 1,
    message: ({ folder }: { folder: string }) => `det går inte att skriva i ${folder}`,
    example: { folder: 'ut/2024' },
    cure: 'kontrollera att du får skriva i mappen, eller ange en annan med `--out`',
  }),
  'SR-UT-006': code({
    severity: 'fel',
    exit: 1,
    message: ({ folder }: { folder: string }) => `utrymmet räcker inte för att skriva i ${folder}; ingen fil ändrades`,
    example: { folder: 'ut/2024' },
    cure: 'gör plats på disken och kör kommandot igen',
  }),
  'SR-UT-007': code({
    severity: 'fel',
    exit: 1,
    message: ({ file, reason }: { file: string; reason: string }) => `${file} kunde inte skrivas (${reason})`,
    example: { file: 'ut/2024/manifest.json', reason: 'EIO' },
    cure: 'kontrollera disken eller nätverksmappen och kör kommandot igen',
  }),
  'SR-UT-008': code({
    severity: 'upplysning',
    exit: 1,
    message: ({ folder }: { folder: string }) =>
      `en tidigare körning avbröts medan filer byttes i ${folder}; bytet är nu slutfört`,
    example: { folder: 'ut/2024' },
    cure: 'ingen åtgärd behövs',
  }),
  'SR-UT-009': code({
    severity: 'upplysning',
    exit: 1,
    message: ({ folder }: { folder: string }) =>
      `en tidigare körning avbröts i ${folder}; filerna är återställda till hur de var före den`,
    example: { folder: 'ut/2024' },
    cure: 'ingen åtgärd behövs',
  }),
  'SR-UT-010': code({
    severity: 'fel',
    exit: 1,
    message: ({ file }: { file: string }) => `${file} från en avbruten körning går inte att läsa`,
    example: { file: 'ut/2024/.socrapport-journal.json' },
    cure: 'ta bort filen och de filer i mappen som slutar på .socrapport-ny eller .socrapport-gammal, och bygg om alla delar',
  }),
  'SR-UT-011': code({
    severity: 'fel',
    exit: 2,
    message: ({ file }: { file: string }) => `${file} kommer inte från socrapport och skrivs inte över`,
    example: { file: 'leverans/manifest.json' },
    cure: 'ange en annan mapp med `--out`, eller flytta filen',
  }),
  'SR-UT-012': code({
    severity: 'varning',
    exit: 1,
    message: ({ files }: { files: readonly string[] }) =>
      `siffror har ändrats i delar som inte byggdes om: ${files.join(', ')}; de är märkta \`stale\` i manifest.json`,
    example: { files: ['socialtjanstrapport-2024.pdf', 'tjansteutlatande-socialtjanstrapport-2024.pdf'] },
    cure: 'bygg alla delar, utan `--only`, innan något lämnas vidare',
  }),
  'SR-UT-013': code({
    severity: 'varning',
    exit: 1,
    message: ({ file }: { file: string }) =>
      `${file} saknas eller är inte den fil som byggdes, och står därför inte längre i manifest.json`,
    example: { file: 'ut/2024/socialtjanstrapport-2024.pdf' },
    cure: 'bygg delen igen om den ska ingå',
  }),
  'SR-UT-014': code({
    severity: 'varning',
    exit: 1,
    message: ({ folder, year }: { folder: string; year: number }) =>
      `${folder} innehåller också rapporten för ${year}; manifest.json beskriver nu bara det nya året`,
    example: { folder: 'leverans', year: 2023 },
    cure: 'ange en egen mapp för varje år med `--out`',
  }),
  'SR-UT-015': code({
    severity: 'fel',
    exit: 1,
    message: ({ file, reason }: { file: string; reason: string }) =>
      `filbytet avbröts vid ${file} (${reason}) och kunde inte återställas; nästa körning slutför eller återställer det`,
    example: { file: 'ut/2024/socialtjanstrapport-2024.pdf', reason: 'EBUSY' },
    cure: 'stäng program som har filerna öppna och kör kommandot igen innan något lämnas vidare',
  }),
} as const;
