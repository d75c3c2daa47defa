import pico from 'picocolors';
import { type Diagnostic, diagnose } from '../../src/diagnostics/diagnostic.js';
import { diagnosticsToJson } from '../../src/diagnostics/diagnostics-to-json.js';
import { renderDiagnostics } from '../../src/diagnostics/render-diagnostics.js';
import { sortDiagnostics } from '../../src/diagnostics/sort-diagnostics.js';

const text = (file: string, line: number, column = 1) => ({ kind: 'text', file, line, column, length: 1 }) as const;
const cell = (sheet: string, address: string) =>
  ({ kind: 'workbook', workbook: 'bistand.xlsx', sheet, address }) as const;

const fault = (place?: Diagnostic['place'], frame?: string): Diagnostic =>
  diagnose('SR-ARB-004', { text: 'saknas' }, { ...(place ? { place } : {}), ...(frame ? { frame } : {}) });
const warning = (place?: Diagnostic['place']): Diagnostic =>
  diagnose('SR-ARB-011', { what: 'rad 12' }, place ? { place } : {});

describe('renderDiagnostics', () => {
  it('writes place, severity, code, message, frame, tips and a count', () => {
    const rendered = renderDiagnostics([
      fault(text('a.yaml', 14, 3), '14 |   x\n   |   ^'),
      warning(cell('Hushåll', 'C14')),
    ]);
    expect(rendered).toBe(
      [
        'a.yaml:14:3  fel SR-ARB-004  cellen innehåller texten ”saknas” där ett tal väntas',
        '   14 |   x',
        '      |   ^',
        '   tips: skriv ett tal, eller ett av tecknen .. (uppgift saknas), . (kan inte förekomma) eller - (noll)',
        'bistand.xlsx › Hushåll!C14  varning SR-ARB-011  rad 12 är dold i Excel men läses som vanligt',
        '   tips: visa raden eller kolumnen i Excel, eller ta bort den om den inte ska räknas',
        '1 fel, 1 varning',
        '',
      ].join('\n'),
    );
  });

  it('is empty for nothing', () => {
    expect(renderDiagnostics([])).toBe('');
  });

  it('shows fifty, the faults among them, and says how many are left', () => {
    const many = [
      ...Array.from({ length: 61 }, (_, index) => warning(text('a.yaml', index + 1))),
      fault(text('z.yaml', 1)),
    ];
    const rendered = renderDiagnostics(many);
    expect(rendered.match(/SR-ARB-011/gu)).toHaveLength(49);
    expect(rendered).toContain('z.yaml:1:1  fel');
    expect(rendered).toContain('\noch 12 till\n1 fel, 61 varningar\n');
  });

  it('colours only when a palette is passed', () => {
    const colour = '\u001b[';
    expect(renderDiagnostics([fault()])).not.toContain(colour);
    expect(renderDiagnostics([fault()], { palette: pico.createColors(true) })).toContain(colour);
  });

  it('makes control characters from a workbook harmless', () => {
    const nasty = diagnose('SR-ARB-004', { text: 'a\u001b]0;x\u0007\nb' });
    for (const steering of ['\u001b', '\u0007']) expect(renderDiagnostics([nasty])).not.toContain(steering);
    expect(renderDiagnostics([nasty]).split('\n')[0]).toContain('b” där');
  });
});

describe('sortDiagnostics', () => {
  it('orders by file, then by position, places without a file last', () => {
    const places = [
      undefined,
      text('b.yaml', 2),
      cell('Blad10', 'A1'),
      cell('Blad2', 'AA3'),
      cell('Blad2', 'B3'),
      cell('Blad2', 'A10'),
      text('b.yaml', 10),
      text('a.yaml', 1, 9),
      text('a.yaml', 1, 2),
    ];
    const sorted = sortDiagnostics(places.map((place) => fault(place))).map(({ place }) =>
      place?.kind === 'text'
        ? `${place.file}:${place.line}:${place.column}`
        : place?.kind === 'workbook'
          ? `${place.sheet}!${place.address}`
          : '-',
    );
    expect(sorted).toEqual([
      'a.yaml:1:2',
      'a.yaml:1:9',
      'b.yaml:2:1',
      'b.yaml:10:1',
      'Blad2!B3',
      'Blad2!AA3',
      'Blad2!A10',
      'Blad10!A1',
      '-',
    ]);
  });
});

describe('diagnosticsToJson', () => {
  it('has the same keys for each, a null place where there is none, and frames only on demand', () => {
    const found = [fault(text('a.yaml', 1), '1 | x'), warning()];
    expect(diagnosticsToJson(found, { frames: false }).map((one) => Object.keys(one))).toEqual(
      Array(2).fill(['code', 'severity', 'message', 'place', 'hints']),
    );
    expect(diagnosticsToJson(found, { frames: false })[1]?.place).toBeNull();
    expect(diagnosticsToJson(found, { frames: true })[0]?.frame).toBe('1 | x');
  });
});
