import type { StatusClass } from '@wegmarke/domain';
import type { Words } from '../words/words';

/** Heads of narrow columns; soft hyphens say where a word may break. */
export const SHORT_STATUS_WORDS: Words<StatusClass> = {
  de: {
    not_started: 'nicht be\u00adgonnen',
    preparing: 'in Vorbe\u00adreitung',
    running: 'in Um\u00adsetzung',
    permanent: 'Dauer\u00adaufgabe',
    implemented_reported: 'um\u00adgesetzt ge\u00admeldet',
    implemented_confirmed: 'um\u00adgesetzt be\u00adstätigt',
    on_hold: 'zurück\u00adgestellt',
    dropped: 'ent\u00adfallen',
    replaced: 'ersetzt',
  },
  fr: {
    not_started: 'non com\u00admencée',
    preparing: 'en prépa\u00adration',
    running: 'en cours',
    permanent: 'perma\u00adnente',
    implemented_reported: 'réalisée dé\u00adclarée',
    implemented_confirmed: 'réalisée con\u00adfirmée',
    on_hold: 'sus\u00adpendue',
    dropped: 'aban\u00addonnée',
    replaced: 'rem\u00adplacée',
  },
};
