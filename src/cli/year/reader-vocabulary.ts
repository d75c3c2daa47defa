// The words by which a workbook's dimensions are known: a project's own, and a few that hold anywhere.
import type { z } from 'zod';
import { districtDimension, sexDimension } from '../../indicators/dimension.js';
import { districtSpellings } from '../../language/district-spellings.js';
import type { ProjectFiles } from '../../project/project-files.js';
import {
  type DimensionsYaml,
  type DistrictsYaml,
  dimensionsSchema,
  districtsSchema,
} from '../../project/schemas/dimension-schema.js';
import { validate } from '../../project/validate.js';
import { parseYaml } from '../../project/yaml-source.js';
import type { ReaderVocabulary } from '../../workbook/sheet-table.js';

const knownAnywhere: readonly Spelling[] = [
  [
    sexDimension,
    ['kvinnor', 'män', 'kvinna', 'man', 'flickor', 'pojkar', 'flicka', 'pojke', 'båda könen', 'totalt', 'okänt kön'],
  ],
  [
    'ålder',
    ['0–17 år', '18–24 år', '25–64 år', '65 år och äldre', '18 år och äldre', 'samtliga åldrar', 'alla åldrar'],
  ],
  [districtDimension, ['hela staden', 'staden totalt']],
];

type Spelling = readonly [dimension: string, words: readonly string[]];

/** For want of a project, and of the program's own chapters. */
export const defaultVocabulary = vocabularyFrom(knownAnywhere);

/** The words of a project's dimensions and stadsdelsnämnder, old and new; totals and the parts of the city among them. */
export function vocabularyOf({ dimensions }: DimensionsYaml, districts: DistrictsYaml): ReaderVocabulary {
  const own = Object.entries(dimensions).map(
    ([name, { total, totalAliases = [], members = [] }]): Spelling => [
      name,
      [
        total,
        ...totalAliases,
        ...members.flatMap((member) =>
          typeof member === 'string' ? [member] : [member.name, ...(member.aliases ?? [])],
        ),
      ],
    ],
  );
  const areas: Spelling = [
    districtDimension,
    [
      districts.total,
      ...(districts.totalAliases ?? []),
      ...districts.districts.flatMap(({ name, aliases = [] }) => [name, ...aliases].flatMap(districtSpellings)),
      ...districts.districts.map(({ group }) => group),
    ],
  ];
  return vocabularyFrom([...knownAnywhere, ...own, areas]);
}

/** The vocabulary of the first of the projects that has one; a faulty one is passed by, which `check` tells of. */
export async function readVocabulary(projects: readonly ProjectFiles[]): Promise<ReaderVocabulary> {
  for (const files of projects) {
    const dimensions = await readYaml(files, 'chapters/gemensamt/dimensioner.yaml', dimensionsSchema);
    const districts = await readYaml(files, 'chapters/gemensamt/stadsdelsnamnder.yaml', districtsSchema);
    if (dimensions && districts) return vocabularyOf(dimensions, districts);
  }
  return defaultVocabulary;
}

async function readYaml<S extends z.ZodType>(
  files: ProjectFiles,
  file: string,
  schema: S,
): Promise<z.output<S> | undefined> {
  const bytes = await files.read(file);
  const source = bytes && parseYaml(file, new TextDecoder().decode(bytes)).value;
  return source && validate(source, schema).value;
}

function vocabularyFrom(spellings: readonly Spelling[]): ReaderVocabulary {
  const dimensions = new Map<string, Set<string>>();
  for (const [name, words] of spellings) {
    const known = dimensions.get(name) ?? new Set();
    for (const word of words) known.add(word.toLowerCase());
    dimensions.set(name, known);
  }
  return { dimensions };
}
