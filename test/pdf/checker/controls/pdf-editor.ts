// A read file whose objects can be spoilt and written anew.
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef, PDFString, PDFWriter } from '@cantoo/pdf-lib';
import { contentOperations, type Operation } from '../../file/content-operations.js';
import { sequencesIn } from '../../file/element-text.js';
import type { Annotation, PdfFile, PdfFont, PdfPage, StructureElement } from '../../file/pdf-file.js';
import { asDict, at, decodedBytes, dictAt, itemsAt, numberAt, resolve } from '../../file/pdf-objects.js';
import { readPdfFile } from '../../file/read-pdf-file.js';
import { annotationsOf } from '../link-targets.js';
import type { Entries } from '../minimal-tags.js';
import { writeOperations } from './write-operations.js';

/** A PDF name, number, string … or nothing, which takes the key away. */
export type Value = Entries[string] | undefined;

/** An object by its key, or the item itself. */
function found<Item>(item: Item | undefined, what: string): Item {
  if (item === undefined) throw new Error(`the file has no ${what}`);
  return item;
}

export class PdfEditor {
  constructor(readonly file: PdfFile) {}

  static async open(bytes: Uint8Array): Promise<PdfEditor> {
    return new PdfEditor(await readPdfFile(bytes));
  }

  /** The file as it is now. */
  write(): Promise<Uint8Array> {
    return PDFWriter.forContext(this.file.context, Infinity).serializeToBuffer();
  }

  /** The first element of a role that fits. */
  element(role: string, fits: (element: StructureElement) => boolean = () => true): StructureElement {
    return found(
      this.file.elements.find((element) => element.role === role && fits(element)),
      role,
    );
  }

  page(index: number): PdfPage {
    return found(this.file.pages[index], `page ${index + 1}`);
  }

  /** The page on which an element's content begins. */
  pageOf(element: StructureElement): PdfPage {
    return this.page(sequencesIn(this.file, element)[0]?.page ?? 0);
  }

  annotation(element: StructureElement): Annotation {
    return found(annotationsOf(this.file, element)[0], `annotation of ${element.object}`);
  }

  /** The font that most codes of the file are shown with. */
  font(): PdfFont {
    return found([...this.file.fonts].sort((a, b) => b.used.size - a.used.size)[0], 'font');
  }

  reference(key: string): PDFRef {
    const [number, generation] = key.split(' ').map(Number);
    return PDFRef.of(found(number, key), generation);
  }

  set(dictionary: PDFDict | undefined, key: string, value: Value): void {
    if (!dictionary) throw new Error(`nothing to set ${key} in`);
    if (value === undefined) dictionary.delete(PDFName.of(key));
    else dictionary.set(PDFName.of(key), this.object(value));
  }

  object(value: Exclude<Value, undefined>): PDFObject {
    return this.file.context.obj(value as Entries) as PDFObject;
  }

  /** One entry of an element's attributes of one owner. */
  setAttribute(element: StructureElement, owner: string, key: string, value: Value): void {
    const dictionaries = itemsAt(element.dictionary, 'A').map((item) => asDict(resolve(element.dictionary, item)));
    const dictionary = dictionaries.find((one) => one?.lookup(PDFName.of('O')) === PDFName.of(owner));
    this.set(dictionary, key, value);
  }

  /** Children of an element as they are written; the array can be changed. */
  kids(element: StructureElement): PDFArray {
    const items = itemsAt(element.dictionary, 'K');
    const array = this.file.context.obj([...items]) as PDFArray;
    element.dictionary.set(PDFName.of('K'), array);
    return array;
  }

  /** A new last, or first, child. */
  addElement(
    parent: StructureElement,
    type: string,
    where: 'first' | 'last' = 'last',
    entries: Entries = {},
  ): StructureElement {
    const dictionary = this.object({ Type: 'StructElem', S: type, P: this.reference(parent.object), ...entries });
    if (!(dictionary instanceof PDFDict)) throw new Error('not a dictionary');
    const reference = this.file.context.register(dictionary);
    const kids = this.kids(parent);
    if (where === 'last') kids.push(reference);
    else kids.insert(0, reference);
    return { object: reference.toString(), dictionary, type, role: type, parent, children: [], attributes: {} };
  }

  /** A new sequence on a page for an element; the operators are its content. */
  addContent(element: StructureElement, page: PdfPage, operators = ''): void {
    const owners = this.#parents(numberAt(page.dictionary, 'StructParents') ?? -1);
    if (!(owners instanceof PDFArray)) throw new Error('the page has no array of parents');
    const MCID = owners.size();
    owners.push(this.reference(element.object));
    this.kids(element).push(this.object({ Type: 'MCR', Pg: this.reference(page.object), MCID }));
    this.append(page, `/${element.type} <</MCID ${MCID}>> BDC\n${operators}\nEMC`);
  }

