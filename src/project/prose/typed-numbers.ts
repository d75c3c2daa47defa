// Numbers typed into prose: figures that no cell stands behind. Years, ages, law numbers and Dnr are no such figures.

export interface TypedNumber {
  readonly text: string;
  readonly offset: number;
}

/** `42 757`, `2,2 procent`, `59 procent`: grouped thousands, decimals, and whole numbers of procent or procentenheter. */
const figure =
  /(?<![\d.,:/–-])(?:\d{1,3}(?:[ \u00A0]\d{3})+|\d+,\d+|\d+(?=[ \u00A0]procent))(?:[ \u00A0]procent(?:enhet(?:er)?)?)?(?![\d:/])/gu;

/** `per 1 000 invånare` and `minst 1 000` name measures and limits, not figures. */
const powerOfTen = /^10{0,2}(?:[ \u00A0]000)+$/;

export function typedNumbers(text: string): readonly TypedNumber[] {
  return [...text.matchAll(figure)]
    .filter((match) => !powerOfTen.test(match[0]))
    .map((match) => ({ text: match[0], offset: match.index }));
}
