// Rules of content streams, fonts and words, each broken once.
import { PDFArray, PDFNumber } from '@cantoo/pdf-lib';
import { Entries, Name, type Operand, type Operation } from '../../file/content-operations.js';
import { isInline, linesOf } from '../../file/element-text.js';
import type { PdfFont, StructureChild, StructureElement } from '../../file/pdf-file.js';
import { at } from '../../file/pdf-objects.js';
import type { Control } from './control.js';
import type { PdfEditor } from './pdf-editor.js';

const artifact = (operators: string) => `/Artifact <</Type /Layout>> BDC ${operators} EMC`;

export const contentControls: readonly Control[] = [
  appended('content.marked', 'a shape outside all marks', '0 0 9 9 re f'),
  appended('content.marked', 'words outside all marks', (pdf) => pdf.showing(pdf.page(0), 'e', 20, 20)),
  {
    rule: 'content.artifact-type',
    breaks: 'an artifact of no known type',
    edit: (pdf) =>
      replaceFirst(pdf, isMark('Artifact'), () => mark('Artifact', new Map([['Type', new Name('Decor')]]))),
  },
  {
    rule: 'content.mark-balance',
    breaks: 'a mark left open',
    edit: (pdf) => pdf.append(pdf.page(0), '/Artifact <</Type /Layout>> BDC'),
  },
  appended('content.mark-balance', 'a mark that ends twice', 'EMC'),
  {
    rule: 'content.mark-nesting',
    breaks: 'an artifact within content',
    edit: (pdf) =>
      pdf.edit(pdf.page(1), (operations) =>
        operations.flatMap((one) =>
          isContent(one)
            ? [one, mark('Artifact', new Map([['Type', new Name('Layout')]])), { operator: 'EMC', operands: [] }]
            : [one],
        ),
      ),
  },
  appended('content.state-balance', 'q left open', 'q'),
  appended('content.state-balance', 'Q too many', 'Q'),
  appended('content.operators', 'an operator that there is not', '1 2 xyz'),
  appended('content.state-depth', 'q 29 deep', `${'q '.repeat(29)}${'Q '.repeat(29)}`),
  {
    rule: 'content.unique-mcid',
    breaks: 'a number given twice',
    edit: (pdf) => {
      const page = pdf.pageOf(pdf.element('H2'));
      const mcid = page.sequences.find((sequence) => sequence.mcid !== undefined)?.mcid;
      pdf.append(page, `/P <</MCID ${mcid}>> BDC EMC`);
    },
  },
  appended('content.colour', 'a colour of four inks', '0 0 0 1 k'),
  {
    rule: 'content.colour',
    breaks: 'a picture in four inks',
    edit: (pdf) => pdf.file.context.register(pdf.object({ Subtype: 'Image', ColorSpace: 'DeviceCMYK' })),
  },
  {
    rule: 'content.graphics-state',
    breaks: 'a transfer function',
    edit: (pdf) => pdf.file.context.register(pdf.object({ Type: 'ExtGState', TR: 'Identity' })),
  },
  {
    rule: 'content.pictures',
    breaks: 'an interpolated picture',
    edit: (pdf) => pdf.file.context.register(pdf.object({ Type: 'XObject', Subtype: 'Image', Interpolate: true })),
  },
  inFont('font.embedded', 'no font program', (pdf, { descriptor }) => pdf.set(descriptor, 'FontFile2', undefined)),
  inFont('font.encoding', 'no map to glyphs', (pdf, { descendant }) => pdf.set(descendant, 'CIDToGIDMap', undefined)),
  inFont('font.name', 'another name', (pdf, { descriptor }) => pdf.set(descriptor, 'FontName', 'ABCDEF+Annan')),
  inFont('font.widths', 'a wrong width', (_, { descendant, used }) => {
    const widths = at(descendant, 'W');
    if (widths instanceof PDFArray) widen(widths, Math.max(...used));
  }),
  appended('font.missing-glyph', 'code 0', (pdf) => {
    const [, name] = /\/(\S+) 9 Tf/.exec(pdf.showing(pdf.page(0), 'e', 0, 0)) ?? [];
    return artifact(`BT /${name} 9 Tf <0000> Tj ET`);
  }),
  appended('font.known', 'a font that is not there', artifact('BT /Fattas 9 Tf <0041> Tj ET')),
  inFont('font.unicode', 'a letter without a value', (pdf, font) =>
    pdf.editUnicode(font, (text) => (text === 'k' ? undefined : text)),
  ),
  inFont('font.unicode', 'a letter that stands for a byte order mark', (pdf, font) =>
    pdf.editUnicode(font, (text) => (text === 'k' ? '\ufeff' : text)),
  ),
  inFont('text.soft-hyphen', 'letters that are soft hyphens', (pdf, font) =>
    pdf.editUnicode(font, (text) => (text === 'n' ? '\u00ad' : text)),
  ),
  inFont('text.lines-apart', 'soft hyphens that are letters', (pdf, font) =>
    pdf.editUnicode(font, (text) => (text === '\u00ad' ? 'x' : text)),
  ),
  inFont('text.characters', 'letters without width', (pdf, font) =>
    pdf.editUnicode(font, (text) => (text === 'k' ? '\u200b' : text)),
  ),
  inWords('text.words-apart', 'a gap in place of a space', (codes, space, width) => {
    const at = codes.indexOf(space, 1);
    return at < 0 ? undefined : [bytesOf(codes.slice(0, at)), -width, bytesOf(codes.slice(at + 1))];
  }),
  inWords('text.words-whole', 'a word set over itself', (codes, space) => {
    const at = codes.indexOf(space, 4) + 1;
    return at < 5
      ? undefined
      : [bytesOf(codes.slice(0, 3)), 300, bytesOf(codes.slice(3, at)), -300, bytesOf(codes.slice(at))];
  }),
  { rule: 'text.order', breaks: 'a last line above the first', edit: raiseLastLine },
];

