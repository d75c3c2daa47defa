// The JSON object of `inspect --json`: what other programs may count on. It is written by the command, and never read here.
import { z } from 'zod';

const members = z.record(z.string(), z.string());

const observation = z.strictObject({
  address: z.string().describe('Cellen: B7'),
  value: z.number().nullable().describe('Talet; null om status inte är value'),
  status: z
    .enum([
      'value',
      'nothing',
      'unavailable',
      'notApplicable',
      'blank',
      'text',
      'error',
      'date',
      'uncalculated',
      'external',
      'ambiguous',
    ])
    .describe('Vad cellen säger'),
  dimensions: members.describe('Medlem för varje dimension: { kön: Kvinnor }'),
  marks: z.array(z.string()).describe('Notmärken, och p, r eller b'),
});

const dimension = z.strictObject({
  name: z.string(),
  members: z.array(z.string()).describe('Som de står i bladet, i bladets ordning'),
  axis: z.enum(['rows', 'columns']),
  memberMarks: z.record(z.string(), z.array(z.string())).optional().describe('Notmärken på medlemmarna'),
  memberUnits: members.optional().describe('Enheter som står i medlemmarnas rubriker'),
});

const table = z.strictObject({
  title: z.string(),
  titleMarks: z.array(z.string()),
  range: z.string().describe('Rubrikrader och värden: A4:H22'),
  form: z.enum(['cross', 'long']).describe('Korstabell, eller en uppgift per rad'),
  headerRows: z.int().optional(),
  labelColumns: z.int().optional(),
  unit: z.string().nullable(),
  source: z.string().nullable(),
  notes: z.array(z.strictObject({ mark: z.string().optional(), text: z.string() })),
  dimensions: z.array(dimension),
  doubts: z.array(z.string()).describe('Det som läsaren är osäker på'),
  observations: z.array(observation).describe('En för varje cell med värde, även de tomma'),
});

const sheet = z.strictObject({
  name: z.string(),
  hidden: z.boolean(),
  noTables: z.enum(['about', 'empty', 'noValues']).optional().describe('Varför bladet inte har någon tabell'),
  tables: z.array(table),
});

const place = z.union([
  z.strictObject({
    kind: z.literal('workbook'),
    workbook: z.string(),
    sheet: z.string().optional(),
    address: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('file'), file: z.string() }),
  z.strictObject({ kind: z.literal('text'), file: z.string(), line: z.int(), column: z.int(), length: z.int() }),
]);

const diagnostic = z.strictObject({
  code: z.string().describe('Se handbokens lista över felkoder'),
  severity: z.enum(['fel', 'varning', 'upplysning']),
  message: z.string(),
  place: place.nullable(),
  hints: z.array(z.string()),
  frame: z.string().optional().describe('Cellen och dess grannar'),
});

export const inspectSchema = z.strictObject({
  schemaVersion: z.literal(1),
  command: z.literal('inspect'),
  year: z.null(),
  ok: z.boolean(),
  exitCode: z.int(),
  diagnostics: z.array(diagnostic),
  workbook: z.string().nullable().describe('Arbetsbokens filnamn; null om den inte kunde läsas'),
  sheets: z.array(sheet),
  bug: z.string().optional().describe('Bara när programmet självt har fel (slutkod 70)'),
});
