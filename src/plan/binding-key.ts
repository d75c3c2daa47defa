// The key under which a binding's plan is kept.

/** Its place: `file:line:column`. */
export function bindingKey(place: { readonly file: string; readonly line: number; readonly column: number }): string {
  return `${place.file}:${place.line}:${place.column}`;
}
