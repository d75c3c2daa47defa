// The method's thresholds (statistics.md): all configuration. The report's own stand in rapport.yaml, and an indicator may have others.

/** Section 1: whether and how a change between two points is told. */
export interface ChangeThresholds {
  /** A count below this is told as "från 12 till 21 barn". */
  readonly smallBase: number;
  /** A share, rate or mean over fewer is not compared. */
  readonly smallDenominator: number;
  /** Changes below this many percent are "i stort sett oförändrat". */
  readonly unchangedPercent: number;
  /** The same for shares, in procentenheter. */
  readonly unchangedPoints: number;
  /** One decimal needs this large a base … */
  readonly oneDecimalBase: number;
  /** … and a change below this many percent or procentenheter. */
  readonly oneDecimalBelow: number;
}

/** Section 2: trend over years. */
export interface TrendThresholds {
  /** Largest p of the exact Mann–Kendall test. */
  readonly alpha: number;
  /** Smallest Poisson score of a count, in standard deviations. */
  readonly poissonZ: number;
  readonly minYears: number;
  /** Smallest modelled change over the period, in percent of the median; for shares in procentenheter. */
  readonly minChangePercent: number;
  readonly minChangePoints: number;
  /** Largest range of a series that is called stable. */
  readonly stablePercent: number;
  readonly stablePoints: number;
}

/** Section 2: the latest value against earlier ones (XmR). */
export interface DeviationThresholds {
  /** So many earlier points are needed. */
  readonly minBaseline: number;
  /** Half the width of the limits. */
  readonly sigmas: number;
}

/** Section 2: records and streaks. */
export interface RecordThresholds {
  /** A record must exceed so many earlier points. */
  readonly minExceeded: number;
  /** So many changes in one direction make a streak. */
  readonly minStreak: number;
}

/** Section 3: stadsdelsnämnder. */
export interface DistrictThresholds {
  /** Confidence of the inner and the outer limits, as fractions. */
  readonly limits: readonly number[];
  /** Largest p of a spread that is larger than chance explains. */
  readonly spreadAlpha: number;
  /** Fewer nämnder are not compared. */
  readonly minAreas: number;
  /** Share of the nämnder winsorised at each end when overdispersion is estimated. */
  readonly winsorise: number;
  /** How overdispersion widens the limits. */
  readonly overdispersion: 'additive' | 'multiplicative';
  /** Largest Benjamini–Hochberg q of a nämnd that is said to deviate … */
  readonly maxQ: number;
  /** … by at least so many percent of the city's value, or so many procentenheter. */
  readonly minDifferencePercent: number;
  readonly minDifferencePoints: number;
  /** A nämnd with a smaller denominator is left out. */
  readonly minDenominator: number;
  /** With a smaller sum of events, or any smaller expected number, the exact test must agree. */
  readonly smallSum: number;
  readonly smallExpected: number;
}

/** Section 4: women and men. */
export interface SexThresholds {
  readonly confidence: number;
  readonly minDenominator: number;
  /** Smallest gap that is told, in procentenheter; for ratios of rates in percent. */
  readonly minGapPoints: number;
  readonly minGapPercent: number;
  /** "Ungefär lika" when the whole interval lies within so much of equality. */
  readonly equalWithinPoints: number;
  readonly equalWithinPercent: number;
}

/** Section 5: surveys. */
export interface SurveyThresholds {
  /** Fewer answers are not told. */
  readonly minAnswers: number;
  /** Fewer are marked "få svar". */
  readonly fewAnswers: number;
  /** A lower response rate, in percent, is marked "stort bortfall". */
  readonly lowResponse: number;
  /** 0 and 100 percent of fewer answers are not told: all said the same. */
  readonly minUnanimous: number;
  /** Finite population correction from this sampling fraction on. */
  readonly correctFrom: number;
  readonly confidence: number;
}

/** Section 6: targets, as relative deviations from the target in the desired direction. */
export interface TargetThresholds {
  readonly heltTolerance: number;
  readonly ejBelow: number;
}

