import { chapterSummary } from '../../src/document/chapter-summary.js';
import type { SummaryPoint } from '../../src/text/summary/summary-points.js';
import type { TextBlock } from '../../src/text/text-block.js';
import { plainLines } from '../support/plain-document.js';

const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', children: [{ kind: 'text', text }] });
const point = (origin: SummaryPoint['origin'], ...blocks: readonly TextBlock[]): SummaryPoint => ({
  origin,
  said: { blocks, notes: [] },
});

function lines(...points: readonly SummaryPoint[]): readonly string[] {
  const context = { summaries: new Map([['a', points]]), texts: { template: { summaryHeading: 'I korthet' } } };
  return plainLines(chapterSummary('a', context));
}

it('is a list of its points, under the heading of the template', () => {
  expect(lines(point('drafted', paragraph('Ett.')), point('own', paragraph('Två.'), paragraph('Mer.')))).toEqual([
    'summary I korthet',
    '- Ett.',
    '- Två. p Mer.',
  ]);
});

it('leaves out what is dropped, so that the author’s own text keeps its form', () => {
  expect(lines(point('own', paragraph('Ett.'), paragraph('Två.')), point('dropped'))).toEqual([
    'summary I korthet',
    'p Ett.',
    'p Två.',
  ]);
  expect(lines(point('drafted', paragraph('Ett.')), point('dropped'))).toEqual(['summary I korthet', '- Ett.']);
});

it('has the notes of its texts after it', () => {
  const noted: SummaryPoint = {
    origin: 'reworded',
    said: { blocks: [paragraph('Ett.')], notes: [{ id: 'a.1', number: 1, blocks: [paragraph('Noten.')] }] },
  };
  expect(lines(noted, point('drafted', paragraph('Två.'))).slice(-1)).toEqual(['note 1 Noten.']);
});

it('is nothing where nothing is said', () => {
  expect(lines()).toEqual([]);
  expect(lines(point('dropped'))).toEqual([]);
});
