// What a chapter says of its findings: decisions on drafted sentences that no longer fit what was found.
import { code } from '../code-definition.js';

export const findingCodes = {
  'SR-FYN-001': code({
    severity: 'fel',
    exit: 1,
    message: ({ finding }: { finding: string }) => `ingen iakttagelse heter \`${finding}\``,
    example: { finding: 'utveckling.hushåll' },
    cure: 'kör `socrapport findings <år>`, som visar vilka iakttagelser som finns och vad de heter',
  }),
  'SR-FYN-002': code({
    severity: 'varning',
    exit: 1,
    message: ({ finding, before, now }: { finding: string; before: string; now: string }) =>
      `meningen om \`${finding}\` har ändrats sedan den godtogs: ”${before}” är nu ”${now}”`,
    example: {
      finding: 'utveckling.hushåll',
      before: 'Antalet hushåll ökade med två procent.',
      now: 'Antalet hushåll ökade med tre procent.',
    },
    cure: 'läs den nya meningen och skriv in den efter `accept`; tills dess trycks den nya',
  }),
  'SR-FYN-003': code({
    severity: 'fel',
    exit: 1,
    message: ({ finding, before, now }: { finding: string; before: string; now: string }) =>
      `det som \`${finding}\` säger har ändrats sedan meningen skrevs om: ”${before}” är nu ”${now}”`,
    example: {
      finding: 'utveckling.hushåll',
      before: 'Antalet hushåll ökade med två procent.',
      now: 'Antalet hushåll minskade med tre procent.',
    },
    cure: 'läs om de egna orden efter `reword`, ändra dem om de inte längre stämmer och skriv in den nya meningen efter `instead`',
  }),
  'SR-FYN-004': code({
    severity: 'varning',
    exit: 1,
    message: ({ finding, before }: { finding: string; before: string }) =>
      `iakttagelsen \`${finding}\` finns inte längre i uppgifterna: ”${before}”`,
    example: { finding: 'utveckling.hushåll', before: 'Antalet hushåll ökade med två procent.' },
    cure: 'ta bort beslutet, eller fäst meningen med `pin: true` när den alltid ska sägas',
  }),
  'SR-FYN-005': code({
    severity: 'varning',
    exit: 1,
    message: ({ indicator, chapter }: { indicator: string; chapter: string }) =>
      `huvudsiffran \`${indicator}\` i ${chapter} finns inte i tjänsteutlåtandets Resultat`,
    example: { indicator: 'hushåll', chapter: 'Ekonomiskt bistånd' },
    cure: 'bind siffran i stycket om kapitlet, eller ta bort indikatorn ur kapitlets `headlines`',
  }),
  'SR-FYN-006': code({
    severity: 'varning',
    exit: 1,
    message: ({ finding }: { finding: string }) => `iakttagelsen \`${finding}\` nämns två gånger i sammanfattningen`,
    example: { finding: 'utveckling.hushåll' },
    cure: 'behåll ett av besluten; det första gäller',
  }),
  'SR-FYN-007': code({
    severity: 'varning',
    exit: 1,
    message: ({ indicator }: { indicator: string }) =>
      `${indicator} räknar personer och är inte uppdelad på kön i något som visas`,
    example: { indicator: 'hemlöshet.personer' },
    cure: 'lägg in kvinnor och män i arbetsboken, eller ange `sex: not_collected` när uppgiften inte finns',
  }),
  'SR-FYN-008': code({
    severity: 'varning',
    exit: 1,
    message: ({ indicator, total, women, men }: { indicator: string; total: string; women: string; men: string }) =>
      `${indicator}: totalen ${total} kan inte stämma med ${women} för kvinnor och ${men} för män`,
    example: { indicator: 'barn-och-unga.kärnämnen', total: '83 procent', women: '85 procent', men: '86 procent' },
    cure: 'kontrollera de tre talen i arbetsboken: totalen ska ligga mellan könen',
  }),
  'SR-FYN-009': code({
    severity: 'upplysning',
    exit: 1,
    message: ({ indicator, share }: { indicator: string; share: string }) =>
      `${indicator}: talen för kvinnor, män och totalt innebär att ${share} av underlaget är kvinnor`,
    example: { indicator: 'barn-och-unga.kärnämnen', share: '70–90 procent' },
    cure: 'kontrollera talen om fördelningen inte är rimlig',
  }),
} as const;
