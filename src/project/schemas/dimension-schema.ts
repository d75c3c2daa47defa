// Dimensions and stadsdelsnämnder that hold for every year.
import { z } from 'zod';

const member = z.union([z.string(), z.strictObject({ name: z.string(), aliases: z.array(z.string()).optional() })]);

export const dimensionsSchema = z.strictObject({
  dimensions: z.record(
    z.string(),
    z.strictObject({
      label: z.string(),
      total: z.string(),
      totalAliases: z.array(z.string()).optional(),
      ordered: z.boolean().optional().describe('Medlemmarna har en egen ordning'),
      members: z.array(member).optional(),
    }),
  ),
});

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'datum skrivs ÅÅÅÅ-MM-DD' });

export const districtsSchema = z.strictObject({
  total: z.string(),
  totalAliases: z.array(z.string()).optional(),
  districts: z.array(
    z.strictObject({
      name: z.string(),
      group: z.string(),
      from: isoDate,
      to: isoDate.optional(),
      replacedBy: z.string().optional(),
      aliases: z.array(z.string()).optional(),
    }),
  ),
});

export type DimensionsYaml = z.output<typeof dimensionsSchema>;
export type DistrictsYaml = z.output<typeof districtsSchema>;
