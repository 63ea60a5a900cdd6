import type { Language } from '@wegmarke/domain';
import type { MailKind } from './mail-content';

/** What a mail is called in a list of mails. */
export const MAIL_KIND_WORDS: Readonly<Record<Language, Readonly<Record<MailKind, string>>>> = {
  de: {
    'round-opened': 'Runde eröffnet',
    reminder: 'Erinnerung',
    returned: 'Meldung zurückgegeben',
    'query-asked': 'Rückfrage',
    'to-sign': 'Zur Zeichnung',
    'lead-offered': 'Federführung angeboten',
    nudge: 'Erinnerung durch die Koordination',
  },
  fr: {
    'round-opened': 'Campagne ouverte',
    reminder: 'Rappel',
    returned: 'Compte rendu renvoyé',
    'query-asked': 'Question',
    'to-sign': 'À signer',
    'lead-offered': 'Rôle de chef de file proposé',
    nudge: 'Rappel de la coordination',
  },
};
