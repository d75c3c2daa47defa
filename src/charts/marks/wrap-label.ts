// A name too long for its place is set on more lines, never cut or shrunk, and no line is left with a lone short word.

/** As few lines as `width` allows, evened out; a single longer word keeps a line of its own. */
export function wrapLabel(text: string, width: number, measure: (line: string) => number): readonly string[] {
  let lines = fill(text, width, measure);
  // Narrower and narrower, as long as no line is added.
  for (;;) {
    const narrower = fill(text, Math.max(...lines.map(measure)) - 0.01, measure);
    if (narrower.length > lines.length || same(narrower, lines)) return lines;
    lines = narrower;
  }
}

function fill(text: string, width: number, measure: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && measure(`${line} ${word}`) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.join('\n') === b.join('\n');
}
