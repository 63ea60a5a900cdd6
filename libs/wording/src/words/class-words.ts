import type { ComputedClass, Horizon, MeasureKind, StatusClass } from '@wegmarke/domain';
import { COURSE_WORDS } from './axis-words';
import type { Words } from './words';

export const STATUS_WORDS: Words<StatusClass> = {
  de: {
    not_started: 'nicht begonnen',
    preparing: 'in Vorbereitung',
    running: 'in Umsetzung',
    permanent: 'laufende Daueraufgabe',
    implemented_reported: 'umgesetzt (gemeldet)',
    implemented_confirmed: 'umgesetzt (bestätigt)',
    on_hold: 'zurückgestellt',
    dropped: 'entfallen',
    replaced: 'ersetzt',
  },
  fr: {
    not_started: 'non commencée',
    preparing: 'en préparation',
    running: 'en cours',
    permanent: 'tâche permanente en cours',
    implemented_reported: 'réalisée (déclarée)',
    implemented_confirmed: 'réalisée (confirmée)',
    on_hold: 'suspendue',
    dropped: 'abandonnée',
    replaced: 'remplacée',
  },
};

/** What a class holds, for "Wie wird das gerechnet?" and the method page. */
export const STATUS_DEFINITIONS: Words<StatusClass> = {
  de: {
    not_started: 'Die Maßnahme ist nicht begonnen, oder es liegt noch keine Meldung zu ihr vor.',
    preparing: 'Das Ressort bereitet die Maßnahme vor.',
    running: 'Eine einmalige Maßnahme wird umgesetzt.',
    permanent: 'Eine Daueraufgabe wird umgesetzt; sie endet nicht und gilt deshalb nie als umgesetzt.',
    implemented_reported:
      'Das Ressort meldet die Maßnahme als umgesetzt; die Koordination hat es noch nicht bestätigt.',
    implemented_confirmed: 'Die Koordination hat die Umsetzung anhand eines Nachweises bestätigt.',
    on_hold: 'Die Maßnahme ruht; Grund und Tag der erneuten Entscheidung sind genannt.',
    dropped: 'Die Maßnahme wird nicht weiterverfolgt; der Grund ist genannt.',
    replaced: 'An die Stelle der Maßnahme sind eine oder mehrere andere getreten.',
  },
  fr: {
    not_started: 'La mesure n’a pas commencé, ou aucun compte rendu n’a encore été remis à son sujet.',
    preparing: 'Le ministère prépare la mesure.',
    running: 'Une mesure ponctuelle est en cours de mise en œuvre.',
    permanent:
      'Une tâche permanente est en cours\u202f; elle n’a pas de fin et n’est donc jamais considérée comme réalisée.',
    implemented_reported: 'Le ministère déclare la mesure réalisée\u202f; la coordination ne l’a pas encore confirmé.',
    implemented_confirmed: 'La coordination a confirmé la réalisation sur la base d’un justificatif.',
    on_hold: 'La mesure est suspendue\u202f; le motif et la date du réexamen sont indiqués.',
    dropped: 'La mesure n’est pas poursuivie\u202f; le motif est indiqué.',
    replaced: 'Une ou plusieurs autres mesures se sont substituées à celle-ci.',
  },
};

/** The computed course where "has no course" is a class of its own. */
export const COMPUTED_WORDS: Words<ComputedClass> = {
  de: { ...COURSE_WORDS.de, none: 'ohne Verlauf' },
  fr: { ...COURSE_WORDS.fr, none: 'sans trajectoire' },
};

export const KIND_WORDS: Words<MeasureKind> = {
  de: { one_off: 'einmalige Maßnahme', permanent: 'Daueraufgabe' },
  fr: { one_off: 'mesure ponctuelle', permanent: 'tâche permanente' },
};

export const HORIZON_WORDS: Words<Horizon> = {
  de: { short: 'kurzfristig', medium: 'mittelfristig', long: 'langfristig', none: 'ohne Ziel' },
  fr: { short: 'à court terme', medium: 'à moyen terme', long: 'à long terme', none: 'sans objectif' },
};
