// The analysis in the method appendix: its rules with the thresholds that were really used, indicators that have their own, and
// how many of the indicators about persons are divided by sex.
import type { Analysis } from '../analysis/analysis.js';
import { exact } from '../arithmetic/exact.js';
import { type DecimalString, dropZeroDecimals, roundHalfAway } from '../arithmetic/round.js';
import type { AnalysisSettings } from '../indicators/analysis-settings.js';
import type { Indicator } from '../indicators/indicator.js';
import { type PercentSize, type PointSize, percentAmount, pointAmount } from '../language/amount-in-text.js';
import { uncapital } from '../language/capital.js';
import { formatRounded } from '../language/format-number.js';
import { joinList } from '../language/join-list.js';
import { numberInText } from '../language/numbers-in-text.js';
import { accountedFor } from '../text/findings/say-standardised.js';
import type { Block, List, TextBlock } from './block.js';

/** How changes between two years are told. */
export function changeRules({ change }: AnalysisSettings): TextBlock {
  const { smallBase, smallDenominator, unchangedPercent, unchangedPoints, oneDecimalBase, oneDecimalBelow } = change;
  return paragraph(
    `En ändring har en decimal när den är under ${percent(oneDecimalBelow)} och underlaget är minst ${number(oneDecimalBase)}, annars anges den i hela tal. Är det tidigare antalet under ${number(smallBase)} anges de båda antalen i stället för procent. Andelar och tal med ett underlag under ${number(smallDenominator)} jämförs inte. En ändring under ${percent(unchangedPercent)}, eller för andelar under ${points(unchangedPoints)}, beskrivs som i stort sett oförändrad.`,
  );
}

/** Paragraph by paragraph, then the indicators with settings of their own, then the coverage. */
export function methodSettings(analysis: Analysis, indicators: readonly Indicator[]): readonly Block[] {
  const { settings, coverage } = analysis;
  const own = indicators.flatMap(({ name, analysis }) => (analysis ? [`${name}: ${analysis.reason}`] : []));
  return [
    bullets(rulesOf(settings)),
    ...standardisation(analysis),
    ...(own.length === 0 ? [] : [paragraph('För följande indikatorer gäller egna gränser.'), bullets(own)]),
    ...coverageBlocks(coverage),
  ];
}

function rulesOf(settings: AnalysisSettings): readonly string[] {
  const { trend, deviation, records, districts, sexes, surveys, targets, findings } = settings;
  const widened = districts.overdispersion === 'additive' ? 'läggs till gränserna' : 'multipliceras in i gränserna';
  const [inner = 0, outer = 0] = districts.limits;
  return [
    `Trend: minst ${number(trend.minYears)} år i följd utan brott, en ändring åt samma håll som är osannolik av en slump (Mann–Kendalls exakta test, p högst ${number(trend.alpha)}) och som sammanlagt är minst ${percent(trend.minChangePercent)} av medianen eller, för andelar, ${points(trend.minChangePoints)}. Antal ska dessutom ändras mer än deras egen slumpvariation förklarar (Poissontest, z minst ${rounded(trend.poissonZ, 2)}).`,
    `En serie utan trend kallas stabil när den varierar högst ${percent(trend.stablePercent)} av medianen eller, för andelar, ${points(trend.stablePoints)}.`,
    `Ett värde avviker från tidigare år när det ligger mer än ${number(deviation.sigmas)} standardavvikelser från medelvärdet av minst ${number(deviation.minBaseline)} tidigare år. Det sägs inte när serien har en trend.`,
    `Högsta eller lägsta nivå: värdet överträffar minst ${number(records.minExceeded)} tidigare år. Svit: minst ${number(records.minStreak)} ändringar i rad åt samma håll.`,
    `Skillnaderna mellan stadsdelsnämnderna är större än slumpen kan förklara när ett chitvåtest av deras avstånd till stadens värde ger p högst ${number(districts.spreadAlpha)}. En enskild nämnd avviker när också överspridningen är medräknad (den ${widened}), q är högst ${number(districts.maxQ)} (Benjamini–Hochberg) och avståndet är minst ${percent(districts.minDifferencePercent)} av stadens värde eller ${points(districts.minDifferencePoints)}. Gränserna i diagrammen är ${percent(inner * 100)} och ${percent(outer * 100)}. Nämnder med ett underlag under ${number(districts.minDenominator)} ingår inte, och färre än ${number(districts.minAreas)} nämnder jämförs inte.`,
    `Kvinnor och män: en skillnad i andel sägs när den är minst ${points(sexes.minGapPoints)} och intervallet (Newcombe, ${percent(sexes.confidence * 100)}) inte rymmer noll, och kallas ungefär lika när hela intervallet ligger inom ${points(sexes.equalWithinPoints)}. För tal per invånare gäller ${percent(sexes.minGapPercent)} respektive ${percent(sexes.equalWithinPercent)}. Varje grupp ska ha ett underlag på minst ${number(sexes.minDenominator)}.`,
    `Brukarundersökningar: minst ${number(surveys.minAnswers)} svar för att redovisas. Färre än ${number(surveys.fewAnswers)} svar och en svarsfrekvens under ${percent(surveys.lowResponse)} sägs ut. Intervall räknas med hänsyn till hur stor del av de tillfrågade som svarade, när den är över ${percent(surveys.correctFrom * 100)}. De täcker slumpen men inte bortfallet.`,
    `Årsmål: helt när utfallet avviker högst ${percent(targets.heltTolerance * 100)} åt fel håll från målet, delvis ned till ${percent(targets.ejBelow * 100)}, annars ej.`,
    `I sammanfattningen tas iakttagelser med vars q bland kapitlets alla prövade iakttagelser är högst ${number(findings.maxQ)} (Benjamini–Hochberg), ordnade efter storlek, säkerhet och hur många som berörs, högst ${number(findings.perIndicator)} om samma indikator. Kapitlets huvudsiffror är alltid med.`,
  ];
}

