import { makeFigure } from '../../../src/disclosure/figure.js';
import { proseText } from '../../../src/text/summary/prose-text.js';
import type { TextBlock } from '../../../src/text/text-block.js';
import { point } from '../../analysis/points.js';

const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', children: [{ kind: 'text', text }] });
const text = (...blocks: readonly TextBlock[]): string => proseText({ blocks, notes: [] });

it('is one line: paragraphs, headings and points one after the other', () => {
  const heading: TextBlock = { kind: 'heading', level: 3, text: [{ kind: 'text', text: 'Om hushåll' }] };
  const list: TextBlock = {
    kind: 'list',
    ordered: true,
    items: [[paragraph('Ett.'), paragraph('Mer om ett.')], [paragraph('Två.')]],
  };
  expect(text(heading, paragraph('Först.'), list)).toBe('Om hushåll Först. – Ett. Mer om ett. – Två.');
});

it('has the words within emphasis and figures, and no trace of notes', () => {
  const block: TextBlock = {
    kind: 'paragraph',
    children: [
      { kind: 'strong', children: [{ kind: 'emphasis', children: [{ kind: 'text', text: 'Alla ' }] }] },
      { kind: 'figure', figure: makeFigure({ text: '1 234', operation: 'value', sources: [point(2024, 1234)] }) },
      { kind: 'noteReference', note: 'a.1' },
      { kind: 'gap', text: 'okänd' },
      { kind: 'link', url: 'https://example.org', children: [{ kind: 'text', text: '.' }] },
    ],
  };
  const notes = [{ id: 'a.1', number: 1, blocks: [paragraph('Noten.')] }];
  expect(proseText({ blocks: [block], notes })).toBe('Alla 1 234okänd.');
  expect(text(paragraph('Ett.'), { kind: 'notes', notes }, paragraph(''), paragraph('Två.'))).toBe('Ett. Två.');
});

it('is empty where nothing is said', () => {
  expect(text()).toBe('');
});
