import { on } from '@wegmarke/domain-testing';
import { horizonSentence } from './horizon-sentence';

it('says since when a horizon has expired', () => {
  const said = (language: 'de' | 'fr'): string =>
    horizonSentence('short', on('2022-07-14'), on('2026-11-22'), language);
  expect(said('de')).toBe('kurzfristig, seit 4 Jahren 4 Monaten abgelaufen');
  expect(said('fr')).toBe('à court terme, expiré depuis 4 ans et 4 mois');
});

it('has not expired on the due day, and has on the day after', () => {
  expect(horizonSentence('short', on('2022-07-14'), on('2022-07-14'), 'de')).toBe('kurzfristig, bis 14. Juli 2022');
  expect(horizonSentence('short', on('2022-07-14'), on('2022-07-15'), 'de')).toBe('kurzfristig, seit heute abgelaufen');
});

it('says until when a horizon runs', () => {
  expect(horizonSentence('long', on('2030-07-14'), on('2026-11-22'), 'fr')).toBe(
    'à long terme, jusqu’au 14 juillet 2030',
  );
});
