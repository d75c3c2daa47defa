import { acquireLock, lockName } from '../../src/publication/lock.js';
import { FakeDisk } from './fake-disk.js';

const folder = '/ut/2024';
const path = `${folder}/${lockName}`;
const owner = (pid: number, token: string, host = 'a') => JSON.stringify({ pid, host, token });

describe('acquireLock', () => {
  it('takes a free folder and lets it go', async () => {
    const disk = new FakeDisk();
    const lock = await acquireLock(folder, disk);
    expect(disk.text(path)).toContain('"pid":100');
    expect(lock.kind).toBe('acquired');
    if (lock.kind === 'acquired') await lock.release();
    expect(disk.folder(folder)).toEqual({});
  });

  it.each([
    ['a living process', owner(7, 'x'), 'process 7'],
    ['this very process', owner(100, 'token-100'), 'process 100'],
    ['another computer', owner(8, 'x', 'b'), 'process 8 på en annan dator'],
    ['what cannot be read', '', 'okänd process'],
    ['what is no identity', '{"pid":-1}', 'okänd process'],
  ])('is held by %s', async (_, content, holder) => {
    const disk = new FakeDisk();
    disk.alive.add(7);
    disk.put(path, content);
    expect(await acquireLock(folder, disk)).toEqual({ kind: 'held', holder });
    expect(disk.text(path)).toBe(content);
  });

  it.each([
    ['a dead process', owner(8, 'x')],
    ['an earlier process with the same pid', owner(100, 'x')],
  ])('takes over from %s', async (_, content) => {
    const disk = new FakeDisk();
    disk.put(path, content);
    expect((await acquireLock(folder, disk)).kind).toBe('acquired');
    expect(Object.keys(disk.folder(folder))).toEqual([lockName]);
    expect(disk.text(path)).toContain('token-100');
  });

  it('gives way to another that took over first', async () => {
    const disk = new FakeDisk();
    disk.alive.add(9);
    disk.put(path, owner(8, 'dead'));
    let raced = false;
    disk.before = ({ operation }) => {
      if (operation === 'rename' && !raced) {
        raced = true;
        disk.put(path, owner(9, 'quick'));
      }
    };
    expect(await acquireLock(folder, disk)).toEqual({ kind: 'held', holder: 'process 9' });
    expect(disk.folder(folder)).toEqual({ [lockName]: owner(9, 'quick') });
  });
});
