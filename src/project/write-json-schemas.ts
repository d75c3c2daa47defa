// `npm run schemas`: writes schemas/*.json. A test compares them with what the schemas say.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { jsonSchemas } from './json-schemas.js';

const folder = path.resolve(import.meta.dirname, '../../schemas');
await mkdir(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) await writeFile(path.join(folder, name), text);
