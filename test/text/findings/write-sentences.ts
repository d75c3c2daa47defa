// `npx tsx test/text/findings/write-sentences.ts`: writes sentences.golden.txt anew. Read every changed line as Swedish before
// committing it: it is the printed text.
import { writeFileSync } from 'node:fs';
import { goldenText } from './golden-sentences.js';

writeFileSync(new URL('sentences.golden.txt', import.meta.url), goldenText());
