import type { Course, Effect, Implementation, ReportState } from '@wegmarke/domain';
import type { Words } from './words';

export type Axis = 'implementation' | 'course' | 'report' | 'effect';

/** The four questions a measure is asked; one axis is never painted with another's colour. */
export const AXIS_WORDS: Words<Axis> = {
  de: { implementation: 'Umsetzungsstand', course: 'Verlauf', report: 'Meldung', effect: 'Wirkung' },
  fr: {
    implementation: 'État de mise en œuvre',
    course: 'Trajectoire',
    report: 'Compte rendu',
    effect: 'Effet',
  },
};

export const IMPLEMENTATION_WORDS: Words<Implementation> = {
  de: {
    not_started: 'nicht begonnen',
    preparing: 'in Vorbereitung',
    running: 'in Umsetzung',
    implemented: 'umgesetzt',
    on_hold: 'zurückgestellt',
    dropped: 'entfallen',
    replaced: 'ersetzt',
  },
  fr: {
    not_started: 'non commencée',
    preparing: 'en préparation',
    running: 'en cours',
    implemented: 'réalisée',
    on_hold: 'suspendue',
    dropped: 'abandonnée',
    replaced: 'remplacée',
  },
};

export const COURSE_WORDS: Words<Course> = {
  de: { on_track: 'im Plan', at_risk: 'gefährdet', critical: 'kritisch', not_assessed: 'nicht bewertet' },
  fr: { on_track: 'conforme', at_risk: 'à risque', critical: 'critique', not_assessed: 'non évaluée' },
};

export const REPORT_WORDS: Words<ReportState> = {
  de: {
    open: 'offen',
    on_time: 'fristgerecht',
    late: 'verspätet',
    unchanged: 'Fehlanzeige',
    missing: 'ausgeblieben',
    not_due: 'nicht angefordert',
  },
  fr: {
    open: 'en attente',
    on_time: 'dans les délais',
    late: 'en retard',
    unchanged: 'sans changement',
    missing: 'manquant',
    not_due: 'non demandé',
  },
};

export const EFFECT_WORDS: Words<Effect> = {
  de: {
    not_yet: 'noch nicht beurteilbar',
    none_seen: 'keine erkennbar',
    plausible: 'plausibel',
    shown: 'belegt',
  },
  fr: {
    not_yet: 'pas encore évaluable',
    none_seen: 'aucun effet constaté',
    plausible: 'plausible',
    shown: 'attesté',
  },
};