  /** A new annotation that the element holds. */
  addAnnotation(element: StructureElement, page: PdfPage, entries: Entries): void {
    const key = numberAt(this.file.structure?.dictionary, 'ParentTreeNextKey') ?? 0;
    const annotation = this.file.context.register(this.object({ Type: 'Annot', StructParent: key, ...entries }));
    const annotations = this.object([...itemsAt(page.dictionary, 'Annots'), annotation]);
    this.set(page.dictionary, 'Annots', annotations);
    this.kids(element).push(this.object({ Type: 'OBJR', Pg: this.reference(page.object), Obj: annotation }));
    this.#nums().push(PDFNumber.of(key));
    this.#nums().push(this.reference(element.object));
    this.set(this.file.structure?.dictionary, 'ParentTreeNextKey', key + 1);
  }

  /** Operators at the end of a page, in the page's own coordinates. */
  append(page: PdfPage, operators: string): void {
    const [save, restore] = ['q', 'Q'].map((operator) => ({ operator, operands: [] }));
    const added = contentOperations(Buffer.from(operators, 'latin1'));
    this.edit(page, (operations) => [save, ...operations, restore, ...added].flatMap((one) => one ?? []));
  }

  /** The operations of a page, changed. */
  edit(page: PdfPage, change: (operations: readonly Operation[]) => readonly Operation[]): void {
    const streams = itemsAt(page.dictionary, 'Contents').map(
      (item) => decodedBytes(resolve(page.dictionary, item)) ?? [],
    );
    const bytes = writeOperations(change(contentOperations(Buffer.concat(streams.map((one) => Buffer.from(one))))));
    this.set(page.dictionary, 'Contents', this.file.context.register(this.file.context.stream(bytes)));
  }

  /** The metadata, changed. */
  editXmp(change: (text: string) => string): void {
    const changed = change(this.file.xmp);
    if (changed === this.file.xmp) throw new Error('the metadata are as they were');
    const stream = this.file.context.stream(Buffer.from(changed, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
    this.set(this.file.catalog, 'Metadata', this.file.context.register(stream));
  }

  /** The values that a font gives its codes, changed. */
  editUnicode(font: PdfFont, change: (text: string) => string | undefined): void {
    const lines = [...font.unicode].flatMap(([code, text]) => {
      const value = change(text);
      return value === undefined
        ? []
        : [`<${hex(code)}> <${Array.from({ length: value.length }, (_, i) => hex(value.charCodeAt(i))).join('')}>`];
    });
    const cmap = `1 begincodespacerange <0000> <ffff> endcodespacerange\n${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar`;
    this.set(font.dictionary, 'ToUnicode', this.file.context.register(this.file.context.stream(cmap)));
  }

  /** Operators that show text at a place, in a font that the page has codes of it for. */
  showing(page: PdfPage, text: string, x: number, y: number): string {
    const fonts = dictAt(dictAt(page.dictionary, 'Resources'), 'Font');
    for (const [name] of fonts?.entries() ?? []) {
      const font = this.file.fonts.find(({ dictionary }) => dictionary === dictAt(fonts, name.decodeText()));
      const codes = Array.from(
        text,
        (character) => [...(font?.unicode ?? [])].find(([, value]) => value === character)?.[0],
      );
      if (codes.some((code) => code === undefined)) continue;
      const string = codes.map((code) => hex(code ?? 0)).join('');
      return `q BT /${name.decodeText()} 9 Tf 1 0 0 1 ${x} ${y} Tm <${string}> Tj ET Q`;
    }
    throw new Error(`no font of the page has codes for "${text}"`);
  }

  /** Leads a link elsewhere. */
  lead(dictionary: PDFDict, name: string): void {
    this.set(dictionary, 'A', undefined);
    this.set(dictionary, 'Dest', PDFString.of(name));
  }

  /** Names and values of a name tree of one node. */
  names(tree: PDFDict | undefined): PDFArray {
    const array = at(tree, 'Names');
    if (!(array instanceof PDFArray)) throw new Error('the name tree is not of one node');
    return array;
  }

  #nums(): PDFArray {
    const array = at(dictAt(this.file.structure?.dictionary, 'ParentTree'), 'Nums');
    if (!(array instanceof PDFArray)) throw new Error('the parent tree is not of one node');
    return array;
  }

  #parents(key: number): PDFObject | undefined {
    const nums = this.#nums();
    for (let index = 0; index < nums.size(); index += 2) {
      const one = nums.lookup(index);
      if (one instanceof PDFNumber && one.asNumber() === key) return nums.lookup(index + 1);
    }
    return undefined;
  }
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}
