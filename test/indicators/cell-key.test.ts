import fc from 'fast-check';
import { cellKeyId, withMembers, withoutDimension } from '../../src/indicators/cell-key.js';

const members = fc.dictionary(
  fc.constantFrom('kön', 'ålder', 'stadsdelsnämnd', 'insats'),
  fc.constantFrom('a', 'b', '0–17 år'),
  { noNullPrototype: true },
);

describe('cellKeyId', () => {
  it('is the key as text, members in one order', () => {
    const key = { indicator: 'demografi.folkmängd', year: 2024, members: { ålder: '0–17 år', kön: 'kvinnor' } };
    expect(cellKeyId(key)).toBe('demografi.folkmängd|2024|kön=kvinnor|ålder=0–17 år');
    expect(cellKeyId({ ...key, members: {} })).toBe('demografi.folkmängd|2024');
  });

  it('is equal exactly for equal keys', () => {
    fc.assert(
      fc.property(members, members, (a, b) => {
        const id = (one: Record<string, string>) => cellKeyId({ indicator: 'a.b', year: 2024, members: one });
        const same =
          Object.keys(a).length === Object.keys(b).length &&
          Object.entries(a).every(([name, member]) => b[name] === member);
        expect(id(a) === id(b)).toBe(same);
        expect(id(Object.fromEntries(Object.entries(a).reverse()))).toBe(id(a));
      }),
    );
  });
});

describe('withMembers and withoutDimension', () => {
  it('undo each other, and leave the key they are given', () => {
    const key = { indicator: 'a.b', year: 2024, members: { kön: 'män' } };
    const more = withMembers(key, { stadsdelsnämnd: 'Farsta' });
    expect(more.members).toEqual({ kön: 'män', stadsdelsnämnd: 'Farsta' });
    expect(withoutDimension(more, 'stadsdelsnämnd')).toEqual(key);
    expect(withMembers(more, { kön: 'kvinnor' }).members.kön).toBe('kvinnor');
    expect(key.members).toEqual({ kön: 'män' });
  });
});
