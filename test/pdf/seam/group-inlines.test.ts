import type { Inline } from '../../../src/pdf/pdfmake/inline.js';
import type { EmbeddedFont } from '../../../src/pdf/pdfmake/pdfkit-document.js';
import { groupInlines } from '../../../src/pdf/seam/group-inlines.js';

const regular = { id: 'F1' } as EmbeddedFont;
const bold = { id: 'F2' } as EmbeddedFont;
const word = (text: string, more: Partial<Inline> = {}) =>
  ({ text, x: 0, width: 10, font: regular, fontSize: 10, color: '#000000', ...more }) as Inline;
const texts = (inlines: readonly Inline[]) => groupInlines(inlines).map(({ text }) => text);

describe('groupInlines', () => {
  it('joins words that look alike and adds up their widths', () => {
    const inlines = [word('Antalet '), word('hushåll '), word('ökade', { font: bold })];
    expect(texts(inlines)).toEqual(['Antalet hushåll ', 'ökade']);
    expect(groupInlines(inlines)[0]?.width).toBe(20);
    expect(inlines[0]?.text).toBe('Antalet ');
  });

  it.each([
    ['links', { linkToDestination: 'a' }],
    ['superscript', { sup: true }],
    ['colour', { color: '#12436D' }],
    ['page numbers', { _pageRef: {} }],
    ['hanging markers', { hang: 20 }],
    ['the hyphen of a divided word', { shownHyphen: true }],
  ])('keeps %s apart', (_, more) => {
    expect(texts([word('a'), word('b', more), word('c')])).toContain('a');
  });
});