/** How nämnder are compared with equal ages, where any are. */
function standardisation({ chapters, settings }: Analysis): readonly TextBlock[] {
  const found = chapters.flatMap(({ districts }) => districts.filter(({ standardised }) => standardised));
  if (found.length === 0) return [];
  const by = joinList([
    ...new Set(found.flatMap(({ standardised }) => (standardised ? accountedFor(standardised.by) : []))),
  ]);
  const names = joinList([...new Set(found.map(({ indicator }) => uncapital(indicator.name)))]);
  const { limits, minDifferencePercent } = settings.districts;
  return [
    paragraph(
      `Följande jämförs också med hänsyn tagen till ${by}: ${names}. Det väntade antalet hos en nämnd är summan av stadens nivå i varje klass gånger nämndens befolkning i klassen (indirekt standardisering). Skillnaden är säker när intervallet för nämndens antal delat med det väntade (exakt Poisson, ${percent(Math.min(...limits) * 100)}) inte rymmer ett. En nämnd som annars inte avviker tas med när skillnaden också är minst ${percent(minDifferencePercent)} av det väntade. Ett sådant värde kan jämföras med staden, men två nämnders värden kan inte jämföras med varandra, eftersom de vägs efter olika fördelningar.`,
    ),
  ];
}

function coverageBlocks({ divided, notCollected, lacking }: Analysis['coverage']): readonly TextBlock[] {
  const missing = [...notCollected, ...lacking];
  const all = divided.length + missing.length;
  const counted = `Av ${number(all)} indikatorer om personer är ${number(divided.length)} uppdelade på kön.`;
  if (missing.length === 0) return [paragraph(counted)];
  return [paragraph(`${counted} I registret sist i bilagan är de övriga utmärkta.`)];
}

/** Small whole numbers as words, as in any running text. */
const number = (value: number): string => numberInText(String(value) as DecimalString, 'neuter');
const rounded = (value: number, decimals: number): string => formatRounded(exact(value), decimals);

const percent = (value: number): string => percentAmount(shortest(value) as PercentSize);

const points = (value: number): string => pointAmount(shortest(value) as PointSize);

/** 99.8 as a fraction of one has more digits than were meant. */
const shortest = (value: number): DecimalString => dropZeroDecimals(roundHalfAway(exact(value), 1));

function paragraph(text: string): TextBlock {
  return { kind: 'paragraph', children: [{ kind: 'text', text }] };
}

function bullets(texts: readonly string[]): List {
  return { kind: 'list', ordered: false, items: texts.map((text) => [paragraph(text)]) };
}
