// How a chapter says what shape the tables of its workbook have, where the reader cannot know.
import { z } from 'zod';

const cell = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/, { error: 'en cell skrivs som B7' });
const range = z.string().regex(/^[A-Z]{1,3}[1-9]\d*:[A-Z]{1,3}[1-9]\d*$/, { error: 'ett område skrivs som A4:H22' });

export const tableDeclarationSchema = z.strictObject({
  sheet: z.string().describe('Bladets namn'),
  title: z.string().optional().describe('Del av tabellens rubrik, när bladet har flera tabeller'),
  range: range.optional().describe('Rubrikrader och värden: A4:H22'),
  headerRows: z.int().min(1).max(9).optional().describe('Så många av de första raderna är rubriker'),
  labelColumns: z.int().min(1).max(6).optional().describe('Så många av de första kolumnerna är etiketter'),
  dimensions: z
    .record(z.string(), z.string())
    .optional()
    .describe('Nya namn på dimensionerna, i alla indikatorer: { rad: hushållstyp }'),
  unit: z.string().optional().describe('Enheten, när bladet inte säger den'),
  blank: z.enum(['missing', 'zero', 'merged']).optional().describe('Vad en tom cell betyder'),
  omit: z.array(z.string()).optional().describe('Etiketter, celler eller områden som inte ska läsas'),
  marks: z
    .record(cell, z.string())
    .optional()
    .describe('Notmärken skrivna som vanliga siffror, per cell: { E22: "2" }'),
  unused: z.literal(true).optional().describe('Ingen indikator läser tabellen, och det är meningen'),
  period: z.enum(['kvartal', 'månad']).optional().describe('Vad 200701 räknar'),
});

export type TableDeclarationYaml = z.output<typeof tableDeclarationSchema>;
