// Every pair of colours that is printed one on or beside the other, and how far apart the two must be: WCAG 2.2, 1.4.3 and 1.4.11.
// Light help lines (`colors.rule`) and the tint of a panel carry nothing that is not also written, and have no least contrast.
import { graphicContrast, textContrast } from './contrast.js';
import type { Theme } from './theme.js';

type SingleColor =
  | `colors.${keyof Theme['colors'] & string}`
  | `charts.${'women' | 'men' | 'total' | 'muted'}`
  | `charts.ordered.${keyof Theme['charts']['ordered'] & string}`;

export interface ContrastPair {
  /** The place in the theme that a shortfall is reported at; `charts.categorical` stands for each of its colours. */
  readonly color: SingleColor | 'charts.categorical';
  /** `before` is the colour before it in the same list. */
  readonly against: SingleColor | 'before';
  readonly least: typeof textContrast | typeof graphicContrast;
  /** In Swedish, as the message says it. */
  readonly where: string;
  /** Both colours lie under the draft's mark. */
  readonly underDraftMark?: true;
}

const text = (color: SingleColor, against: SingleColor, where: string): ContrastPair => ({
  color,
  against,
  least: textContrast,
  where,
});
const graphic = (color: ContrastPair['color'], against: ContrastPair['against'], where: string): ContrastPair => ({
  color,
  against,
  least: graphicContrast,
  where,
});

const texts: readonly ContrastPair[] = [
  text('colors.text', 'colors.page', 'löptext, tabeller och diagrammens namn'),
  text('colors.secondary', 'colors.page', 'noter, sidhuvud och axeltext'),
  text('colors.accent', 'colors.page', 'länkar, nummer och nyckeltal'),
  text('colors.text', 'colors.panel', 'text i sammanfattningen'),
  text('colors.accent', 'colors.panel', 'rubrik och länkar i sammanfattningen'),
  text('colors.onAccent', 'colors.accent', 'omslagets titel och avsändare'),
];

/** A gap is bold text on a tint of its own, wherever in a draft it stands. */
const gaps: readonly ContrastPair[] = [
  text('colors.text', 'colors.gap', 'luckor i ett utkast'),
  text('colors.secondary', 'colors.gap', 'luckor i ett utkasts noter'),
  text('colors.accent', 'colors.gap', 'luckor i ett utkasts länkar'),
];

const graphics: readonly ContrastPair[] = [
  graphic('colors.axis', 'colors.page', 'nollinjer, skalstreck och linjer i tabellhuvuden och över noter'),
  graphic('colors.axis', 'colors.panel', 'gränser i trattdiagram'),
  graphic('charts.categorical', 'colors.page', 'staplar och linjer'),
  // Lines and the parts of a stack meet the one before them.
  graphic('charts.categorical', 'before', 'grannar i ordningen'),
  graphic('charts.women', 'colors.page', 'staplar och linjer'),
  graphic('charts.men', 'colors.page', 'staplar och linjer'),
  graphic('charts.total', 'colors.page', 'staplar och linjer'),
  graphic('charts.muted', 'colors.page', 'staplar som inte är framhävda'),
  graphic('charts.men', 'charts.women', 'kvinnor och män i samma diagram'),
  // Shades between the two are darker than the light one, and drawn with white between them.
  graphic('charts.ordered.light', 'colors.page', 'ordnade klasser'),
  graphic('charts.ordered.dark', 'charts.ordered.light', 'första och sista ordnade klassen'),
];

/** The table of pairs. What is read is read under the draft's mark too. */
export const contrastPairs: readonly ContrastPair[] = [
  ...texts,
  ...gaps,
  ...graphics,
  ...texts.map((pair) => ({ ...pair, where: `${pair.where}, under utkastmärket`, underDraftMark: true as const })),
];
