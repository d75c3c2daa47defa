import { abbreviationRegister } from '../../src/document/abbreviation-register.js';
import type { Block } from '../../src/document/block.js';
import { paragraph, table } from '../pdf/sample-documents.js';

const abbreviations = ['ÅV', 'LSS', 'RVC', 'SoL', 'SiS', 'BBIC', 'HVB', 'ASI'].map((short) => ({
  short,
  long: `${short} i ord`,
}));
const shorts = (blocks: readonly Block[]) =>
  abbreviationRegister(blocks, abbreviations)?.items.map(({ term }) => (term[0]?.kind === 'text' ? term[0].text : ''));

describe('abbreviationRegister', () => {
  it('lists what is used in prose, captions, tables, key figures and notes, in Swedish order', () => {
    const blocks: Block[] = [
      paragraph('Insatser enligt SoL:s regler och ', { kind: 'strong', children: [{ kind: 'text', text: 'ÅV' }] }),
      table('1.1', ['LSS-insatser', 'Övriga']),
      { kind: 'chapterOpening', number: 1, title: 'Stöd vid RVC', label: 'kapitel.ett' },
      {
        kind: 'keyFigures',
        figures: [
          {
            label: 'Placerade på HVB',
            value: { text: '1', operation: 'value', sources: [] },
            unit: 'barn',
            recent: [],
          },
        ],
      },
      { kind: 'notes', notes: [{ id: 'a', number: 1, blocks: [paragraph('Enligt SiS.')] }] },
    ];
    expect(shorts(blocks)).toEqual(['HVB', 'LSS', 'RVC', 'SiS', 'SoL', 'ÅV']);
  });

  it('is nothing when no abbreviation is used, nor by a word that only begins like one', () => {
    expect(shorts([paragraph('Asien, lssa och BBICA.')])).toBeUndefined();
  });
});
