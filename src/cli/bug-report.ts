// Our own fault: the only time a stack trace is shown, with what a report needs.
import { arch, platform, release } from 'node:os';
import { programInfo } from './program-info.js';

export function bugReport(error: unknown): string {
  const { name, version } = programInfo();
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    'Ett fel i programmet, inte i ditt material. Inget halvfärdigt har lämnats kvar.',
    'Anmäl felet till dem som förvaltar programmet, med kommandot du skrev och texten nedan.',
    '',
    `${name} ${version}, Node ${process.version}, ${platform()} ${release()} ${arch()}`,
    trace,
    '',
  ].join('\n');
}
