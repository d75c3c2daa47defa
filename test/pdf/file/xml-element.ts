// XML as a tree of elements with their namespaces resolved.
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** Namespace. */
  readonly uri: string;
  readonly prefix: string;
  readonly local: string;
  /** By `{namespace}local`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Text directly in it. */
  readonly text: string;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

/** @throws Error when the text is no well-formed XML with namespaces. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  parser.on('opentag', ({ uri, prefix, local, attributes }) => {
    const named = Object.values(attributes).map((one) => [`{${one.uri}}${one.local}`, one.value] as const);
    const element: Growing = { uri, prefix, local, attributes: new Map(named), children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (more) => {
    const current = open.at(-1);
    if (current) current.text += more;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  if (!root) throw new Error('the text holds no element');
  return root;
}

/** The element and all below it. */
export function* xmlElements(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* xmlElements(child);
}
