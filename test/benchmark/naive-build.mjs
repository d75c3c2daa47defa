// The fixed yardstick: what one would write in an afternoon with exceljs, Vega and pdfmake. No tags, no checks, no provenance.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ExcelJS from 'exceljs';
import pdfmake from 'pdfmake';
import * as vega from 'vega';
import { compile } from 'vega-lite';

const [contentFile, target] = process.argv.slice(2);
const content = JSON.parse(await readFile(contentFile, 'utf8'));
await mkdir(target, { recursive: true });

let cells = 0;
for (const file of content.workbooks) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  for (const sheet of workbook.worksheets) sheet.eachRow((row) => row.eachCell(() => cells++));
}

pdfmake.addFonts({ 'Source Sans 3': { ...content.fonts, bolditalics: content.fonts.bold } });
pdfmake.setUrlAccessPolicy(() => false);

for (const { name, blocks } of content.documents) {
  const nodes = [];
  for (const block of blocks) {
    if (block.kind === 'text')
      nodes.push({ text: block.text, fontSize: block.size, bold: block.bold, margin: [0, 0, 0, 6] });
    if (block.kind === 'table')
      nodes.push({
        table: { headerRows: 1, body: block.rows },
        layout: 'lightHorizontalLines',
        fontSize: 8.5,
        margin: [0, 0, 0, 6],
      });
    if (block.kind === 'chart') {
      const view = new vega.View(vega.parse(compile(block.spec).spec), { renderer: 'none' });
      nodes.push({ svg: await view.toSVG(), width: block.width, margin: [0, 0, 0, 6] });
    }
  }
  const buffer = await pdfmake
    .createPdf({
      content: nodes,
      defaultStyle: { font: 'Source Sans 3', fontSize: 10.5 },
      footer: (page, pages) => ({ text: `Sida ${page} (${pages})`, alignment: 'right', margin: [0, 10, 40, 0] }),
    })
    .getBuffer();
  await writeFile(path.join(target, name), buffer);
}
if (cells === 0) process.exitCode = 1;
