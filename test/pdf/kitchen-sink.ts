// One document with every kind of block and inline in every place where it can stand: for the checker, the conformance
// test and the eye.
import { assemble } from '../../src/document/assemble.js';
import type { Block, Inline, KeyFigure, Note, Paragraph, TextBlock } from '../../src/document/block.js';
import type { Document } from '../../src/document/document.js';
import { handDrawnChart, vegaChart } from './kitchen-sink-charts.js';
import { longTable, mixedTable, spannedTable, wideTable } from './kitchen-sink-tables.js';
import { figure, makeDocument, paragraph, prose, text } from './sample-documents.js';

const title = 'Allt på en gång: ”A & B” <och> "C" 2024';

const note = (id: string): Inline => ({ kind: 'noteReference', note: id });
const strong = (...children: Inline[]): Inline => ({ kind: 'strong', children });
const emphasis = (...children: Inline[]): Inline => ({ kind: 'emphasis', children });
const foreign = (language: string, words: string): Inline => ({ kind: 'foreign', language, children: [text(words)] });
const to = (label: string, words: string): Inline => ({ kind: 'internalLink', label, children: [text(words)] });
const web = (url: string, words: string): Inline => ({ kind: 'link', url, children: [text(words)] });
const styled = (style: Paragraph['style'] & string, ...children: (string | Inline)[]): Paragraph => ({
  ...paragraph(...children),
  style,
});
const list = (ordered: boolean, ...items: TextBlock[][]): TextBlock => ({ kind: 'list', ordered, items });
const head = (level: 1 | 2 | 3 | 4, number: string | undefined, words: (string | Inline)[], label?: string): Block => ({
  kind: 'heading',
  level,
  text: paragraph(...words).children,
  ...(number ? { number } : {}),
  ...(label ? { label } : {}),
});

/** Cover to signatures. The draft has `UTKAST` across its pages and gaps in its text. */
export async function kitchenSink({ draft = false }: { readonly draft?: boolean } = {}): Promise<Document> {
  const { blocks, notes } = assemble(
    [...frontMatter(), ...opening(draft), ...proseBlocks(), ...(await items()), ...letterBlocks(), notesBlock()],
    new Map(),
  );
  const document = makeDocument(
    blocks,
    {
      kind: 'report',
      left: ['Allt på en gång', 'A & B'],
      right: ['2024'],
      bareFirstPage: true,
      notice: 'Exempeldata: siffrorna är påhittade',
      draft,
    },
    title,
  );
  return { ...document, fileName: draft ? 'allt-utkast.pdf' : 'allt.pdf', notes };
}

function frontMatter(): Block[] {
  return [
    {
      kind: 'cover',
      title,
      subtitle: 'Statistik och iakttagelser — med allt som kan stå i en rapport',
      year: 2024,
      publisher: 'Socialförvaltningen',
      lines: ['Bilaga 1', 'Dnr 3.1-134/2025', 'Exempeldata: siffrorna är påhittade'],
      imprint: [styled('imprint', 'Maj 2025'), styled('imprint', 'Kontakt: ', strong(text('förvaltningen')))],
      motif: [
        [1, 2, null, 4, 3],
        [7, 7, 7],
      ],
    },
    styled('imprint', 'Socialtjänstrapport 2024, maj 2025'),
    styled('imprint', 'Dnr 3.1-134/2025. Utgivare: Socialförvaltningen'),
    { kind: 'pageBreak' },
    { kind: 'contents', heading: 'Innehåll' },
  ];
}

