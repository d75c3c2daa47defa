// The only file that reaches into pdfmake 0.3.11: pinned, as its names are undocumented and it has no `exports` map.
import { createRequire } from 'node:module';
import type {
  DocMeasureBase,
  DocPreprocessorBase,
  DocumentContextBase,
  LayoutBuilderBase,
  PageElementWriterBase,
  RendererBase,
  SvgMeasure,
  TableLayouts,
  TextInlinesBase,
} from './layout-classes.js';
import type { PageMargins, PageSize } from './page.js';
import type { PdfDocumentBase } from './pdfkit-document.js';

type FontSources = Readonly<
  Record<string, Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', Uint8Array>>>
>;

interface Internals {
  readonly PDFDocument: new (
    fonts: FontSources,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
    virtualfs: null,
    localAccessPolicy: (path: string) => boolean,
  ) => PdfDocumentBase;
  readonly LayoutBuilder: new (size: PageSize, margins: PageMargins, svgMeasure: SvgMeasure) => LayoutBuilderBase;
  readonly DocumentContext: new () => DocumentContextBase;
  readonly PageElementWriter: new (context: DocumentContextBase) => PageElementWriterBase;
  readonly TextInlines: new (document: PdfDocumentBase) => TextInlinesBase;
  readonly Renderer: new (document: PdfDocumentBase) => RendererBase;
  readonly DocPreprocessor: new () => DocPreprocessorBase;
  readonly DocMeasure: new (
    document: PdfDocumentBase,
    styles: object,
    defaultStyle: object,
    svgMeasure: SvgMeasure,
    tableLayouts: TableLayouts,
  ) => DocMeasureBase;
}

/** Methods of each class that a subclass of ours overrides or calls. */
const dependsOn: Readonly<Record<keyof Internals, readonly string[]>> = {
  PDFDocument: [
    'provideFont',
    'font',
    'openImage',
    'endMetadata',
    'endOutline',
    'endMarkings',
    'addContent',
    'annotate',
    'addNamedDestination',
    'ref',
  ],
  LayoutBuilder: [
    'layoutDocument',
    'tryLayoutDocument',
    'processNode',
    'processVerticalContainer',
    'processLeaf',
    'processRow',
    'buildNextLine',
    'addHeadersAndFooters',
    'registerTableLayouts',
  ],
  DocumentContext: ['getCurrentPage', 'addMargin', 'moveDown', 'addPage', 'initializePage'],
  PageElementWriter: [
    'beginUnbreakableBlock',
    'commitUnbreakableBlock',
    'addLine',
    'addFragment',
    'addSVG',
    'addImage',
    'addCanvas',
    'moveToNextPage',
    'context',
  ],
  TextInlines: ['measure', 'widthOfText', 'buildInlines'],
  Renderer: ['renderPages', 'renderLine', 'renderVector', 'renderSVG', 'renderImage'],
  DocPreprocessor: ['preprocessBlock'],
  DocMeasure: ['measureDocument', 'measureBlock', 'buildOrderedMarker', 'buildUnorderedMarker'],
};

type Loader = (name: string) => unknown;

const requireModule = createRequire(import.meta.url);

/**
 * Loads the classes and makes sure that they still have the methods we build on.
 * @throws Error naming what is gone, when another pdfmake than the pinned one is installed.
 */
export function loadInternals(load: Loader = (name) => requireModule(`pdfmake/js/${name}.js`)): Internals {
  const classes: Record<string, unknown> = {};
  for (const [name, methods] of Object.entries(dependsOn)) {
    const found = (load(name) as { default?: { prototype?: Record<string, unknown> } } | undefined)?.default;
    const missing = methods.filter((method) => typeof found?.prototype?.[method] !== 'function');
    if (missing.length > 0) {
      throw new Error(
        `pdfmake has changed: ${name} lacks ${missing.join(', ')}; the PDF layer is written for pdfmake 0.3.11`,
      );
    }
    classes[name] = found;
  }
  return classes as unknown as Internals;
}

/** The classes of the installed pdfmake, checked when this module is loaded. */
export const { PDFDocument, LayoutBuilder, DocumentContext, PageElementWriter, TextInlines, Renderer, DocMeasure } =
  loadInternals();
