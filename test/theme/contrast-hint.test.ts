import { contrast, type HexColor } from '../../src/theme/contrast.js';
import { contrastHint } from '../../src/theme/contrast-hint.js';
import { type ContrastPair, contrastPairs } from '../../src/theme/contrast-pairs.js';

const pairOf = (color: string, against: string): ContrastPair => {
  const found = contrastPairs.find((pair) => pair.color === color && pair.against === against && !pair.underDraftMark);
  if (!found) throw new Error(`no pair of ${color} and ${against}`);
  return found;
};
const hint = (color: HexColor, against: HexColor, pair: ContrastPair) => contrastHint(color, against, pair);

describe('contrastHint', () => {
  it('darkens what lies on white, and names a shade that would do', () => {
    const pair = pairOf('charts.muted', 'colors.page');
    const said = hint('#CCCCCC', '#FFFFFF', pair);
    expect(said).toMatch(/^välj en mörkare färg, till exempel #[0-9A-F]{6}$/);
    expect(contrast(said.slice(-7) as HexColor, '#FFFFFF')).toBeGreaterThanOrEqual(pair.least);
  });

  it('never darkens light text on a field that is too light for it', () => {
    const pair = pairOf('colors.onAccent', 'colors.accent');
    expect(hint('#FFFFFF', '#8FB4D9', pair)).toBe('gör colors.accent mörkare');
    expect(hint('#E0E0E0', '#5A7FA3', pair)).toBe('välj en ljusare färg, eller gör colors.accent mörkare');
  });

  it('parts neighbours in either direction', () => {
    const pair = pairOf('charts.categorical', 'before');
    expect(hint('#801650', '#801650', pair)).toBe('välj en färg som är tydligt ljusare eller mörkare än färgen före');
    expect(hint('#801650', '#28A197', { ...pair, least: 4.5 })).toMatch(/, eller gör färgen före ljusare$/);
  });

  it('takes from the draft’s mark what the mark takes from the text', () => {
    const [pair] = contrastPairs.filter(({ underDraftMark }) => underDraftMark);
    expect(pair && hint('#595959', '#FFFFFF', pair)).toMatch(/^sänk draft\.opacity/);
  });
});
