import { guessMeasure } from '../../../src/workbook/preview/guess-measure.js';

describe('guessMeasure', () => {
  it.each([
    ['Antal', 'count', undefined],
    ['Antal personer under året', 'count', 'personer'],
    ['Antal ärenden', 'count', 'ärenden'],
    ['Procent', 'share', 'procent'],
    ['% av befolkningen', 'share', 'procent'],
    ['Andel av personerna, %', 'share', 'procent'],
    ['Antal per 1 000 invånare', 'rate', undefined],
    ['Per 100 000', 'rate', undefined],
    ['Miljoner kronor, löpande priser', 'money', 'miljoner kronor'],
    ['mnkr', 'money', 'miljoner kronor'],
    ['tkr', 'money', 'tusen kronor'],
    ['Kronor per månad', 'money', 'kronor'],
    ['Median, dygn', 'duration', 'dygn'],
    ['Medelvärde, månader', 'duration', 'månader'],
    ['Andelstal', undefined, undefined],
    ['Index', undefined, undefined],
    [undefined, undefined, undefined],
  ])('takes %j for %s of %s', (unit, kind, many) => {
    const guess = guessMeasure(unit);
    expect([guess.kind, guess.unit?.many]).toEqual([kind, many]);
  });
});
