import { recover } from '../../src/publication/recover.js';
import { WriteFailure } from '../../src/publication/write-failure.js';
import { stageFiles } from '../../src/publication/write-files.js';
import { Crash, errno, FakeDisk } from './fake-disk.js';

const folder = '/ut/2024';
const old = { 'a.pdf': 'old a', 'b.pdf': 'old b', 'främmande.txt': 'foreign' };
const wanted = {
  'a.pdf': 'new a',
  'b.pdf': 'new b',
  'c.pdf': 'new c',
  'manifest.json': '{}',
  'främmande.txt': 'foreign',
};
const files = [
  ['a.pdf', 'new a'],
  ['b.pdf', 'new b'],
  ['c.pdf', 'new c'],
  ['manifest.json', '{}'],
].map(([name = '', text = '']) => ({ name, bytes: Buffer.from(text) }));

function diskWithOldFiles(): FakeDisk {
  const disk = new FakeDisk();
  for (const [name, text] of Object.entries(old)) disk.put(`${folder}/${name}`, text);
  return disk;
}

async function replaceAll(disk: FakeDisk): Promise<void> {
  await (await stageFiles(folder, files, disk)).replace();
}

async function changesOfOneRun(): Promise<number> {
  const disk = diskWithOldFiles();
  await replaceAll(disk);
  return disk.steps;
}

describe('replacing files', () => {
  it('leaves the new files, foreign files, and nothing else', async () => {
    const disk = diskWithOldFiles();
    await replaceAll(disk);
    expect(disk.folder(folder)).toEqual(wanted);
  });

  it('changes nothing until it is told to replace', async () => {
    const disk = diskWithOldFiles();
    const staged = await stageFiles(folder, files, disk);
    expect(disk.folder(folder)).toMatchObject(old);
    await staged.discard();
    expect(disk.folder(folder)).toEqual(old);
  });

  it('refuses names that are not output names', async () => {
    for (const name of ['../a.pdf', 'A.pdf', '.a.pdf', 'a.exe', `${'a'.repeat(65)}.pdf`, 'a.pdf\n']) {
      await expect(stageFiles(folder, [{ name, bytes: new Uint8Array() }], diskWithOldFiles())).rejects.toThrow(
        'not an output name',
      );
    }
  });

  it('is all old or all new after a crash at any step, once the next run has recovered', async () => {
    const total = await changesOfOneRun();
    const outcomes = new Set<string>();
    for (let index = 0; index < total; index += 1) {
      const disk = diskWithOldFiles();
      disk.dieAt(index);
      await expect(replaceAll(disk)).rejects.toThrow(Crash);
      disk.before = () => undefined;
      outcomes.add(await recover(folder, disk));
      const now = disk.folder(folder);
      expect([old, wanted]).toContainEqual(now);
    }
    expect(outcomes).toEqual(new Set(['nothing', 'rolledBack', 'finished']));
  });

  it('is so even when the recovery crashes too, at any step', async () => {
    const total = await changesOfOneRun();
    for (let first = 0; first < total; first += 1) {
      for (let second = 0; second < 40; second += 1) {
        const disk = diskWithOldFiles();
        disk.dieAt(first);
        await expect(replaceAll(disk)).rejects.toThrow(Crash);
        disk.dieAt(disk.steps + second);
        await recover(folder, disk).catch((error) => expect(error).toBeInstanceOf(Crash));
        disk.before = () => undefined;
        await recover(folder, disk);
        expect([old, wanted]).toContainEqual(disk.folder(folder));
      }
    }
  });

  it('goes back to the old files when any single step is refused', async () => {
    const total = await changesOfOneRun();
    for (let index = 0; index < total; index += 1) {
      const disk = diskWithOldFiles();
      disk.before = (step) => {
        if (step.index === index) throw errno('EIO', step.path);
      };
      const failure = await replaceAll(disk).catch((error: unknown) => error);
      // From the first removal of kept content on, the new files are in place.
      if (failure === undefined) {
        await recover(folder, disk);
        expect(disk.folder(folder)).toEqual(wanted);
      } else {
        expect(failure).toBeInstanceOf(WriteFailure);
        expect(disk.folder(folder)).toEqual(old);
      }
    }
  });

  it('never touches a target that another program holds', async () => {
    const disk = diskWithOldFiles();
    disk.before = ({ operation, path }) => {
      if (operation === 'rename' && path === `${folder}/b.pdf`) throw errno('EBUSY', path);
    };
    await expect(replaceAll(disk)).rejects.toMatchObject({ step: 'replace', path: `${folder}/b.pdf`, errno: 'EBUSY' });
    expect(disk.folder(folder)).toEqual(old);
  });

  it('says so when neither new nor old can be put in place, and mends it later', async () => {
    const disk = diskWithOldFiles();
    let refuse = false;
    disk.before = ({ operation, path }) => {
      if (operation === 'rename' && path === `${folder}/b.pdf`) refuse = true;
      if (refuse) throw errno('EIO', path);
    };
    await expect(replaceAll(disk)).rejects.toMatchObject({ step: 'undo' });
    disk.before = () => undefined;
    await recover(folder, disk);
    expect([old, wanted]).toContainEqual(disk.folder(folder));
  });
});

describe('recovering', () => {
  it('does not finish with a new file that is not whole', async () => {
    const disk = diskWithOldFiles();
    await stageFiles(folder, files, disk);
    const journal = JSON.parse(disk.text(`${folder}/.socrapport-journal.json`) ?? '');
    disk.put(`${folder}/.socrapport-journal.json`, JSON.stringify({ ...journal, phase: 'replace' }));
    disk.put(`${folder}/.b.pdf.socrapport-ny`, 'new');
    expect(await recover(folder, disk)).toBe('rolledBack');
    expect(disk.folder(folder)).toEqual(old);
  });

  it.each([
    ['not JSON', '{'],
    ['another version', '{"schemaVersion":2,"phase":"replace","files":[]}'],
    [
      'a name that leads out of the folder',
      `{"schemaVersion":1,"phase":"replace","files":[{"file":"../x.pdf","sha256":"${'0'.repeat(64)}","replaces":false}]}`,
    ],
  ])('refuses a journal with %s and touches nothing', async (_, text) => {
    const disk = diskWithOldFiles();
    disk.put('/ut/x.pdf', 'precious');
    disk.put(`${folder}/.socrapport-journal.json`, text);
    await expect(recover(folder, disk)).rejects.toMatchObject({ name: 'UnreadableJournal' });
    expect(disk.text('/ut/x.pdf')).toBe('precious');
    expect(disk.folder(folder)).toMatchObject(old);
  });
});
