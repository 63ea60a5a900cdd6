import { TRANSLATION_STATES, translationAfterWriting, translationConfirmed, type TranslationState } from '../index';

const BOTH = { de: true, fr: true };

describe('the translation of a part', () => {
  it.each<[TranslationState, 'de' | 'fr', TranslationState]>([
    ['current', 'de', 'outdated-fr'],
    ['current', 'fr', 'outdated-de'],
    ['outdated-fr', 'de', 'outdated-fr'],
    ['outdated-fr', 'fr', 'outdated-fr'],
    ['outdated-de', 'fr', 'outdated-de'],
    ['missing', 'fr', 'outdated-fr'],
    ['missing', 'de', 'outdated-de'],
  ])('that was %s is, after %s was written, %s', (before, language, after) => {
    expect(translationAfterWriting(before, language, BOTH)).toBe(after);
  });

  it('is missing while one language is empty, and nothing is missing while both are', () => {
    for (const before of TRANSLATION_STATES) {
      expect(translationAfterWriting(before, 'de', { de: true, fr: false })).toBe('missing');
      expect(translationAfterWriting(before, 'de', { de: false, fr: true })).toBe('missing');
      expect(translationAfterWriting(before, 'de', { de: false, fr: false })).toBe('current');
    }
  });

  it('does not turn on its source while it is being written and saves itself again and again', () => {
    let state: TranslationState = 'missing';
    for (let saved = 0; saved < 3; saved += 1) state = translationAfterWriting(state, 'fr', BOTH);
    expect([state, translationConfirmed(state)]).toEqual(['outdated-fr', 'current']);
  });

  it('that is missing is not to be confirmed', () => {
    expect(TRANSLATION_STATES.map(translationConfirmed)).toEqual(['current', 'missing', 'current', 'current']);
  });
});
