// A chapter of one year: its workbook, its prose, its charts and tables.
import { z } from 'zod';
import { indicatorOverrideSchema, indicatorSchema } from './indicator-schema.js';
import { tableDeclarationSchema } from './table-declaration-schema.js';

const markdown = z.string().describe('Markdown med {{ bindningar }}; skrivs som block med |');

const years = z.union([
  z.int().min(1).describe('Så många år till och med rapportåret'),
  z.strictObject({ from: z.int(), to: z.int().optional() }),
  z.array(z.int()),
]);

const where = z.record(z.string(), z.string()).describe('Fasta medlemmar: { kön: kvinnor }');

const shown = {
  key: z.string().optional().describe('Namn att hänvisa med: {{ tabell.nyckel }}'),
  title: z.string().describe('Vad som visas; år och mått läggs till av programmet när de saknas'),
  years: years.optional(),
  where: where.optional(),
  note: markdown.optional(),
};

/** A mark on a line's time axis. Figures belong in bindings, so a year is the only number that it may hold. */
const annotation = z.strictObject({
  year: z.int().describe('Året som märket står vid'),
  text: z
    .string()
    .max(40)
    .refine((text) => !/\d/.test(text.replaceAll(/\b(19|20)\d\d\b/g, '')), 'inga andra tal än årtal')
    .describe('Kort text, utan andra tal än årtal: Digital anmälan'),
});

export const chartSchema = z.strictObject({
  ...shown,
  type: z
    .enum([
      'line',
      'ranked',
      'stacked',
      'percent',
      'grouped',
      'column',
      'multiples',
      'dots',
      'slope',
      'pyramid',
      'funnel',
      'interval',
    ])
    .describe(
      'line: linjer över tid; ranked: rangordnade staplar; stacked: staplade delar; percent: delar av hundra procent; grouped: staplar sida vid sida; column: en stapel per undersökt år; multiples: små linjediagram med samma skalor; dots: punkter på en rad per kategori; slope: ändring mellan två år; pyramid: åldrar efter kön; funnel: nämnderna mot stadens värde med slumpens gränser; interval: nämndernas värden med osäkerhet',
    ),
  indicator: z.string().optional(),
  indicators: z.array(z.string()).min(1).optional().describe('Flera indikatorer som var sin linje eller del'),
  color: z
    .string()
    .optional()
    .describe('Dimension vars medlemmar blir linjer, delar, staplar i en grupp eller punkter på en rad; där även år'),
  rows: z.string().optional().describe('Dimension vars medlemmar blir staplar, grupper eller rader'),
  panels: z.string().optional().describe('Dimension vars medlemmar får var sitt litet diagram (multiples)'),
  members: z.array(z.string()).optional().describe('Urval och ordning bland färgens eller radernas medlemmar'),
  total: z.boolean().optional().describe('Ta med totalen som egen linje'),
  zero: z.boolean().optional().describe('Låt en linjes axel börja på noll (förval)'),
  highlight: z.string().optional().describe('Den stapel eller linje som framhävs; de andra blir grå'),
  annotations: z.array(annotation).min(1).optional().describe('Händelser som märks ut på en linjes tidsaxel'),
  target: z.boolean().optional().describe('Rita indikatorns mål som en nivå i linjediagrammet'),
});

export const tableSchema = z.strictObject({
  ...shown,
  indicator: z.string().optional(),
  indicators: z.array(z.string()).min(1).optional().describe('Flera indikatorer som egna rader eller kolumngrupper'),
  rows: z.string().optional().describe('Dimension på raderna; utelämnas när raderna är indikatorer'),
  columns: z
    .union([z.string(), z.array(z.string()).min(1).max(2)])
    .optional()
    .describe('En eller två dimensioner på kolumnerna, yttersta först'),
  members: z.array(z.string()).optional().describe('Urval och ordning bland radernas medlemmar'),
  change: z.boolean().optional().describe('Lägg till förändring mellan de två sista åren'),
  footnotes: z
    .record(z.string(), markdown)
    .optional()
    .describe('Fotnoter: radens eller kolumnens namn som det trycks → notens text'),
  total: z.boolean().optional().describe('Rad för totalen (förval true)'),
});

const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema)]).optional();

const section = z.strictObject({
  heading: z.string(),
  key: z.string().optional(),
  text: markdown,
  chart: oneOrMore(chartSchema),
  table: oneOrMore(tableSchema),
  after: markdown.optional().describe('Text efter diagram och tabeller'),
});

