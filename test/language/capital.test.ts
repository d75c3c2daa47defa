import { capital, uncapital } from '../../src/language/capital.js';

it('begins with a capital and leaves the rest', () => {
  expect(['kvinnor', 'LSS', 'åtta av tio', ''].map(capital)).toEqual(['Kvinnor', 'LSS', 'Åtta av tio', '']);
});

it('begins without one within a sentence, unless the first word is written in capitals', () => {
  expect(['Hushåll i Järva', 'Åtta', 'Öppen vård'].map(uncapital)).toEqual(['hushåll i Järva', 'åtta', 'öppen vård']);
  const kept = ['LSS-insatser', 'SoL', 'HVB', 'B169'];
  expect(kept.map(uncapital)).toEqual(kept);
});
