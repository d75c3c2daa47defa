// Names of parts inside a package: compared without regard to case, targets resolved as the packaging convention says.

/** The name by which a part is found. */
export function partKey(name: string): string {
  return name.replace(/^\/+/u, '').toLowerCase();
}

/** `../externalLinks/x.xml` from `xl/workbook.xml`; nothing when it leads out of the package. */
export function resolveTarget(from: string, target: string): string | undefined {
  const folders = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of safeDecode(target.trim()).split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..') {
      if (folders.pop() === undefined) return undefined;
    } else {
      folders.push(step);
    }
  }
  return folders.join('/');
}

/** `xl/_rels/workbook.xml.rels` of `xl/workbook.xml`. */
export function relationsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

function safeDecode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
