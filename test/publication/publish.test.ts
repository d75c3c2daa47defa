import { lockName } from '../../src/publication/lock.js';
import { type PublishRequest, publish, recoverInterrupted } from '../../src/publication/publish.js';
import { Crash, errno, FakeDisk } from './fake-disk.js';
import { figureOf, fileOf } from './make-figure.js';

const folder = '/p/ut/2024';
const workingFolder = '/p/arbete/2024';
const memo = 'tjansteutlatande-socialtjanstrapport-2024.pdf';
const complete = 'socialtjanstrapport-2024.pdf';
const show = (path: string) => path.replace('/p/', '');

function requestOf(text: string, extra: Partial<PublishRequest> = {}): PublishRequest {
  const printed = [
    fileOf(memo, [figureOf(text)], `memo ${text}`),
    fileOf(complete, [figureOf(text)], `report ${text}`),
  ];
  const papers = { inputs: [{ file: 'data/bistand.xlsx', size: 3, sha256: 'ab' }], disclosureLog: { hidden: 2 } };
  return {
    folder,
    workingFolder,
    year: 2024,
    version: '1.0.0',
    rendered: printed,
    printed,
    papers,
    partial: false,
    show,
    ...extra,
  };
}

async function built(text: string): Promise<FakeDisk> {
  const disk = new FakeDisk();
  expect((await publish(requestOf(text), disk)).diagnostics).toEqual([]);
  return disk;
}

const snapshot = (disk: FakeDisk) => ({ ...disk.folder(folder), ...disk.folder(workingFolder) });
const codes = (outcome: { diagnostics: readonly { code: string }[] }) => outcome.diagnostics.map(({ code }) => code);

