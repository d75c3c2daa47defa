// Every case of the golden file as one line: its name and its sentences.

import type { Finding } from '../../../src/analysis/findings/finding.js';
import { plainSentence } from '../../../src/text/findings/plain-sentence.js';
import { sayDistrictParagraph } from '../../../src/text/findings/say-districts.js';
import { sayFinding } from '../../../src/text/findings/say-finding.js';
import { districtCases, medLikaÅldrar, nämnder, sexCases, targetCases } from './comparison-cases.js';
import { context, year } from './make-findings.js';
import { changes, merged, periods, times } from './movement-cases.js';

export const groups: Readonly<Record<string, Readonly<Record<string, Finding>>>> = {
  Ändring: changes,
  'Tid och underlag': times,
  'Period och rekord': periods,
  Sammanfört: merged,
  Nämnder: districtCases,
  'Kvinnor och män': sexCases,
  Årsmål: targetCases,
};

export function goldenText(): string {
  const findings = Object.entries(groups).map(([heading, cases]) =>
    section(
      heading,
      Object.entries(cases).map(([name, finding]) => [name, plainSentence(sayFinding(finding, context))]),
    ),
  );
  const paragraphs = Object.entries({ ...nämnder, ...medLikaÅldrar }).map(
    ([name, one]) => [name, plainSentence(sayDistrictParagraph(one, year))] as const,
  );
  return `${[...findings, section('Likställighetssidan', paragraphs)].join('\n')}`;
}

/** No-break spaces are written as ~, to be seen. */
function section(heading: string, lines: readonly (readonly [string, string])[]): string {
  const shown = lines.map(([name, text]) => `${name}: ${text.replaceAll('\u00A0', '~')}`);
  return `${[`# ${heading}`, ...shown].join('\n')}\n`;
}
