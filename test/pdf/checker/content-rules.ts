// What the content streams paint, and as what it is marked (ISO 14289-1, 7.1; ISO 19005-2, 6.2; ISO 32000-1, 14.6 and 14.8).
import { PDFArray } from '@cantoo/pdf-lib';
import type { ContentFault, PdfFile } from '../file/pdf-file.js';
import { asDict, at, flagAt, nameAt, plainValue } from '../file/pdf-objects.js';
import type { Report, Rule } from './rule.js';

const deepest = 28;
const artifactTypes = new Set(['Pagination', 'Layout', 'Page', 'Background']);
const artifactSubtypes = new Set(['Header', 'Footer', 'Watermark']);
const cmyk = ['k', 'K'];
const blendModes = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
);

export const contentRules: readonly Rule[] = [
  {
    name: 'content.marked',
    check: ({ pages }, report) => {
      for (const { sequences } of pages) {
        for (const { kind, paints, page } of sequences) {
          if (kind === 'unmarked' && paints.length > 0)
            report(`${paints.join(' ')} outside all marks`, `page ${page + 1}`);
        }
      }
    },
  },
  {
    name: 'content.artifact-type',
    check: ({ pages }, report) => {
      for (const { kind, artifact, page } of pages.flatMap(({ sequences }) => sequences)) {
        if (kind !== 'artifact') continue;
        const { type, subtype } = artifact ?? {};
        if (!artifactTypes.has(type ?? '')) report(`an artifact of type ${type ?? 'unknown'}`, `page ${page + 1}`);
        if (subtype !== undefined && !artifactSubtypes.has(subtype)) {
          report(`an artifact of subtype ${subtype}`, `page ${page + 1}`);
        }
      }
    },
  },
  faults('content.mark-balance', 'EMC without BDC', 'BDC without EMC', 'marked content across BT', 'BT within BT'),
  faults(
    'content.mark-nesting',
    'nested MCID',
    'Artifact within content',
    'content within Artifact',
    'MCID within a form',
  ),
  faults('content.state-balance', 'Q without q', 'q without Q'),
  faults('content.operators', 'unknown operator'),
  {
    name: 'content.state-depth',
    check: ({ pages }, report) => {
      for (const { depth, index } of pages)
        if (depth > deepest) report(`q is nested ${depth} deep`, `page ${index + 1}`);
    },
  },
  {
    name: 'content.unique-mcid',
    check: ({ pages }, report) => {
      for (const { sequences, index } of pages) {
        const seen = new Set<number>();
        for (const { mcid } of sequences) {
          if (mcid !== undefined && seen.has(mcid)) report(`MCID ${mcid} occurs twice`, `page ${index + 1}`);
          if (mcid !== undefined) seen.add(mcid);
        }
      }
    },
  },
  { name: 'content.colour', check: checkColour },
  { name: 'content.graphics-state', check: checkGraphicsStates },
  { name: 'content.pictures', check: checkPictures },
];

function faults(name: string, ...kinds: readonly ContentFault['kind'][]): Rule {
  return {
    name,
    check: ({ pages }, report) => {
      for (const page of pages) {
        for (const { kind, at: where } of page.faults) {
          if (kinds.includes(kind)) report(`${kind}: ${where}`, `page ${page.index + 1}`);
        }
      }
    },
  };
}

/** The output intent is of RGB, so that no other device colour has a meaning. */
function checkColour({ pages, context }: PdfFile, report: Report): void {
  for (const { operators, index } of pages) {
    for (const operator of cmyk) if (operators.has(operator)) report(`${operator} paints in CMYK`, `page ${index + 1}`);
  }
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    const space = at(asDict(object), 'ColorSpace');
    const name = space instanceof PDFArray ? plainValue(space.lookup(0)) : plainValue(space);
    if (name === 'DeviceCMYK' || name === 'Separation' || name === 'DeviceN')
      report(`colours of ${name}`, reference.toString());
  }
}

function checkGraphicsStates({ context }: PdfFile, report: Report): void {
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    const state = asDict(object);
    if (nameAt(state, 'Type') !== 'ExtGState') continue;
    const transfer = nameAt(state, 'TR2');
    if (at(state, 'TR') || (at(state, 'TR2') && transfer !== 'Default'))
      report('a transfer function', reference.toString());
    const mode = nameAt(state, 'BM');
    if (mode !== undefined && !blendModes.has(mode)) report(`the blend mode ${mode}`, reference.toString());
  }
}

function checkPictures({ context }: PdfFile, report: Report): void {
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    const dictionary = asDict(object);
    const subtype = nameAt(dictionary, 'Subtype');
    if (nameAt(dictionary, 'Type') !== 'XObject' && subtype !== 'Image' && subtype !== 'Form') continue;
    if (flagAt(dictionary, 'Interpolate') === true) report('a picture is interpolated', reference.toString());
    for (const key of ['Alternates', 'OPI', 'Ref', 'PS']) {
      if (at(dictionary, key)) report(`a picture with ${key}`, reference.toString());
    }
  }
}
