// The kitchen sink's drawings: one that Vega made, and one by hand with what a drawing may hold.
import { drawChart } from '../../src/charts/draw-chart.js';
import type { ChartBlock, Inline } from '../../src/document/block.js';
import { homelessness, metrics } from '../charts/chart-fixture.js';
import { text, theme } from './sample-documents.js';

type Caption = Pick<ChartBlock, 'label' | 'number' | 'title' | 'notes'>;

/** A line chart with gaps, breaks and labels at the ends of its lines. */
export async function vegaChart(title: readonly Inline[]): Promise<ChartBlock> {
  const caption: Caption = {
    label: 'diagram-hemlöshet',
    number: 'Diagram 3.1',
    title,
    notes: [
      [text('Mättid: en vecka i oktober.')],
      [text('Källa: '), { kind: 'strong', children: [text('kartläggningen')] }],
    ],
  };
  return { kind: 'chart', ...caption, chart: await drawChart(homelessness, theme, metrics), figures: [] };
}

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="340" height="150" viewBox="0 0 340 150">
<defs><clipPath id="ruta"><rect x="20" y="30" width="200" height="100"/></clipPath></defs>
<text x="10" y="18" font-family="Source Sans 3" font-size="9.5">Antal ärenden, ≥ 18 år — år² × 10</text>
<g clip-path="url(#ruta)"><circle cx="60" cy="80" r="70" fill="#12436D" opacity="0.4"/>
<rect x="100" y="60" width="200" height="90" fill="#28A197" fill-opacity="0.5" stroke="#801650"/></g>
<g transform="translate(240,40)"><path d="M0,0L60,40L0,80Z" fill="none" stroke="#3D3D3D" stroke-dasharray="4,2"/>
<text x="10" y="100" font-family="Source Sans 3" font-size="8.5" font-weight="bold" fill="#1A1A1A">Mål 2024</text></g>
</svg>`;

/** Text in two weights, opacity, a clip path, dashes, a transform. */
export function handDrawnChart(): ChartBlock {
  return {
    kind: 'chart',
    label: 'diagram-ritat',
    number: 'Diagram 3.2',
    title: [text('Ett diagram med genomskinlighet'), { kind: 'noteReference', note: 'diagram' }],
    chart: { svg: drawing, width: 340, height: 150, alt: 'En cirkel och en ruta som delvis täcker varandra.' },
    figures: [],
    notes: [[text('Källa: påhittad.')]],
  };
}
