import { targetCountSentence } from '../../src/language/target-count-sentence.js';

describe('the sentence that counts targets', () => {
  it.each([
    [7, 0, 1, 'sju av åtta indikatorer uppnås helt, en uppnås ej'],
    [7, 1, 0, 'sju av åtta indikatorer uppnås helt, en uppnås delvis'],
    [5, 2, 1, 'fem av åtta indikatorer uppnås helt, två uppnås delvis och en uppnås ej'],
    [1, 0, 7, 'en av åtta indikatorer uppnås helt, sju uppnås ej'],
    [0, 2, 6, 'två av åtta indikatorer uppnås delvis, sex uppnås ej'],
    [8, 0, 0, 'alla åtta indikatorer uppnås helt'],
    [0, 8, 0, 'alla åtta indikatorer uppnås delvis'],
    [0, 0, 8, 'ingen av de åtta indikatorerna uppnås'],
    [2, 0, 0, 'båda indikatorerna uppnås helt'],
    [0, 0, 2, 'ingen av de två indikatorerna uppnås'],
    [1, 0, 1, 'en av två indikatorer uppnås helt, en uppnås ej'],
    [1, 0, 0, 'en indikator uppnås helt'],
    [0, 0, 1, 'en indikator uppnås ej'],
    [11, 0, 1, 'elva av tolv indikatorer uppnås helt, en uppnås ej'],
    [12, 0, 1, '12 av 13 indikatorer uppnås helt, 1 uppnås ej'],
    [14, 0, 0, 'alla 14 indikatorer uppnås helt'],
  ])('%i helt, %i delvis, %i ej', (helt, delvis, ej, sentence) => {
    expect(targetCountSentence({ helt, delvis, ej })).toBe(sentence);
  });

  it('is not there without indicators', () => {
    expect(targetCountSentence({ helt: 0, delvis: 0, ej: 0 })).toBeUndefined();
  });
});
