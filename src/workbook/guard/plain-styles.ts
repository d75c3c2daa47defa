// xl/styles.xml as exceljs shall read it: number formats, bold and superscript fonts, indents. Its style 0, which exceljs takes for
// none, becomes style 1, and so on.
import { type ArchiveLimits, grouped } from './archive-limits.js';
import type { Element, ElementReader } from './element-reader.js';
import { type Fault, overLimit } from './fault.js';
import { plainFormat } from './plain-format.js';
import { escapeXml, isOn } from './xml-text.js';

interface Style {
  readonly format: number;
  /** None for the style that stands before the file's own. */
  readonly font: number | undefined;
  indent: number;
}

export class PlainStyles implements ElementReader {
  fault: Fault | undefined;
  /** How many styles cells may point to. */
  count = 0;
  #formats: string[] = [];
  #fonts: string[] = [];
  #font = { bold: false, vertical: '' };
  #styles: Style[] = [];
  #style: Style | undefined;

  constructor(private readonly limits: ArchiveLimits) {}

  open({ name, attribute }: Element, parent: string): void {
    switch (`${parent}>${name}`) {
      case 'numFmts>numFmt':
        this.#formats.push(
          `<numFmt numFmtId="${whole(attribute('numFmtId'))}" formatCode="${escapeXml(plainFormat(attribute('formatCode') ?? ''))}"/>`,
        );
        break;
      case 'fonts>font':
        this.#font = { bold: false, vertical: '' };
        break;
      case 'font>b':
        this.#font.bold = attribute('val') === undefined || isOn(attribute('val'));
        break;
      case 'font>vertAlign':
        this.#font.vertical = attribute('val') === 'superscript' ? '<vertAlign val="superscript"/>' : '';
        break;
      case 'cellXfs>xf':
        this.count += 1;
        if (this.count > this.limits.styles)
          this.fault = overLimit(`arbetsboken har fler än ${grouped(this.limits.styles)} cellformat`);
        this.#style = { format: whole(attribute('numFmtId')), font: whole(attribute('fontId')), indent: 0 };
        this.#styles.push(this.#style);
        break;
      case 'xf>alignment':
        if (this.#style) this.#style.indent = whole(attribute('indent'));
        break;
    }
  }

  text(): void {}

  close(name: string, parent: string): void {
    if (name === 'font' && parent === 'fonts')
      this.#fonts.push(`<font>${this.#font.bold ? '<b/>' : ''}${this.#font.vertical}</font>`);
    // The styles of named styles have alignments too, which are nobody's here.
    if (name === 'xf') this.#style = undefined;
  }

  /** The whole part. */
  xml(): string {
    const styles = [{ format: 0, font: undefined, indent: 0 }, ...this.#styles].map(styleElement).join('');
    return `<styleSheet><numFmts>${this.#formats.join('')}</numFmts><fonts>${this.#fonts.join('')}</fonts><cellXfs>${styles}</cellXfs></styleSheet>`;
  }
}

function styleElement({ format, font, indent }: Style): string {
  const fontId = font === undefined ? '' : ` fontId="${font}"`;
  const alignment = indent > 0 ? `<alignment indent="${indent}"/>` : '';
  return `<xf numFmtId="${format}"${fontId}>${alignment}</xf>`;
}

function whole(text: string | undefined): number {
  return /^\d{1,9}$/u.test(text ?? '') ? Number(text) : 0;
}
