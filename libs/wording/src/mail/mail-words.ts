import type { Language } from '@wegmarke/domain';
import type { CountedPhrase } from '../format/counted';
import type { MailGroup, MailKind } from './mail-content';

/** Heading over a group of items. */
export const MAIL_GROUP_HEADINGS: Readonly<Record<Language, Readonly<Record<MailGroup, string>>>> = {
  de: {
    overdue: 'Überfällig',
    due: 'Zu melden',
    sign: 'Zu zeichnen',
    returned: 'Zurückgegeben',
    query: 'Rückfragen',
    offer: 'Angebotene Federführung',
    ministry: 'Ausstehende Meldungen nach Ressort',
  },
  fr: {
    overdue: 'En retard',
    due: 'À rédiger',
    sign: 'À signer',
    returned: 'Renvoyé',
    query: 'Questions',
    offer: 'Rôle de chef de file proposé',
    ministry: 'Comptes rendus attendus par ministère',
  },
};

/** A group in the subject line. */
export const MAIL_SUBJECT_PARTS: Readonly<Record<Language, Readonly<Record<MailGroup, CountedPhrase>>>> = {
  de: {
    overdue: { one: '{n} Meldung überfällig', other: '{n} Meldungen überfällig' },
    due: { one: '{n} Meldung fällig', other: '{n} Meldungen fällig' },
    sign: { one: '{n} Meldung zu zeichnen', other: '{n} Meldungen zu zeichnen' },
    returned: { one: '{n} Meldung zurückgegeben', other: '{n} Meldungen zurückgegeben' },
    query: { one: '{n} Rückfrage', other: '{n} Rückfragen' },
    offer: { one: '{n} Federführung angeboten', other: '{n} Federführungen angeboten' },
    ministry: { one: '{n} Ressort im Verzug', other: '{n} Ressorts im Verzug' },
  },
  fr: {
    overdue: { one: '{n} compte rendu en retard', other: '{n} comptes rendus en retard' },
    due: { one: '{n} compte rendu attendu', other: '{n} comptes rendus attendus' },
    sign: { one: '{n} compte rendu à signer', other: '{n} comptes rendus à signer' },
    returned: { one: '{n} compte rendu renvoyé', other: '{n} comptes rendus renvoyés' },
    query: { one: '{n} question', other: '{n} questions' },
    offer: { one: '{n} rôle de chef de file proposé', other: '{n} rôles de chef de file proposés' },
    ministry: { one: '{n} ministère en retard', other: '{n} ministères en retard' },
  },
};

/** The first sentence. `[…]` is left out when a value in it is missing. */
export const MAIL_OPENINGS: Readonly<Record<Language, Readonly<Record<MailKind, string>>>> = {
  de: {
    'round-opened':
      'die Berichtsrunde {round} ist eröffnet. Stichtag ist der {asOf}, die Meldungen werden bis zum {deadline} erbeten[ ({left})].',
    reminder: 'diese Aufgaben warten bei Ihnen:',
    returned: 'die Koordination hat zurückgegeben, was hier steht. Die Begründung finden Sie am Formular.',
    'query-asked': 'die Koordination hat eine Rückfrage. Die Frage steht am Formular und wird dort beantwortet.',
    'to-sign': 'diese Meldungen sind vorgelegt und warten auf Ihre Zeichnung:',
    'lead-offered': 'Ihrem Ressort wird eine Federführung angeboten. Sie können annehmen oder ablehnen.',
    nudge:
      'die Koordination bittet um die noch ausstehenden Meldungen[ zur Berichtsrunde {round}][, Frist {deadline}].',
  },
  fr: {
    'round-opened':
      'La campagne de suivi {round} est ouverte. La date de référence est le {asOf} ; les comptes rendus sont attendus pour le {deadline}[ ({left})].',
    reminder: 'Ces tâches vous attendent :',
    returned: 'La coordination a renvoyé les éléments ci-dessous. Le motif figure dans le formulaire.',
    'query-asked': 'La coordination pose une question. Elle figure dans le formulaire, où vous pouvez y répondre.',
    'to-sign': 'Ces comptes rendus ont été soumis et attendent votre signature :',
    'lead-offered': 'Un rôle de chef de file est proposé à votre ministère. Vous pouvez l’accepter ou le refuser.',
    nudge:
      'La coordination vous prie de transmettre les comptes rendus encore attendus[ pour la campagne de suivi {round}][, échéance le {deadline}].',
  },
};

/** Working days to the deadline, and beyond it; `{n}` is never negative. */
export const MAIL_DAYS_LEFT: Readonly<
  Record<Language, { readonly left: CountedPhrase; readonly over: CountedPhrase }>
> = {
  de: {
    left: { one: 'noch {n} Arbeitstag', other: 'noch {n} Arbeitstage' },
    over: { one: 'seit {n} Arbeitstag überfällig', other: 'seit {n} Arbeitstagen überfällig' },
  },
  fr: {
    left: { one: 'encore {n} jour ouvré', other: 'encore {n} jours ouvrés' },
    over: { one: 'en retard de {n} jour ouvré', other: 'en retard de {n} jours ouvrés' },
  },
};

export const MAIL_REPORTS: Readonly<Record<Language, { readonly outstanding: CountedPhrase }>> = {
  de: { outstanding: { one: '{n} Meldung steht aus', other: '{n} Meldungen stehen aus' } },
  fr: { outstanding: { one: '{n} compte rendu attendu', other: '{n} comptes rendus attendus' } },
};

export type MailPhrase =
  | 'greeting'
  | 'closing'
  | 'deadline'
  | 'today'
  | 'work'
  | 'automatic'
  | 'opened'
  | 'nudge'
  | 'sample';

export const MAIL_PHRASES: Readonly<Record<Language, Readonly<Record<MailPhrase, string>>>> = {
  de: {
    greeting: 'Guten Tag,',
    closing: 'Mit freundlichen Grüßen',
    deadline: 'Frist {day}',
    today: 'heute fällig',
    work: 'Alle Aufgaben',
    automatic: 'Automatische Nachricht von Wegmarke. Antworten auf diese Adresse werden nicht gelesen.',
    opened: 'Berichtsrunde {round} eröffnet',
    nudge: 'Bitte um Meldung',
    sample: 'Musterdaten: Diese Nachricht gehört zu einer Vorführung, die Angaben sind erfunden.',
  },
  fr: {
    greeting: 'Bonjour,',
    closing: 'Cordialement',
    deadline: 'échéance le {day}',
    today: 'à rendre aujourd’hui',
    work: 'Toutes les tâches',
    automatic: 'Message automatique de Wegmarke. Les réponses à cette adresse ne sont pas lues.',
    opened: 'Campagne de suivi {round} ouverte',
    nudge: 'Relance',
    sample: 'Données d’exemple : ce message fait partie d’une démonstration, les indications sont fictives.',
  },
};
