// Prints the dumped report, in the way that is asked for, and writes what it cost. `tagged`: as the program does. `plain`: the
// same nodes to pdfmake's own printer, which knows neither tags nor notes; each note's node stands at the end of the text.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import pdfmake from 'pdfmake';

const [way, compiled, dump, rounds, result, pdf] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(path.join(compiled, 'src', name)).href);
const { document, theme, fonts: files } = JSON.parse(await readFile(dump, 'utf8'));
const fonts = {
  regular: await readFile(files.regular),
  bold: await readFile(files.bold),
  italic: await readFile(files.italic),
};
const { writePdf } = await load('pdf/write-pdf.js');
const { makeLook, defaultStyle } = await load('pdf/look.js');
const { blockNodes } = await load('pdf/nodes/block-nodes.js');
const { noteNode } = await load('pdf/nodes/note-node.js');
const { bookmarkPlaces } = await load('pdf/nodes/bookmarks.js');
const { pageHead, pageFoot } = await load('pdf/page-frame.js');
const { fontFamily } = await load('typography/font-files.js');
const { loadFontMetrics } = await load('typography/font-metrics.js');

async function tagged() {
  const { bytes, pages } = await writePdf(document, theme, fonts);
  return { bytes, pages };
}

let metrics;
async function plain() {
  const look = makeLook(theme, document.frame.kind);
  const places = bookmarkPlaces(document.blocks, false);
  metrics ??= loadFontMetrics(fonts);
  // Every link is made; pdfmake does not ask whether its end exists.
  const destinations = { has: () => true };
  const setting = { look, metrics, destinations, referred: new Set(), report: () => {} };
  const nodes = (blocks) => blockNodes(blocks, places, setting);
  let pages = 0;
  const footer = pageFoot(document.frame, look);
  pdfmake.setFonts({
    [fontFamily]: { normal: files.regular, bold: files.bold, italics: files.italic, bolditalics: files.bold },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  const bytes = await pdfmake
    .createPdf({
      version: '1.7',
      pageSize: look.size,
      pageMargins: look.margins,
      content: [...nodes(document.blocks), ...document.notes.map((note) => noteNode(note, nodes))],
      styles: look.styles,
      defaultStyle: defaultStyle(look),
      header: pageHead(document.frame, look),
      footer: (page, count) => {
        pages = count;
        return footer(page, count);
      },
    })
    .getBuffer();
  return { bytes, pages };
}

const print = { tagged, plain }[way];
/** Milliseconds of each print, on the clock and of the processor: the latter holds on a busy machine too. */
const times = [];
let printed;
for (let round = 0; round < Number(rounds); round += 1) {
  const start = { wall: performance.now(), cpu: process.cpuUsage() };
  printed = await print();
  const { user, system } = process.cpuUsage(start.cpu);
  times.push({ wall: performance.now() - start.wall, cpu: (user + system) / 1000 });
}
await writeFile(result, JSON.stringify({ times, bytes: printed.bytes.length, pages: printed.pages }));
if (pdf) await writeFile(pdf, printed.bytes);
