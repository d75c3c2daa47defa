// The documents of a small report as a reader reads them: the memo's blocks in the city's order, chapters, and the complete report.
import { figuresOf } from '../../src/document/figures-of.js';
import { type Composed, composeGiven, serviceChapter, withMargins } from '../support/composed-project.js';
import { noteLines, plainLines } from '../support/plain-document.js';
import { blocksOf } from '../support/published-channel.js';

const rows = (year: number, few: number) =>
  withMargins(year, { Järva: [few, 41], Farsta: [22, 18], Bromma: [61, 75], Skarpnäck: [90, 80] });
const population = (year: number) =>
  withMargins(year, { Järva: [3000, 4100], Farsta: [2200, 1800], Bromma: [6100, 7500], Skarpnäck: [1200, 1300] });
const given = {
  personer: [...rows(2023, 30), ...rows(2024, 3)],
  folkmangd: [...population(2023), ...population(2024)],
};

let composed: Composed;
let lines: (part: string) => readonly string[];
let notes: (part: string) => readonly string[];

beforeAll(async () => {
  composed = await composeGiven(given);
  lines = (part) => plainLines(composed.part(part).blocks);
  notes = (part) => noteLines(composed.part(part).notes);
});

it('composes without a fault, and reports what was hidden by the mask only', () => {
  expect(composed.diagnostics.filter(({ severity }) => severity === 'fel')).toEqual([]);
  expect(composed.documents.map(({ part }) => part)).toEqual([
    'tjansteutlatande',
    'komplett',
    'kapitel-1',
    'kapitel-2',
  ]);
});

describe('a chapter', () => {
  it('opens, identifies itself, and tells the key figures before the summary', () => {
    expect(lines('kapitel-2').slice(0, 7)).toEqual([
      'opening 2 Insatser',
      'imprint Kapitel 2 ur Socialtjänstrapport 2024, Provstad. Bilaga 1 till tjänsteutlåtande, Dnr PN 2025/7. 19 maj 2025.',
      'key Personer med insats: 390 personer',
      'key Andel med insats: 1,4 procent',
      'key Kvinnor: 176 personer',
      'summary Sammanfattning',
      expect.stringMatching(
        /^p Under 2024 hade 390 personer en insats\. Antalet har minskat med sex procent\.\^1 Högst är andelen i Skarpnäck \(6,8 procent\)\.$/,
      ),
    ]);
  });

  it('numbers its notes in the order of their marks, those under a table among them', () => {
    const all = lines('kapitel-2').join('\n');
    const marks = [...all.matchAll(/\^(\d+)/g)].map(([, number]) => Number(number));
    expect([...new Set(marks)]).toEqual([1, 2, 3, 4, 5]);
    expect(notes('kapitel-2')).toEqual([
      'note 1 En person räknas en gång.',
      'note 2 Efter stadsdelsnämnd.',
      'note 3 Andelen är av befolkningen.',
      'note 4 Kalenderåret.',
      'note 5 Utan barn.',
    ]);
    expect(all).toContain('under Ett urval.^5');
  });

  it('links to what it holds and names the chapter of what it does not', () => {
    const [text] = lines('kapitel-2').filter((line) => line.startsWith('p Tabellen'));
    expect(text).toContain('Tabellen [tabell 2.1] visar alla.^2 Se också kapitel 1 och [diagram 2.1].');
    expect(lines('kapitel-1').join('\n')).toContain('visas i [tabell 1.1], och insatserna i tabell 2.1 i kapitel 2.');
  });

  it('numbers its diagrams and tables, with captions and the lines under them', () => {
    const items = lines('kapitel-2').filter((line) => /^(?:chart|table|under)/.test(line));
    expect(items).toEqual([
      'chart Diagram 2.1 Andel med insats 2024',
      'under Hela året.^4',
      'under Mättid: under året. Källa: Provregistret; SCB.',
      'chart Diagram 2.2 Personer med insats 2023–2024',
      'under Mättid: under året. Källa: Provregistret.',
      'chart Diagram 2.3 Personer med insats 2024',
      'under Mättid: under året. Källa: Provregistret.',
      'table Tabell 2.1 Personer med insats 2023–2024. Antal personer',
      'under Ett urval.^5',
      'under Mättid: under året. Källa: Provregistret.',
      'table Tabell 2.2 Personer med insats 2023–2024. Antal personer',
      'under Teckenförklaring: .. uppgift saknas eller redovisas inte av sekretesskäl.',
      'under Mättid: under året. Källa: Provregistret.',
      'table Tabell 2.3 Insatser 2024',
      'under Mättid: under året. Källa: Provregistret; SCB.',
      'chart Diagram 2.4 Andel med insats efter stadsdelsnämnd 2024',
      'under Mättid: under året. Källa: Provregistret; SCB.',
      'chart Diagram 2.5 Personer med insats per 1 000 invånare efter stadsdelsnämnd 2024',
      'under Mättid: under året. Källa: Provregistret.',
    ]);
  });
});

