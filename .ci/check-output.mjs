// Checks a built folder against its manifest: every file there, with the stated size and SHA-256, and a PDF by its first and last bytes.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const folder = process.argv[2];
const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
const faults = [];
for (const { file, size, sha256, pages } of manifest.files) {
  const bytes = await readFile(path.join(folder, file));
  if (bytes.length !== size) faults.push(`${file}: ${bytes.length} bytes, the manifest says ${size}`);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) faults.push(`${file}: other SHA-256 than the manifest`);
  if (!bytes.subarray(0, 8).toString('latin1').startsWith('%PDF-1.7')) faults.push(`${file}: not a PDF 1.7`);
  if (!bytes.subarray(-8).toString('latin1').includes('%%EOF')) faults.push(`${file}: cut short`);
  if (!(pages >= 2)) faults.push(`${file}: ${pages} pages`);
}
const listed = new Set([...manifest.files.map(({ file }) => file), 'manifest.json']);
for (const name of await readdir(folder)) if (!listed.has(name)) faults.push(`${name}: not in the manifest`);
if (manifest.files.length !== 11) faults.push(`${manifest.files.length} files instead of 11`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`${manifest.files.length} files agree with the manifest`);
