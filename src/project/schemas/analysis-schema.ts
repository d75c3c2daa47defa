// The method's thresholds as YAML: for the whole report in rapport.yaml, for one indicator in its definition.
import { z } from 'zod';

const positive = z.number().positive();
const count = z.int().min(1);
const weight = z.number().min(0).max(1);
const fraction = z.number().gt(0).lt(1);

const groups = {
  change: z
    .strictObject({
      smallBase: positive.describe('Antal under detta anges som ”från 12 till 21 barn” (förval 20)'),
      smallDenominator: positive.describe('Andelar och tal på färre jämförs inte (förval 20)'),
      unchangedPercent: positive.describe('Ändring under så många procent är i stort sett oförändrad (förval 1)'),
      unchangedPoints: positive.describe('Detsamma för andelar, i procentenheter (förval 0,5)'),
      oneDecimalBase: positive.describe('En decimal kräver ett så stort underlag (förval 1000)'),
      oneDecimalBelow: positive.describe('och en ändring under detta (förval 10)'),
    })
    .partial()
    .describe('Förändring mellan två år'),
  trend: z
    .strictObject({
      alpha: fraction.describe('Största p i Mann–Kendalls test (förval 0,1)'),
      poissonZ: positive.describe('Minsta z i Poissontestet för antal (förval 1,645)'),
      minYears: z.int().min(4).describe('Minsta antal år i följd (förval 4)'),
      minChangePercent: positive.describe('Minsta ändring över perioden, procent av medianen (förval 5)'),
      minChangePoints: positive.describe('Detsamma för andelar, i procentenheter (förval 1)'),
      stablePercent: positive.describe('Största spännvidd i en stabil serie, procent av medianen (förval 5)'),
      stablePoints: positive.describe('Detsamma för andelar, i procentenheter (förval 1)'),
    })
    .partial()
    .describe('Trend över flera år'),
  deviation: z
    .strictObject({
      minBaseline: count.describe('Så många tidigare år behövs (förval 5)'),
      sigmas: positive.describe('Gränsernas avstånd från medelvärdet i standardavvikelser (förval 3)'),
    })
    .partial()
    .describe('Årets värde jämfört med tidigare år'),
  records: z
    .strictObject({
      minExceeded: count.describe('Så många tidigare år ska överträffas (förval 3)'),
      minStreak: count.describe('Så många ändringar åt samma håll är en svit (förval 3)'),
    })
    .partial()
    .describe('Högsta och lägsta nivåer, och sviter'),
  districts: z
    .strictObject({
      limits: z.array(fraction).length(2).describe('Gränsernas säkerhet, inre och yttre (förval 0,95 och 0,998)'),
      spreadAlpha: fraction.describe('Största p för skillnader som är större än slumpen (förval 0,05)'),
      minAreas: z.int().min(3).describe('Färre nämnder jämförs inte (förval 5)'),
      winsorise: z.number().min(0).lt(0.5).describe('Andel nämnder som dras in i var ände (förval 0,1)'),
      overdispersion: z.enum(['additive', 'multiplicative']).describe('Hur överspridning vidgar gränserna'),
      maxQ: fraction.describe('Största q för en nämnd som avviker (förval 0,1)'),
      minDifferencePercent: positive.describe('Minsta avvikelse i procent av stadens värde (förval 10)'),
      minDifferencePoints: positive.describe('eller i procentenheter (förval 3)'),
      minDenominator: positive.describe('Nämnder med mindre underlag ingår inte (förval 20)'),
      smallSum: positive.describe('Vid färre händelser krävs också det exakta testet (förval 20)'),
      smallExpected: positive.describe('eller vid ett förväntat antal under detta (förval 5)'),
    })
    .partial()
    .describe('Jämförelse mellan stadsdelsnämnder'),
  sexes: z
    .strictObject({
      confidence: fraction.describe('Intervallens säkerhet (förval 0,95)'),
      minDenominator: positive.describe('Minsta underlag för vart kön (förval 20)'),
      minGapPoints: positive.describe('Minsta skillnad som sägs, i procentenheter (förval 3)'),
      minGapPercent: positive.describe('Minsta skillnad mellan tal, i procent (förval 10)'),
      equalWithinPoints: positive.describe('Ungefär lika inom så många procentenheter (förval 3)'),
      equalWithinPercent: positive.describe('Ungefär lika inom så många procent (förval 10)'),
    })
    .partial()
    .describe('Skillnader mellan kvinnor och män'),
  surveys: z
    .strictObject({
      minAnswers: z.int().min(5).describe('Färre svar redovisas inte (förval 10)'),
      fewAnswers: count.describe('Färre svar märks som få (förval 30)'),
      lowResponse: z.number().min(0).max(100).describe('Lägre svarsfrekvens märks som stort bortfall (förval 50)'),
      minUnanimous: count.describe('0 och 100 procent av färre svar redovisas inte (förval 20)'),
      correctFrom: fraction.describe('Korrigering för ändlig population från denna andel svarande (förval 0,1)'),
      confidence: fraction.describe('Intervallens säkerhet (förval 0,95)'),
    })
    .partial()
    .describe('Brukarundersökningar'),
  targets: z
    .strictObject({
      heltTolerance: z.number().min(0).lt(1).describe('Målet nås helt ned till denna relativa avvikelse (förval 0,01)'),
      ejBelow: z.number().gt(0).describe('Målet nås inte vid större relativ avvikelse (förval 0,2)'),
    })
    .partial()
    .describe('Måluppfyllelse'),
  findings: z
    .strictObject({
      maxQ: fraction.describe('Största q för en iakttagelse (förval 0,1)'),
      minScore: z.number().min(0).max(100).describe('Minsta vikt (förval 20)'),
      perIndicator: count.describe('Högst så många per indikator (förval 2)'),
      perSummary: count.describe('Högst så många meningar i en sammanfattning (förval 6)'),
      populationMoved: z
        .number()
        .min(0)
        .describe('Antal sägs även per invånare när befolkningen har ändrats mer än så många procent (förval 2)'),
    })
    .partial()
    .describe('Urvalet av iakttagelser'),
  weights: z
    .strictObject({
      target: weight.describe('Årsmål (förval 1)'),
      deviation: weight.describe('Avviker från tidigare år (förval 0,9)'),
      trend: weight.describe('Trend (förval 0,8)'),
      district: weight.describe('Nämnd som avviker (förval 0,8)'),
      change: weight.describe('Förändring (förval 0,7)'),
      sex: weight.describe('Skillnad mellan könen (förval 0,7)'),
      record: weight.describe('Högsta eller lägsta nivå (förval 0,5)'),
      streak: weight.describe('Svit (förval 0,5)'),
    })
    .partial()
    .describe('Vad varje slags iakttagelse väger, 0 till 1'),
} as const;

/** The report's own thresholds. */
export const analysisSchema = z.strictObject(groups).partial();

/** An indicator's own, with the reason that is printed in the method appendix. */
export const indicatorAnalysisSchema = z
  .strictObject({ ...groups, reason: z.string().describe('Skälet; trycks i metodbilagan') })
  .partial()
  .required({ reason: true });

export type AnalysisYaml = z.output<typeof analysisSchema>;
