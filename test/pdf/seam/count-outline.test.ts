import type { OutlineItem } from '../../../src/pdf/pdfmake/pdfkit-document.js';
import { countOutline } from '../../../src/pdf/seam/count-outline.js';

const item = (expanded: boolean, ...children: OutlineItem[]): OutlineItem => ({
  children,
  options: { expanded },
  outlineData: {},
  addItem: () => item(false),
});

describe('countOutline', () => {
  it('counts what opening an item shows, negative while it is closed', () => {
    const leaf = item(false);
    const closed = item(false, leaf, item(true));
    const open = item(true, item(false), closed);
    const root = item(false, open, item(false));
    countOutline(root);
    expect(root.outlineData.Count).toBe(4);
    expect(open.outlineData.Count).toBe(2);
    expect(closed.outlineData.Count).toBe(-2);
    expect(leaf.outlineData).toEqual({});
  });
});
