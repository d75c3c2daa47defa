import { isLanguageTag } from './language-tag.js';

describe('isLanguageTag', () => {
  it.each(['sv', 'sv-SE', 'en-GB', 'zh-Hant-TW', 'de-1996', 'la', 'sv-x-egen'])('takes %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });

  it.each(['', 'sv_SE', 'svenska språket', 's', 'sv-', '-SE', 'sv-SE-', 'sv SE', undefined])('refuses %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  });
});
