// The tjänsteutlåtande: the standing template and the year's own texts.
import { z } from 'zod';

const markdown = z.string().describe('Markdown med {{ bindningar }}');

/** templates/tjansteutlatande.yaml */
export const memoTemplateSchema = z.strictObject({
  documentType: z.string(),
  decisions: z.array(markdown).min(1),
  headings: z.strictObject({
    decisions: z.string(),
    summary: z.string(),
    background: z.string(),
    matter: z.string(),
    purpose: z.string(),
    method: z.string(),
    results: z.string(),
    preparation: z.string(),
    equality: z.string(),
    proposal: z.string(),
    attachments: z.strictObject({ one: z.string(), many: z.string() }),
  }),
  summary: markdown,
  background: markdown,
  matter: markdown,
  purpose: markdown,
  method: markdown,
  resultsIntroduction: markdown,
  preparation: markdown,
  equality: markdown,
  proposal: markdown,
});

/** chapters/<år>/tjansteutlatande.yaml: one paragraph per area, and what the year says otherwise than the template. */
export const memoSchema = z.strictObject({
  results: z
    .record(z.string(), markdown)
    .describe('Kapitlets nyckel → ett stycke; ett område utan stycke får kapitlets huvudsiffror i utkast'),
  replace: memoTemplateSchema.partial().optional().describe('Texter som i år ersätter mallens'),
});

/** templates/rapport.yaml: the complete report's own texts. */
export const reportTemplateSchema = z.strictObject({
  contents: z.string(),
  imprint: z.array(markdown),
  abbreviations: z
    .strictObject({ heading: z.string(), text: z.string().describe('Före listan, utan Markdown') })
    .describe('Listan över de förkortningar som rapporten använder'),
  introduction: z.strictObject({
    heading: z.string(),
    news: z.string().describe('Rubrik över årets nyheter, som står i chapters/<år>/rapport.yaml'),
    sections: z.array(z.strictObject({ heading: z.string(), text: markdown })),
  }),
  method: z.strictObject({
    heading: z.string(),
    introduction: markdown,
    disclosure: markdown,
    analysis: markdown.describe('Före analysens gränser, som skrivs ut ur inställningarna'),
    changes: markdown,
    districts: markdown,
    indicators: markdown,
    deviations: markdown.optional().describe('Före listan över granskade avvikelser'),
  }),
  summaryHeading: z.string(),
  targets: z
    .strictObject({ heading: z.string(), text: markdown.describe('Före meningen om hur många mål som nås') })
    .describe('Avsnittet om måluppfyllelse i kapitel som har mål'),
  equality: z
    .strictObject({ heading: z.string(), text: markdown.describe('Hur sidan läses') })
    .describe('Sidan om likställighet sist i kapitlen'),
  profiles: z
    .strictObject({ heading: z.string(), text: markdown.describe('Hur sidorna läses') })
    .describe('Bilagan med en sida per stadsdelsnämnd'),
});

export type MemoTemplateYaml = z.output<typeof memoTemplateSchema>;
export type MemoYaml = z.output<typeof memoSchema>;
export type ReportTemplateYaml = z.output<typeof reportTemplateSchema>;
