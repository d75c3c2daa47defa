// arbete/<år>/: what the report rests on, cell by cell. Not published; may show the analyst's own cells.
import type { CellRef } from '../diagnostics/place.js';
import type { Figure } from '../disclosure/figure.js';
import { cellKeyId } from '../indicators/cell-key.js';
import { jsonText } from './json-text.js';
import { describeFigure, figureId, type PrintedFigure } from './printed-figure.js';
import type { PrintedFigures } from './rendered-file.js';
import { sha256 } from './sha256.js';
import type { OutputFile } from './write-files.js';

export const provenanceName = 'underlag.json';
export const disclosureLogName = 'sekretesslogg.json';

/** A file that was read: its path relative to the project, with forward slashes. */
export interface InputFile {
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
}

/** What the pipeline hands over beside the report. `disclosureLog` is written as it is. */
export interface WorkingPapers {
  readonly inputs: readonly InputFile[];
  readonly disclosureLog: JsonValue;
}

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export function describeInput(file: string, bytes: Uint8Array): InputFile {
  return { file, size: bytes.length, sha256: sha256(bytes) };
}

interface FigureProvenance extends Omit<PrintedFigure, 'keys'> {
  readonly files: readonly string[];
  readonly sources: readonly { readonly key: string; readonly state: string; readonly cells: readonly CellRef[] }[];
}

export interface WorkingPapersRequest {
  readonly year: number;
  readonly version: string;
  readonly papers: WorkingPapers;
  readonly printed: readonly PrintedFigures[];
}

/** The files of `arbete/<år>/`, ready to be written. */
export function workingFiles({ year, version, papers, printed }: WorkingPapersRequest): readonly OutputFile[] {
  const head = { schemaVersion: 1, year, program: { name: 'socrapport', version } };
  const inputs = [...papers.inputs].sort((a, b) => (a.file < b.file ? -1 : 1));
  return [
    { name: provenanceName, bytes: Buffer.from(jsonText({ ...head, inputs, figures: provenance(printed) })) },
    { name: disclosureLogName, bytes: Buffer.from(jsonText({ ...head, log: papers.disclosureLog })) },
  ];
}

function provenance(printed: readonly PrintedFigures[]): readonly FigureProvenance[] {
  const found = new Map<string, { figure: Figure; files: Set<string> }>();
  for (const { fileName, figures } of printed) {
    for (const figure of figures) {
      const id = figureId(describeFigure(figure));
      const entry = found.get(id) ?? { figure, files: new Set() };
      found.set(id, entry);
      entry.files.add(fileName);
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { figure, files }]) => {
      const { keys: _, ...description } = describeFigure(figure);
      return {
        ...description,
        files: [...files].sort(),
        sources: figure.sources.map((source) => ({
          key: cellKeyId(source.key),
          state: source.state,
          cells: source.cells.map(plainRef),
        })),
      };
    });
}

function plainRef({ workbook, sheet, address }: CellRef): CellRef {
  return { workbook, sheet, address };
}
