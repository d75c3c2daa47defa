// The one mark of a chart that stands out.

/** The name, if the chart has it: a line that is not there makes no other line grey. */
export function highlightOf(marks: readonly { readonly name: string }[], name: string | undefined): string | undefined {
  return marks.find((one) => one.name === name)?.name;
}
