// Inlines as runs of one look each.

import { diagnose } from '../../diagnostics/diagnostic.js';
import type { Inline } from '../../document/block.js';
import { hyphenate } from '../../language/hyphenate.js';
import { keepTogetherAcross } from '../../language/keep-together.js';
import type { InlineElement } from '../pdfmake/inline.js';
import { destinationName, noteDestination, noteMarkDestination } from './destination-name.js';
import type { Run, Setting } from './pdf-node.js';
import { drawable } from './printable.js';

type RunLook = Omit<Run, 'text' | 'hang' | 'pageReference'>;

/**
 * The runs of one paragraph or line. What belongs together is not parted at the end of a line, also over the bounds of runs.
 * @throws Error on a `reference` or `noteReference`: the document was not assembled.
 */
export function inlineRuns(inlines: readonly Inline[], setting: Setting, look: RunLook = {}): Run[] {
  const runs = plainRuns(inlines, setting, look);
  const texts = keepTogetherAcross(runs.map(({ note, text = '' }) => (note === undefined ? text : '')));
  return runs.map((run, index) => {
    if (run.note !== undefined) return run;
    const text = texts[index] ?? '';
    return { ...run, text: setting.dividesWords && isSwedishProse(run) ? hyphenate(text) : text };
  });
}

function plainRuns(inlines: readonly Inline[], setting: Setting, look: RunLook): Run[] {
  return inlines.flatMap((inline) => runsOf(inline, setting, look));
}

/** Words of links and of other languages are never divided. */
function isSwedishProse({ elements = [], link, linkToDestination }: Run): boolean {
  return link === undefined && linkToDestination === undefined && elements.every(({ lang }) => lang === undefined);
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
      return plainRuns(inline.children, setting, { ...look, bold: true });
    case 'emphasis':
      return plainRuns(inline.children, setting, { ...look, italics: true });
    case 'internalLink':
      return plainRuns(inline.children, setting, linked(look, internal(inline.label, setting), inline));
    case 'link':
      return plainRuns(inline.children, setting, linked(look, external(inline.url, setting), inline));
    case 'foreign':
      return plainRuns(inline.children, setting, within(look, { type: 'Span', lang: inline.language }));
    case 'noteMark':
      return [noteMarkRun(inline, setting, look)];
    case 'gap':
      return [run(`[${inline.text}]`, setting, { ...look, bold: true, background: setting.look.colors.gap })];
    case 'reference':
    case 'noteReference':
      throw new Error(`an unresolved ${inline.kind} reached the PDF layer: the document was not assembled`);
  }
}

function run(text: string, setting: Setting, look: RunLook): Run {
  const style = look.bold ? 'bold' : look.italics ? 'italic' : 'regular';
  return { ...look, text: drawable(text, setting, style) };
}

function internal(label: string, setting: Setting): RunLook {
  if (!setting.destinations.has(destinationName(label))) {
    setting.report(diagnose('SR-PDF-004', { label }));
    return {};
  }
  return { linkToDestination: destinationName(label), color: setting.look.colors.accent };
}

/** The raised number that leads to a note. The way back from the note ends at the first mark that refers to it. */
export function noteMarkRun(
  { note, number }: { readonly note: string; readonly number: number },
  setting: Setting,
  look: RunLook = {},
): Run {
  const anchor = setting.referred.has(note) ? {} : { anchor: noteMarkDestination(note) };
  setting.referred.add(note);
  return {
    ...within(look, { type: 'Reference' }, { type: 'Link' }),
    text: String(number),
    sup: true,
    note,
    linkToDestination: noteDestination(note),
    linkTitle: `Fotnot ${number}`,
    ...anchor,
  };
}

function within(look: RunLook, ...elements: readonly InlineElement[]): RunLook {
  return { ...look, elements: [...(look.elements ?? []), ...elements] };
}

/** What makes runs a link, with the words of the whole link for each of its lines; nothing when it leads nowhere. */
function linked(look: RunLook, target: RunLook, { children }: { readonly children: readonly Inline[] }): RunLook {
  if (!target.link && !target.linkToDestination) return { ...look, ...target };
  return { ...within(look, { type: 'Link' }), ...target, linkTitle: plainText(children) };
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
