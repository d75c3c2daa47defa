// A .rels part: which other parts a part points to, by the id that it calls them.
import type { Element, ElementReader } from './element-reader.js';

export interface Relation {
  /** Last step of its type: `worksheet`, `externalLink`. Strict and transitional files differ only before it. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export class ScanRelations implements ElementReader {
  readonly relations = new Map<string, Relation>();

  open({ name, attribute }: Element): void {
    if (name !== 'Relationship') return;
    this.relations.set(attribute('Id') ?? '', {
      type: (attribute('Type') ?? '').split('/').at(-1) ?? '',
      target: attribute('Target') ?? '',
      external: attribute('TargetMode') === 'External',
    });
  }

  text(): void {}

  close(): void {}
}
