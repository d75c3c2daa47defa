// Lists in running text.

/** `Järva, Skärholmen och Farsta`: no comma before the last conjunction. */
export function joinList(items: readonly string[], conjunction: 'och' | 'eller' = 'och'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
