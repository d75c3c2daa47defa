import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFileEffects } from '../../src/publication/node-file-effects.js';
import { checkFolder, outputFolder } from '../../src/publication/output-folder.js';
import { publish } from '../../src/publication/publish.js';
import { figureOf, fileOf } from './make-figure.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'socrapport-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('the real disk', () => {
  it('tells files, folders and links apart', async () => {
    await writeFile(join(root, 'f'), '');
    await symlink(join(root, 'f'), join(root, 'l'));
    const kinds = await Promise.all(
      ['f', '.', 'l', 'x', 'f/x'].map((name) => nodeFileEffects.kindOf(join(root, name))),
    );
    expect(kinds).toEqual(['file', 'folder', 'link', 'absent', 'absent']);
  });

  it('creates only what does not exist', async () => {
    await nodeFileEffects.create(join(root, 'a'), Buffer.from('1'));
    await expect(nodeFileEffects.create(join(root, 'a'), Buffer.from('2'))).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(join(root, 'a'), 'utf8')).toBe('1');
  });

  it('keeps the old content when the first name gets new content', async () => {
    await writeFile(join(root, 'a'), 'old');
    await nodeFileEffects.keepAs(join(root, 'a'), join(root, 'b'));
    await writeFile(join(root, 'n'), 'new');
    await nodeFileEffects.rename(join(root, 'n'), join(root, 'a'));
    expect(await readFile(join(root, 'b'), 'utf8')).toBe('old');
  });

  it('knows this process to be alive', () => {
    expect(nodeFileEffects.isAlive(process.pid)).toBe(true);
    expect(nodeFileEffects.isAlive(2 ** 22 + 1)).toBe(false);
  });

  it('carries a whole build, twice, beside a foreign file', async () => {
    const folder = join(root, 'ut', '2024');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'anteckning.txt'), 'mine');
    const name = 'socialtjanstrapport-2024.pdf';
    for (const text of ['42', '43']) {
      const files = [fileOf(name, [figureOf(text)], text)];
      const outcome = await publish(
        {
          folder,
          workingFolder: join(root, 'arbete', '2024'),
          year: 2024,
          version: '1.0.0',
          rendered: files,
          printed: files,
          papers: { inputs: [], disclosureLog: [] },
          partial: false,
          show: String,
        },
        nodeFileEffects,
      );
      expect(outcome.diagnostics).toEqual([]);
      expect(await readFile(join(folder, name), 'utf8')).toBe(text);
    }
    expect((await readdir(folder)).sort()).toEqual(['anteckning.txt', 'manifest.json', name]);
  });
});

describe('the output folder', () => {
  it('is ut/<år> in the project, or what --out says seen from where the command was given', () => {
    const base = { cwd: '/somewhere', projectFolder: '/p', year: 2024 };
    expect(outputFolder(base)).toBe('/p/ut/2024');
    expect(outputFolder({ ...base, out: 'leverans' })).toBe('/somewhere/leverans');
    expect(outputFolder({ ...base, out: '/mnt/x/../y' })).toBe('/mnt/y');
  });

  it('cannot be a file, nor below one', async () => {
    await writeFile(join(root, 'f'), '');
    const codesOf = async (path: string) => (await checkFolder(path, nodeFileEffects, String)).map(({ code }) => code);
    expect(await codesOf(join(root, 'f'))).toEqual(['SR-UT-003']);
    expect(await codesOf(join(root, 'f', 'a', 'b'))).toEqual(['SR-UT-003']);
    expect(await codesOf(join(root, 'a', 'b'))).toEqual([]);
  });
});
