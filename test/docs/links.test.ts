// The handbook's links lead somewhere: to its own headings and to pictures that are there, and are small.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { handbook, projectFolder } from './read-handbook.js';

const text = handbook.replace(/```[\s\S]*?```/g, '');
const headings = [...text.matchAll(/^#{2,} (.+)$/gm)].map(([, heading = '']) => heading);

/** As GitHub and most readers of Markdown make it. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

describe('the links of the handbook', () => {
  it('lead to headings', () => {
    const anchors = new Set(headings.map(anchor));
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, target = '']) => target);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((target) => !anchors.has(target))).toEqual([]);
  });

  it('have one heading each', () => {
    const anchors = headings.map(anchor);
    expect(anchors.filter((one, index) => anchors.indexOf(one) < index)).toEqual([]);
  });

  it('are in the table of contents for every part', () => {
    const contents = text.slice(0, text.indexOf('\n## '));
    const parts = [...text.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
    expect([...contents.matchAll(/^- \[([^\]]+)\]/gm)].map(([, title]) => title)).toEqual(parts);
  });

  it('show pictures that are there, have an alternative text and are below 60 kB', () => {
    const pictures = [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    expect(pictures.length).toBeGreaterThan(10);
    for (const [, alt = '', file = ''] of pictures) {
      const full = path.join(projectFolder, 'docs', file);
      expect(alt.length).toBeGreaterThan(10);
      expect(existsSync(full) && statSync(full).size < 60_000 ? file : `${file} is missing or too large`).toBe(file);
    }
  });
});
