// A table as a grid of cells, spans laid out as a reader lays them out.
import { descendants } from '../file/element-text.js';
import type { StructureElement } from '../file/pdf-file.js';
import { around, childElements } from './rule.js';

export interface TableGrid {
  /** By row and column: the cell that covers the place. */
  readonly rows: readonly (readonly (StructureElement | undefined)[])[];
  readonly rowElements: readonly StructureElement[];
  /** Cells laid over others, and cells that reach below the last row of their group. */
  readonly collisions: readonly StructureElement[];
}

/** Cells of this table alone, those of a table within it left out. */
export function cellsOf(table: StructureElement): readonly StructureElement[] {
  return descendants(table).filter(
    (element) => (element.role === 'TH' || element.role === 'TD') && around(element, 'Table') === table,
  );
}

export function tableGrid(table: StructureElement): TableGrid {
  const rowElements = descendants(table).filter(
    (element) => element.role === 'TR' && around(element, 'Table') === table,
  );
  const rows: (StructureElement | undefined)[][] = rowElements.map(() => []);
  const collisions: StructureElement[] = [];
  rowElements.forEach((row, index) => {
    let column = 0;
    for (const cell of childElements(row)) {
      while (rows[index]?.[column]) column++;
      const [height, width] = [span(cell, 'RowSpan'), span(cell, 'ColSpan')];
      for (let down = index; down < index + height; down++) {
        const line = rows[down];
        if (!line || rowElements[down]?.parent !== row.parent) collisions.push(cell);
        for (let across = column; line && across < column + width; across++) {
          if (line[across]) collisions.push(cell);
          else line[across] = cell;
        }
      }
      column += width;
    }
  });
  return { rows, rowElements, collisions };
}

function span(cell: StructureElement, key: 'RowSpan' | 'ColSpan'): number {
  const value = cell.attributes.Table?.[key];
  return typeof value === 'number' && value >= 1 ? value : 1;
}
