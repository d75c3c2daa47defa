// The words of the generated tables, taken from published ones, and the vocabulary that the reader is given.
import type { ReaderVocabulary } from '../../../src/workbook/sheet-table.js';

/** Delsummor and the stadsdelar under them, as the city lists them. */
export const cityParts: readonly { readonly name: string; readonly districts: readonly string[] }[] = [
  { name: 'Västerort', districts: ['Rinkeby-Kista', 'Spånga-Tensta', 'Hässelby-Vällingby', 'Bromma'] },
  { name: 'Inre staden', districts: ['Kungsholmen', 'Norrmalm', 'Östermalm', 'Södermalm'] },
  {
    name: 'Söderort',
    districts: ['Enskede-Årsta-Vantör', 'Skarpnäck', 'Farsta', 'Älvsjö', 'Hägersten-Liljeholmen', 'Skärholmen'],
  },
];
export const wholeCity = 'Hela staden';

const areas = [...cityParts.flatMap(({ name, districts }) => [name, ...districts]), wholeCity];
const sexes = ['Kvinnor', 'Män', 'Flickor', 'Pojkar'];
const ages = ['0–17 år', '18–24 år', '18–64 år', '65 år och äldre'];

export const familyVocabulary: ReaderVocabulary = {
  dimensions: new Map([
    ['kön', spellings([...sexes, 'Totalt', 'Samtliga'])],
    ['stadsdelsnämnd', spellings(areas)],
    ['ålder', spellings([...ages, 'Totalt', 'Samtliga'])],
  ]),
};

function spellings(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.toLowerCase()));
}

/** The dimension that a label belongs to whatever stands around it; words for a total belong to any. */
export function dimensionOfLabel(text: string): string | undefined {
  if (areas.includes(text)) return 'stadsdelsnämnd';
  if (sexes.includes(text)) return 'kön';
  return /^(?:\d{1,2}[-–]\d{1,2}|\d{2}-|-\d{2})\sår$/u.test(text) || ages.includes(text) ? 'ålder' : undefined;
}

/** Names of categories, each able to stand alone in a row. */
export const categories = [
  'Behovsprövad öppenvård',
  'Familjehemsvård',
  'Kontaktperson',
  'Ledsagarservice',
  'Dödsbo',
  'Daglig verksamhet',
  'Korttidsvistelse',
  'Råd och stöd',
  'Boendestöd',
  'Ekonomiskt bistånd',
];

/** Categories whose labels are wrapped by hand over two rows. */
export const wrappedCategories: readonly (readonly [joined: string, upper: string, lower: string])[] = [
  ['Individuellt behovsprövad öppenvård', 'Individuellt behovsprövad', 'öppenvård'],
  ['Både brister i hemmiljön och den unges beteende', 'Både brister i hemmiljön och den', 'unges beteende'],
  ['Insatser enligt arbetsmarknadsprogrammet', 'Insatser enligt arbetsmarknads-', 'programmet'],
];

export const households = ['Ensamstående man', 'Ensamstående kvinna', 'Par', 'Sammanboende', 'Övriga hushåll'];
export const householdParts = ['Utan barn', 'Med barn', 'Med vuxna barn'];
export const forms = ['Familjehem', 'Institution', 'Stödboende'];

/** Heads of sections that are categories of their own. */
export const sections = ['LSS-insatser', 'Insatser enligt socialtjänstlagen', 'Tvångsvård'];

/** Members of a `därav` row. */
export const therein = ['0-22 år', 'med barn', 'nya ärenden', 'personer utan bostad'];
