import type { FigureKey, FigurePartKey } from '@wegmarke/domain';
import { COURSE_WORDS, REPORT_WORDS } from './axis-words';
import { STATUS_WORDS } from './class-words';
import type { Words } from './words';

export const FIGURE_WORDS: Words<FigureKey> = {
  de: {
    implementedOrStarted: 'Umgesetzt oder angestoßen',
    implemented: 'Umgesetzt und bestätigt',
    started: 'Angestoßen',
    onCourse: 'Im Plan nach der Regel',
    reported: 'Gemeldet',
    milestonesKept: 'Umsetzungsschritte eingehalten',
    horizonExpired: 'Zeithorizont abgelaufen, nicht bestätigt umgesetzt',
  },
  fr: {
    implementedOrStarted: 'Réalisées ou engagées',
    implemented: 'Réalisées et confirmées',
    started: 'Engagées',
    onCourse: 'Conformes selon la règle',
    reported: 'Comptes rendus remis',
    milestonesKept: 'Étapes respectées',
    horizonExpired: 'Horizon expiré sans réalisation confirmée',
  },
};

/** Parts, rest and excluded of every figure: words of the axes, and names of the remainders. */
export const PART_WORDS: Words<FigurePartKey> = {
  de: {
    ...STATUS_WORDS.de,
    ...COURSE_WORDS.de,
    ...REPORT_WORDS.de,
    kind_permanent: 'Daueraufgabe',
    no_course: 'ohne Verlauf',
    no_round: 'vor der ersten Berichtsrunde',
    not_expired: 'Zeithorizont nicht abgelaufen oder ohne Ziel',
    kept: 'eingehalten',
    not_kept: 'nicht eingehalten',
  },
  fr: {
    ...STATUS_WORDS.fr,
    ...COURSE_WORDS.fr,
    ...REPORT_WORDS.fr,
    kind_permanent: 'tâche permanente',
    no_course: 'sans trajectoire',
    no_round: 'avant la première campagne de suivi',
    not_expired: 'horizon non expiré ou sans objectif',
    kept: 'respectée',
    not_kept: 'non respectée',
  },
};
