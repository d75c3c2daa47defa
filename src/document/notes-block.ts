// Notes on their way to the document that will number them.
import type { Notes } from './block.js';

/** Notes stand under their section until the page foot takes them. */
export function notesBlock(notes: Notes['notes']): readonly Notes[] {
  return notes.length === 0 ? [] : [{ kind: 'notes', notes }];
}
