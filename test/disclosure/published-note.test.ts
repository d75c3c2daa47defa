import type { ObservedNote } from '../../src/indicators/observe-notes.js';
import { count, disclose, key, membersOf, table } from '../support/observed.js';

const at = (...labels: readonly string[]) => labels.map((one) => key('a.x', 2024, membersOf(one)));
const note = (text: string, keys: ObservedNote['keys'], more: Partial<ObservedNote> = {}): ObservedNote => ({
  indicator: 'a.x',
  text,
  about: 'cells',
  keys,
  ...more,
});

function published(...notes: readonly ObservedNote[]) {
  const { data } = disclose({
    indicators: [count('a.x'), count('b.p')],
    observations: [
      ...table('a.x', 2024, { Järva: 3, Farsta: 12, Bromma: '..', Skarpnäck: '.', Rest: 'm', Älvsjö: 40, '': 90 }),
    ],
    wanted: at('Järva', 'Farsta', 'Bromma', 'Skarpnäck', 'Rest', ''),
    notes,
  });
  return data;
}

describe('a published note', () => {
  it('is about what is shown, not about what is hidden, missing or not planned', () => {
    const all = at('Järva', 'Farsta', 'Bromma', 'Skarpnäck', 'Rest', 'Älvsjö', '');
    expect(published(note('Om alla.', all, { mark: '1' })).notes('a.x')).toEqual([
      { indicator: 'a.x', mark: '1', text: 'Om alla.', about: 'cells', keys: at('Farsta', 'Skarpnäck', '') },
    ]);
  });

  it('is none when nothing that it is about is shown, of a whole table too', () => {
    const hidden = note('Om dolda.', at('Järva', 'Bromma', 'Rest', 'Älvsjö'));
    expect(published(hidden, { ...hidden, about: 'table' }).notes('a.x')).toEqual([]);
  });

  it('is the same however cells that are not shown are marked', () => {
    const shown = at('Farsta');
    const plain = published(note('Om en.', shown)).notes('a.x');
    for (const hidden of ['Järva', 'Bromma', 'Rest'])
      expect(published(note('Om en.', [...at(hidden), ...shown])).notes('a.x')).toEqual(plain);
  });

  it('belongs to its indicator', () => {
    expect(published(note('Om alla.', at(''))).notes('b.p')).toEqual([]);
  });
});
