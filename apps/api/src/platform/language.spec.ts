import { languageOf } from './language';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'de'],
    ['', 'de'],
    ['fr', 'fr'],
    ['fr-FR,fr;q=0.9,de;q=0.8', 'fr'],
    ['de-DE,de;q=0.9,fr;q=0.8', 'de'],
    ['de;q=0.3, FR;q=0.7', 'fr'],
    ['en-GB,en;q=0.9', 'de'],
    ['en,fr;q=0.1', 'fr'],
    ['fr;q=0', 'de'],
    ['fr;q=nonsense', 'de'],
    ['frx', 'de'],
    ['*', 'de'],
  ])('for %p is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
