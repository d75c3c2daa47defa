// Run by itself in another time zone and locale: prints the digest of one document's bytes.
import { createHash } from 'node:crypto';
import { writePdf } from '../../src/pdf/write-pdf.js';
import { chart, fonts, heading, makeDocument, paragraph, prose, table, theme } from './sample-documents.js';

const blocks = [
  { kind: 'contents' as const, heading: 'Innehåll' },
  heading(1, 'Ärende', '10'),
  paragraph(prose('a', 60)),
  heading(1, 'Övrigt', '9'),
  chart('1.1', 'Ålder'),
  table('1.1', ['a', 'b']),
];
const { bytes } = await writePdf(makeDocument(blocks, { kind: 'report', draft: true }), theme, fonts);
console.log(createHash('sha256').update(bytes).digest('hex'), new Date(0).getTimezoneOffset());
