/** Notes cannot be set, or were set wrongly: a bug in nodes or layout, never bad input. */
export class NoteLayoutError extends Error {}
