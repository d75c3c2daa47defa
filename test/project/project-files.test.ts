import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { diskFiles } from '../../src/project/project-files.js';

describe('diskFiles', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'socrapport-files-'));
    await mkdir(path.join(folder, 'projekt/chapters'), { recursive: true });
    await writeFile(path.join(folder, 'hemligt.yaml'), 'utanför');
    for (const name of ['ö.yaml', 'b.yaml', 'a.yaml'])
      await writeFile(path.join(folder, 'projekt/chapters', name), name);
  });

  afterAll(() => rm(folder, { recursive: true }));

  const files = () => diskFiles(path.join(folder, 'projekt'));

  it('reads the bytes of a file', async () => {
    expect(new TextDecoder().decode(await files().read('chapters/ö.yaml'))).toBe('ö.yaml');
  });

  it.each(['chapters/saknas.yaml', 'saknas/a.yaml', 'chapters/a.yaml/b.yaml'])('has no %s', async (file) => {
    expect(await files().read(file)).toBeUndefined();
    expect(await files().list(file)).toEqual([]);
  });

  it('lists a folder in an order that no locale changes', async () => {
    expect(await files().list('chapters')).toEqual(['a.yaml', 'b.yaml', 'ö.yaml']);
  });

  it.each(['../hemligt.yaml', 'chapters/../../hemligt.yaml', '..'])(
    'does not go out of the project by %s',
    async (file) => {
      expect(await files().read(file)).toBeUndefined();
      expect(await files().list(file)).toEqual([]);
    },
  );

  it('passes on what is no absence', async () => {
    await expect(files().read('chapters')).rejects.toMatchObject({ code: 'EISDIR' });
    await symlink('slinga', path.join(folder, 'projekt/slinga'));
    await expect(files().read('slinga')).rejects.toMatchObject({ code: 'ELOOP' });
  });
});
