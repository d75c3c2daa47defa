import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseTheme } from '../../src/theme/parse-theme.js';
import { contentWidth } from '../../src/theme/theme.js';
import { loadFontMetrics } from '../../src/typography/font-metrics.js';
import { fontFiles } from '../typography/font-fixture.js';

interface Loose {
  [key: string]: Loose & { [index: number]: string } & string;
}
const raw = (): Loose => parse(readFileSync(new URL('../../templates/theme.yaml', import.meta.url), 'utf8'));
const found = (data: unknown) =>
  parseTheme(data).issues.map(({ path, diagnostic }) => [path.join('.'), diagnostic.code]);

describe("the program's own theme", () => {
  it('passes form and contrast', () => {
    const { theme, issues } = parseTheme(raw());
    expect(issues).toEqual([]);
    expect(theme?.colors.text).toBe('#1A1A1A');
  });

  it('has a text column of 65 to 75 characters', () => {
    const { theme } = parseTheme(raw());
    if (!theme) throw new Error('no theme');
    const sample =
      'Antalet hushåll som fick ekonomiskt bistånd någon gång under året har minskat sedan föregående år, framför allt bland ensamstående utan barn.';
    const character = loadFontMetrics(fontFiles()).textWidth(sample, theme.type.body.size) / sample.length;
    // A ragged line is on average some three characters shorter than the measure.
    expect(contentWidth(theme) / character - 3).toBeGreaterThan(65);
    expect(contentWidth(theme) / character - 3).toBeLessThan(76);
  });
});

describe('form', () => {
  it('refuses unknown keys, wrong types, missing keys and colours by name, each at its path', () => {
    const data = raw();
    Object.assign(data, { shadow: true });
    Object.assign(data.type ?? {}, { body: 'stor' });
    Object.assign(data.colors ?? {}, { accent: 'blå', text: undefined });
    expect(found(data).sort()).toEqual([
      ['colors.accent', 'SR-YML-010'],
      ['colors.text', 'SR-YML-005'],
      ['shadow', 'SR-YML-003'],
      ['type.body', 'SR-YML-004'],
    ]);
    expect(parseTheme(data).theme).toBeUndefined();
  });

  it('refuses text under 7 points and what is no theme at all', () => {
    const data = raw();
    Object.assign(data.type ?? {}, { small: { size: 6, leading: 9 } });
    expect(found(data)).toEqual([['type.small.size', 'SR-YML-010']]);
    expect(found(null)).toEqual([['', 'SR-YML-004']]);
  });

  it('takes a logo only as an SVG file inside the templates', () => {
    expect(found({ ...raw(), logo: 'logotyp/stad.svg' })).toEqual([]);
    expect(found({ ...raw(), logo: '../hemligt.svg' })).toEqual([['logo', 'SR-YML-010']]);
  });
});

describe('contrast', () => {
  const withColor = (group: string, key: string, color: unknown) => {
    const data = raw();
    Object.assign(data[group] ?? {}, { [key]: color });
    return found(data);
  };

  it('wants 4.5:1 for what is read', () => {
    // On the paper, and behind a gap in a draft.
    expect(withColor('colors', 'secondary', '#757575')).toEqual([
      ['colors.secondary', 'SR-DIA-001'],
      ['draft.opacity', 'SR-DIA-001'],
    ]);
    expect(withColor('colors', 'gap', '#8A7A3A')).toEqual([
      ['colors.text', 'SR-DIA-001'],
      ['colors.secondary', 'SR-DIA-001'],
      ['colors.accent', 'SR-DIA-001'],
    ]);
  });

  it('wants 3:1 for what is seen', () => {
    expect(withColor('charts', 'muted', '#CCCCCC')).toEqual([['charts.muted', 'SR-DIA-001']]);
    expect(withColor('charts', 'ordered', { light: '#BFD7EA', dark: '#0B2A45' })).toEqual([
      ['charts.ordered.light', 'SR-DIA-001'],
    ]);
  });

  it('wants 3:1 between neighbours in the order, and between women and men', () => {
    expect(withColor('charts', 'categorical', ['#12436D', '#801650', '#28A197', '#3D3D3D'])).toEqual([
      ['charts.categorical.1', 'SR-DIA-001'],
    ]);
    expect(withColor('charts', 'men', '#801650')).toEqual([['charts.men', 'SR-DIA-001']]);
  });

  it('never prints a ratio that falls short as the limit itself', () => {
    const data = raw();
    Object.assign(data.colors ?? {}, { secondary: '#777777' });
    expect(parseTheme(data).issues[0]?.diagnostic.message).toMatch(/4,4:1 mot #FFFFFF \(.*\); minst 4,5:1/);
  });
});
