import type { AttentionKey } from '@wegmarke/domain';
import type { Words } from './words';

/** Headings of the attention list; the reason in full is `attentionSentence`. */
export const ATTENTION_WORDS: Words<AttentionKey> = {
  de: {
    critical: 'Kritisch',
    overdue: 'Überfällig',
    divergent: 'Selbsteinschätzung günstiger als Regel',
    silent: 'Ohne Meldung',
    redecision_due: 'Erneute Entscheidung überfällig',
    unconfirmed: 'Umgesetzt gemeldet, nicht bestätigt',
    horizon_expired: 'Zeithorizont abgelaufen',
  },
  fr: {
    critical: 'Critique',
    overdue: 'En retard',
    divergent: 'Auto-évaluation plus favorable que la règle',
    silent: 'Sans compte rendu',
    redecision_due: 'Réexamen en retard',
    unconfirmed: 'Déclarée réalisée, non confirmée',
    horizon_expired: 'Horizon expiré',
  },
};
