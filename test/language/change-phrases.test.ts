import {
  barePhrase,
  comparisonPhrase,
  equalPhrase,
  nounPhrase,
  perfectPhrase,
  preteritePhrase,
  type StatedChange,
  supinePhrase,
} from '../../src/language/change-phrases.js';

const forms = [barePhrase, supinePhrase, perfectPhrase, preteritePhrase, nounPhrase];
const all = (change: StatedChange) => forms.map((form) => form(change));

it('says a change by an amount in every form', () => {
  expect(all({ form: 'by', way: 'up', amount: 'sju procent' })).toEqual([
    'ökat med sju procent',
    'ökat med sju procent',
    'har ökat med sju procent',
    'ökade med sju procent',
    'en ökning med sju procent',
  ]);
});

it('says a change from one value to another', () => {
  expect(all({ form: 'from_to', way: 'down', from: 'sju', to: 'noll personer' })).toEqual([
    'minskat från sju till noll personer',
    'minskat från sju till noll personer',
    'har minskat från sju till noll personer',
    'minskade från sju till noll personer',
    'en minskning från sju till noll personer',
  ]);
});

it('takes no side about a balance', () => {
  expect(all({ form: 'shifted', from: '−5', to: '8 mnkr' })).toEqual([
    'förändrats från −5 till 8 mnkr',
    'förändrats från −5 till 8 mnkr',
    'har förändrats från −5 till 8 mnkr',
    'förändrades från −5 till 8 mnkr',
    'en förändring från −5 till 8 mnkr',
  ]);
});

it('says stillness with a verb that Swedish has', () => {
  expect(all({ form: 'about_unchanged', agreement: 'neuter' })).toEqual([
    'i stort sett oförändrat',
    'varit i stort sett oförändrat',
    'är i stort sett oförändrat',
    'var i stort sett oförändrat',
    'i stort sett ingen förändring',
  ]);
  expect(all({ form: 'unchanged', agreement: 'plural' })).toEqual([
    'oförändrade',
    'varit oförändrade',
    'är oförändrade',
    'var oförändrade',
    'ingen förändring',
  ]);
});

it('compares', () => {
  expect(comparisonPhrase({ way: 'down', amount: '332', scale: 'number' })).toBe('332 färre');
  expect(comparisonPhrase({ way: 'up', amount: 'tre procentenheter', scale: 'level' })).toBe(
    'tre procentenheter högre',
  );
  expect(equalPhrase('level', 'common', false)).toBe('i stort sett lika hög');
  expect(equalPhrase('number', 'plural', true)).toBe('lika många');
});