describe('the complete report', () => {
  it('has cover with the imprint, contents, abbreviations and introduction, chapters, nämnder and method', () => {
    const frame = lines('komplett').filter((line) =>
      /^(?:cover|contents|---|h1|opening|h2 (?:Järva|Bromma|Skarpnäck|Farsta)$)/.test(line),
    );
    expect(frame).toEqual([
      'cover Socialtjänstrapport 2024',
      'cover Bilaga 1 till tjänsteutlåtande, Dnr PN 2025/7',
      'cover 19 maj 2025',
      '---',
      'contents Innehåll',
      '---',
      'h1 Förkortningar',
      'h1 Inledning',
      '---',
      'opening 1 Befolkning',
      '---',
      'opening 2 Insatser',
      '---',
      '---',
      '---',
      'h1 Varje stadsdelsnämnd',
      '---',
      'h2 Järva',
      '---',
      'h2 Bromma',
      '---',
      'h2 Skarpnäck',
      '---',
      'h2 Farsta',
      '---',
      'h1 Metod och källor',
    ]);
  });

  it('numbers notes through the whole document', () => {
    expect(notes('komplett').map((line) => line.split(' ')[1])).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(notes('komplett').slice(0, 2)).toEqual([
      'note 1 Registret över befolkningen.',
      'note 2 En person räknas en gång.',
    ]);
  });

  it('links between its chapters', () => {
    const all = lines('komplett').join('\n');
    expect(all).toContain('visas i [tabell 1.1], och insatserna i [tabell 2.1].');
    expect(all).toContain('Se också [kapitel 1] och [diagram 2.1].');
    expect(all).not.toContain('i kapitel 2.');
  });

  it('says on its cover when and by whom it is published', () => {
    const all = lines('komplett');
    expect(all.slice(0, all.indexOf('---')).filter((line) => line.startsWith('imprint'))).toEqual([
      'imprint Juni 2025',
      'imprint Utgivare: Provförvaltningen',
      'imprint Kontaktperson: Förnamn Efternamn',
    ]);
  });

  it('lists the abbreviations that it uses, though only a source has them', () => {
    const [contents, introduction] = ['contents Innehåll', 'h1 Inledning'].map((line) =>
      lines('komplett').indexOf(line),
    );
    expect(lines('komplett').slice(contents, introduction)).toEqual([
      'contents Innehåll',
      '---',
      'h1 Förkortningar',
      expect.stringMatching(/^p Listan/),
      'define SCB: Statistiska centralbyrån',
    ]);
  });

  it('defines the indicators it uses, by chapter, with how they are computed', () => {
    const all = lines('komplett');
    expect(all.filter((line) => line.startsWith('h3')).slice(-2)).toEqual(['h3 1 Befolkning', 'h3 2 Insatser']);
    expect(all.slice(all.indexOf('h3 1 Befolkning'))).toEqual([
      'h3 1 Befolkning',
      'imprint Mättid 31 december, källa SCB.',
      'define Folkmängd: Antal invånare, 2023–2024.',
      'h3 2 Insatser',
      'imprint Om inget annat sägs: mättid under året, källa Provregistret.',
      'define Personer med insats: Antal personer, 2023–2024.',
      'define Andel med insats: Procent, 2023–2024. Beräknas som personer med insats delat med folkmängd.',
      'define Personer med insats per 1 000 invånare: Per 1 000 invånare, 2023–2024. Beräknas som personer med insats delat med folkmängd.',
    ]);
  });

  it('tells the threshold and who decided it', () => {
    expect(lines('komplett').join('\n')).toMatch(/Antal mellan 1 och 4 visas inte.*beslutad av direktören\./s);
  });

  it('prints the chapters’ own blocks, item for item, and then a page for each nämnd', () => {
    const items = (part: string) => lines(part).filter((line) => /^(?:chart|table|key|h2 \d)/.test(line));
    const pages = ['Järva', 'Bromma', 'Skarpnäck', 'Farsta'].flatMap((name, index) => [
      `chart Diagram S.${index + 1} ${name} och hela staden`,
      `table Tabell S.${index + 1} ${name} och hela staden 2024`,
    ]);
    expect(items('komplett')).toEqual([...items('kapitel-1'), ...items('kapitel-2'), ...pages]);
  });
});

