// Inlines as runs of one look each.

import { diagnose } from '../../diagnostics/diagnostic.js';
import type { Inline } from '../../document/block.js';
import { destinationName, noteDestination } from './destination-name.js';
import type { Run, Setting } from './pdf-node.js';
import { printable } from './printable.js';

type RunLook = Omit<Run, 'text' | 'hang' | 'pageReference'>;

/** @throws Error on a `reference` or `noteReference`: the document was not assembled. */
export function inlineRuns(inlines: readonly Inline[], setting: Setting, look: RunLook = {}): Run[] {
  return inlines.flatMap((inline) => runsOf(inline, setting, look));
}

/** The words alone, as a bookmark or the contents show them. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('');
}

function runsOf(inline: Inline, setting: Setting, look: RunLook): Run[] {
  switch (inline.kind) {
    case 'text':
      return [run(inline.text, setting, look)];
    case 'figure':
      return [run(inline.figure.text, setting, look)];
    case 'strong':
      return inlineRuns(inline.children, setting, { ...look, bold: true });
    case 'emphasis':
      return inlineRuns(inline.children, setting, { ...look, italics: true });
    case 'internalLink':
      return inlineRuns(inline.children, setting, { ...look, ...internal(inline.label, setting) });
    case 'link':
      return inlineRuns(inline.children, setting, { ...look, ...external(inline.url, setting) });
    case 'foreign':
      return inlineRuns(inline.children, setting, { ...look, lang: inline.language });
    case 'noteMark':
      return [run(String(inline.number), setting, { ...look, ...noteMark(inline.note, setting) })];
    case 'gap':
      return [run(`[${inline.text}]`, setting, { ...look, bold: true, background: setting.look.colors.gap })];
    case 'reference':
    case 'noteReference':
      throw new Error(`an unresolved ${inline.kind} reached the PDF layer: the document was not assembled`);
  }
}

function run(text: string, setting: Setting, look: RunLook): Run {
  const style = look.bold ? 'bold' : look.italics ? 'italic' : 'regular';
  return { ...look, text: printable(text, setting, style) };
}

function internal(label: string, setting: Setting): RunLook {
  if (!setting.destinations.has(destinationName(label))) {
    setting.report(diagnose('SR-PDF-004', { label }));
    return {};
  }
  return { linkToDestination: destinationName(label), color: setting.look.colors.accent };
}

function noteMark(note: string, setting: Setting): RunLook {
  const destination = noteDestination(note);
  return { sup: true, ...(setting.destinations.has(destination) ? { linkToDestination: destination } : {}) };
}

function external(url: string, setting: Setting): RunLook {
  const scheme = URL.canParse(url) ? new URL(url).protocol : '';
  if (!['http:', 'https:', 'mailto:'].includes(scheme)) return {};
  return { link: url, color: setting.look.colors.accent, decoration: 'underline' };
}

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'figure':
      return inline.figure.text;
    case 'gap':
      return `[${inline.text}]`;
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'foreign':
    case 'internalLink':
      return plainText(inline.children);
    case 'reference':
    case 'noteReference':
    case 'noteMark':
      return '';
  }
}
