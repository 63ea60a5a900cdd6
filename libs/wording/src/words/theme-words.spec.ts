import { themeWord } from './theme-words';

it('names a theme in the language of the reader', () => {
  expect(themeWord('skilled-labour', 'de')).toBe('Fachkräfte');
  expect(themeWord('food-waste', 'fr')).toBe('Gaspillage alimentaire');
});

it('shows the key of a theme that has no words yet', () => {
  expect(themeWord('river-transport', 'fr')).toBe('river-transport');
});
