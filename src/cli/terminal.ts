// When colour and moving text are wanted: on a terminal, and never against NO_COLOR, CI or a dumb one.
import pico from 'picocolors';
import type { Palette } from '../diagnostics/render-diagnostics.js';
import type { CliEffects, TextStream } from './cli-effects.js';

type Environment = CliEffects['env'];

/** Colours for the stream, or functions that change nothing. */
export function paletteFor(stream: TextStream, env: Environment): Palette {
  return pico.createColors(wantsColour(stream, env));
}

/** Whether a line may be rewritten again and again. */
export function isLively(stream: TextStream, env: Environment): boolean {
  return stream.isTTY && !isSet(env.CI) && env.TERM !== 'dumb';
}

function wantsColour(stream: TextStream, env: Environment): boolean {
  if (isSet(env.NO_COLOR)) return false;
  if (isSet(env.FORCE_COLOR) && env.FORCE_COLOR !== '0') return true;
  return stream.isTTY && env.TERM !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
