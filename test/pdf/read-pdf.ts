// Reads a finished PDF back with a reader that is not ours.
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadItem {
  readonly text: string;
  readonly x: number;
  /** From the paper's lower edge. */
  readonly y: number;
  readonly size: number;
}

export interface ReadBookmark {
  readonly title: string;
  readonly count: number | undefined;
  readonly page: number;
  readonly left: number;
  readonly items: readonly ReadBookmark[];
}

export interface ReadLink {
  readonly page: number;
  readonly url?: string;
  readonly destination?: string;
}

export interface ReadPdf {
  readonly pages: readonly (readonly ReadItem[])[];
  /** Text of all pages in drawing order, lines joined by spaces. */
  readonly text: string;
  readonly info: Record<string, unknown>;
  readonly xmp: string;
  readonly bookmarks: readonly ReadBookmark[];
  /** Page of each named destination, in the order of the name tree. */
  readonly destinations: ReadonlyMap<string, number>;
  readonly links: readonly ReadLink[];
}

type RawBookmark = { title: string; count?: number; dest: unknown; items: RawBookmark[] };

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false }).promise;
  const pageOf = async (target: unknown) => {
    const explicit = (typeof target === 'string' ? await document.getDestination(target) : target) as unknown[];
    return { page: (await document.getPageIndex(explicit[0] as never)) + 1, left: Number(explicit[2]) };
  };
  const bookmarks = async (items: readonly RawBookmark[]): Promise<ReadBookmark[]> =>
    Promise.all(
      items.map(async (item) => ({
        title: item.title,
        count: item.count,
        ...(await pageOf(item.dest)),
        items: await bookmarks(item.items),
      })),
    );
  const pages: ReadItem[][] = [];
  const links: ReadLink[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ disableNormalization: true });
    pages.push(
      content.items.flatMap((item) =>
        'str' in item && item.str !== ''
          ? [{ text: item.str, x: item.transform[4], y: item.transform[5], size: item.height }]
          : [],
      ),
    );
    for (const link of await page.getAnnotations()) {
      links.push({
        page: number,
        ...(link.url ? { url: link.url } : {}),
        ...(link.dest ? { destination: link.dest } : {}),
      });
    }
  }
  const metadata = await document.getMetadata();
  const destinations = new Map<string, number>();
  for (const [name, target] of Object.entries((await document.getDestinations()) as Record<string, unknown>)) {
    destinations.set(name, (await pageOf(target)).page);
  }
  const read = {
    pages,
    text: pages
      .flat()
      .map(({ text }) => text)
      .join(' ')
      .replace(/ +/g, ' '),
    info: metadata.info as Record<string, unknown>,
    xmp: /<\?xpacket begin[\s\S]*<\?xpacket end="w"\?>/.exec(Buffer.from(bytes).toString('utf8'))?.[0] ?? '',
    bookmarks: await bookmarks(((await document.getOutline()) ?? []) as unknown as RawBookmark[]),
    destinations,
    links,
  };
  await document.destroy();
  return read;
}

/** What the characters drawn map to, space for space: pdf.js's text layer makes every space the same. */
export async function drawnCharacters(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false }).promise;
  let drawn = '';
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    fnArray.forEach((operation, index) => {
      if (operation !== OPS.showText) return;
      const glyphs = (argsArray[index] as [({ unicode: string } | number)[]])[0];
      for (const glyph of glyphs) if (typeof glyph === 'object') drawn += glyph.unicode;
    });
  }
  await document.destroy();
  return drawn;
}
