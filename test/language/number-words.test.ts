import { cardinalWord, ordinalWord } from '../../src/language/number-words.js';

describe('cardinalWord', () => {
  it.each([
    [0, 'noll'],
    [2, 'två'],
    [7, 'sju'],
    [12, 'tolv'],
  ])('%i is %s in both genders', (value, word) => {
    expect(cardinalWord(value, 'common')).toBe(word);
    expect(cardinalWord(value, 'neuter')).toBe(word);
  });

  it('says en person, ett barn', () => {
    expect([cardinalWord(1, 'common'), cardinalWord(1, 'neuter')]).toEqual(['en', 'ett']);
  });

  it.each([13, -1, 1.5, Number.NaN])('leaves %p to digits', (value) => {
    expect(cardinalWord(value, 'common')).toBeUndefined();
  });
});

describe('ordinalWord', () => {
  it.each([
    [1, 'första'],
    [2, 'andra'],
    [3, 'tredje'],
    [8, 'åttonde'],
    [10, 'tionde'],
    [12, 'tolfte'],
    [15, 'femtonde'],
    [16, 'sextonde'],
    [19, 'nittonde'],
    [20, 'tjugonde'],
    [21, 'tjugoförsta'],
    [32, 'trettioandra'],
    [40, 'fyrtionde'],
    [99, 'nittionionde'],
  ])('%i is %s', (value, word) => expect(ordinalWord(value)).toBe(word));

  it('gives every edition its own word', () => {
    const words = Array.from({ length: 99 }, (_, index) => ordinalWord(index + 1));
    expect(new Set(words).size).toBe(99);
    expect(words.every((word) => word !== undefined && /^[a-zåäö]+$/.test(word))).toBe(true);
  });

  it.each([0, 100, -1, 1.5])('knows no %p', (value) => expect(ordinalWord(value)).toBeUndefined());
});
