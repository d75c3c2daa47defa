import { altText } from '../../../src/charts/words/alt-text.js';
import { aims, answers, funnel, interval, spread, survey } from '../district-fixture.js';

describe('a funnel in words', () => {
  it('says the city, who deviates, and who lies within which limits', () => {
    expect(altText(survey)).toBe(
      'Andel med insats. Trattdiagram, procent, mot antal svar. Staden: 82,4. Avviker nedåt från staden: Järva 71,3. ' +
        'Sex stadsdelsnämnder ligger inom gränserna för 95 procent: Hässelby-Vällingby 80,1; Bromma 86,8; Södermalm 85,6; ' +
        'Enskede-Årsta-Vantör 82,2; Skarpnäck 83,5; Farsta 78,2. ' +
        'En stadsdelsnämnd ligger mellan gränserna för 95 procent och 99,8 procent: Kungsholmen 90,6. ' +
        'En stadsdelsnämnd ligger utanför gränserna för 99,8 procent: Järva 71,3. ' +
        'För litet underlag för att jämföras: Hägersten-Älvsjö 91,7. Redovisas inte: Norrmalm och Östermalm.',
    );
  });

  it('says that limits are widened, and that none deviates', () => {
    expect(altText(spread)).toContain(
      'Gränserna är vidgade, eftersom nämnderna skiljer sig mer åt än slumpen förklarar.',
    );
    expect(altText(funnel({ Järva: { size: 90, value: 3 } }, 3))).toContain(
      'Ingen stadsdelsnämnd avviker från staden.',
    );
  });
});

describe('an interval chart in words', () => {
  it('says who deviates, then every value from the largest', () => {
    expect(altText(answers)).toBe(
      'Andel nöjda. Punktdiagram med konfidensintervall på 95 procent, procent, från högst till lägst. Staden: 82. ' +
        'Avviker nedåt från staden: Järva 71. Kungsholmen 91; Bromma 87; Södermalm 86; Skarpnäck 84; ' +
        'Enskede-Årsta-Vantör 82; Hässelby-Vällingby 80; Farsta 78; Järva 71. ' +
        'För litet underlag för att jämföras: Hägersten-Älvsjö 92. Redovisas inte: Norrmalm och Östermalm.',
    );
  });

  it('claims nothing of chance where no uncertainty is known', () => {
    const text = altText(interval({ Järva: [5], Farsta: ['..'] }, 4));
    expect(text).toBe(
      'Andel nöjda. Punktdiagram, procent, från högst till lägst. Staden: 4. Järva 5. Redovisas inte: Farsta.',
    );
  });
});

it('targets in words are counted, then told one by one', () => {
  const text = altText(aims);
  expect(text).toContain('Fem indikatorer bedöms: tre uppnås helt, en uppnås delvis, en uppnås ej.');
  expect(text).toContain('Andel avhysningar som berör barn: utfall 14,0, mål högst 8, ej.');
  expect(text).toMatch(/Redovisas inte: Andel nöjda med boendestöd\.$/);
});
