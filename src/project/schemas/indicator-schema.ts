// How an indicator is written in YAML: what it measures, and where its values stand.
import { z } from 'zod';
import { indicatorAnalysisSchema } from './analysis-schema.js';

/** An indicator's key, or the key with members held fixed: `{ indicator: demografi.folkmängd, ålder: 0–17 år }`. */
const term = z.union([
  z.string().describe('Indikatorns nyckel, eventuellt med kapitel: demografi.folkmängd'),
  z.object({ indicator: z.string() }).catchall(z.string()).describe('Indikator med fasta medlemmar'),
]);

const unit = z.strictObject({
  one: z.string().describe('Ental: hushåll, person'),
  many: z.string().describe('Flertal: hushåll, personer'),
  short: z.string().optional().describe('Som den står i tabeller: mnkr, %'),
  gender: z.enum(['neuter', 'common']).optional().describe('ett hushåll: neuter, en person: common'),
});

const seriesBreak = z.strictObject({
  year: z.int().describe('Första året efter brottet'),
  kind: z.enum(['definition', 'district', 'system', 'law']),
  comparable: z
    .enum(['no', 'recalculated', 'yes'])
    .describe(
      'no: inget sägs över brottet; recalculated: äldre värden är omräknade; yes: serien är jämförbar trots ändringen',
    ),
  note: z.string().describe('Förklaring som trycks under tabeller och diagram'),
});

const judgement = z.enum(['Helt', 'Delvis', 'Ej']);

/** Årsmål: a number for one year, or the indicator that holds the targets year by year. */
const target = z
  .strictObject({
    value: z.number().optional(),
    year: z.int().optional().describe('Året som målet gäller'),
    from: term.optional().describe('Indikatorn som har årsmålen: { indicator: årsmål, målindikator: Åter aktuella }'),
    judged: judgement.optional().describe('Bedömningen när den är en annan än regelns'),
    reason: z.string().optional().describe('Skälet till den; krävs och trycks'),
    comment: z.string().optional().describe('Kommentar under måltabellen'),
  })
  .refine(
    ({ value, year, from }) =>
      (value === undefined) === (year === undefined) && (value === undefined) !== (from === undefined),
    {
      error: 'ett mål har antingen `value` och `year` eller `from`',
    },
  )
  .refine(({ judged, reason }) => judged === undefined || (reason !== undefined && reason.trim() !== ''), {
    error: 'en egen bedömning (`judged`) kräver ett skäl (`reason`)',
  });

/** A note's mark, or `Anm.`; with a sheet when several sheets of the indicator have notes with that mark. */
const workbookNote = z.union([
  z.int().min(1).describe('Notens märke: 1'),
  z.string().describe('Notens märke: p, "*", eller Anm. för noter utan märke'),
  z
    .strictObject({
      sheet: z.string().describe('Bladet som noten står i'),
      mark: z.union([z.int().min(1), z.string()]).describe('Notens märke, eller Anm.'),
    })
    .describe('En not i ett av indikatorns blad'),
]);

const fields = {
  name: z.string().describe('Som den står i rubriker: Hushåll med ekonomiskt bistånd'),
  kind: z.enum(['count', 'share', 'rate', 'money', 'duration']),
  unit,
  measure: z.string().describe('Måttet på en diagramaxel: Antal hushåll'),
  agreement: z
    .enum(['neuter', 'common', 'plural'])
    .describe(
      'Hur orden böjs: antalet oförändrat (neuter), andelen oförändrad (common), insatserna oförändrade (plural)',
    ),
  reference: z.string().describe('Mättid: under året, 31 december'),
  source: z.string(),
  desired: z.enum(['higher', 'lower', 'none']),
  target,
  subject: z.string().describe('Hur mätt det är i en mening, i bestämd form: antalet hushåll med ekonomiskt bistånd'),
  survey: z
    .strictObject({
      answers: term.describe('Antalet svar'),
      invited: term.optional().describe('Antalet som fick frågan'),
    })
    .describe('Andelen är ett svar i en undersökning'),
  standardise: z
    .strictObject({ by: z.string().describe('Dimensionen: ålder') })
    .describe('Jämför stadsdelsnämnderna även åldersstandardiserat, när täljare och nämnare är uppdelade så'),
  analysis: indicatorAnalysisSchema.describe('Egna gränser för analysen av indikatorn'),
  decimals: z.int().min(0).max(3),
  additive: z.boolean().describe('false när en person kan räknas i flera grupper'),
  breaks: z.array(seriesBreak),
  sensitivity: z.enum(['normal', 'high']),
  sex: z.enum(['required', 'not_applicable', 'not_collected']),
  children: z.boolean().describe('Räknar barn: flickor och pojkar i stället för kvinnor och män'),
  step: z.int().min(1).describe('År mellan mätningarna'),
  lag: z
    .int()
    .min(0)
    .describe('År som uppgifterna kommer efter rapportåret: 1 när det senaste året alltid är året före (förval 0)'),
  previous: z.string().describe('Vad den föregående mätningen kallas: året, kartläggning'),
  per: z.number().describe('Tal per så många: 1000'),
  numerator: term,
  denominator: term,
  underlag: z.literal('okänt').describe('Andelen ges utan sina antal'),
  note: z.string(),
  workbookNotes: z
    .array(workbookNote)
    .describe(
      'Noter i arbetsboken som trycks under de tabeller och diagram som visar det de gäller: deras märken, och Anm. för noter utan märke. Andra noter trycks inte',
    ),
  sheet: z
    .union([z.string(), z.array(z.string()).min(1)])
    .describe(
      'Blad i kapitlets arbetsbok; flera när indikatorn står i flera tabeller, som då ska stämma överens. Med täljare och nämnare: värden som bara jämförs med de beräknade',
    ),
  table: z.string().describe('Del av tabellens rubrik, eller dess område (A4:H22), när bladet har flera'),
  where: z
    .record(z.string(), z.string())
    .describe('Medlemmar som väljer ut indikatorns kolumn eller rader: { mått: Antal }'),
  as: z.record(z.string(), z.string()).describe('Nya namn på bladets dimensioner: { rad: hushållstyp }'),
  blank: z.enum(['missing', 'zero', 'merged']).describe('Vad en tom cell betyder'),
  splitYear: z.enum(['first', 'last']).describe('Året som 2018/19 räknas som: first är 2018, last är 2019'),
  noise: z
    .strictObject({
      from: z.int().describe('Första året med slumpfel'),
      most: z.number().min(0).describe('Så mycket ett enskilt tal som mest är ändrat'),
    })
    .describe('Källan lägger slumpfel på alla tal, så att delar och totaler inte summerar (SCB från 2025)'),
  rest: z.strictObject({ name: z.string() }).describe('Restraden som skiljer summan av nämnderna från Hela staden'),
} as const;

const required = ['name', 'kind', 'unit', 'reference', 'source'] as const;

/** A full definition, as in chapters/gemensamt. */
export const indicatorSchema = z
  .strictObject(fields)
  .partial()
  .required(Object.fromEntries(required.map((key) => [key, true])) as Record<(typeof required)[number], true>);

/** A year's own settings laid over the shared definition. */
export const indicatorOverrideSchema = z.strictObject(fields).partial();

export type IndicatorYaml = z.output<typeof indicatorSchema>;
export type IndicatorOverrideYaml = z.output<typeof indicatorOverrideSchema>;
export type TermYaml = z.output<typeof term>;
