import type { ReasonGrammar } from './reason-grammar';

export const REASON_GRAMMAR_FR: ReasonGrammar = {
  because: {
    'critical-milestone-overdue':
      'car {milestone} est en retard depuis le {overdueFrom} et aucune date à venir n’est indiquée[ (dernière date annoncée : {forecastOn})][ ; {others}]',
    'forecast-beyond-goal':
      'car la fin de la mesure est attendue pour le {forecastOn}, soit après l’échéance de l’objectif ({goalDueOn})[ ; l’échéance planifiée était le {baselineOn}]',
    'forecast-slipped-far':
      'car {milestone} n’est attendue que pour le {forecastOn}[, soit {days} jours après l’échéance planifiée du {baselineOn}]',
    'milestone-overdue':
      'car {milestone} est en retard depuis le {overdueFrom}[ (dernière date annoncée : {forecastOn})][ ; {others}]',
    'start-overdue': 'car la mesure n’a pas commencé alors qu’elle devait débuter au plus tard le {startOn}',
    'forecast-slipped':
      'car la fin de la mesure n’est attendue que pour le {forecastOn}[, soit {days} jours après l’échéance planifiée du {baselineOn}]',
    silent: 'car des comptes rendus demandés n’ont pas été remis[ (campagnes de suivi : {rounds})]',
    'no-dates': 'car ni date de fin ni étape ouverte n’est indiquée',
    'on-schedule': 'car aucune échéance n’est dépassée et aucun report de date ne franchit un seuil de la règle',
  },
  milestone: {
    titled: 'l’étape « {title} »',
    criticalTitled: 'l’étape critique « {title} »',
    untitled: 'une étape',
    criticalUntitled: 'une étape critique',
    end: 'la fin de la mesure',
  },
  others: {
    one: 'une autre étape est également en retard',
    other: '{n} autres étapes sont également en retard',
  },
  verdict: '{verdict}, {because}.',
  verdictSince: '{verdict} depuis le {since}, {because}.',
  attention: {
    divergent:
      'Le ministère déclare « {reported} », la règle conclut « {computed} » ({reason}), et ce depuis le {since}.',
    redecision_due: 'Suspendue ; un réexamen était attendu au plus tard le {redecideOn}.',
    unconfirmed:
      'Le compte rendu « réalisée » a été accepté le {reportedOn} ; la confirmation de la coordination reste à donner.',
    horizon_expired: 'L’horizon de l’objectif a expiré le {goalDueOn} ; la mesure n’est pas réalisée.',
  },
};
