import { joinList } from '../../src/language/join-list.js';

it.each([
  [[], ''],
  [['Farsta'], 'Farsta'],
  [['Järva', 'Farsta'], 'Järva och Farsta'],
  [['Järva', 'Skärholmen', 'Farsta'], 'Järva, Skärholmen och Farsta'],
])('%j → %s', (items, text) => expect(joinList(items)).toBe(text));

it('can join by eller', () => expect(joinList(['en', 'två'], 'eller')).toBe('en eller två'));
