// rapport.yaml: what holds for the whole year's report.
import { z } from 'zod';
import { parseIsoDate } from '../../language/format-date.js';
import { analysisSchema } from './analysis-schema.js';

const date = z
  .string()
  .refine((text) => parseIsoDate(text) !== undefined, { error: 'datum skrivs ÅÅÅÅ-MM-DD och ska finnas' });

const person = z.strictObject({ name: z.string(), title: z.string(), office: z.string() });

export const reportSchema = z.strictObject({
  year: z.int(),
  title: z.string(),
  subtitle: z.string(),
  city: z.string(),
  firstYear: z.int().describe('Året för rapportens första upplaga'),
  dnr: z.string(),
  data: z.string().describe('Mapp med årets arbetsböcker'),
  previousData: z.string().optional().describe('Mapp med förra årets arbetsböcker, som årets värden jämförs med'),
  publisher: z.string(),
  office: z.string().describe('Förvaltningen'),
  department: z.string().describe('Avdelningen'),
  board: z.string().describe('Nämnden'),
  notice: z.string().optional().describe('Rad på varje dokument, till exempel Exempeldata'),
  dates: z.strictObject({
    document: date,
    created: date.describe('Filernas datum; aldrig datorns klocka'),
    staffCouncil: date.describe('Förvaltningsgruppen'),
    disabilityCouncil: date.describe('Funktionshinderrådet'),
    board: date.describe('Nämndens sammanträde'),
    published: date,
  }),
  handler: z.strictObject({ name: z.string(), phone: z.string() }),
  contact: z.string(),
  signatories: z.array(person).length(2),
  theme: z
    .string()
    .regex(/^[\w-]+(\/[\w-]+)*\.yaml$/, {
      error: 'temat är en YAML-fil under templates/, till exempel teman/skog.yaml',
    })
    .default('theme.yaml')
    .describe('Temat, sökväg från templates/'),
  news: z.string().optional().describe('Nyheter i årets rapport, sist i inledningen. Markdown med {{ bindningar }}'),
  attachment: z.int().min(1).describe('Bilaga nummer'),
  analysis: analysisSchema.optional().describe('Analysens gränser där de är andra än metodens'),
  disclosure: z.strictObject({
    threshold: z.int().min(3).max(10).describe('Antal under detta (men över noll) döljs'),
    decidedBy: z.string().describe('Vem som har beslutat tröskeln'),
  }),
});

export type ReportYaml = z.output<typeof reportSchema>;
