// `npm run handbok`: writes the list of error codes into docs/handbok.md. A test compares the two.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withErrorCodes } from './error-code-list.js';

const handbook = path.join(import.meta.dirname, 'handbok.md');
await writeFile(handbook, withErrorCodes(await readFile(handbook, 'utf8')));
