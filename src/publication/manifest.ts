// manifest.json: the files of the year and every printed figure with the key of what it shows. Published, so it knows nothing of inputs.
import { z } from 'zod';
import type { Figure } from '../disclosure/figure.js';
import { fileRank } from './file-names.js';
import { describeFigure, figureId, fingerprintFigures, type PrintedFigure } from './printed-figure.js';
import type { PrintedFigures, RenderedFile } from './rendered-file.js';
import { sha256 } from './sha256.js';

const operations = [
  'value',
  'statistic',
  'rounded-words',
  'change',
  'point-change',
  'difference',
  'share',
  'ratio',
  'extreme',
  'areas',
  'mark',
] as const satisfies readonly Figure['operation'][];

const fileSchema = z.object({
  file: z.string(),
  title: z.string(),
  pages: z.number(),
  size: z.number(),
  sha256: z.string(),
  /** Fingerprint of the figures printed in the file. */
  figures: z.string(),
  draft: z.literal(true).optional(),
  /** Not rewritten by the last build, though figures it prints have changed. */
  stale: z.literal(true).optional(),
});

const figureSchema = z.object({
  text: z.string(),
  operation: z.enum(operations),
  decimals: z.number().optional(),
  keys: z.array(z.string()),
  files: z.array(z.string()),
});

/** What a manifest of this program looks like; used to read the one of an earlier build. */
export const manifestSchema = z.object({
  schemaVersion: z.literal(1),
  year: z.number(),
  program: z.object({ name: z.literal('socrapport'), version: z.string() }),
  files: z.array(fileSchema),
  figures: z.array(figureSchema),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestFile = Manifest['files'][number];

export interface ManifestRequest {
  readonly year: number;
  readonly version: string;
  readonly rendered: readonly RenderedFile[];
  /** What every document of the year prints now, rendered or not. */
  readonly printed: readonly PrintedFigures[];
  /** The manifest of the files that stay as they are; absent when all are rewritten. */
  readonly kept?: Manifest;
}

/** Files in report order, figures by what they show: two builds of the same content give the same manifest. */
export function buildManifest({ year, version, rendered, printed, kept }: ManifestRequest): Manifest {
  const rewritten = new Set(rendered.map((file) => file.fileName));
  const now = new Map(
    printed.map(({ fileName, figures }) => [fileName, fingerprintFigures(figures.map(describeFigure))]),
  );
  const keptFiles = (kept?.files ?? []).filter(({ file }) => !rewritten.has(file));
  const files = [...rendered.map(describeFile), ...keptFiles.map((file) => withStaleness(file, now.get(file.file)))];
  const figures = [
    ...rendered.flatMap(({ fileName, figures: own }) =>
      own.map((figure) => ({ figure: describeFigure(figure), file: fileName })),
    ),
    ...(kept?.figures ?? []).flatMap(({ files: inFiles, ...figure }) =>
      keptFiles
        .filter(({ file }) => inFiles.includes(file))
        .map(({ file }) => ({ figure: withoutAbsent(figure), file })),
    ),
  ];
  return {
    schemaVersion: 1,
    year,
    program: { name: 'socrapport', version },
    files: files.sort((a, b) => compareFiles(a.file, b.file)),
    figures: groupFigures(figures),
  };
}

function describeFile({ fileName, title, pages, bytes, figures, draft }: RenderedFile): ManifestFile {
  return {
    file: fileName,
    title,
    pages,
    size: bytes.length,
    sha256: sha256(bytes),
    figures: fingerprintFigures(figures.map(describeFigure)),
    ...(draft ? { draft: true as const } : {}),
  };
}

function withStaleness({ stale: _, ...file }: ManifestFile, fingerprintNow: string | undefined): ManifestFile {
  return fingerprintNow === file.figures ? file : { ...file, stale: true };
}

function groupFigures(printed: readonly { figure: PrintedFigure; file: string }[]): Manifest['figures'] {
  const groups = new Map<string, { figure: PrintedFigure; files: Set<string> }>();
  for (const { figure, file } of printed) {
    const id = figureId(figure);
    const group = groups.get(id) ?? { figure, files: new Set() };
    groups.set(id, group);
    group.files.add(file);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { figure, files }]) => ({ ...figure, keys: [...figure.keys], files: [...files].sort(compareFiles) }));
}

function compareFiles(a: string, b: string): number {
  return fileRank(a) - fileRank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function withoutAbsent({ decimals, ...figure }: Omit<Manifest['figures'][number], 'files'>): PrintedFigure {
  return {
    text: figure.text,
    operation: figure.operation,
    ...(decimals === undefined ? {} : { decimals }),
    keys: figure.keys,
  };
}
