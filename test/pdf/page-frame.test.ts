import { makeLook } from '../../src/pdf/look.js';
import { letterFields, pageFoot, pageHead } from '../../src/pdf/page-frame.js';
import { frame, theme } from './sample-documents.js';

const look = makeLook(theme, 'report');
const said = (node: unknown) => [...JSON.stringify(node ?? '').matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text);

describe('pageHead', () => {
  it('has the running title to the left and the page of all pages to the right', () => {
    const head = pageHead({ ...frame, kind: 'report', left: ['Socialtjänstrapport'], right: ['2024'] }, look);
    expect(said(head(3, 91))).toEqual(['Socialtjänstrapport', '2024 · Sida 3 (91)']);
  });

  it('leaves a cover bare, and a chapter opening with its page number only', () => {
    const bare = { ...frame, bareFirstPage: true };
    expect(pageHead({ ...bare, kind: 'report' }, look)(1, 9)).toBeUndefined();
    expect(said(pageHead({ ...bare, kind: 'chapter' }, look)(1, 9))).toEqual(['Sida 1 (9)']);
    expect(said(pageHead({ ...bare, kind: 'chapter' }, look)(2, 9))).toEqual(['Löpande rubrik', 'Sida 2 (9)']);
  });

  it('says UTKAST in words, also on a bare page', () => {
    const draft = { ...frame, draft: true, bareFirstPage: true };
    expect(said(pageHead({ ...draft, kind: 'chapter' }, look)(1, 2))).toEqual(['UTKAST', 'Sida 1 (2)']);
    // A cover says it itself, in its body.
    expect(pageHead({ ...draft, kind: 'report' }, look)(1, 2)).toBeUndefined();
    expect(said(pageHead({ ...draft, kind: 'letter', right: ['Tjänsteutlåtande'] }, look)(2, 2))).toEqual([
      'Löpande rubrik',
      'Tjänsteutlåtande',
      'Sida 2 (2)',
      'UTKAST',
    ]);
  });
});

describe('the head of a letter', () => {
  const letter = {
    ...frame,
    kind: 'letter',
    left: ['Kontor', 'Avdelning'],
    right: ['Tjänsteutlåtande', 'Dnr 1'],
  } as const;

  it('has three fields: sender, matter and page', () => {
    expect(said(pageHead(letter, look)(2, 4))).toEqual([
      'Kontor',
      'Avdelning',
      'Tjänsteutlåtande',
      'Dnr 1',
      'Sida 2 (4)',
    ]);
  });

  it('leaves the middle field of the first page to the text', () => {
    expect(said(pageHead({ ...letter, bareFirstPage: true }, look)(1, 4))).toEqual([
      'Kontor',
      'Avdelning',
      'Sida 1 (4)',
    ]);
  });

  it('stands on the grid: the fields and their gutters fill the whole measure', () => {
    const { office, matter, page } = letterFields(look);
    expect(office + matter + page + 2 * look.grid.gutter).toBeCloseTo(look.column.hangLeft + look.column.width, 6);
  });
});

describe('pageFoot', () => {
  it('has the notice and nothing else', () => {
    expect(said(pageFoot({ ...frame, notice: 'Exempeldata' }, look)(1, 1))).toEqual(['Exempeldata']);
    expect(pageFoot(frame, look)(1, 1)).toBeUndefined();
  });
});
