import { contentOperations, Entries, Name } from './content-operations.js';

const operations = (text: string) => contentOperations(Buffer.from(text, 'latin1'));
const texts = (operands: readonly unknown[]) =>
  operands.map((operand) => (operand instanceof Uint8Array ? Buffer.from(operand).toString('latin1') : operand));

describe('contentOperations', () => {
  it('gives each operator what stands before it', () => {
    expect(operations('q 1 0 0 -1 .5 842. cm\nBT /F1 9 Tf ET')).toEqual([
      { operator: 'q', operands: [] },
      { operator: 'cm', operands: [1, 0, 0, -1, 0.5, 842] },
      { operator: 'BT', operands: [] },
      { operator: 'Tf', operands: [new Name('F1'), 9] },
      { operator: 'ET', operands: [] },
    ]);
  });

  it('reads strings of both kinds, with nested brackets, escapes and a digit left out', () => {
    const [{ operands = [] } = {}] = operations('(a(b)\\)c\\101\\\nd\\n) <6 1 62 7> Tj');
    expect(texts(operands)).toEqual(['a(b))cAd\n', 'abp']);
  });

  it('reads arrays, dictionaries and escaped names', () => {
    expect(operations('/Span <</MCID 3 /A [1 /B#20C] /L <</X true>> >> BDC')[0]?.operands).toEqual([
      new Name('Span'),
      new Entries(
        new Map<string, never>([
          ['MCID', 3 as never],
          ['A', [1, new Name('B C')] as never],
          ['L', new Entries(new Map([['X', true]])) as never],
        ]),
      ),
    ]);
  });

  it('passes over comments and the data of inline images', () => {
    expect(operations('% S Q\nBI /W 1 ID \u0000EIEI\u0001 EI\nf').map(({ operator }) => operator)).toEqual(['BI', 'f']);
  });

  it('ends with a stream that is cut off', () => {
    expect(operations('1 0 (ab').at(-1)?.operator).toBe('');
    expect(operations('[1 2').length).toBe(1);
  });
});
