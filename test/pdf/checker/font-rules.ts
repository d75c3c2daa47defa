// Fonts that look and read the same anywhere and later (ISO 19005-2, 6.2.11; ISO 14289-1, 7.21).
import type { PdfFile, PdfFont } from '../file/pdf-file.js';
import { dictAt, nameAt, textAt } from '../file/pdf-objects.js';
import type { Report, Rule } from './rule.js';
import { trueTypeWidths } from './true-type-widths.js';

const subsetTag = /^[A-Z]{6}\+/;

export const fontRules: readonly Rule[] = [
  eachFont('font.embedded', ({ program, baseFont }, report) => {
    if (!program) report(`${baseFont} is not embedded`);
  }),
  eachFont('font.encoding', (font, report) => {
    const { descendant, dictionary, baseFont } = font;
    if (!descendant) {
      report(`${baseFont} is not a composite font`);
      return;
    }
    if (nameAt(dictionary, 'Encoding') !== 'Identity-H') report(`${baseFont} is not encoded as Identity-H`);
    if (nameAt(descendant, 'CIDToGIDMap') !== 'Identity') report(`${baseFont} maps its codes to other glyphs`);
    const system = dictAt(descendant, 'CIDSystemInfo');
    if (textAt(system, 'Registry') !== 'Adobe' || textAt(system, 'Ordering') !== 'Identity') {
      report(`${baseFont} is not of Adobe-Identity`);
    }
  }),
  eachFont('font.name', ({ baseFont, descendant, descriptor }, report) => {
    const names = [nameAt(descendant, 'BaseFont'), nameAt(descriptor, 'FontName')];
    if (names.some((name) => name !== baseFont)) report(`${baseFont} is also called ${names.join(' and ')}`);
    if (!subsetTag.test(baseFont)) report(`${baseFont} has no tag of a subset`);
  }),
  eachFont('font.widths', checkWidths),
  eachFont('font.missing-glyph', ({ used, baseFont }, report) => {
    if (used.has(0)) report(`${baseFont} shows the missing glyph`);
  }),
  eachFont('font.unicode', (font, report) => {
    for (const code of font.used) {
      const text = font.unicodeOf(code);
      if (code !== 0 && !isReadable(text)) report(`code ${code} of ${font.baseFont} stands for ${shown(text)}`);
    }
  }),
  {
    name: 'font.known',
    check: ({ pages }, report) => {
      for (const { sequences, index } of pages) {
        const unknown = sequences.flatMap(({ pieces }) => pieces).some(({ font }) => font.object === '');
        if (unknown) report('text in a font that is not among the resources', `page ${index + 1}`);
      }
    },
  },
];

function eachFont(name: string, check: (font: PdfFont, report: Report, file: PdfFile) => void): Rule {
  return {
    name,
    check: (file, report) => {
      for (const font of file.fonts) check(font, (message) => report(message, `font ${font.object}`), file);
    },
  };
}

function checkWidths(font: PdfFont, report: Report): void {
  if (!font.program) return;
  const widths = trueTypeWidths(font.program);
  if (!widths) {
    report(`${font.baseFont} holds no TrueType program`);
    return;
  }
  for (const code of font.used) {
    if (code === 0) continue;
    const [told, drawn] = [font.widthOf(code), widths[code]];
    if (drawn === undefined) report(`${font.baseFont} has no glyph ${code}`);
    else if (Math.abs(told - drawn) > 1) report(`glyph ${code} of ${font.baseFont} is ${drawn} wide, not ${told}`);
  }
}

/** A value that means a character: no zero, byte order mark, noncharacter, replacement, lone surrogate or private use. */
function isReadable(text: string | undefined): boolean {
  if (!text) return false;
  return Array.from(text).every((character) => {
    const code = character.codePointAt(0) ?? 0;
    const surrogate = code >= 0xd800 && code <= 0xdfff;
    const privateUse = code >= 0xe000 && code <= 0xf8ff;
    return code !== 0 && code !== 0xfeff && code !== 0xfffd && (code & 0xfffe) !== 0xfffe && !surrogate && !privateUse;
  });
}

function shown(text: string | undefined): string {
  if (!text) return 'nothing';
  return Array.from(text, (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join(
    ' ',
  );
}
