// Resultat in the memo: an area's own paragraph, or one that is drafted from the chapter's headlines.
import type { Composed } from '../support/composed-project.js';
import { plainLines } from '../support/plain-document.js';
import { composeCity } from './compared-city.js';

const headlines = 'headlines: [personer, { indicator: andel, since: 2021 }]\n';
const sentence =
  'Antalet personer med insats ökade under 2024 med 9,5 procent till 2 212 och har ökat under hela perioden 2020–2024.';

/** The paragraphs after the introduction. */
function results(composed: Composed): readonly string[] {
  const lines = plainLines(composed.part('tjansteutlatande').blocks);
  const from = lines.indexOf('h3 Resultat') + 2;
  return lines.slice(from, from + lines.slice(from).findIndex((line) => line.startsWith('h')));
}
const codes = ({ diagnostics }: Composed): readonly string[] => diagnostics.map(({ code }) => code);

it('drafts an area without a paragraph from its headlines, begun with the area’s name, in the order declared', async () => {
  const composed = await composeCity({ chapter: headlines });
  expect(results(composed)).toEqual([
    `p Insatser. ${sentence} Andelen med insats var under 2024 i stort sett oförändrad, 5,0 procent, den högsta nivån sedan serien började 2020. Andelen har ökat med 1,3 procentenheter sedan 2021.`,
  ]);
  expect(codes(composed)).toEqual([]);
});

it('says of the headlines what the chapter’s summary says', async () => {
  const composed = await composeCity({ chapter: headlines });
  expect(plainLines(composed.part('kapitel-2').blocks)).toContain(`- ${sentence}`);
});

it('leaves out an area that has neither paragraph nor headlines, whatever is found in it', async () => {
  expect(results(await composeCity())).toEqual([]);
});

it('prints an area’s own paragraph, with a drafted sentence where it asks for one', async () => {
  const memo = 'results:\n  insatser: |\n    **Insatser.** Så här: {{ fynd.utveckling.personer }}\n';
  expect(results(await composeCity({ chapter: 'headlines: [personer]\n', memo }))).toEqual([
    `p Insatser. Så här: ${sentence}`,
  ]);
});
