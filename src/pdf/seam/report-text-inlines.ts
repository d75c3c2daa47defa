// Measures words. Styles are looked up once per kind of run instead of some twenty times per word, characters that only
// guide line breaking are taken out before drawing, and a soft hyphen is shown where a line ends at it.
import type { Inline } from '../pdfmake/inline.js';
import { TextInlines } from '../pdfmake/internals.js';
import type { StyleStack } from '../pdfmake/layout-classes.js';

/** Word joiner, zero-width space, byte order mark: used by the line breaker, then drawn by fontkit as a stray space glyph. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;
const edgeSpace = { leading: /^\s+/, trailing: /\s+$/ };

/** What decides how a run looks, besides the style of its node. */
const runKeys = ['bold', 'italics', 'color', 'sup', 'fontSize', 'background', 'decoration'] as const;

/** Everything `measure` sets but the widths of the single word. */
type Look = Partial<Inline>;

export class ReportTextInlines extends TextInlines {
  readonly #looks = new Map<string, Look>();

  override measure(array: Inline[], styles: StyleStack): Inline[] {
    const softHyphens = array.map((item) => item.text.endsWith('\u00ad'));
    for (const item of array) {
      item.text = item.text.replace(invisible, '');
    }
    const node = styles.styleOverrides.at(-1);
    if (node === undefined || typeof node === 'string' || typeof node.style !== 'string')
      return super.measure(array, styles);
    const nodeKey = `${node.style}|${node.alignment}|${node.bold}|${node.color}|${node.noWrap}`;
    // The part of a divided word that stands before the item: the parts are drawn as one word, kerned where they meet.
    let before = '';
    array.forEach((item, index) => {
      const key = `${nodeKey}|${runKeys.map((name) => item[name]).join('|')}`;
      let look = this.#looks.get(key);
      if (look === undefined) {
        const [measured] = super.measure([{ ...item, link: null, linkToDestination: null } as Inline], styles);
        look = lookOf(measured ?? item);
        this.#looks.set(key, look);
      }
      Object.assign(item, look);
      this.#setWidths(item, before);
      // pdfmake counts the hyphen before it in, and would cut the last part of a word that just fits.
      if (softHyphens[index - 1]) item.noWrap = true;
      if (softHyphens[index]) {
        item.softHyphen = true;
        item.trailingCut = -this.widthOfText('-', item);
        before += item.text;
      } else before = '';
    });
    return array;
  }

  #setWidths(item: Inline, before: string): void {
    const whole = this.widthOfText(before + item.text, item);
    item.width = before === '' ? whole : whole - this.widthOfText(before, item);
    item.leadingCut = this.#spaceWidth(item, edgeSpace.leading);
    item.trailingCut = this.#spaceWidth(item, edgeSpace.trailing);
    if (item.hang !== undefined) {
      item.width = item.hang;
      item.leadingCut = item.hang;
      item.trailingCut = 0;
    }
  }

  #spaceWidth(item: Inline, edge: RegExp): number {
    const space = edge.exec(item.text);
    return space ? this.widthOfText(space[0], item) : 0;
  }
}

const ownOfTheWord = new Set([
  'text',
  'width',
  'leadingCut',
  'trailingCut',
  'lineEnd',
  'noNewLine',
  'hang',
  'link',
  'linkToDestination',
  'linkTitle',
  'note',
  'anchor',
  'elements',
  '_pageRef',
]);

/** Only what says something: each word carries it, and the renderer reads what is missing as nothing. */
function lookOf(inline: Inline): Look {
  const said = Object.entries(inline).filter(([key, value]) => value && !ownOfTheWord.has(key));
  return Object.fromEntries(said) as Look;
}
