import type { DocumentContextBase } from '../../../../src/pdf/pdfmake/layout-classes.js';
import type { Page, PageItem } from '../../../../src/pdf/pdfmake/page.js';
import { checkNotes } from '../../../../src/pdf/seam/footnotes/check-notes.js';
import { NoteLayoutError } from '../../../../src/pdf/seam/footnotes/note-layout-error.js';
import { PageNotes } from '../../../../src/pdf/seam/footnotes/page-notes.js';
import { plainLine, plainNote } from './plain-notes.js';

const pageMargins = { left: 0, top: 0, right: 0, bottom: 0 };
const page = (...items: PageItem[]): Page => ({ items, pageSize: { width: 100, height: 120 }, pageMargins });

/** A first page with this much room left, whose text has taken the notes. */
function notesOf(notes: readonly string[], room = 120): PageNotes {
  const pageNotes = new PageNotes({ set: (id) => plainNote(id, 8), reset: ({ note }) => note });
  const paper = { ...page(), pageSize: { width: 100, height: 200 } };
  const context = { page: 0, y: 0, pageMargins, availableHeight: room, getCurrentPage: () => paper };
  pageNotes.take(context as unknown as DocumentContextBase, { height: 10, notes }, true);
  return pageNotes;
}

describe('checkNotes', () => {
  it('accepts pages that are right', () => {
    expect(() => checkNotes([page(plainLine(0, ['t'], {}, 'a'))], notesOf(['a']))).not.toThrow();
  });

  it('refuses text that stands on notes', () => {
    const pages = [page(plainLine(0, ['t'], {}, 'a'), plainLine(20, ['t']))];
    expect(() => checkNotes(pages, notesOf(['a']))).toThrow('text and notes overlap on page 1');
  });

  it('refuses a note that has not come to its end', () => {
    expect(() => checkNotes([page(plainLine(0, ['t'], {}, 'a'))], notesOf(['a'], 80))).toThrow(
      'words of note a are lost',
    );
  });

  it('refuses a note on another page than its first reference', () => {
    const pages = [page(), page(plainLine(0, ['t'], {}, 'a'))];
    const check = () => checkNotes(pages, notesOf(['a']));
    expect(check).toThrow('page 2 refers to note a, which does not begin there');
    expect(check).toThrow(NoteLayoutError);
  });

  it('refuses a reference whose note was never set', () => {
    expect(() => checkNotes([page(plainLine(0, ['t'], {}, 'b'))], notesOf([]))).toThrow('refers to note b');
  });
});
