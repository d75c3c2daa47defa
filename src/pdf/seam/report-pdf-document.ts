// pdfkit's document as PDF/A-2a and PDF/UA-1 want it: fonts from bytes, escaped metadata that claims both, a colour profile,
// a right outline, destinations that sort bytewise. The structure tree is the renderer's.
import type { FontFiles } from '../../typography/font-files.js';
import { fontFamily } from '../../typography/font-files.js';
import { openFont } from '../../typography/open-font.js';
import { PDFDocument } from '../pdfmake/internals.js';
import type { EmbeddedFont } from '../pdfmake/pdfkit-document.js';
import type { StructureTree } from '../structure/structure-tree.js';
import { countOutline } from './count-outline.js';
import { encodeByCodePoint } from './encode-font.js';
import { xmpPacket } from './xmp-packet.js';

export interface PdfProperties {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly language: string;
  /** ISO date; written as midnight UTC, so that no time zone shows. */
  readonly created: string;
  /** The number that the document is registered under. */
  readonly dnr: string;
  readonly publisher: string;
}

const producer = 'pdfmake 0.3.11';
const creator = 'socrapport';

/** Words laid out once for all documents that are set in the same bytes: measuring text is most of the cost. */
const layoutCaches = new WeakMap<Uint8Array, Record<string, unknown>>();

/**
 * The font that lays out text, parsed once for all documents. No subset may share it: a subset looks glyphs up without their
 * characters, and a font remembers the first look-up of a glyph.
 */
const layoutFonts = new WeakMap<Uint8Array, EmbeddedFont['font']>();

/** One PDF 1.7 file. Nothing is read from disk or net: fonts come as bytes and every access is refused. */
export class ReportPdfDocument extends PDFDocument {
  readonly #faces = new Map<Uint8Array, EmbeddedFont>();
  readonly #properties: PdfProperties;
  /** Written when the file is closed. */
  structureTree: StructureTree | undefined;

  constructor(fonts: FontFiles, properties: PdfProperties) {
    const created = new Date(`${properties.created}T00:00:00Z`);
    const faces = { normal: fonts.regular, bold: fonts.bold, italics: fonts.italic, bolditalics: fonts.bold };
    const options = {
      pdfVersion: '1.7',
      // Gives the output intent with its colour profile; the metadata are ours.
      subset: 'PDF/A-2a',
      lang: properties.language,
      displayTitle: true,
      autoFirstPage: false,
      font: null,
      info: {
        Title: properties.title,
        Author: properties.author,
        Subject: properties.subject,
        Keywords: properties.keywords.join(', '),
        Creator: creator,
        Producer: producer,
        CreationDate: created,
        ModDate: created,
      },
    };
    super({ [fontFamily]: faces }, {}, {}, {}, options, null, () => false);
    this.#properties = properties;
    this._root.data.MarkInfo = this.ref({ Marked: true });
    const destinations = this._root.data.Names.data.Dests;
    destinations.limits = false;
    destinations._compareKeys = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  }

  /** Selects a face; SVG text comes here with bytes too and gets the same embedded font. */
  override font(source: string | Uint8Array, family?: string | number, size?: number): this {
    if (typeof source === 'string') throw new Error(`the font ${source} is not one of the document's own`);
    const known = this.#faces.get(source);
    if (known) {
      this._font = known;
      return this;
    }
    super.font(source, family, size);
    const cache = layoutCaches.get(source) ?? this._font.layoutCache;
    layoutCaches.set(source, cache);
    this._font.layoutCache = cache;
    const laidOutWith = layoutFonts.get(source) ?? openFont(source);
    layoutFonts.set(source, laidOutWith);
    this._font.font = laidOutWith;
    this.#faces.set(source, encodeByCodePoint(this._font));
    return this;
  }

  /** @throws Error for anything but bytes: a picture in an SVG could otherwise name a local file. */
  override openImage(source: unknown): unknown {
    if (typeof source === 'string') throw new Error('pictures by address are refused');
    return super.openImage(source);
  }

  override endOutline(): void {
    countOutline(this.outline);
    super.endOutline();
  }

  override endMarkings(): void {
    super.endMarkings();
    if (this.structureTree) this._root.data.StructTreeRoot = this.structureTree.write(this);
  }

  override endMetadata(): void {
    const { title, author, subject, keywords, language, dnr, publisher } = this.#properties;
    const created = this.info.CreationDate as Date;
    const packet = xmpPacket({
      title,
      author,
      subject,
      keywords,
      language,
      dnr,
      publisher,
      creator,
      producer,
      created,
    });
    const reference = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    reference.compress = false;
    reference.end(Buffer.from(packet, 'utf8'));
    this._root.data.Metadata = reference;
  }
}
