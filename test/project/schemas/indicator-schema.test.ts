import { indicatorOverrideSchema } from '../../../src/project/schemas/indicator-schema.js';

const accepts = (...workbookNotes: readonly unknown[]): boolean =>
  indicatorOverrideSchema.safeParse({ workbookNotes }).success;

describe('workbookNotes', () => {
  it('are marks, and marks of a sheet', () => {
    expect(accepts(1, 'p', '*', 'Anm.')).toBe(true);
    expect(accepts({ sheet: 'Hushåll', mark: 1 }, { sheet: 'Hushåll', mark: 'Anm.' })).toBe(true);
    expect(accepts()).toBe(true);
  });

  it('are nothing else', () => {
    for (const wrong of [
      0,
      1.5,
      true,
      null,
      { sheet: 'Hushåll' },
      { mark: 1 },
      { sheet: 'Hushåll', mark: 1, text: 'T' },
    ])
      expect({ wrong, accepted: accepts(wrong) }).toEqual({ wrong, accepted: false });
    expect(indicatorOverrideSchema.safeParse({ workbookNotes: 1 }).success).toBe(false);
  });
});
