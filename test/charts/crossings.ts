// Where a line or the edge of a bar runs through a text of a drawn chart.
import type { Box, SeenSvg, SeenText } from './read-svg.js';

const slack = 0.05;

/** Texts that a straight line meets, but for lines of the given colours. Lines pass under bars, and so under texts inside them. */
export function struck({ texts, rules, bars }: SeenSvg, apart: readonly string[]): readonly string[] {
  const lines = rules.filter(({ stroke }) => !apart.includes(stroke));
  return texts
    .filter((text) => !bars.some((bar) => within(inkOf(text), bar)))
    .filter((text) => lines.some((line) => meets(inkOf(text), line)))
    .map(({ text }) => text);
}

/** Texts that stand neither inside a bar nor outside it. */
export function astride({ texts, bars }: SeenSvg): readonly string[] {
  return texts
    .filter((text) => bars.some((bar) => meets(inkOf(text), bar) && !within(inkOf(text), bar)))
    .map(({ text }) => text);
}

/** What is printed of a text: digits and marks have no descenders. */
function inkOf(text: SeenText): Box {
  return /^[\d\s.,−]+$/u.test(text.text) ? { ...text, bottom: text.baseline } : text;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack
  );
}
