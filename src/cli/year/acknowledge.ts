// Findings that the analyst has looked at and answered for, with a reason in the chapter's YAML, become information.
import { isAcknowledgeable } from '../../diagnostics/acknowledgeable.js';
import { closest } from '../../diagnostics/closest.js';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { formatPlace } from '../../diagnostics/place.js';
import { registry } from '../../diagnostics/registry.js';
import type { AnsweredFault, DefinedChapter } from '../../project/defined-chapter.js';

/** The chapters that may answer. */
interface Answering {
  readonly chapters: readonly DefinedChapter[];
}

/** `acknowledge: [{ code, at?, reason }]` of each chapter, laid on what was found in it: warnings, and errors of arithmetic. */
export function acknowledge(diagnostics: readonly Diagnostic[], project: Answering): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    if (diagnostic.severity === 'upplysning' || !isAcknowledgeable(diagnostic.code)) return diagnostic;
    const chapter = project.chapters.find((one) => answerIn(one, diagnostic, project) !== undefined);
    const answer = chapter && answerIn(chapter, diagnostic, project);
    if (chapter === undefined || answer === undefined) return diagnostic;
    return { ...diagnostic, severity: 'upplysning', hints: [`granskad: ${reasonOf(answer, chapter)}`] };
  });
}

/** SR-YML-011 for what answers nothing of all that a whole run found, before any of it was acknowledged. */
export function outdatedAcknowledgements(
  diagnostics: readonly Diagnostic[],
  project: Answering,
): readonly Diagnostic[] {
  return project.chapters.flatMap((chapter) =>
    chapter.acknowledged
      .filter((one) => !diagnostics.some((diagnostic) => answers(one, diagnostic, chapter, project)))
      .map(({ code, at, path }) => {
        const place = chapter.source.placeOfValue(path);
        const hints = hintsFor(code);
        return diagnose(
          'SR-YML-011',
          { code, ...(at === undefined ? {} : { at }) },
          { place, frame: chapter.source.frame(place), hints },
        );
      }),
  );
}

function answerIn(chapter: DefinedChapter, diagnostic: Diagnostic, project: Answering): AnsweredFault | undefined {
  return chapter.acknowledged.find((one) => answers(one, diagnostic, chapter, project));
}

function answers(
  { code, at }: AnsweredFault,
  diagnostic: Diagnostic,
  chapter: DefinedChapter,
  project: Answering,
): boolean {
  if (code !== diagnostic.code || !isAcknowledgeable(code)) return false;
  const owner = project.chapters.find((one) => isIn(one, diagnostic));
  if (owner !== undefined && owner !== chapter) return false;
  return at === undefined || names(diagnostic.place ? formatPlace(diagnostic.place) : '', at);
}

/** What stands in no chapter, as a template or no place at all, any chapter may answer for. */
function isIn({ yaml, source, shared }: DefinedChapter, { place }: Diagnostic): boolean {
  if (place === undefined) return false;
  // Last year's workbook is named with its folder.
  if (place.kind === 'workbook')
    return place.workbook === yaml.workbook || place.workbook.endsWith(`/${yaml.workbook}`);
  return place.file === source.file || place.file === shared?.source.file;
}

/** Whether `at` stands in the place as whole words and numbers: `Hushåll` is not in `Hushållstyp`, nor `B1` in `B14`. */
function names(place: string, at: string): boolean {
  const wanted = at.normalize('NFC').trim();
  const text = place.normalize('NFC');
  for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + 1)) {
    const end = from + wanted.length;
    if (!splits(text, from) && !splits(text, end)) return true;
  }
  return false;
}

/** Whether a word or a number goes on over the offset. */
function splits(text: string, offset: number): boolean {
  return /^(?:\p{L}{2}|\d{2})$/u.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

function reasonOf({ path }: AnsweredFault, { yaml }: DefinedChapter): string {
  return yaml.acknowledge?.[Number(path.at(-1))]?.reason.trim() ?? '';
}

function hintsFor(code: string): readonly string[] {
  if (Object.hasOwn(registry, code))
    return isAcknowledgeable(code) ? [] : [`${code} kan inte besvaras; rätta det som meddelandet pekar på`];
  const guess = closest(code, Object.keys(registry).filter(isAcknowledgeable));
  return guess ? [`koden finns inte; menade du \`${guess}\`?`] : [];
}
