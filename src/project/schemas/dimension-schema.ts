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

const district = z.strictObject({
  name: z.string(),
  group: z.string(),
  from: isoDate,
  to: isoDate.optional(),
  replacedBy: z.string().optional(),
  aliases: z.array(z.string()).optional(),
});

/** A merger leads on to a district that is in force later, so that following one always ends. */
const mergers: z.core.CheckFn<z.output<typeof district>[]> = ({ value: districts, issues }) => {
  for (const [index, { name, to, replacedBy }] of districts.entries()) {
    const refuse = (field: string, message: string): void => {
      issues.push({ code: 'custom', input: districts, path: [index, field], message });
    };
    if (districts.findIndex((one) => one.name === name) < index) refuse('name', `nämnden ${name} står två gånger`);
    if (replacedBy === undefined) continue;
    const next = districts.find((one) => one.name === replacedBy);
    if (next === undefined) refuse('replacedBy', `nämnden ${replacedBy} finns inte i listan`);
    else if (to === undefined || next.from <= to)
      refuse('replacedBy', `${replacedBy} ska gälla från en dag efter \`to\``);
  }
};

export const districtsSchema = z.strictObject({
  total: z.string(),
  totalAliases: z.array(z.string()).optional(),
  districts: z.array(district).check(mergers),
});

export type DimensionsYaml = z.output<typeof dimensionsSchema>;
export type DistrictsYaml = z.output<typeof districtsSchema>;
