import { splitCompound } from '../../src/language/split-compound.js';

describe('splitCompound', () => {
  it.each([
    ['a first part with its linking s', 'orosanmälningarna', ['oros', 'anmälningarna']],
    ['several parts', 'socialtjänstrapporten', ['social', 'tjänst', 'rapporten']],
    ['a suffix with a linking s before a part that is not known', 'mottagningskarusell', ['mottagnings', 'karusell']],
    ['a second part in any inflection', 'brottsoffren', ['brotts', 'offren']],
    ['a word that must be known whole, in any inflection', 'delaktigheten', ['del', 'aktigheten']],
    ['no joint in a simple word', 'minskningarna', ['minskningarna']],
    ['no joint before a genitive s alone', 'utvecklings', ['utvecklings']],
    ['no joint between a first part and an ending', 'barnens', ['barnens']],
  ])('%s: %s', (_, word, parts) => expect(splitCompound(word)).toEqual(parts));

  it('loses and adds no letter', () => {
    for (const word of ['familjehemsplacerade', 'stadsdelsnämndernas', 'relationsvåldscentrum'])
      expect(splitCompound(word).join('')).toBe(word);
  });
});
