// What `inspect --yaml` prints is read by the program's own schemas, as it stands and when each `fyll i` has been answered.
import { parse } from 'yaml';
import { z } from 'zod';
import { sharedChapterSchema } from '../../../src/project/schemas/chapter-schema.js';
import { indicatorSchema } from '../../../src/project/schemas/indicator-schema.js';
import { tableDeclarationSchema } from '../../../src/project/schemas/table-declaration-schema.js';
import { declareWorkbook } from '../../../src/workbook/preview/declare-workbook.js';
import type { SheetTable } from '../../../src/workbook/sheet-table.js';
import { crossTable, sheetOf, workbookWith } from './preview-content.js';

const asItStands = z.strictObject({
  tables: z.array(tableDeclarationSchema),
  indicators: z.record(z.string(), indicatorSchema.partial()).optional(),
});

function declared(...tables: readonly SheetTable[]): string {
  return declareWorkbook(workbookWith(sheetOf(tables)));
}

/** As an analyst does who agrees with every suggestion. */
function filledIn(text: string): string {
  return text.replace(/^(\s*(?:- )?)# (.+ # fyll i: .*)$/gmu, '$1$2');
}

const plain = crossTable(
  ['stadsdelsnämnd', 'år'],
  [
    ['2023', '2024'],
    ['Järva', 1, 2],
    ['Farsta', 3, 4],
  ],
  { unit: 'Antal hushåll under året', source: 'Socialförvaltningen', headerRows: 1, labelColumns: 1 },
);

const doubtful = crossTable(
  ['rad', 'mått'],
  [
    ['Antal', 'Andel, %'],
    ['200701', 1, { kind: 'blank' }],
    ['200702', { kind: 'ambiguous', text: '227 633', readings: ['talet 227 633', '27 633 med notmärket 2'] }, 4],
  ],
  { title: 'Färdtjänst', doubts: ['raden ”Summa” har inga värden\nalls'] },
);

describe('declareWorkbook', () => {
  it('prints what the sheet tells', () => {
    expect(declared(plain).split('\n').slice(1)).toEqual([
      'tables:',
      '  - sheet: Hushåll',
      '    range: A1:C3',
      '    headerRows: 1',
      '    labelColumns: 1',
      '    dimensions:',
      '      stadsdelsnämnd: stadsdelsnämnd # Järva, Farsta',
      '      år: år # 2023, 2024',
      '    unit: Antal hushåll under året',
      'indicators:',
      '  hushall-med-ekonomiskt-bistand:',
      '    name: Hushåll med ekonomiskt bistånd',
      '    kind: count',
      '    unit: { one: hushåll, many: hushåll, gender: neuter }',
      '    reference: under året',
      '    source: Socialförvaltningen',
      '    sheet: Hushåll',
      '',
    ]);
  });

  it('leaves what only the analyst knows as comments, with the cells', () => {
    const text = declared(doubtful);
    expect(text.split('\n').slice(1)).toEqual([
      'tables:',
      '  - sheet: Hushåll',
      '    range: A1:C3',
      '    dimensions:',
      '      rad: rad # fyll i: vad 200701, 200702 är, till exempel insats',
      '      mått: mått # fyll i: ett annat namn, om Antal, Andel, % inte är olika mått',
      '    # unit: Antal personer # fyll i: enheten, om den inte framgår av rubrikerna',
      '    # blank: missing # fyll i: missing, zero eller merged; tomma celler: C2',
      '    # tvetydig cell B3: ”227 633” är talet 227 633 eller 27 633 med notmärket 2',
      '    # marks: { B3: "2" } # fyll i: de siffror som är notmärken; ta bort celler där alla siffror hör till talet',
      '    # period: kvartal # fyll i: 200701 är kvartal eller månad',
      '    # osäkert: raden ”Summa” har inga värden\\u000aalls',
      'indicators:',
      '  fardtjanst:',
      '    name: Färdtjänst',
      '    # kind: count # fyll i: count, share, rate, money eller duration',
      '    # unit: { one: person, many: personer } # fyll i: enheten i ental och flertal',
      '    # reference: under året # fyll i: mättiden, till exempel under året eller 31 december',
      '    # source: Socialförvaltningen # fyll i: källan, som den ska tryckas',
      '    sheet: Hushåll',
      '    where: { mått: Antal } # fyll i: en indikator för varje mått; de andra är Andel, %',
      '    # as: { rad: insats } # fyll i: bara om namnet inte ändras under tables',
      '',
    ]);
  });

  it.each([
    ['a plain table', [plain]],
    ['a doubtful one', [doubtful]],
    ['several in a sheet', [plain, doubtful, { ...plain, title: 'Andel hushåll 2024', unit: 'Procent' }]],
    ['a block without a header of its own', [{ ...plain, headerRows: 0, labelColumns: 0 }]],
    ['odd names', [{ ...plain, title: '# - : 2024', sheet: 'a: [b]\u202e', unit: '{%}' }]],
    ['none', []],
  ])('%s is valid as it stands, and whole when filled in', (_, tables) => {
    const text = declared(...tables);
    expect(asItStands.safeParse(parse(text)).error).toBeUndefined();
    const { tables: shapes, indicators = {} } = parse(filledIn(text));
    expect(sharedChapterSchema.safeParse({ key: 'prov', tables: shapes, indicators }).error).toBeUndefined();
    expect(Object.keys(indicators)).toHaveLength(tables.length);
  });

  it('tells the tables of one sheet apart by titles, without years where they may change', () => {
    const second = { ...plain, title: 'Utbetalt bistånd 2024' };
    const { tables, indicators } = parse(declared(plain, second, second));
    expect(tables.map(({ title }: { title: string }) => title)).toEqual([
      'Hushåll med ekonomiskt bistånd',
      'Utbetalt bistånd 2024',
      'Utbetalt bistånd 2024',
    ]);
    expect(Object.keys(indicators)).toEqual([
      'hushall-med-ekonomiskt-bistand',
      'utbetalt-bistand',
      'utbetalt-bistand-2',
    ]);
  });

  it('guesses the unit of the chosen measure from its heading', () => {
    const [rows, columns] = doubtful.dimensions;
    if (!rows || !columns) throw new Error('the table has two dimensions');
    const measured = { ...columns, memberUnits: { Antal: 'Antal personer' } };
    const { indicators } = parse(declared({ ...doubtful, dimensions: [rows, measured] }));
    expect(indicators.fardtjanst).toMatchObject({
      kind: 'count',
      unit: { many: 'personer' },
      where: { mått: 'Antal' },
    });
  });

  it('suggests what the title’s words suggest, but leaves it to be decided', () => {
    const { unit: _, ...unitless } = plain;
    const text = declared({ ...unitless, title: 'Andel ärenden 2017. Stockholm' });
    expect(text).toContain('    name: Andel ärenden\n    # kind: share # fyll i');
    expect(text).toContain('    # unit: { one: procent, many: procent, short: "%" } # fyll i');
  });

  it('asks for the range and its headings when none were found', () => {
    expect(
      declared({ ...plain, headerRows: 0 })
        .split('\n')
        .slice(2, 6),
    ).toEqual([
      '  - sheet: Hushåll',
      '    # range: A1:C3 # fyll i: området med rubrikraderna, som läsaren inte fann i A1:C3',
      '    # headerRows: 1 # fyll i: hur många av områdets första rader som är rubriker',
      '    labelColumns: 1',
    ]);
  });

  it('reads the day of measurement in the title', () => {
    const { indicators } = parse(
      declared({ ...plain, title: 'Personer med insatser den 31 oktober 2024', unit: 'Antal' }),
    );
    expect(Object.values(indicators)).toEqual([expect.objectContaining({ reference: '31 oktober' })]);
  });
});