function opening(draft: boolean): Block[] {
  const key = (label: string, value: string, unit: string, change?: KeyFigure['change']): KeyFigure => ({
    label,
    value: figure(value),
    unit,
    recent: [12, 14, null, 13, 15, 15],
    years: [2019, 2024],
    ...(change ? { change } : {}),
  });
  return [
    { kind: 'chapterOpening', number: 3, title: 'Barn och unga i åldern 0–20 år', label: 'kapitel.barn-och-unga' },
    {
      kind: 'keyFigures',
      figures: [
        key('Orosanmälningar', '12 345', 'anmälningar', { direction: 'up', words: [text('2,2 procent fler')] }),
        key('Inledda utredningar', '4 321', 'utredningar', { direction: 'down', words: [text('3,1 procent färre')] }),
        key('Familjehem', '987', 'barn', { direction: 'flat', words: [strong(text('oförändrat')), text(' antal')] }),
        key('Kostnad', '1 204', 'mnkr'),
      ],
    },
    {
      kind: 'summary',
      heading: 'Sammanfattning',
      blocks: [
        paragraph('Under 2024 gällde följande.', note('sol')),
        list(
          false,
          [
            paragraph(
              'Antalet ',
              strong(text('orosanmälningar')),
              ' ökade med ',
              { kind: 'figure', figure: figure('2,2 procent') },
              '.',
            ),
          ],
          [paragraph('Andelen oförändrad, se ', to('diagram-hemlöshet', 'diagram 3.1'), '.', note('lista'))],
          [paragraph('Utredningstiden blev kortare.')],
        ),
        ...(draft ? [paragraph('Här saknas ', { kind: 'gap', text: 'hushåll | ändring' }, ' ännu.')] : []),
      ],
    },
    head(2, '3.1', ['Orosanmälningar enligt ', foreign('en', 'the Convention'), note('rubriknot')], 'avsnitt.oro'),
  ];
}

function proseBlocks(): Block[] {
  return [
    styled('lead', 'Ingressen säger det viktigaste först och är satt större än brödtexten som följer efter den.'),
    paragraph(
      'Enligt socialtjänstlagen',
      note('sol'),
      ' och ',
      emphasis(text('lagen om '), strong(text('stöd och service'))),
      note('lss'),
      ' gäller § 14 för åldern 0–17 år, se ',
      web('https://www.riksdagen.se/sv/dokument?typ=sfs&rm=1993', 'riksdagens webbplats'),
      ', skriv till ',
      web('mailto:registrator@example.org', 'registrator'),
      ' eller läs ',
      to('tabell-blandad', 'tabell 3.1'),
      ' och ',
      strong(to('avsnitt.typer', 'avsnitt 3.2')),
      '. ',
      foreign('en', 'Housing First'),
      ' och ',
      emphasis(foreign('fr', 'aide sociale à l’enfance')),
      ' är utländska ord.',
    ),
    paragraph(
      'Tecken: å ä ö Å Ä Ö é ü – — − • × ² ³ ≈ ≤ ≥ → ”citat” ’apostrof’ … § € ½. ',
      'Hårt mellanrum: 12\u00a0345 kronor, 1\u202f000\u202f000, 5\u00a0%. ',
      'Mjukt bindestreck: ',
      'arbetsmarknads\u00adpolitiska funktionsnedsättnings\u00adperspektivet '.repeat(3),
      'och ordfogare 2019–\u20602025, 12–\u206014, Hägersten-Älvsjö.',
    ),
    paragraph(prose('Stycke', 14)),
    styled('note', 'En liten text i notens stil, utan att vara en not.'),
    head(2, '3.2', ['Listor av alla slag'], 'avsnitt.typer'),
    list(
      true,
      [paragraph('Första punkten har två stycken.'), paragraph('Det andra stycket står indraget.', note('lista'))],
      [
        paragraph('Andra punkten har en lista i sig:'),
        list(
          false,
          [paragraph('inre punkt med not', note('inre'), ' mitt i')],
          [
            paragraph('inre punkt med en lista till:'),
            list(true, [paragraph('tredje nivån, ett')], [paragraph('tredje nivån, två')]),
          ],
        ),
        paragraph('Andra punkten fortsätter efter listan.'),
      ],
      [paragraph(`Tredje punkten är lång. ${prose('Punkt', 8)}.`)],
    ),
    head(3, undefined, ['Tredje nivån utan nummer']),
    paragraph('Kort text.', note('lång')),
    head(4, '3.2.1.1', ['Fjärde nivån: ', emphasis(text('kursiv'))]),
    paragraph(prose('Fjärde', 6), note('lss'), note('sol')),
  ];
}

