// Warnings that the analyst has looked at and answered for, with a reason in the chapter's YAML, become information.
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { formatPlace } from '../diagnostics/place.js';
import type { Project } from '../project/project.js';

/** `acknowledge: [{ code, at?, reason }]`: `at` is a part of the place as the message shows it. */
export function acknowledge(diagnostics: readonly Diagnostic[], project: Project): readonly Diagnostic[] {
  const answered = project.chapters.flatMap((chapter) => chapter.yaml.acknowledge ?? []);
  return diagnostics.map((diagnostic) => {
    if (diagnostic.severity !== 'varning') return diagnostic;
    const place = diagnostic.place ? formatPlace(diagnostic.place) : '';
    const answer = answered.find(
      ({ code, at }) => code === diagnostic.code && (at === undefined || place.includes(at)),
    );
    return answer ? { ...diagnostic, severity: 'upplysning', hints: [`granskad: ${answer.reason}`] } : diagnostic;
  });
}
