import { comparativeWord, equalWords, unchangedWord } from '../../src/language/agreement.js';

it('agrees with antalet, andelen and insatserna', () => {
  expect((['neuter', 'common', 'plural'] as const).map(unchangedWord)).toEqual([
    'oförändrat',
    'oförändrad',
    'oförändrade',
  ]);
});

it('compares numbers, levels and lengths', () => {
  const words = (['number', 'level', 'length'] as const).map((scale) => [
    comparativeWord(scale, 'up'),
    comparativeWord(scale, 'down'),
  ]);
  expect(words).toEqual([
    ['fler', 'färre'],
    ['högre', 'lägre'],
    ['längre', 'kortare'],
  ]);
});

it('says that two are equal', () => {
  expect(equalWords('number', 'plural')).toBe('lika många');
  expect(equalWords('level', 'common')).toBe('lika hög');
  expect(equalWords('level', 'neuter')).toBe('lika högt');
  expect(equalWords('length', 'plural')).toBe('lika långa');
});
