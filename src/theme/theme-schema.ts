// What a theme may say. Points for lengths, `#RRGGBB` for colours; unknown keys are refused.
import { z } from 'zod';
import type { HexColor } from './contrast.js';

const color = z
  .string()
  .regex(/^#[0-9A-Fa-f]{6}$/)
  .transform((text) => text.toUpperCase() as HexColor)
  .describe('Färg som #RRGGBB');
const points = z.number().min(0).max(1200).describe('Längd i punkter (1/72 tum)');
const textSize = z.number().min(7).max(72).describe('Textstorlek i punkter; aldrig under 7');

const page = z.strictObject({
  width: points,
  height: points,
  margins: z.strictObject({ top: points, right: points, bottom: points, left: points }),
});

const type = z.strictObject({
  small: textSize.describe('Diagramtext, noter och sidfot'),
  table: textSize.describe('Tabeller och direkta etiketter i diagram'),
  body: textSize.describe('Löptext'),
  subheading: textSize.describe('Rubriknivå 3'),
  heading: textSize.describe('Rubriknivå 2'),
  display: textSize.describe('Kapitelnummer, kapitelrubrik och omslag'),
  leading: points.describe('Löptextens radavstånd'),
});

const colors = z.strictObject({
  page: color
    .refine((value) => value === '#FFFFFF')
    .describe('Papperet, som är vitt: inget trycks under text och diagram'),
  text: color,
  secondary: color.describe('Noter, enheter och axeltext'),
  accent: color.describe('Kapitelnummer, linjer och länkar'),
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
  type,
  unit: points.describe('Alla avstånd är hela antal av denna enhet'),
  colors,
  charts,
  draft: draft.describe('Ordet UTKAST tvärs över sidan'),
  logo: z
    .string()
    .regex(/^[\w-]+(\/[\w-]+)*\.svg$/)
    .optional()
    .describe('Logotyp som SVG, sökväg från templates/'),
});
