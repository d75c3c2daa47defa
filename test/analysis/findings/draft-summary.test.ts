import { draftSummary } from '../../../src/analysis/findings/draft-summary.js';
import type { Finding } from '../../../src/analysis/findings/finding.js';
import { defaultAnalysisSettings } from '../../../src/indicators/analysis-settings.js';
import type { Indicator } from '../../../src/indicators/indicator.js';
import { ratioOf } from '../../support/observed.js';
import {
  districtFinding,
  districts,
  type Given,
  movement,
  seriesOf,
  sexFinding,
} from '../../text/findings/make-findings.js';
import { indicator } from '../points.js';

const { findings: thresholds } = defaultAnalysisSettings;

/** Each has its own values, unless they are given. */
let level = 100;
function moves(
  id: string,
  score: number,
  { headline = false, values }: { headline?: boolean; values?: readonly Given[] } = {},
): Finding {
  level += 1;
  return movement(seriesOf(indicator({ id }), values ?? [level, 2 * level]), { score, headline });
}
const sexes = (id: string, score: number): Finding => ({ ...sexFinding(indicator({ id }), [26, 20], 'apart'), score });
const areas = (id: string, score: number): Finding => ({
  ...districtFinding(districts(indicator({ id }), 20, [{ name: 'Järva', value: 30 }])),
  score,
});

/** As weighed: headlines first, then by falling score. */
const draft = (findings: readonly Finding[], changes = {}): readonly string[] => {
  const others = findings.filter(({ headline }) => !headline).sort((a, b) => b.score - a.score);
  return draftSummary([...findings.filter(({ headline }) => headline), ...others], { ...thresholds, ...changes });
};

it('takes headlines first as they are declared, then the others by what they weigh', () => {
  const found = draft([
    moves('a.x', 50),
    moves('a.h1', 0, { headline: true }),
    moves('a.y', 90),
    moves('a.h2', 99, { headline: true }),
  ]);
  expect(found).toEqual(['utveckling.a.h1', 'utveckling.a.h2', 'utveckling.a.y', 'utveckling.a.x']);
});

it('has as many sentences as the settings say, and never fewer than the headlines', () => {
  const many = Array.from({ length: 9 }, (_, index) => moves(`a.x${index}`, 90 - index));
  expect(draft(many)).toHaveLength(6);
  expect(draft(many, { perSummary: 3 })).toEqual(['utveckling.a.x0', 'utveckling.a.x1', 'utveckling.a.x2']);
  const headlines = Array.from({ length: 7 }, (_, index) => moves(`a.h${index}`, 0, { headline: true }));
  expect(draft([...headlines, ...many])).toEqual(headlines.map(({ id }) => id));
});

it('leaves out what only was asked for', () => {
  expect(draft([moves('a.x', 19.9), moves('a.y', 20)])).toEqual(['utveckling.a.y']);
});

it('keeps a place for women and men and one for the nämnder, in the order of what they weigh', () => {
  const many = Array.from({ length: 9 }, (_, index) => moves(`a.x${index}`, 90 - index));
  const found = draft([...many, sexes('a.s', 30), areas('a.r', 40), sexes('a.t', 25)]);
  expect(found).toEqual([...many.slice(0, 4).map(({ id }) => id), 'nämnder.a.r', 'kön.a.s']);
});

it('tells of one indicator as often as the settings say, headlines counted', () => {
  const given = [moves('a.x', 0, { headline: true }), sexes('a.x', 80), areas('a.x', 70), moves('a.y', 60)];
  expect(draft(given)).toEqual(['utveckling.a.x', 'kön.a.x', 'utveckling.a.y']);
  expect(draft(given, { perIndicator: 1 })).toEqual(['utveckling.a.x', 'utveckling.a.y']);
});

describe('what tells of the same is told once', () => {
  const rate = ratioOf('a.rate', 'a.x', 'a.n', { kind: 'rate' });

  it('as the count and the rate that is made of it', () => {
    const ofRate = movement(
      seriesOf(rate, [
        [40, 1000],
        [60, 1000],
      ]),
      { score: 70 },
    );
    expect(draft([moves('a.x', 80), ofRate])).toEqual(['utveckling.a.x']);
    expect(draft([moves('a.x', 60), ofRate])).toEqual(['utveckling.a.rate']);
    expect(draft([moves('a.z', 80), ofRate])).toEqual(['utveckling.a.z', 'utveckling.a.rate']);
  });

  it('though the count may move and women and men differ in the rate', () => {
    const ofSexes: Finding = { ...sexFinding(rate, [26, 20], 'apart'), score: 70 };
    expect(draft([moves('a.x', 80), ofSexes])).toEqual(['utveckling.a.x', 'kön.a.rate']);
  });

  it('as the same part in percent and per thousand, but not as parts of something else', () => {
    const deviating = (about: Indicator, score: number): Finding => ({
      ...districtFinding(districts(about, 20, [{ name: 'Järva', value: 30 }])),
      score,
    });
    const share = deviating(ratioOf('a.share', 'a.x', 'a.n'), 80);
    expect(draft([share, deviating(rate, 70)])).toEqual(['nämnder.a.share']);
    const ofOthers = ratioOf('a.rate', 'a.x', 'a.m', { kind: 'rate' });
    expect(draft([share, deviating(ofOthers, 70)])).toEqual(['nämnder.a.share', 'nämnder.a.rate']);
    const ofWomen = ratioOf('a.rate', { indicator: 'a.x', members: { kön: 'kvinnor' } }, 'a.n');
    expect(draft([share, deviating(ofWomen, 70)])).toHaveLength(2);
  });

  it('as one series under two names, however long each is', () => {
    const one = moves('a.x', 80, { values: [50, 70, 90, 100] });
    expect(draft([one, moves('a.y', 70, { values: [90, 100] })])).toEqual(['utveckling.a.x']);
    expect(draft([one, moves('a.y', 70, { values: [91, 100] })])).toHaveLength(2);
  });

  it('but a single year that they share is chance', () => {
    expect(draft([moves('a.x', 80, { values: [100] }), moves('a.y', 70, { values: [undefined, 100] })])).toHaveLength(
      2,
    );
  });
});
