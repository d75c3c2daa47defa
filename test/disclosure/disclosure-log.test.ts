import { disclosureDiagnostics, disclosureLog } from '../../src/disclosure/disclosure-log.js';
import { count, disclose, key, table } from '../support/observed.js';

const { mask, cells } = disclose({
  indicators: [count('a.x')],
  observations: [
    ...table('a.x', 2023, { Järva: '3.0', Farsta: 0, '': 3 }),
    ...table('a.x', 2024, { Järva: 4, Farsta: 17, Bromma: '..', '': 1021 }),
  ],
});

it('the log names cells by key and reason, in order, never by value', () => {
  const log = disclosureLog(mask, 5);
  expect(log).toEqual({
    threshold: 5,
    hidden: [
      { key: 'a.x|2023|stadsdelsnämnd=Farsta', reason: 'city-only' },
      { key: 'a.x|2023|stadsdelsnämnd=Järva', reason: 'primary' },
      { key: 'a.x|2024|stadsdelsnämnd=Bromma', reason: 'source' },
      { key: 'a.x|2024|stadsdelsnämnd=Järva', reason: 'primary' },
    ],
  });
});

it('the analyst is told how much is hidden of what is printed, and what fell back to the city', () => {
  const told = disclosureDiagnostics(mask, cells);
  expect(told.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    'SR-SEK-003 upplysning',
    'SR-SEK-002 upplysning',
  ]);
  expect(told[0]?.message).toContain('4 av 7 celler redovisas inte');
  expect(told[1]?.message).toContain('a.x 2023 visas inte efter stadsdelsnämnd');
  expect(disclosureDiagnostics(mask, [key('a.x', 2024)])).toHaveLength(1);
});
