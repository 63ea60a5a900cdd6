import type { CourseReason } from '@wegmarke/domain';
import type { Words } from './words';

/** A reason in a few words, for filters and table cells; the reason in full is `reasonSentence`. */
export const REASON_WORDS: Words<CourseReason> = {
  de: {
    'critical-milestone-overdue': 'kritischer Umsetzungsschritt lange überfällig',
    'forecast-beyond-goal': 'Ende nach dem Zieltermin erwartet',
    'forecast-slipped-far': 'kritischer Umsetzungsschritt weit verschoben',
    'milestone-overdue': 'Umsetzungsschritt überfällig',
    'start-overdue': 'Beginn überfällig',
    'forecast-slipped': 'Ende verschoben',
    silent: 'fällige Meldungen ausgeblieben',
    'no-dates': 'keine Termine',
    'on-schedule': 'kein Rückstand erkennbar',
  },
  fr: {
    'critical-milestone-overdue': 'étape critique en retard prolongé',
    'forecast-beyond-goal': 'fin prévue après l’échéance de l’objectif',
    'forecast-slipped-far': 'étape critique fortement reportée',
    'milestone-overdue': 'étape en retard',
    'start-overdue': 'début en retard',
    'forecast-slipped': 'fin reportée',
    silent: 'comptes rendus demandés non remis',
    'no-dates': 'aucune échéance',
    'on-schedule': 'aucun retard constaté',
  },
};
