import { chooseWorkbook, findWorkbooks } from '../../src/project/find-workbooks.js';
import { memoryFiles } from '../support/small-project.js';

describe('findWorkbooks', () => {
  it('looks three folders down, and passes by locks and hidden files', async () => {
    const names = ['b.xlsx', 'data/A.XLSX', 'a/b/c/djup.xlsx', 'a/b/c/d/djupare.xlsx', 'data/2024/år.xlsx'];
    const others = ['~$b.xlsx', '.dold.xlsx', 'data/text.csv', 'node_modules/x/x.xlsx', '.git/x.xlsx'];
    const files = memoryFiles(Object.fromEntries([...names, ...others].map((name) => [name, ''])));
    expect(await findWorkbooks(files)).toEqual(['a/b/c/djup.xlsx', 'b.xlsx', 'data/2024/år.xlsx', 'data/A.XLSX']);
  });
});

describe('chooseWorkbook', () => {
  const choose = (file: string, found: readonly string[], workbook?: string) =>
    chooseWorkbook({ file, workbook }, found, 2024);

  it('takes the workbook of the same name, with the file’s number or without', () => {
    const found = ['data/barn.xlsx', 'data/Bistand.xlsx'];
    expect(choose('02-bistand.yaml', found)).toEqual({ kind: 'one', file: 'data/Bistand.xlsx' });
    expect(choose('def/barn.yml', found)).toEqual({ kind: 'one', file: 'data/barn.xlsx' });
    expect(choose('02-bistand.yaml', ['a.xlsx', '02-bistand.xlsx'])).toEqual({ kind: 'one', file: '02-bistand.xlsx' });
  });

  it('takes the one that is named, with its folder or without', () => {
    const found = ['data/barn.xlsx', 'gammalt/barn.xlsx', 'bistand.xlsx'];
    expect(choose('02-bistand.yaml', found, 'data/barn.xlsx')).toEqual({ kind: 'one', file: 'data/barn.xlsx' });
    expect(choose('02-bistand.yaml', found, 'barn.xlsx')).toEqual({
      kind: 'several',
      wanted: 'barn.xlsx',
      files: ['data/barn.xlsx', 'gammalt/barn.xlsx'],
    });
    expect(choose('01-barn.yaml', found, 'arn.xlsx')).toEqual({ kind: 'none', wanted: 'arn.xlsx' });
  });

  it('takes the only one there is, whatever its name, but not for a name that is given', () => {
    expect(choose('indikatorer.yaml', ['data/allt.xlsx'])).toEqual({ kind: 'one', file: 'data/allt.xlsx' });
    expect(choose('indikatorer.yaml', ['allt.xlsx'], 'annat.xlsx')).toEqual({ kind: 'none', wanted: 'annat.xlsx' });
    expect(choose('indikatorer.yaml', ['a.xlsx', 'b.xlsx'])).toEqual({ kind: 'none', wanted: 'indikatorer.xlsx' });
    expect(choose('indikatorer.yaml', [])).toEqual({ kind: 'none', wanted: 'indikatorer.xlsx' });
  });

  it('takes the one under a folder of the year', () => {
    const found = ['2023/barn.xlsx', 'data/2024/barn.xlsx', '2024.xlsx'];
    expect(choose('01-barn.yaml', found)).toEqual({ kind: 'one', file: 'data/2024/barn.xlsx' });
    expect(choose('01-barn.yaml', [...found, '2024/barn.xlsx']).kind).toBe('several');
  });
});
