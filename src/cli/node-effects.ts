// The real terminal. The first Ctrl+C asks the program to stop cleanly; the second ends it at once.
import type { CliEffects, TextStream } from './cli-effects.js';

export function nodeEffects(): CliEffects {
  const interruption = new AbortController();
  process.once('SIGINT', () => interruption.abort());
  return {
    stdout: textStream(process.stdout),
    stderr: textStream(process.stderr),
    cwd: process.cwd(),
    env: process.env,
    signal: interruption.signal,
  };
}

function textStream(stream: NodeJS.WriteStream): TextStream {
  // A reader that has had enough (`| head`) is no fault.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    isTTY: stream.isTTY === true,
    ...(stream.isTTY ? { columns: stream.columns } : {}),
    write: (text) => void stream.write(text),
  };
}