function appended(rule: string, breaks: string, operators: string | ((pdf: PdfEditor) => string)): Control {
  return {
    rule,
    breaks,
    edit: (pdf) => pdf.append(pdf.page(0), typeof operators === 'string' ? operators : operators(pdf)),
  };
}

function inFont(rule: string, breaks: string, edit: (pdf: PdfEditor, font: PdfFont) => void): Control {
  return { rule, breaks, edit: (pdf) => edit(pdf, pdf.font()) };
}

function isMark(tag: string): (operation: Operation) => boolean {
  return ({ operator, operands: [name] }) => operator === 'BDC' && name instanceof Name && name.name === tag;
}

function isContent({ operator, operands }: Operation): boolean {
  const [, properties] = operands;
  return operator === 'BDC' && properties instanceof Entries && properties.values.has('MCID');
}

function mark(tag: string, properties: ReadonlyMap<string, Operand>): Operation {
  return { operator: 'BDC', operands: [new Name(tag), new Entries(properties)] };
}

function replaceFirst(pdf: PdfEditor, fits: (one: Operation) => boolean, by: (one: Operation) => Operation): void {
  const page = pdf.file.pages.find(({ sequences }) => sequences.some(({ kind }) => kind === 'artifact'));
  if (!page) throw new Error('the file has no artifact');
  pdf.edit(page, (operations) => {
    const first = operations.findIndex(fits);
    return operations.map((one, index) => (index === first ? by(one) : one));
  });
}

/** Adds three thousandths to the width of one code. */
function widen(widths: PDFArray, code: number): void {
  for (let index = 0; index + 1 < widths.size(); index += 2) {
    const [first, list] = [widths.lookup(index), widths.lookup(index + 1)];
    if (!(first instanceof PDFNumber) || !(list instanceof PDFArray)) return;
    const width = list.lookup(code - first.asNumber());
    if (width instanceof PDFNumber) list.set(code - first.asNumber(), PDFNumber.of(width.asNumber() + 3));
  }
}

function bytesOf(codes: readonly number[]): Uint8Array {
  return Buffer.from(codes.flatMap((code) => [code >> 8, code & 255]));
}

/** Changes the first string of a paragraph for which `change` gives a new one. */
function inWords(
  rule: string,
  breaks: string,
  change: (codes: readonly number[], space: number, width: number) => readonly Operand[] | undefined,
): Control {
  return {
    rule,
    breaks,
    edit: (pdf) => {
      const element = pdf.element('P', (one) => longLine(pdf, one));
      const page = pdf.pageOf(element);
      const space = [...pdf.font().unicode].find(([, text]) => text === ' ')?.[0] ?? 0;
      pdf.edit(page, (operations) => {
        const { from, to } = contentOf(operations, element.children[0]);
        const index = operations.findIndex((one, place) => place > from && place < to && isShow(one));
        const changed = change(codesOf(operations[index]), space, pdf.font().widthOf(space));
        if (!changed) throw new Error('nothing to change in the words');
        return operations.with(index, { operator: 'TJ', operands: [changed] });
      });
    },
  };
}

/** A paragraph that begins with words in the font of the file. */
function longLine(pdf: PdfEditor, element: StructureElement): boolean {
  const [line] = linesOf(pdf.file, element);
  const [piece] = line?.pieces ?? [];
  return piece?.font === pdf.font() && piece.codes.length > 12 && / \S/.test(piece.text) && !isInline(element);
}

function isShow({ operator }: Operation): boolean {
  return operator === 'Tj' || operator === 'TJ';
}

function codesOf(operation: Operation | undefined): readonly number[] {
  const items = [operation?.operands.at(-1) ?? []].flat();
  return items.flatMap((item) =>
    item instanceof Uint8Array
      ? Array.from({ length: item.length / 2 }, (_, i) => Buffer.from(item).readUInt16BE(2 * i))
      : [],
  );
}

/** Where the content of an element begins and ends. */
function contentOf(operations: readonly Operation[], child: StructureChild | undefined): { from: number; to: number } {
  const mcid = child?.kind === 'content' ? child.mcid : -1;
  const from = operations.findIndex(({ operands: [, properties], operator }) => {
    return operator === 'BDC' && properties instanceof Entries && properties.values.get('MCID') === mcid;
  });
  return { from, to: operations.findIndex(({ operator }, index) => index > from && operator === 'EMC') };
}

/** The last line of a paragraph, when it is a sequence's last, is set above the first. */
function raiseLastLine(pdf: PdfEditor): void {
  const element = pdf.element('P', (one) => {
    const lines = linesOf(pdf.file, one);
    return lines.length > 2 && new Set(lines.map(({ page }) => page)).size === 1;
  });
  const page = pdf.pageOf(element);
  const lines = linesOf(pdf.file, element);
  const [first, last] = [lines[0]?.baseline ?? 0, lines.at(-1)?.baseline ?? 0];
  pdf.edit(page, (operations) => {
    const { from, to } = contentOf(operations, element.children.at(-1));
    return operations.map((one, index) => {
      const [a, b, c, d, e, y] = one.operands;
      if (one.operator !== 'Tm' || index < from || index > to || typeof y !== 'number' || Math.abs(y - last) > 0.1)
        return one;
      return { operator: 'Tm', operands: [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, first + 30] };
    });
  });
}
