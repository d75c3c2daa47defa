// What the catalogue and the pages say of the whole document (ISO 14289-1, 7.1 and 7.2; ISO 19005-2, 6.2.3 and 6.6).
import { PDFRawStream } from '@cantoo/pdf-lib';
import type { PdfFile } from '../file/pdf-file.js';
import {
  asDict,
  at,
  decodedBytes,
  dictAt,
  flagAt,
  itemsAt,
  nameAt,
  numberAt,
  resolve,
  textAt,
} from '../file/pdf-objects.js';
import { isLanguageTag } from './language-tag.js';
import type { Report, Rule } from './rule.js';

export const catalogRules: readonly Rule[] = [
  {
    name: 'catalog.marked',
    check: ({ catalog }, report) => {
      const info = dictAt(catalog, 'MarkInfo');
      if (flagAt(info, 'Marked') !== true) report('MarkInfo does not say that the content is marked');
      if (flagAt(info, 'Suspects') === true) report('MarkInfo suspects the tags');
    },
  },
  {
    name: 'catalog.language',
    check: ({ catalog }, report) => {
      const language = textAt(catalog, 'Lang');
      if (!isLanguageTag(language)) report(`Lang is ${language ?? 'missing'}`);
    },
  },
  {
    name: 'catalog.shows-title',
    check: ({ catalog }, report) => {
      if (flagAt(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle') !== true)
        report('DisplayDocTitle is not true');
    },
  },
  { name: 'catalog.output-intent', check: checkOutputIntent },
  {
    name: 'catalog.metadata-stream',
    check: ({ catalog }, report) => {
      const metadata = at(catalog, 'Metadata');
      if (!(metadata instanceof PDFRawStream)) report('there is no metadata stream');
      else if (at(metadata.dict, 'Filter')) report('the metadata stream has a filter');
      else if (nameAt(metadata.dict, 'Type') !== 'Metadata' || nameAt(metadata.dict, 'Subtype') !== 'XML') {
        report('the metadata stream is not of Type Metadata and Subtype XML');
      }
    },
  },
  {
    name: 'catalog.forms',
    check: ({ catalog }, report) => {
      if (at(catalog, 'AcroForm')) report('the document holds a form');
    },
  },
  {
    name: 'catalog.layers',
    check: ({ catalog }, report) => {
      if (at(catalog, 'OCProperties')) report('the document has layers that can be switched off');
    },
  },
  {
    name: 'page.tab-order',
    check: ({ pages }, report) => {
      for (const { dictionary, index } of pages) {
        if (nameAt(dictionary, 'Tabs') !== 'S') report('tabs do not follow the structure', `page ${index + 1}`);
      }
    },
  },
];

function checkOutputIntent({ catalog }: PdfFile, report: Report): void {
  const intents = itemsAt(catalog, 'OutputIntents').map((item) => asDict(resolve(catalog, item)));
  const archive = intents.filter((intent) => nameAt(intent, 'S') === 'GTS_PDFA1');
  const [intent] = archive;
  if (archive.length !== 1) {
    report(`${archive.length} output intents GTS_PDFA1`);
    return;
  }
  if (!textAt(intent, 'OutputConditionIdentifier')) report('the output intent has no OutputConditionIdentifier');
  const profile = at(intent, 'DestOutputProfile');
  const bytes = Buffer.from(decodedBytes(profile) ?? []).toString('latin1');
  if (numberAt(asDict(profile), 'N') !== 3) report('the profile of the output intent has not N = 3');
  else if (bytes.slice(16, 20) !== 'RGB ' || bytes.slice(36, 40) !== 'acsp') {
    report('the profile of the output intent is no ICC profile of RGB');
  }
}