describe('publish', () => {
  it('writes the files, the manifest and the working papers, and nothing else', async () => {
    const disk = await built('42');
    expect(Object.keys(disk.folder(folder))).toEqual(['manifest.json', complete, memo]);
    expect(Object.keys(disk.folder(workingFolder))).toEqual(['sekretesslogg.json', 'underlag.json']);
  });

  it('keeps cells and inputs out of what is published', async () => {
    const disk = await built('42');
    const working = JSON.parse(disk.text(`${workingFolder}/underlag.json`) ?? '');
    expect(working.inputs).toEqual([{ file: 'data/bistand.xlsx', size: 3, sha256: 'ab' }]);
    expect(working.figures).toEqual([
      {
        text: '42',
        operation: 'value',
        decimals: 0,
        files: [complete, memo],
        sources: [
          {
            key: 'bistånd.hushåll|2024|kön=kvinnor',
            state: 'value',
            cells: [{ workbook: 'bistand.xlsx', sheet: 'Hushåll', address: 'C14' }],
          },
        ],
      },
    ]);
    expect(JSON.parse(disk.text(`${workingFolder}/sekretesslogg.json`) ?? '').log).toEqual({ hidden: 2 });
    expect(disk.text(`${folder}/manifest.json`)).not.toMatch(/xlsx|underlag/u);
  });

  it('gives the same bytes for the same content', async () => {
    expect(snapshot(await built('42'))).toEqual(snapshot(await built('42')));
  });

  it('warns of files that were left behind, and of files that are not what was built', async () => {
    const disk = await built('42');
    const only = { rendered: requestOf('43').rendered.slice(0, 1), partial: true };
    const first = await publish(requestOf('43', only), disk);
    expect(codes(first)).toEqual(['SR-UT-012']);
    expect(first.value?.files.map(({ file, stale }) => [file, stale])).toEqual([
      [memo, undefined],
      [complete, true],
    ]);
    disk.put(`${folder}/${complete}`, 'by hand');
    const second = await publish(requestOf('43', only), disk);
    expect(codes(second)).toEqual(['SR-UT-013']);
    expect(second.value?.files.map(({ file }) => file)).toEqual([memo]);
    expect(disk.text(`${folder}/${complete}`)).toBe('by hand');
  });

  it('does not replace a manifest from elsewhere', async () => {
    for (const foreign of ['{"name":"my app"}', 'not json']) {
      const disk = new FakeDisk();
      disk.put(`${folder}/manifest.json`, foreign);
      const outcome = await publish(requestOf('42'), disk);
      expect(codes(outcome)).toEqual(['SR-UT-011']);
      expect(outcome.value).toBeUndefined();
      expect(disk.folder(folder)).toEqual({ 'manifest.json': foreign });
    }
  });

  it('does not write through a link', async () => {
    const disk = new FakeDisk();
    disk.links.add(`${folder}/${complete}`);
    expect(codes(await publish(requestOf('42'), disk))).toEqual(['SR-UT-004']);
    expect(disk.folder(folder)).toEqual({});
  });

  it('says when the folder already holds another year', async () => {
    const disk = await built('42');
    expect(codes(await publish(requestOf('42', { year: 2025 }), disk))).toEqual(['SR-UT-014']);
  });

  it('gives way to another build and leaves its lock', async () => {
    const disk = new FakeDisk();
    disk.alive.add(7);
    disk.put(`${folder}/${lockName}`, JSON.stringify({ pid: 7, host: 'a', token: 'x' }));
    const outcome = await publish(requestOf('42'), disk);
    expect(codes(outcome)).toEqual(['SR-UT-002']);
    expect(Object.keys(disk.folder(folder))).toEqual([lockName]);
  });

  it.each([
    ['rename', 'EBUSY', complete, 'SR-UT-001'],
    ['rename', 'EACCES', complete, 'SR-UT-001'],
    ['create', 'EACCES', `.${complete}.socrapport-ny`, 'SR-UT-005'],
    ['create', 'ENOSPC', `.${complete}.socrapport-ny`, 'SR-UT-006'],
    ['create', 'EIO', `.${complete}.socrapport-ny`, 'SR-UT-007'],
  ])('tells what a %s refused with %s means, and changes nothing', async (operation, reason, name, code) => {
    const disk = await built('42');
    const before = snapshot(disk);
    disk.before = (step) => {
      if (step.operation === operation && step.path === `${folder}/${name}`) throw errno(reason, step.path);
    };
    const outcome = await publish(requestOf('43'), disk);
    expect(codes(outcome)).toEqual([code]);
    expect(outcome.diagnostics[0]?.message).toContain('ut/2024');
    expect(snapshot(disk)).toEqual(before);
  });

  it('is all old or all new in the published folder after a crash at any step', async () => {
    const old = (await built('42')).folder(folder);
    const disk = await built('42');
    const start = disk.steps;
    await publish(requestOf('43'), disk);
    const fresh = disk.folder(folder);
    const total = disk.steps - start;
    for (let index = 0; index < total; index += 1) {
      const crashed = await built('42');
      crashed.dieAt(crashed.steps + index);
      await expect(publish(requestOf('43'), crashed)).rejects.toThrow(Crash);
      crashed.before = () => undefined;
      // The next run is another process.
      crashed.self = { pid: 101, host: 'a', token: 'token-101' };
      crashed.alive = new Set([101]);
      await recoverInterrupted([folder, workingFolder], { show }, crashed);
      expect([old, fresh]).toContainEqual(crashed.folder(folder));
      expect(Object.keys(crashed.folder(workingFolder))).toEqual(['sekretesslogg.json', 'underlag.json']);
    }
  });

  it('writes nothing when interrupted before the files are replaced', async () => {
    const interruption = new AbortController();
    const disk = await built('42');
    const before = snapshot(disk);
    disk.before = ({ operation, path }) => {
      if (operation === 'create' && path.includes(complete)) interruption.abort();
    };
    await expect(publish(requestOf('43', { signal: interruption.signal }), disk)).rejects.toThrow();
    expect(snapshot(disk)).toEqual(before);
  });
});

describe('recoverInterrupted', () => {
  it('does not make folders, and tells what it did', async () => {
    const disk = new FakeDisk();
    expect(await recoverInterrupted([folder], { show }, disk)).toEqual([]);
    expect(disk.steps).toBe(0);
    disk.put(`${folder}/.socrapport-journal.json`, '{"schemaVersion":1,"phase":"prepare","files":[]}');
    expect((await recoverInterrupted([folder], { show }, disk)).map(({ code }) => code)).toEqual(['SR-UT-009']);
    disk.put(`${folder}/.socrapport-journal.json`, 'x');
    expect((await recoverInterrupted([folder], { show }, disk)).map(({ code }) => code)).toEqual(['SR-UT-010']);
  });
});
