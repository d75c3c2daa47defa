// Dimensions and their members: år, kön, ålder, stadsdelsnämnd and the chapters' own.

export interface Member {
  readonly name: string;
  /** Other spellings met in workbooks. */
  readonly aliases: readonly string[];
  /** Heading that the member stands under in tables: Västerort, Inre staden, Söderort. */
  readonly group?: string;
  /** `rest`: what is not divided on the other members. */
  readonly role?: 'rest' | 'group';
}

export interface Dimension {
  /** `kön`, `stadsdelsnämnd`, `hushållstyp` */
  readonly name: string;
  readonly label: string;
  /** What the total over the dimension is called: `Hela staden`, `Totalt`. */
  readonly total: string;
  readonly totalAliases: readonly string[];
  /** In the order in which they are printed. Empty: the order of the workbook. */
  readonly members: readonly Member[];
  /** Members have an order of their own (age classes): never sort them by value. */
  readonly ordered: boolean;
  /** All members are declared: there are no others. */
  readonly isClosed?: true;
}

/** The dimension that makes a cell geographic, and the name of its total. */
export const districtDimension = 'stadsdelsnämnd';
export const yearDimension = 'år';
export const sexDimension = 'kön';
/** Its two members. */
export const sexMembers = { women: 'kvinnor', men: 'män' } as const;
/** Columns that are measures of their own, not groups of one: the reader's name for headings that are no members. */
export const measureDimension = 'mått';

/** What a member of `kön` is called where the indicator counts children. */
export const childSexNames: Readonly<Record<string, string>> = { kvinnor: 'flickor', män: 'pojkar' };