async function items(): Promise<Block[]> {
  return [
    head(2, '3.3', ['Diagram och tabeller']),
    await vegaChart([text('Personer i hemlöshet efter kön'), note('lss')]),
    paragraph('Text mellan två diagram.'),
    handDrawnChart(),
    mixedTable(),
    paragraph('Text efter tabellen.'),
    spannedTable(),
    longTable(),
    head(2, '3.4', ['Breda tabeller']),
    paragraph('Före den liggande sidan.'),
    wideTable('tabell-bred', '3.4', 20),
    paragraph('Mellan de breda tabellerna.'),
    wideTable('tabell-bredast', '3.5', 44),
    paragraph('Åter på stående sida.'),
    ...registers(),
  ];
}

function registers(): Block[] {
  const row = (term: string, ...meaning: (string | Inline)[]) => ({
    term: [text(term)],
    meaning: paragraph(...meaning).children,
  });
  return [
    {
      kind: 'definitions',
      terms: 'short',
      items: [row('LSS', 'lagen (1993:387) om stöd'), row('ASI', foreign('en', 'Addiction Severity Index'))],
    },
    {
      kind: 'definitions',
      terms: 'long',
      items: [
        row('Orosanmälningar per 1 000 barn', 'Antal per 1 000 barn, 2020–2024. ', strong(text('Beräknas')), '.'),
      ],
    },
  ];
}

function letterBlocks(): Block[] {
  return [
    { kind: 'pageBreak' },
    { kind: 'chapterOpening', number: 4, title: 'Undertecknande', label: 'kapitel.undertecknande' },
    {
      kind: 'addressFields',
      fields: [
        { label: 'Handläggare', lines: ['Handläggaren', 'Telefon: 08-000 00 00'] },
        { label: 'Till', lines: ['Socialnämnden', 'den 20 maj 2025'] },
      ],
    },
    paragraph('Socialförvaltningen föreslår att nämnden godkänner rapporten.'),
    {
      kind: 'signatures',
      signatories: [
        { name: 'Direktören', title: 'Förvaltningschef', office: 'Socialförvaltningen' },
        { name: 'Avdelningschefen', title: 'Avdelningschef', office: 'Avdelningen för utveckling' },
        { name: 'Utredaren', title: 'Utredare', office: '' },
      ],
    },
  ];
}

function notesBlock(): Block {
  const said = (id: string, ...blocks: TextBlock[]): Note => ({ id, number: 0, blocks });
  return {
    kind: 'notes',
    notes: [
      said('sol', paragraph('Socialtjänstlagen (2001:453), SoL.')),
      said('lss', paragraph('Lagen (1993:387) om stöd och service till vissa funktionshindrade, LSS.')),
      said('lista', paragraph('En not i en lista, se ', web('https://example.org/', 'exempel'), '.')),
      said('inre', paragraph('En not i en inre lista som hänvisar vidare.', note('vidare'))),
      said('vidare', paragraph('En not som bara en not hänvisar till.')),
      said('rubriknot', paragraph('En not i en rubrik.')),
      said(
        'lång',
        paragraph(`En lång not. ${prose('Not', 40)}.`),
        list(false, [paragraph('En punkt i en not.')], [paragraph('En till.')]),
        paragraph('Notens sista stycke.'),
      ),
      said('rubrik', paragraph('En not i en tabells rubrik.')),
      said('diagram', paragraph('En not i ett diagrams rubrik med ', foreign('en', 'a few English words'), '.')),
      said('stadsdel', paragraph('Indelningen gäller från ', emphasis(text('2023')), '.')),
      said('preliminär', paragraph('Uppgifterna för 2023 är preliminära.')),
      said('järva', paragraph('Rinkeby-Kista och Spånga-Tensta före 2023.')),
      said('enhet', paragraph('Enheter som har lagts ned är med.')),
    ],
  };
}