/** Section 9: which findings are notable. */
export interface FindingThresholds {
  readonly maxQ: number;
  readonly minScore: number;
  readonly perIndicator: number;
  /** Sentences in a chapter's drafted summary, headlines included. */
  readonly perSummary: number;
  /** A count is told per inhabitants besides when the population has moved more than so many percent over the period. */
  readonly populationMoved: number;
}

/** Section 9: what each kind of evidence weighs, 0 to 1. A convention. */
export interface FindingWeights {
  readonly target: number;
  /** The latest value against earlier ones. */
  readonly deviation: number;
  readonly trend: number;
  readonly district: number;
  readonly change: number;
  readonly sex: number;
  readonly record: number;
  readonly streak: number;
}

export interface AnalysisSettings {
  readonly change: ChangeThresholds;
  readonly trend: TrendThresholds;
  readonly deviation: DeviationThresholds;
  readonly records: RecordThresholds;
  readonly districts: DistrictThresholds;
  readonly sexes: SexThresholds;
  readonly surveys: SurveyThresholds;
  readonly targets: TargetThresholds;
  readonly findings: FindingThresholds;
  readonly weights: FindingWeights;
}

/** Any of the thresholds, by group. */
export type AnalysisOverrides = {
  readonly [Group in keyof AnalysisSettings]?:
    | {
        readonly [Name in keyof AnalysisSettings[Group]]?: AnalysisSettings[Group][Name] | undefined;
      }
    | undefined;
};

/** The method's own. */
export const defaultAnalysisSettings: AnalysisSettings = {
  change: {
    smallBase: 20,
    smallDenominator: 20,
    unchangedPercent: 1,
    unchangedPoints: 0.5,
    oneDecimalBase: 1000,
    oneDecimalBelow: 10,
  },
  trend: {
    alpha: 0.1,
    poissonZ: 1.6448536269514722,
    minYears: 4,
    minChangePercent: 5,
    minChangePoints: 1,
    stablePercent: 5,
    stablePoints: 1,
  },
  deviation: { minBaseline: 5, sigmas: 3 },
  records: { minExceeded: 3, minStreak: 3 },
  districts: {
    limits: [0.95, 0.998],
    spreadAlpha: 0.05,
    minAreas: 5,
    winsorise: 0.1,
    overdispersion: 'additive',
    maxQ: 0.1,
    minDifferencePercent: 10,
    minDifferencePoints: 3,
    minDenominator: 20,
    smallSum: 20,
    smallExpected: 5,
  },
  sexes: {
    confidence: 0.95,
    minDenominator: 20,
    minGapPoints: 3,
    minGapPercent: 10,
    equalWithinPoints: 3,
    equalWithinPercent: 10,
  },
  surveys: {
    minAnswers: 10,
    fewAnswers: 30,
    lowResponse: 50,
    minUnanimous: 20,
    correctFrom: 0.1,
    confidence: 0.95,
  },
  targets: { heltTolerance: 0.01, ejBelow: 0.2 },
  findings: { maxQ: 0.1, minScore: 20, perIndicator: 2, perSummary: 6, populationMoved: 2 },
  weights: {
    target: 1,
    deviation: 0.9,
    trend: 0.8,
    district: 0.8,
    change: 0.7,
    sex: 0.7,
    record: 0.5,
    streak: 0.5,
  },
};

/** `base` with each threshold that `overrides` names replaced. */
export function withOverrides(base: AnalysisSettings, overrides: AnalysisOverrides | undefined): AnalysisSettings {
  if (overrides === undefined) return base;
  const groups = Object.entries(base).map(([group, thresholds]) => {
    const own = Object.entries(overrides[group as keyof AnalysisSettings] ?? {});
    return [group, { ...thresholds, ...Object.fromEntries(own.filter(([, value]) => value !== undefined)) }];
  });
  return Object.fromEntries(groups) as AnalysisSettings;
}
