// Measures nodes, with list markers that can be told from other words.
import { DocMeasure } from '../pdfmake/internals.js';
import type { DocMeasureBase } from '../pdfmake/layout-classes.js';
import type { LayoutNode, ListMarker } from '../pdfmake/layout-node.js';
import { ReportTextInlines } from './report-text-inlines.js';

const bullet = '•';

export class ReportDocMeasure extends DocMeasure {
  /** Takes the place of `given`, which pdfmake made for the layout that is about to start. */
  constructor(given: DocMeasureBase) {
    const { pdfDocument, styleStack, svgMeasure, tableLayouts } = given;
    super(pdfDocument, styleStack.styleDictionary, styleStack.defaultStyle, svgMeasure, tableLayouts);
    this.textInlines = new ReportTextInlines(pdfDocument);
  }

  override buildOrderedMarker(...given: Parameters<DocMeasureBase['buildOrderedMarker']>): ListMarker {
    return named(super.buildOrderedMarker(...given));
  }

  /** A character and not a drawing: it can be read out, copied and found. */
  override buildUnorderedMarker(
    item: LayoutNode,
    styles: unknown,
    gapSize: { width: number },
    type: string,
  ): ListMarker {
    if (type === 'none') return super.buildUnorderedMarker(item, styles, gapSize, type);
    const { items } = this.textInlines.buildInlines({ text: `${bullet} ` }, styles);
    return named({ _inlines: items, _minWidth: gapSize.width });
  }
}

/** pdfmake draws the first inline only. */
function named(marker: ListMarker): ListMarker {
  const [first] = marker._inlines ?? [];
  if (first) first.marker = marker;
  return marker;
}
