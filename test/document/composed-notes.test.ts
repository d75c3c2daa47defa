// What an analyst writes about notes, as it comes out in each document: to rows and columns, in titles, and abbreviations.
import { type Composed, composeGiven, serviceChapter, withMargins } from '../support/composed-project.js';
import { inlineText, noteLines, plainLines } from '../support/plain-document.js';
import { blocksOf } from '../support/published-channel.js';

const rows = (few: number) => (year: number) =>
  withMargins(year, { Järva: [few, 41], Farsta: [22, 18], Bromma: [61, 75], Skarpnäck: [90, 80] });
const population = (year: number) =>
  withMargins(year, { Järva: [3000, 4100], Farsta: [2200, 1800], Bromma: [6100, 7500], Skarpnäck: [1200, 1300] });
const given = { personer: [2023, 2024].flatMap(rows(3)), folkmangd: [2023, 2024].flatMap(population) };

const footnotes = (lines: string): string =>
  serviceChapter
    .replace(
      'columns: år, change: true, note: "Ett urval',
      `columns: år, change: true, footnotes: { ${lines} }, note: "Ett urval`,
    )
    .replace(
      'title: Personer med insats, rows: stadsdelsnämnd, columns: år',
      'title: "Personer[^urval] med insats", rows: stadsdelsnämnd, columns: år',
    );
const compose = (chapter: string, draft = false): Promise<Composed> =>
  composeGiven({ ...given, files: { 'chapters/2024/02-insatser.yaml': chapter } }, { draft });

describe('notes to rows and columns', () => {
  let composed: Composed;
  beforeAll(async () => {
    composed = await compose(
      footnotes(
        'Järva: "Är {{ personer | andel, kön: kvinnor }}.\\n\\n- Ett[^djup]\\n\\n[^djup]: Djupare.", "2024": Preliminärt., Hela staden: Resten.',
      ),
    );
  });

  it('are marked in the table, numbered in reading order with its title and the lines below it', () => {
    const [table] = blocksOf(composed.part('kapitel-2'), 'table');
    expect(inlineText(table?.title ?? [])).toMatch(/^Personer\^5 med insats 2023–2024/);
    const head = table?.table.header.flat().find(({ text }) => text.startsWith('2024'));
    const row = table?.table.rows.find(({ label }) => label === 'Järva');
    expect([head?.notes, row?.notes]).toEqual([
      [{ note: 'tabell.insatser.personer.fotnot.1', number: 6 }],
      [{ note: 'tabell.insatser.personer.fotnot.2', number: 7 }],
    ]);
    expect(inlineText(table?.notes[0] ?? [])).toBe('Ett urval.^5');
  });

  it('have their texts among the notes of the document, bindings and notes in them resolved', () => {
    const said = noteLines(composed.part('kapitel-2').notes).slice(4);
    expect(said).toEqual([
      'note 5 Utan barn.',
      'note 6 Preliminärt.',
      expect.stringMatching(/^note 7 Är 45 procent\. - Ett\^\d+$/),
      'note 8 Djupare.',
      'note 9 Resten.',
    ]);
  });

  it('are numbered anew in the complete report', () => {
    const inReport = blocksOf(composed.part('komplett'), 'table').find(
      ({ label }) => label === 'tabell.insatser.personer',
    );
    expect(inReport?.table.rows.find(({ label }) => label === 'Järva')?.notes).toEqual([
      { note: 'tabell.insatser.personer.fotnot.2', number: 8 },
    ]);
  });

  it('are no lines under the table: there stand its legend, the author’s line and the source', () => {
    const document = composed.part('kapitel-2');
    const under = blocksOf(document, 'table').flatMap(({ notes }) => notes.map(inlineText));
    expect(under.filter((line) => line.startsWith('Teckenförklaring')).length).toBeGreaterThan(0);
    expect(under.filter((line) => line.startsWith('Mättid')).length).toBeGreaterThan(0);
    const feet = noteLines(document.notes).join('\n');
    expect(feet).not.toMatch(/Teckenförklaring|Mättid|Källa/);
    expect(under.join('\n')).not.toMatch(/Preliminärt|Resten/);
  });

  it('of a label that the table lacks are a fault at the key, with what was meant; a warning in a draft', async () => {
    const wrong = footnotes('Jarva: Not.');
    const [fault] = (await compose(wrong)).diagnostics.filter(({ code }) => code === 'SR-PLA-007');
    expect(fault).toMatchObject({
      severity: 'fel',
      hints: ['menade du ”Järva”?'],
      place: { file: 'chapters/2024/02-insatser.yaml' },
    });
    const place = fault?.place?.kind === 'text' ? fault.place : undefined;
    expect(wrong.split('\n')[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1)).toMatch(/^Jarva: Not/);
    const draft = await compose(wrong, true);
    expect(draft.diagnostics.find(({ code }) => code === 'SR-PLA-007')?.severity).toBe('varning');
  });
});

describe('abbreviations and words of other languages', () => {
  let composed: Composed;
  beforeAll(async () => {
    const chapter = serviceChapter
      .replace('Under {{ år }} hade', 'Insatser ges enligt LSS och SoL. Housing First prövas. Under {{ år }} hade')
      .replace('Tabellen {{ tabell.personer }}', 'LSS-insatser enligt SoL. Tabellen {{ tabell.personer }}');
    composed = await compose(chapter);
  });

  it('are explained at their first use in a chapter and in the complete report, by each one’s own numbers', () => {
    for (const part of ['kapitel-2', 'komplett']) {
      const { blocks, notes } = composed.part(part);
      const text = plainLines(blocks).join('\n');
      const lss = notes.find(({ id }) => id === 'förkortning.LSS')?.number ?? 0;
      const sol = notes.find(({ id }) => id === 'förkortning.SoL')?.number ?? 0;
      expect(sol).toBe(lss + 1);
      expect(text).toContain(`Insatser ges enligt LSS^${lss} och SoL^${sol}. {en Housing First} prövas.`);
      expect(text).toContain('p LSS-insatser enligt SoL. Tabellen');
      expect(noteLines(notes)).toContain(
        `note ${lss} LSS: lagen (1993:387) om stöd och service till vissa funktionshindrade.`,
      );
      expect(noteLines(notes)).toContain(`note ${sol} SoL: socialtjänstlagen (2001:453).`);
      expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1));
    }
    expect(composed.part('kapitel-2').notes[0]?.id).toBe('förkortning.LSS');
    expect(composed.part('komplett').notes[0]?.id).not.toBe('förkortning.LSS');
  });

  it('are not explained in a document that does not use them', () => {
    expect(noteLines(composed.part('kapitel-1').notes).join()).not.toContain('LSS');
    expect(composed.part('tjansteutlatande').notes).toEqual([]);
  });
});
