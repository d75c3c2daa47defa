// How many lines a short text takes, so that things beside each other can be set on the same line.
import type { FontMetrics } from '../../typography/font-metrics.js';

/** Lines that a text takes when it wraps between words. */
export function wrappedLines(
  text: string,
  width: number,
  size: number,
  metrics: FontMetrics,
  style: 'bold' | 'regular' = 'bold',
): number {
  let lines = 1;
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && metrics.textWidth(longer, size, style) > width + 0.01) {
      lines++;
      line = word;
    } else line = longer;
  }
  return lines;
}
