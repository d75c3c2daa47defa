// Text that the fonts can draw. A glyph that is missing would be printed as an empty box and extracted as nothing.
import { diagnose } from '../../diagnostics/diagnostic.js';
import { keepTogether } from '../../language/keep-together.js';
import type { FontStyle } from '../../typography/font-files.js';
import type { Setting } from './pdf-node.js';

/** Characters that steer line breaking and are never drawn. */
const steering = /[\u00ad\u200b\u2060\ufeff]/gu;
const plain = /^[\n\x20-\x7e\u00a0-\u00ff\u2013\u2060\u2212]*$/;
const around = 20;

/** Normal form C on one line; characters without a glyph are reported and set as a question mark. */
export function drawable(text: string, setting: Setting, style: FontStyle = 'regular'): string {
  const normal = text.normalize('NFC').replace(/[\t\r\n]+/g, ' ');
  return plain.test(normal) ? normal : replaceMissing(normal, setting, style);
}

/** The same for a text that stands for itself, with its numbers and their units held together. */
export function printable(text: string, setting: Setting, style: FontStyle = 'regular'): string {
  return keepTogether(drawable(text, setting, style));
}

/** The same for a drawing, whose mark-up is kept as it is. */
export function printableSvg(svg: string, setting: Setting): string {
  return plain.test(svg) ? svg : replaceMissing(svg, setting, 'regular');
}

function replaceMissing(text: string, setting: Setting, style: FontStyle): string {
  const missing = setting.metrics.missingGlyphs(text.replace(steering, '').replace(/[\t\r\n]/g, ''), style);
  let result = text;
  for (const character of missing) {
    const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const at = text.indexOf(character);
    const near = text.slice(Math.max(0, at - around), at + around).trim();
    setting.report(diagnose('SR-PDF-002', { character, codePoint, near }));
    result = result.replaceAll(character, '?');
  }
  return result;
}
