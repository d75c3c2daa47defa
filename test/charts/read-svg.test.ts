import { clipped, overlaps, readSvg } from './read-svg.js';

const text = (x: number, y: number, words: string) =>
  `<text transform="translate(${x},${y})" text-anchor="start" font-family="Source Sans 3" font-size="10">${words}</text>`;
const svg = (body: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50">${body}</svg>`;

describe('the eyes of the chart tests', () => {
  it('see texts that overlap, also in groups that are moved', () => {
    expect(overlaps(readSvg(svg(text(0, 20, 'Kvinnor') + text(20, 22, 'Män'))).texts)).toEqual([['Kvinnor', 'Män']]);
    expect(
      overlaps(readSvg(svg(`${text(0, 20, 'Kvinnor')}<g transform="translate(0,20)">${text(0, 20, 'Män')}</g>`)).texts),
    ).toEqual([]);
  });

  it('see texts that leave the drawing on any side', () => {
    const words =
      text(-1, 20, 'vänster') +
      text(80, 20, 'höger långt ut') +
      text(10, 4, 'över') +
      text(10, 51, 'under') +
      text(10, 30, 'inne');
    expect(clipped(readSvg(svg(words)))).toEqual(['vänster', 'höger långt ut', 'över', 'under']);
  });

  it('tell bars, lines of series, rules and symbols apart', () => {
    const body =
      '<path d="M1,2h10v5h-10Z" fill="#12436D"/><path d="M0,0L5,5" stroke="#12436D" stroke-width="1.75"/>' +
      '<line transform="translate(1,1)" x2="9" y2="0" stroke="#D9D9D9"/><path d="M3,0A3,3,0,1,1,-3,0Z" fill="#F46A25" stroke="#FFFFFF" stroke-width="0.75"/>';
    const { bars, paths, rules, symbols } = readSvg(svg(body));
    expect([bars.length, paths.length, rules.length, symbols.length]).toEqual([1, 1, 1, 1]);
    expect(bars[0]).toMatchObject({ left: 1, right: 11, top: 2, bottom: 7 });
  });
});
