// JSON that people can compare line by line: one line per key, and one per item of a list directly under it.

/** Keys in the order given, a trailing line feed. */
export function jsonText(value: object): string {
  const lines = Object.entries(value).map(([key, item]) => `  ${JSON.stringify(key)}: ${listOrValue(item)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function listOrValue(item: unknown): string {
  if (!Array.isArray(item) || item.length === 0) return JSON.stringify(item);
  return `[\n    ${item.map((one) => JSON.stringify(one)).join(',\n    ')}\n  ]`;
}
