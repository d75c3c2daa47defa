// A disk in memory that can be made to fail or to "die" at any step, and that remembers nothing but files.
import { posix } from 'node:path';
import type { FileEffects, FileKind } from '../../src/publication/file-effects.js';

export class Crash extends Error {}

interface FakeFile {
  bytes: Uint8Array;
}

export interface Step {
  readonly operation: keyof FileEffects;
  readonly path: string;
  readonly index: number;
}

export function errno(code: string, path = ''): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, path });
}

export class FakeDisk implements FileEffects {
  self = { pid: 100, host: 'a', token: 'token-100' };
  readonly files = new Map<string, FakeFile>();
  readonly links = new Set<string>();
  readonly folders = new Set<string>(['/']);
  alive = new Set<number>([100]);
  /** Called before each change; may throw. */
  before: (step: Step) => void = () => undefined;
  private count = 0;

  /** Changes so far, as steps that a test can break. */
  get steps(): number {
    return this.count;
  }

  put(path: string, text: string): void {
    this.folders.add(posix.dirname(path));
    this.files.set(path, { bytes: Buffer.from(text) });
  }

  text(path: string): string | undefined {
    const file = this.files.get(path);
    return file && Buffer.from(file.bytes).toString('utf8');
  }

  /** Name → text of the files in a folder, leaving out what is asked for. */
  folder(path: string): Record<string, string> {
    return Object.fromEntries(
      [...this.files.keys()]
        .filter((file) => posix.dirname(file) === path)
        .sort()
        .map((file) => [posix.basename(file), this.text(file) ?? '']),
    );
  }

  isAlive(pid: number): boolean {
    return this.alive.has(pid);
  }

  async kindOf(path: string): Promise<FileKind> {
    if (this.links.has(path)) return 'link';
    if (this.files.has(path)) return 'file';
    return this.folders.has(path) ? 'folder' : 'absent';
  }

  async read(path: string): Promise<Uint8Array> {
    return this.existing(path).bytes;
  }

  async create(path: string, bytes: Uint8Array): Promise<void> {
    this.step('create', path);
    if (this.files.has(path) || this.links.has(path)) throw errno('EEXIST', path);
    this.files.set(path, { bytes });
  }

  async rename(from: string, to: string): Promise<void> {
    this.step('rename', to);
    const file = this.existing(from);
    // POSIX: a rename between two names of one file does nothing.
    if (this.files.get(to) === file) return;
    this.files.set(to, file);
    this.files.delete(from);
  }

  async keepAs(from: string, to: string): Promise<void> {
    this.step('keepAs', to);
    if (this.files.has(to)) throw errno('EEXIST', to);
    this.files.set(to, this.existing(from));
  }

  async remove(path: string): Promise<void> {
    this.step('remove', path);
    this.files.delete(path);
  }

  async makeFolder(path: string): Promise<void> {
    this.step('makeFolder', path);
    this.folders.add(path);
  }

  async syncFolder(path: string): Promise<void> {
    this.step('syncFolder', path);
  }

  /** A process that ends at change number `index`: nothing it does after that happens. */
  dieAt(index: number): void {
    this.before = (step) => {
      if (step.index >= index) throw new Crash();
    };
  }

  private step(operation: Step['operation'], path: string): void {
    const step = { operation, path, index: this.count };
    this.count += 1;
    this.before(step);
  }

  private existing(path: string): FakeFile {
    const file = this.files.get(path);
    if (!file) throw errno('ENOENT', path);
    return file;
  }
}
