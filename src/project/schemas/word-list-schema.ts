// ordlista.yaml: abbreviations that are explained at their first use, and words of other languages.
import { z } from 'zod';

const text = z.string().refine((value) => value.trim() !== '', { error: 'texten är tom' });

const abbreviation = z.strictObject({
  short: text.describe('Förkortningen som den skrivs: LSS'),
  long: text.describe('Vad den står för, en lag med sitt SFS-nummer: lagen (1993:387) om …'),
  from: z.int().optional().describe('Första rapportåret som förklaringen gäller'),
  to: z.int().optional().describe('Sista rapportåret som förklaringen gäller'),
});

const foreign = z.strictObject({
  words: text.describe('Orden som de skrivs: Housing First'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: 'språket skrivs som en BCP 47-kod, till exempel en' })
    .describe('Språket som BCP 47-kod: en'),
});

/** No abbreviation is explained in two ways in any year. */
const distinctAbbreviations: z.core.CheckFn<z.output<typeof abbreviation>[]> = ({ value: all, issues }) => {
  for (const [index, one] of all.entries()) {
    const overlaps = all.slice(0, index).some((other) => other.short === one.short && holdTogether(other, one));
    if (!overlaps) continue;
    const message = `förkortningen ${one.short} står två gånger`;
    issues.push({ code: 'custom', input: all, path: [index, 'short'], message });
  }
};

/** One language for the same words, whatever their case. */
const distinctWords: z.core.CheckFn<z.output<typeof foreign>[]> = ({ value: all, issues }) => {
  for (const [index, { words }] of all.entries()) {
    if (!all.slice(0, index).some((other) => other.words.toLowerCase() === words.toLowerCase())) continue;
    issues.push({ code: 'custom', input: all, path: [index, 'words'], message: `${words} står två gånger` });
  }
};

export const wordListSchema = z.strictObject({
  abbreviations: z.array(abbreviation).check(distinctAbbreviations).optional(),
  foreign: z.array(foreign).check(distinctWords).optional(),
});

export type WordListYaml = z.output<typeof wordListSchema>;

interface Period {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

function holdTogether(one: Period, other: Period): boolean {
  return (one.from ?? 0) <= (other.to ?? 9999) && (other.from ?? 0) <= (one.to ?? 9999);
}
