import { defaultVocabulary, readVocabulary, vocabularyOf } from '../../../src/cli/year/reader-vocabulary.js';
import type { ProjectFiles } from '../../../src/project/project-files.js';

const dimensions = {
  dimensions: {
    hushållstyp: {
      label: 'Hushållstyp',
      total: 'Alla hushåll',
      totalAliases: ['Summa'],
      members: ['Ensamstående', { name: 'Par', aliases: ['Sammanboende'] }],
    },
  },
};
const districts = {
  total: 'Hela staden',
  districts: [{ name: 'Järva', group: 'Västerort', from: '2020-07-01', aliases: ['SDN Järva'] }],
};

function files(texts: Readonly<Record<string, string>>): ProjectFiles {
  return {
    read: async (file) => (texts[file] === undefined ? undefined : new TextEncoder().encode(texts[file])),
    list: async () => [],
  };
}

describe('vocabularyOf', () => {
  it('has members, aliases and totals in lower case, beside the words known anywhere', () => {
    const vocabulary = vocabularyOf(dimensions, districts);
    expect([...(vocabulary.dimensions.get('hushållstyp') ?? [])]).toEqual([
      'alla hushåll',
      'summa',
      'ensamstående',
      'par',
      'sammanboende',
    ]);
    expect(vocabulary.dimensions.get('kön')).toEqual(defaultVocabulary.dimensions.get('kön'));
  });

  it('knows a stadsdelsnämnd as analysts write it, and the part of the city that it lies in', () => {
    const words = vocabularyOf(dimensions, districts).dimensions.get('stadsdelsnämnd');
    for (const word of ['järva', 'sdn järva', 'järva stadsdelsnämnd', 'järvas sdf', 'västerort', 'hela staden'])
      expect(words).toContain(word);
  });
});

describe('readVocabulary', () => {
  const good = {
    'chapters/gemensamt/dimensioner.yaml': 'dimensions:\n  hus: { label: Hus, total: Alla hus }\n',
    'chapters/gemensamt/stadsdelsnamnder.yaml':
      'total: Hela byn\ndistricts: [{ name: Norr, group: Byn, from: 2007-01-01 }]\n',
  };

  it('takes the first project that has one, and passes a faulty one by', async () => {
    const faulty = { ...good, 'chapters/gemensamt/dimensioner.yaml': 'dimensions: 3\n' };
    const vocabulary = await readVocabulary([files({}), files(faulty), files(good)]);
    expect(vocabulary.dimensions.get('hus')).toContain('alla hus');
  });

  it('has the words known anywhere when there is none', async () => {
    expect(await readVocabulary([files({})])).toBe(defaultVocabulary);
  });
});
