// pdfkit's document with fonts from bytes, escaped metadata, a right outline and destinations that sort bytewise.
import type { FontFiles } from '../../typography/font-files.js';
import { fontFamily } from '../../typography/font-files.js';
import { openFont } from '../../typography/open-font.js';
import { type EmbeddedFont, PDFDocument } from '../pdfmake-internals.js';
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
  readonly #language: string;

  constructor(fonts: FontFiles, properties: PdfProperties) {
    const created = new Date(`${properties.created}T00:00:00Z`);
    const faces = { normal: fonts.regular, bold: fonts.bold, italics: fonts.italic, bolditalics: fonts.bold };
    const options = {
      pdfVersion: '1.7',
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
    this.#language = properties.language;
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

  override endMetadata(): void {
    const text = (key: string) => String(this.info[key] ?? '');
    const packet = xmpPacket({
      title: text('Title'),
      author: text('Author'),
      subject: text('Subject'),
      keywords: text('Keywords'),
      language: this.#language,
      creator,
      producer,
      created: this.info.CreationDate as Date,
    });
    const reference = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    reference.compress = false;
    reference.end(Buffer.from(packet, 'utf8'));
    this._root.data.Metadata = reference;
  }
}