describe('the tjänsteutlåtande', () => {
  it('has its blocks in the order the city uses, the proposal before the summary', () => {
    const order = lines('tjansteutlatande').flatMap((line) => {
      const [, head] = /^(field [^:]+|h\d .*|lead .*|signature|\d\.)/.exec(line) ?? [];
      return head ?? [];
    });
    expect(order).toEqual([
      'field Tjänsteutlåtande',
      'field Handläggare',
      'field Till',
      'h1 Socialtjänstrapport 2024',
      'lead En beskrivning av provet',
      'h2 Förvaltningens förslag till beslut',
      '1.',
      '2.',
      'h2 Sammanfattning',
      'h2 Bakgrund',
      'h2 Ärendet',
      'h3 Rapportens syfte och målgrupp',
      'h3 Arbetssätt',
      'h3 Resultat',
      'h2 Ärendets beredning',
      'h2 Jämställdhetsanalys',
      'h2 Förvaltningens synpunkter och förslag',
      'signature',
      'signature',
      'h2 Bilaga',
      '1.',
    ]);
  });

  it('has a head with office, department, Dnr and date', () => {
    expect(composed.part('tjansteutlatande').frame).toMatchObject({
      kind: 'letter',
      left: ['Provförvaltningen', 'Avdelningen för prov'],
      right: ['Tjänsteutlåtande', 'Dnr\u00A0PN\u00A02025/7', '2025-05-19'],
      bareFirstPage: true,
      draft: false,
    });
  });

  it('says the edition in words, the areas as the chapters do, and counts the sexes', () => {
    const all = lines('tjansteutlatande').join('\n');
    expect(all).toContain('för sextonde gången');
    expect(all).toContain('Uppgifterna gäller ett områden: insatser.');
    expect(all).toMatch(/Av rapportens 2 indikatorer om personer är 2 uppdelade på kön, vilket motsvarar 100 procent/);
  });

  it('has a paragraph per area, from the chapter’s indicators, and no link out of the file', () => {
    const all = lines('tjansteutlatande');
    expect(all).toContain(
      'p Antalet personer med insats har minskat med sex procent. Mer finns i tabell 2.1 i kapitel 2.',
    );
    expect(all.join('\n')).not.toContain('[');
  });

  it('proposes full sentences, and names its attachment as the attached file is named', () => {
    const all = lines('tjansteutlatande');
    for (const line of all.filter((one) => /^\d\. /.test(one)).slice(0, 2)) expect(line).toMatch(/^\d\. \p{Lu}.*\.$/u);
    expect(all.at(-1)).toBe(`1. ${composed.part('komplett').properties.title}`);
  });
});

describe('every document', () => {
  it('has its properties, and nothing left unresolved', () => {
    for (const { document } of composed.documents) {
      expect(document.properties).toMatchObject({ language: 'sv-SE', created: '2025-05-19', dnr: 'PN 2025/7' });
      expect(document.properties.title).toContain('Socialtjänstrapport 2024');
      expect([...plainLines(document.blocks), ...noteLines(document.notes)].join('\n')).not.toMatch(
        /<|«|undefined|\{\{/,
      );
    }
  });

  it('lists every figure it prints', () => {
    for (const { document } of composed.documents) {
      const figures = figuresOf(document).map(({ text }) => text);
      const inCells = blocksOf(document, 'table').flatMap(({ table }) =>
        table.rows.flatMap((row) => row.cells.map(({ text }) => text)),
      );
      for (const text of inCells) expect(figures).toContain(text);
      const counted = JSON.stringify([document.blocks, document.notes], (_, value: unknown) =>
        typeof value === 'bigint' ? `${value}` : value,
      ).match(/"operation":/g);
      expect(figures).toHaveLength(counted?.length ?? 0);
    }
  });

  it('has no empty cell, and its headers span its columns', () => {
    for (const { table } of composed.documents.flatMap(({ document }) => blocksOf(document, 'table'))) {
      for (const row of table.rows) {
        if (row.kind !== 'group') expect(row.cells).toHaveLength(table.columnCount - 1);
        for (const { text } of row.cells) expect(text).not.toBe('');
      }
      expect(table.header[0]?.reduce((sum, { columns }) => sum + columns, 0)).toBe(table.columnCount);
    }
  });
});

describe('a draft', () => {
  const hidden = serviceChapter.replace(
    'Se också',
    'I Järva var det {{ personer | stadsdelsnämnd: Järva, kön: kvinnor }}. Se också',
  );
  const files = { 'chapters/2024/02-insatser.yaml': hidden };

  it('marks what cannot be said, and warns; a report stops', async () => {
    const draft = await composeGiven({ ...given, files }, { draft: true });
    expect(plainLines(draft.part('kapitel-2').blocks).join('\n')).toContain(
      'I Järva var det «värde av insatser.personer 2024',
    );
    expect(draft.part('kapitel-2').frame.draft).toBe(true);
    expect(draft.diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toContain('SR-TXT-007 varning');
    const final = await composeGiven({ ...given, files });
    expect(final.diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toContain('SR-TXT-007 fel');
    const [silence] = final.diagnostics.filter(({ code }) => code === 'SR-TXT-007');
    expect(silence?.place).toMatchObject({ kind: 'text', file: 'chapters/2024/02-insatser.yaml' });
  });
});
