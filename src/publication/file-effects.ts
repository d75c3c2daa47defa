// Everything publication does to a disk, as an interface, so that tests can break it at each step.

export type FileKind = 'file' | 'folder' | 'link' | 'other' | 'absent';

/** Who holds a lock. The token tells a living process from an earlier one that had the same pid. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

/** All methods fail with Node's own errors (`code`: EACCES, ENOSPC …). Paths are absolute. */
export interface FileEffects {
  readonly self: ProcessIdentity;
  /** Whether a process of this computer is running. */
  isAlive(pid: number): boolean;
  /** Links are not followed. */
  kindOf(path: string): Promise<FileKind>;
  read(path: string): Promise<Uint8Array>;
  /** Makes a file that must not exist (EEXIST); its bytes are on the disk when the promise resolves. */
  create(path: string, bytes: Uint8Array): Promise<void>;
  /** Replaces `to` in one step. */
  rename(from: string, to: string): Promise<void>;
  /** Gives the content of `from` a second name, `to`, without moving it. */
  keepAs(from: string, to: string): Promise<void>;
  /** Removes a file; nothing happens when it is absent. */
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** Makes renames in the folder durable, where the system can. */
  syncFolder(path: string): Promise<void>;
}
