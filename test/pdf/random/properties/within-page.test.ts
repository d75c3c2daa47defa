import { theme } from '../../sample-documents.js';
import { placed, unit } from './placed-fixture.js';
import { withinPage } from './within-page.js';

const drawing = (left: number, bottom: number) =>
  unit('figure', 'axel', {
    lines: [[0, bottom + 20]],
    drawn: [{ page: 0, left, bottom, right: left + 200, top: bottom + 100 }],
  });

describe('things on a page', () => {
  it('are without fault beside one another', () => {
    const cells = unit('row', 'rad', {
      lines: [
        [0, 600, 150, 300],
        [0, 600, 310, 400],
      ],
    });
    const flow = [
      unit('text', 'ett', {
        lines: [
          [0, 700],
          [0, 688],
        ],
      }),
      cells,
      drawing(160, 400),
    ];
    expect(withinPage(placed({ flow }))).toEqual([]);
  });

  it.each([
    ['two lines', [unit('text', 'ett', { lines: [[0, 700]] }), unit('text', 'två', { lines: [[0, 693]] })]],
    [
      'two cells',
      [
        unit('row', 'rad', {
          lines: [
            [0, 600, 150, 300],
            [0, 600, 298, 400],
          ],
        }),
      ],
    ],
    ['a line and a drawing', [unit('text', 'ett', { lines: [[0, 450]] }), drawing(160, 400)]],
    ['two drawings', [drawing(160, 400), drawing(160, 330)]],
  ])('are missed where %s lie over each other', (_, flow) => {
    expect(withinPage(placed({ flow })).some((fault) => fault.includes('lies over'))).toBe(true);
  });

  it('are missed where a note or a page head lies over the text', () => {
    const flow = [unit('text', 'ett', { lines: [[0, 700]] })];
    expect(
      withinPage(placed({ flow, notes: [{ number: 1, units: [unit('text', 'not', { lines: [[0, 700]] })] }] })),
    ).toHaveLength(1);
    expect(withinPage(placed({ flow, artifacts: [{ page: 0, text: 'Sida 1 (1)', y: 700 }] }))).toHaveLength(1);
  });

  it.each([
    ['below the bottom margin', [0, theme.page.margins.bottom - 5]],
    ['above the top margin', [0, theme.page.height - theme.page.margins.top + 5]],
    ['beside the page', [0, 400, 150, 590]],
    ['beside the page', [0, 400, 20, 100]],
  ] as const)('are missed %s', (fault, line) => {
    expect(withinPage(placed({ flow: [unit('text', 'ord', { lines: [line] })] }))).toEqual([
      expect.stringContaining(fault),
    ]);
  });

  it('may stand anywhere on a cover', () => {
    const cover = { kind: 'cover', title: 't', subtitle: '', year: 2024, publisher: '', lines: [] } as const;
    const flow = [unit('box', 't', { lines: [[0, 60]] })];
    expect(withinPage(placed({ flow, blocks: [cover] }))).toEqual([]);
    expect(withinPage(placed({ flow }))).toHaveLength(1);
  });
});
