import fc from 'fast-check';
import type { EvidenceType, MovementFinding } from '../../../src/analysis/findings/finding.js';
import type { Figure } from '../../../src/disclosure/figure.js';
import type { Indicator } from '../../../src/indicators/indicator.js';
import { plainSentence } from '../../../src/text/findings/plain-sentence.js';
import { sayFinding } from '../../../src/text/findings/say-finding.js';
import * as about from './indicators.js';
import { context, evidence, type Given, movement, seriesOf } from './make-findings.js';

const { households, homeless, services, youngShare, paid, waiting, dayCost } = about;
const indicators = [households, homeless, services, youngShare, paid, waiting, dayCost];

/** A share in percent of 20 to 3 000, anything else a whole number; now and then hidden. */
function values(indicator: Indicator): fc.Arbitrary<readonly Given[]> {
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }) },
    fc.integer({ min: 0, max: 90_000 }),
  );
  const given: fc.Arbitrary<Given> =
    indicator.kind === 'share'
      ? fc
          .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 10, max: 3000 }))
          .map(([a, n]) => [`${a / 10}`, n])
      : indicator.kind === 'rate'
        ? value.map((one) => [one, 20_000] as const)
        : value;
  const shown = fc.oneof({ weight: 9, arbitrary: given }, { weight: 1, arbitrary: fc.constant(undefined) });
  return fc.array(shown, { minLength: 1, maxLength: 12 });
}

const size = (one: Given): number => Number(typeof one === 'object' ? one[0] : (one ?? -1));
type Order = (given: readonly Given[]) => readonly Given[];
/** Rising and falling besides: chance alone makes few trends. */
const order = fc.constantFrom<Order>(
  (given) => given,
  (given) => [...given].sort((a, b) => size(a) - size(b)),
  (given) => [...given].sort((a, b) => size(b) - size(a)),
);

const finding: fc.Arbitrary<MovementFinding> = fc
  .constantFrom(...indicators)
  .chain((indicator) =>
    fc.record({
      series: fc.tuple(values(indicator), order).map(([given, inOrder]) => seriesOf(indicator, inOrder(given))),
      headline: fc.boolean(),
      back: fc.option(fc.integer({ min: 1, max: 11 }), { nil: undefined }),
      types: fc.subarray<EvidenceType>(['change', 'trend', 'record', 'streak']),
    }),
  )
  .map(({ series, headline, back, types }) => {
    const since = back === undefined ? undefined : series.points.at(-1 - back)?.key.year;
    const asked = headline && since !== undefined ? { since } : {};
    return movement(series, { headline, evidence: evidence(...types), ...asked });
  });

const figuresOf = (one: MovementFinding): readonly Figure[] =>
  sayFinding(one, context).flatMap((inline) => (inline.kind === 'figure' ? [inline.figure] : []));
const textOf = (one: MovementFinding): string => plainSentence(sayFinding(one, context));

const numberOf = (text: string): number => Number(text.replaceAll('\u00A0', '').replace(',', '.'));

it('is one or two sentences, with a capital first and a full stop last', () => {
  fc.assert(
    fc.property(finding, (one) => {
      expect(textOf(one)).toMatch(/^\p{Lu}[^.]*\.(?: \p{Lu}[^.]*\.)?$/u);
      expect(textOf(one)).not.toMatch(/ {2}|\s[,.]|undefined|NaN/);
    }),
  );
});

it('says ökade of what is larger and minskade of what is smaller, as printed too', () => {
  fc.assert(
    fc.property(finding, (one) => {
      for (const { text, operation, sources } of figuresOf(one)) {
        if (operation !== 'change' && operation !== 'point-change') continue;
        const [previous, current] = sources;
        if (previous?.state !== 'value' || current?.state !== 'value') throw new Error('a change of what is not shown');
        const way = current.value.compare(previous.value);
        if (/ök(?:ade|at)/.test(text)) expect(way).toBe(1);
        if (/minska(?:de|t)/.test(text)) expect(way).toBe(-1);
        if (/(?<!i stort sett )oförändra/.test(text)) expect(way).toBe(0);
        expect(text).toMatch(/ök(?:ade|at)|minska(?:de|t)|oförändra/);
        const [, from, to] = /från ([\d\u00A0,]+) till ([\d\u00A0,]*\d)/.exec(text) ?? [];
        if (from !== undefined && to !== undefined) expect(Math.sign(numberOf(to) - numberOf(from))).toBe(way);
      }
    }),
  );
});

it('tells the change of a share in procentenheter only, and of nothing else', () => {
  fc.assert(
    fc.property(finding, (one) => {
      const isShare = one.indicator.kind === 'share';
      for (const { text, operation } of figuresOf(one)) {
        if (operation === 'value') continue;
        expect(text).not.toMatch(isShare ? /procent(?!enhet)/ : /procentenhet/);
      }
    }),
  );
});

it('has no digits in its words but years of the run, of the change and the one asked for', () => {
  fc.assert(
    fc.property(finding, (one) => {
      const { run, points, change } = one.series;
      const compared = change === undefined || change.type === 'no-statement' ? [] : [change.previous, change.current];
      const newest = points.at(-1);
      const allowed = [...run, ...compared, ...(newest ? [newest] : [])].map(({ key }) => key.year);
      const years = sayFinding(one, context).flatMap((inline): number[] => {
        const text = inline.kind === 'text' ? inline.text : '';
        return (text.match(/\d+/g) ?? []).map(Number);
      });
      expect(years.filter((year) => !allowed.includes(year) && year !== one.since)).toEqual([]);
    }),
  );
});

it('rests on points of its own series', () => {
  fc.assert(
    fc.property(finding, (one) => {
      for (const { sources } of figuresOf(one))
        for (const source of sources) expect(one.series.points.includes(source)).toBe(true);
    }),
  );
});

it('reaches no further than the run with what it says of a period', () => {
  const broken = { ...households, breaks: [{ year: 2021, kind: 'law', comparable: 'no', note: 'ny lag' } as const] };
  const text = textOf(movement(seriesOf(broken, [9000, 9500, 15_000, 14_000, 13_000, 12_000]), { headline: true }));
  expect(text).toContain('2021–2024');
  expect(text).not.toMatch(/2019|2020|mätningarna började/);
});

it('tells a trend only when it has passed, or when a headline asks', () => {
  const series = seriesOf(households, [15_000, 14_200, 13_500, 12_400, 11_653]);
  expect(textOf(movement(series, { evidence: evidence('change') }))).not.toContain('perioden');
  expect(textOf(movement(series, { evidence: evidence('trend') }))).toContain(
    'har minskat under hela perioden 2020–2024',
  );
  expect(textOf(movement(series, { evidence: [], headline: true }))).toContain('under hela perioden');
});

it('tells a value that is hidden as it tells one that is missing', () => {
  const hidden = seriesOf(households, [40, undefined]);
  expect(textOf(movement(hidden, { headline: true }))).toBe(
    'Uppgift om antalet hushåll med ekonomiskt bistånd kan inte redovisas för 2024.',
  );
});
