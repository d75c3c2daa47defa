// Nothing essential stands only in a page's head or foot: those are not read out.
import type { Document } from '../../src/document/document.js';
import { type Composed, composeGiven, report, withMargins } from '../support/composed-project.js';
import { plainLines } from '../support/plain-document.js';

const rows = (year: number) => withMargins(year, { Järva: [31, 41], Farsta: [22, 18], Bromma: [61, 75] });
const many = (year: number) => withMargins(year, { Järva: [3000, 4100], Farsta: [2200, 1800], Bromma: [6100, 7500] });
const given = { personer: [2023, 2024].flatMap(rows), folkmangd: [2023, 2024].flatMap(many) };
const notice = 'Exempeldata – framställt ur programmets exempelfiler';

function compose(draft: boolean, withNotice: boolean): Promise<Composed> {
  const files = withNotice ? { 'chapters/2024/rapport.yaml': `${report}notice: ${notice}\n` } : {};
  return composeGiven({ ...given, files }, { draft });
}

/** What surely stands on the first page: a cover, or all that is above the first numbers and texts. */
function firstPage({ blocks }: Document): string {
  const end = blocks.findIndex(({ kind }) => kind === 'pageBreak' || kind === 'keyFigures' || kind === 'list');
  return plainLines(blocks.slice(0, end)).join('\n');
}

describe('the body of the first page', () => {
  let composed: Composed;
  beforeAll(async () => {
    composed = await compose(true, true);
  });

  it.each(['tjansteutlatande', 'komplett', 'kapitel-1', 'kapitel-2'])(
    'of %s says Dnr, date, notice and UTKAST',
    (part) => {
      const text = firstPage(composed.part(part));
      expect(text).toContain('Dnr PN 2025/7');
      expect(text).toMatch(/2025-05-19|19 maj 2025/);
      expect(text).toContain(notice);
      expect(text).toMatch(/\bUTKAST\b/);
    },
  );

  it.each(['komplett', 'kapitel-1', 'kapitel-2'])('of %s says which attachment it is', (part) => {
    expect(firstPage(composed.part(part))).toContain('Bilaga 1 till tjänsteutlåtande, Dnr PN 2025/7');
  });

  it('of the memo says what kind of document it is', () => {
    expect(firstPage(composed.part('tjansteutlatande'))).toContain('field Tjänsteutlåtande: Dnr PN 2025/7, 2025-05-19');
  });

  it('has all that the heads and feet say, but the page’s number', () => {
    for (const { document } of composed.documents) {
      const whole = plainLines(document.blocks).join('\n').toLowerCase();
      for (const line of [...document.frame.left, ...document.frame.right]) {
        const words = line.replaceAll('\u00A0', ' ').toLowerCase();
        // `2 Insatser` is the chapter's opening: number and title.
        expect(whole).toContain(words);
      }
    }
  });

  it('sets cautions in one paragraph, with full stops', () => {
    expect(firstPage(composed.part('tjansteutlatande'))).toContain(`\nnote UTKAST. ${notice}.`);
    expect(firstPage(composed.part('kapitel-1'))).toContain(`\nimprint UTKAST. ${notice}.`);
    expect(firstPage(composed.part('komplett'))).toContain(`\ncover UTKAST\ncover ${notice}`);
  });
});

it('says neither of a final document without a notice', async () => {
  const composed = await compose(false, false);
  for (const { document } of composed.documents) {
    expect(firstPage(document)).not.toMatch(/UTKAST|Exempeldata|undefined/);
    expect(document.blocks.filter((block) => block.kind === 'paragraph' && block.style === 'note')).toEqual([]);
  }
});