const tables = z.array(tableDeclarationSchema).optional().describe('Formen på tabeller i arbetsboken');

const acknowledged = z.strictObject({
  code: z.string().describe('Meddelandets kod: SR-REV-001'),
  at: z.string().optional().describe('Del av platsen, som den visas i meddelandet: Hushåll!H4'),
  reason: markdown.describe('Skälet; trycks i metodbilagan'),
});

/** A decision on a drafted sentence, or a point of the author's own; in the order of print. */
const summaryItem = z.union([
  z.strictObject({
    finding: z.string().describe('Iakttagelsens namn, som i `socrapport findings`: utveckling.hushåll'),
    pin: z.literal(true).describe('Ta alltid med meningen, hur lite den än väger'),
  }),
  z.strictObject({
    finding: z.string(),
    accept: z.string().describe('Meningen som den löd när den godtogs'),
  }),
  z.strictObject({
    finding: z.string(),
    reword: markdown.describe('Egna ord för iakttagelsen'),
    instead: z.string().describe('Meningen som den löd när den skrevs om'),
  }),
  z.strictObject({ finding: z.string(), drop: z.string().describe('Skälet till att meningen inte ska vara med') }),
  z.strictObject({ text: markdown.describe('En egen punkt') }),
]);

/** The author's own text, or decisions on the draft. */
export const summarySchema = z.union([
  markdown,
  z.array(summaryItem).describe('Beslut om meningarna i utkastet, i tryckt ordning; de som inte nämns kommer sist'),
]);

const headline = z.union([
  z.string(),
  z.strictObject({
    indicator: z.string(),
    where: where.optional(),
    since: z.int().optional().describe('Året som ändringen räknas från; annars föregående'),
  }),
]);

export const chapterSchema = z.strictObject({
  chapter: z.int().min(1),
  key: z.string(),
  title: z.string(),
  area: z.string().optional().describe('Som området heter i tjänsteutlåtandets uppräkning; Demografi har inget'),
  workbook: z.string(),
  tables,
  indicators: z.record(z.string(), indicatorOverrideSchema).optional(),
  summary: summarySchema.optional().describe('Utelämnas när utkastet ska stå som det är'),
  headlines: z
    .array(headline)
    .optional()
    .describe('Siffror som alltid sägs i sammanfattningen och ska finnas i tjänsteutlåtandets Resultat'),
  equality: z
    .strictObject({
      indicators: z.array(z.string()).min(1).max(4).describe('Andelar och tal efter stadsdelsnämnd'),
      text: markdown.optional().describe('Egen text före de skrivna meningarna'),
    })
    .optional()
    .describe('Kapitlets sida om likställighet; utan nyckeln väljer programmet själv indikatorerna'),
  keyFigures: z
    .array(
      z.union([
        z.string(),
        z.strictObject({ indicator: z.string(), label: z.string().optional(), where: where.optional() }),
      ]),
    )
    .min(3)
    .max(5),
  sections: z.array(section).min(1),
  acknowledge: z
    .array(acknowledged)
    .optional()
    .describe('Varningar, och fel i uppgifternas summor, som har granskats och godtagits'),
});

/** Definitions that hold for every year: chapters/gemensamt/NN-namn.yaml, or a file beside the workbooks of a folder without prose. */
export const sharedChapterSchema = z.strictObject({
  key: z.string(),
  chapter: z.int().min(1).optional().describe('I en mapp utan kapitel: numret; annars det som filens namn börjar med'),
  title: z.string().optional().describe('I en mapp utan kapitel: rubriken'),
  workbook: z
    .string()
    .optional()
    .describe('I en mapp utan kapitel: arbetsboken; annars den som heter som filen utan dess nummer'),
  tables,
  indicators: z.record(z.string(), indicatorSchema),
});

export type SummaryYaml = z.output<typeof summarySchema>;
export type SummaryItemYaml = z.output<typeof summaryItem>;
export type HeadlineYaml = z.output<typeof headline>;
export type ChapterYaml = z.output<typeof chapterSchema>;
export type SharedChapterYaml = z.output<typeof sharedChapterSchema>;
export type SectionYaml = z.output<typeof section>;
export type ChartYaml = z.output<typeof chartSchema>;
export type TableYaml = z.output<typeof tableSchema>;
export type YearsYaml = z.output<typeof years>;
