import type { Composed } from '../support/composed-project.js';
import { must } from '../support/must.js';
import { noteLines, plainLines } from '../support/plain-document.js';
import { blocksOf } from '../support/published-channel.js';
import { composeCity } from './compared-city.js';

const words =
  'Skillnaderna mellan de redovisade stadsdelsnämnderna i andelen med insats är större än slumpen kan förklara. Järva (13,8 procent) avviker uppåt från stadens andel, 5,0 procent, mer än de allmänna skillnaderna mellan nämnderna förklarar. Nämndernas andelar ligger mellan 4,6 och 13,8 procent. Två nämnder ingår inte i jämförelsen.';

/** The lines from the section's heading to the chapter's end. */
function section(composed: Composed, part = 'kapitel-2'): readonly string[] {
  const lines = plainLines(composed.part(part).blocks);
  const from = lines.findIndex((line) => line.includes('Likställighet mellan stadsdelsnämnderna'));
  return from < 0 ? [] : lines.slice(from - 1);
}

describe('a chapter that says which its main indicators are', () => {
  let composed: Composed;
  beforeAll(async () => {
    const text = '  text: |\n    Egen text om {{ personer }}.[^e]\n\n    [^e]: Noten.\n';
    composed = await composeCity({ chapter: `equality:\n  indicators: [andel, per-tusen]\n${text}` });
  });

  it('closes with a page of its own: how to read it, the author’s text, then words, chart and table of the first', () => {
    const lines = section(composed);
    expect(lines.slice(0, 3)).toEqual([
      '---',
      'h2 2.2 Likställighet mellan stadsdelsnämnderna',
      expect.stringMatching(/^p /),
    ]);
    expect(lines.slice(3, 9)).toEqual([
      'p Egen text om 2 212.^5',
      `p ${words}`,
      'chart Diagram 2.4 Andel med insats efter stadsdelsnämnd 2024',
      'under Mättid: under året. Källa: Provregistret; SCB.',
      'table Tabell 2.4 Skillnader mellan stadsdelsnämnderna 2024',
      expect.stringMatching(/^under Kvot: /),
    ]);
    expect(noteLines(composed.part('kapitel-2').notes).at(-1)).toBe('note 5 Noten.');
  });

  it('has the others on a page after it', () => {
    const lines = section(composed);
    const after = lines.slice(lines.lastIndexOf('---'));
    expect(after[1]).toMatch(/^p Skillnaderna .* i personer med insats per 1 000 invånare /);
    expect(after[2]).toBe('chart Diagram 2.5 Personer med insats per 1 000 invånare efter stadsdelsnämnd 2024');
  });

  it('says of the spread and of the nämnder what is in the figures that are shown', () => {
    const [table] = blocksOf(composed.part('kapitel-2'), 'table').filter(({ label }) =>
      label.endsWith('likställighet'),
    );
    const cells = must(table).table.rows.map(({ cells: row }) => row.map(({ text }) => text));
    expect(cells).toEqual([
      ['5,0', '4,6', '13,8', '3,0', '62', '1'],
      ['50,3', '46,0', '138,0', '3,0', '62', '1'],
    ]);
  });

  it('stands in the complete report as in the chapter', () => {
    const chapter = section(composed).filter((line) => line.startsWith('chart'));
    expect(section(composed, 'komplett').slice(0, 40)).toEqual(expect.arrayContaining([...chapter]));
  });
});

it('is left out in a chapter without nämnder to compare', async () => {
  expect(section(await composeCity(), 'kapitel-1')).toEqual([]);
});
