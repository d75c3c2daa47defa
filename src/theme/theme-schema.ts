// What a theme may say. Points for lengths, `#RRGGBB` for colours; unknown keys are refused.
import { z } from 'zod';
import type { HexColor } from './contrast.js';

const color = z
  .string()
  .regex(/^#[0-9A-Fa-f]{6}$/)
  .transform((text) => text.toUpperCase() as HexColor)
  .describe('Färg som #RRGGBB');
const points = z.number().min(0).max(1200).describe('Längd i punkter (1/72 tum)');

const page = z.strictObject({
  width: points,
  height: points,
  margins: z
    .strictObject({ top: points, right: points, bottom: points, left: points })
    .describe('Det vita runt allt som trycks, också runt breda tabeller'),
  head: points.describe('Sidhuvudet, från papperets överkant'),
  foot: points.describe('Sidfoten, från papperets nederkant'),
});

const grid = z
  .strictObject({
    columns: z.int().min(2).max(24).describe('Spalter mellan marginalerna'),
    gutter: points.describe('Mellanrum mellan två spalter'),
    aside: z.int().min(0).max(12).describe('Spalter till vänster om texten'),
  })
  .refine(({ columns, aside }) => aside < columns, { path: ['aside'] });

const units = z.int().min(0).max(40);
const space = z.strictObject({
  line: units.describe('Mellan rader som hör ihop'),
  paragraph: units.describe('Mellan stycken'),
  block: units.describe('Runt diagram, tabeller och rutor'),
  section: units.describe('Över en rubrik'),
  part: units.describe('Mellan dokumentets delar'),
});

const step = z.strictObject({
  size: z.number().min(7).max(144).describe('Textstorlek i punkter; aldrig under 7'),
  leading: points.describe('Mellan två raders baslinjer'),
});
const type = z.strictObject({
  small: step.describe('Diagramtext, noter, sidhuvud och sidfot'),
  table: step.describe('Tabeller, register och nyckeltalens etiketter'),
  body: step.describe('Löptext'),
  subheading: step.describe('Rubriknivå 3'),
  heading: step.describe('Rubriknivå 2'),
  display: step.describe('Kapitelrubrik och nyckeltal'),
  title: step.describe('Omslagets titel'),
  numeral: step.describe('Kapitelnummer'),
});

const colors = z.strictObject({
  page: color
    .refine((value) => value === '#FFFFFF')
    .describe('Papperet, som är vitt: inget trycks under text och diagram'),
  text: color,
  secondary: color.describe('Noter, enheter och axeltext'),
  accent: color.describe('Den enda accentfärgen: kapitelnummer, nyckeltal, länkar och omslagets fält'),
  rule: color.describe('Ljusa stödlinjer'),
  axis: color.describe('Diagrammens nollinje och skalstreck'),
  panel: color.describe('Plattan bakom sammanfattningen'),
  onAccent: color.describe('Text på omslagets färgfält'),
  gap: color.describe('Bakom luckor i ett utkast'),
});

const charts = z.strictObject({
  categorical: z.array(color).min(4).max(8).describe('Kategoriernas färger i ordning'),
  women: color,
  men: color,
  total: color,
  muted: color.describe('Staplar som inte är framhävda'),
  ordered: z.strictObject({ light: color, dark: color }).describe('En kulör från ljust till mörkt för ordnade klasser'),
});

const draft = z.strictObject({
  color,
  opacity: z.number().min(0.05).max(0.5).describe('Hur tätt märket ligger över sidan, 0,05–0,5'),
});

/** The schema of `templates/theme.yaml`; also the source of its JSON Schema. */
export const themeSchema = z.strictObject({
  page,
  grid: grid.describe('Sidans spalter'),
  unit: points.describe('Alla avstånd är hela antal av denna enhet'),
  space: space.describe('Avstånd, i hela enheter'),
  type: type.describe('Textens storlekar'),
  rules: z
    .strictObject({
      strong: points.describe('Över nyckeltal'),
      fine: points.describe('Mellan rader i register'),
    })
    .describe('Linjers tjocklek'),
  cover: z
    .strictObject({ field: z.number().min(0.3).max(0.85).describe('Färgfältets del av papperets höjd') })
    .describe('Omslaget'),
  letter: z
    .strictObject({ top: points.describe('Övre marginal, med plats för sidhuvudet') })
    .describe('Tjänsteutlåtandet'),
  colors,
  charts,
  draft: draft.describe('Ordet UTKAST tvärs över sidan'),
  logo: z
    .string()
    .regex(/^[\w-]+(\/[\w-]+)*\.svg$/)
    .optional()
    .describe('Logotyp som SVG, sökväg från templates/'),
});
