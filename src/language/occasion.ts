// When a measurement was made, in words that are right whether it counts a whole year, a day or every second autumn.
import { noBreakSpace } from './spaces.js';

export interface OccasionWords {
  /** `året` in "tredje året i rad". */
  readonly definite: string;
  /** `kartläggningarna` */
  readonly definitePlural: string;
  /** `kartläggningar` in "tidigare kartläggningar". */
  readonly plural: string;
}

const years: OccasionWords = { definite: 'året', definitePlural: 'åren', plural: 'år' };

/** From what an earlier point is called: `år`, `kartläggning`, `undersökning`. Words of another form are told as mätning. */
export function occasionWords(previous: string): OccasionWords {
  if (/^år(?:et)?$/u.test(previous)) return years;
  const stem = /^\p{L}+ning$/u.test(previous) ? previous : 'mätning';
  return { definite: `${stem}en`, definitePlural: `${stem}arna`, plural: `${stem}ar` };
}

/** `under 2024` for what is counted during the year, `år 2024` for a state or where the reference time is mixed. */
export function yearWords(reference: string, year: number): string {
  return reference === 'under året' ? `under ${year}` : `år${noBreakSpace}${year}`;
}

/** `mellan kartläggningarna 2022 och 2024`, `mellan 2020 och 2024`. */
export function betweenWords(previous: string, from: number, to: number): string {
  const { definitePlural } = occasionWords(previous);
  return `mellan ${definitePlural === years.definitePlural ? '' : `${definitePlural} `}${from} och ${to}`;
}
