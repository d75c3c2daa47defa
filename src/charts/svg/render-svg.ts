// The one place that runs Vega: no files, no network, no generated code, text measured with the PDF's own font.
import type { Loader, LoggerInterface } from 'vega';
import { fontFamily } from '../../typography/font-files.js';
import type { FontMetrics } from '../../typography/font-metrics.js';
import type { LayeredSpec } from '../marks/layers.js';

// One after the other: the modules share others, which Jest's loader cannot link twice at once.
async function loadEngine() {
  const vega = await import('vega');
  const vegaLite = await import('vega-lite');
  const { expressionInterpreter } = await import('vega-interpreter');
  return { vega, vegaLite, expressionInterpreter };
}

let engine: ReturnType<typeof loadEngine> | undefined;

/** The specification as SVG text, the same bytes each time. Vega is loaded at the first chart. */
export async function renderSvg(spec: LayeredSpec, metrics: FontMetrics): Promise<string> {
  engine ??= loadEngine();
  const { vega, vegaLite, expressionInterpreter } = await engine;
  measureWith(vega, metrics);
  const compiled = vegaLite.compile({ ...spec, config: { ...spec.config, font: fontFamily } }, { logger: silent }).spec;
  const runtime = vega.parse(compiled, undefined, { ast: true });
  const view = new vega.View(runtime, {
    expr: expressionInterpreter,
    renderer: 'none',
    loader: refusing,
    logger: silent,
  });
  vega.resetSVGDefIds();
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

const refuse = (address: string): Promise<never> => Promise.reject(new Error(`charts load nothing, not ${address}`));
const refusing: Loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };

/** Vega speaks to developers about specifications that are all our own: only an error is a bug. */
const silent: LoggerInterface = {
  level: levelOf,
  warn: () => silent,
  info: () => silent,
  debug: () => silent,
  error: (...args: readonly unknown[]) => {
    throw new Error(`Vega: ${args.map(String).join(' ')}`);
  },
};

function levelOf(): number;
function levelOf(level: number): LoggerInterface;
function levelOf(level?: number): number | LoggerInterface {
  return level === undefined ? 0 : silent;
}

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
}

/** The part of Vega that guesses text widths when there is no canvas; not in its typings. */
interface TextMetrics {
  textMetrics: { width: (item: TextItem, text: string) => number };
}

function measureWith(vega: object, metrics: FontMetrics): void {
  (vega as TextMetrics).textMetrics.width = ({ fontSize = 11, fontWeight }, text) =>
    metrics.textWidth(String(text ?? ''), fontSize, fontWeight === 'bold' ? 'bold' : 'regular');
}
