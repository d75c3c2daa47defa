// The running text of blocks, figures included: what a reader of the PDF reads.

/** Texts in order, at any depth; inlines of one paragraph stand tight, as they do in print. */
export function textOf(content: unknown): string {
  if (Array.isArray(content)) return content.map(textOf).join('');
  if (typeof content !== 'object' || content === null) return '';
  if ('kind' in content && content.kind === 'text' && 'text' in content) return String(content.text);
  if ('kind' in content && content.kind === 'figure' && 'figure' in content) return figureText(content.figure);
  const inner = Object.values(content).map(textOf).join('');
  return 'kind' in content && content.kind === 'paragraph' ? `${inner}\n` : inner;
}

function figureText(figure: unknown): string {
  return typeof figure === 'object' && figure !== null && 'text' in figure ? String(figure.text) : '';
}
