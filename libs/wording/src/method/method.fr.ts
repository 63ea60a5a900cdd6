import type { MethodWords } from './method';

export const METHOD_FR: MethodWords = {
  sections: {
    axes: {
      heading: 'Quatre questions, quatre axes',
      paragraphs: [
        'Chaque mesure est décrite sur quatre axes. Aucun axe n’en remplace un autre et aucun n’emprunte la couleur d’un autre.',
      ],
      columns: ['Axe', 'Question', 'Qui détermine', 'Valeurs'],
    },
    status: {
      heading: 'Classes d’état',
      paragraphs: [
        'Chaque jour, chaque mesure appartient à une classe et une seule. L’ensemble des classes donne toujours le total.',
      ],
      columns: ['Classe', 'Signification'],
    },
    figures: {
      heading: 'Chiffres clés',
      paragraphs: [
        'Chaque chiffre clé comporte un numérateur, un dénominateur, ses composantes, ses exclusions et sa date. Le numérateur et le reste donnent le dénominateur ; avec les mesures exclues, on obtient le total.',
        'Les pourcentages isolés sont arrondis au pour cent le plus proche ; ceux d’une répartition le sont de façon à totaliser 100. Si le dénominateur est 0, « – » remplace la part.',
        'Lorsque des mesures ne sont pas évaluées, « Conformes selon la règle » indique deux bornes : l’une comme si aucune des mesures non évaluées n’était conforme, l’autre comme si toutes l’étaient.',
      ],
      columns: ['Chiffre clé', 'Numérateur', 'Dénominateur', 'Composantes du numérateur', 'Reste', 'Exclusions'],
    },
    course: {
      heading: 'La trajectoire selon la règle',
      paragraphs: [
        'Jeu de règles {key}, en vigueur à partir du {validFrom} ; le premier jeu de règles vaut aussi pour les jours antérieurs. Les lignes sont examinées dans l’ordre ; la première qui s’applique décide.',
        'Une étape est en retard lorsqu’elle n’est ni atteinte ni abandonnée et que le dernier jour de son échéance planifiée est passé. La fin de la mesure compte comme étape critique.',
        'Les mesures réalisées, suspendues, abandonnées ou remplacées n’ont pas de trajectoire. Une tâche permanente n’en a une que tant qu’une étape est ouverte.',
        'La trajectoire déclarée, celle de la règle et l’avis de la coordination figurent côte à côte ; aucune n’efface l’autre.',
      ],
      columns: ['Ligne', 'Condition', 'Résultat'],
    },
    horizons: {
      heading: 'Horizons',
      paragraphs: [
        'L’échéance est le même jour du calendrier, autant d’années après l’adoption de l’objectif, sauf si une date propre est fixée. L’horizon est expiré à partir du lendemain.',
      ],
      columns: ['Horizon', 'Durée'],
    },
    reports: {
      heading: 'Comptes rendus',
      paragraphs: [
        'Le compte rendu se rapporte à la dernière campagne de suivi ouverte. C’est le jour de la première signature qui compte ; un renvoi ultérieur ne rend pas le compte rendu tardif.',
        'Un compte rendu manquant n’améliore aucun chiffre : il réduit le taux de réponse ; s’il manque plusieurs fois, la trajectoire n’est pas évaluée et les bornes s’élargissent.',
      ],
      columns: ['Compte rendu', 'Signification'],
    },
    attention: {
      heading: 'Points d’attention',
      paragraphs: ['Une mesure figure parmi les points d’attention dès qu’un de ces motifs au moins s’applique.'],
      columns: ['Motif', 'Condition'],
    },
    clocks: {
      heading: 'Deux regards sur le temps',
      paragraphs: [
        '« Situation connue au … » montre ce qui était connu ce jour-là, avec les noms et les compétences d’alors. Les comptes rendus ultérieurs ne modifient pas un jour passé.',
        '« Selon la campagne de suivi … » montre ce qu’une campagne scellée a établi pour sa date de référence. Une campagne scellée ne change plus ; les corrections sont des rectificatifs placés à côté de l’état antérieur.',
        'Une date future montre, comme projection, ce que conclut la règle si rien d’autre n’est déclaré d’ici là.',
      ],
      columns: [],
    },
  },
  axes: {
    implementation: {
      question: 'Où en est la mesure ?',
      setBy: 'le ministère chef de file ; « réalisée » est confirmé par la coordination sur justificatif',
    },
    course: {
      question: 'Est-elle dans les temps ?',
      setBy: 'trois regards : le ministère déclare, la règle calcule, la coordination ajoute son avis',
    },
    report: {
      question: 'Le ministère a-t-il rendu compte ?',
      setBy: 'calculé à partir de la dernière campagne ouverte',
    },
    effect: { question: 'A-t-elle produit un effet ?', setBy: 'le ministère chef de file, sur justificatif' },
  },
  figures: {
    implementedOrStarted: {
      numerator: 'mesures engagées et réalisées ; jamais sans leurs composantes',
      denominator: 'toutes les mesures sauf celles abandonnées ou remplacées',
    },
    implemented: {
      numerator: 'mesures dont la réalisation est confirmée par la coordination',
      denominator: 'mesures ponctuelles sauf celles abandonnées ou remplacées',
    },
    started: {
      numerator: 'mesures en préparation ou en cours, y compris les tâches permanentes en cours',
      denominator: 'toutes les mesures sauf celles abandonnées ou remplacées',
    },
    onCourse: {
      numerator: 'mesures conformes selon la règle',
      denominator: 'toutes les mesures ayant une trajectoire',
    },
    reported: {
      numerator: 'demandes de la dernière campagne ouverte ayant reçu une réponse',
      denominator: 'toutes les demandes de cette campagne sauf celles retirées',
    },
    milestonesKept: {
      numerator: 'étapes atteintes au plus tard le dernier jour de la première échéance planifiée dépassée',
      denominator:
        'étapes (fin comprise) dont une échéance planifiée est dépassée, sauf celles abandonnées auparavant ; un déplacement ultérieur de l’échéance n’y change rien',
    },
    horizonExpired: {
      numerator: 'mesures dont la réalisation n’est pas confirmée',
      denominator: 'mesures ponctuelles sauf celles abandonnées ou remplacées, dont l’objectif a dépassé son échéance',
    },
  },
  nothingExcluded: 'aucune',
  course: {
    'critical-milestone-overdue':
      'Une étape critique est en retard de plus de {criticalOverdueDays} jours et sa date prévue manque ou est passée.',
    'forecast-beyond-goal':
      'La fin était planifiée au plus tard à l’échéance de l’objectif et n’est désormais attendue qu’après.',
    'forecast-slipped-far':
      'Une étape critique est attendue plus de {forecastSlippedFarDays} jours après son échéance planifiée.',
    'milestone-overdue': 'Une étape est en retard.',
    'start-overdue': 'La mesure n’a pas commencé alors que le début prévu est passé.',
    'forecast-slipped': 'La fin est attendue plus de {forecastSlippedDays} jours après son échéance planifiée.',
    silent:
      'Aucun compte rendu n’a été remis lors des {silentRounds} dernières campagnes scellées où il était demandé.',
    'no-dates': 'Il n’y a ni date de fin ni étape ouverte.',
    'on-schedule': 'Dans tous les autres cas.',
  },
  horizonSpan: { one: '{n} an', other: '{n} ans' },
  reports: {
    open: 'demandé et pas encore signé ; le délai court',
    on_time: 'signé au plus tard le dernier jour du délai',
    late: 'signé après le délai et avant le scellement, y compris un « sans changement » tardif',
    unchanged: 'confirmation dans les délais que rien n’a changé',
    missing: 'non signé alors que le délai est expiré ou la campagne scellée',
    not_due: 'non demandé dans cette campagne, ou demande retirée',
  },
  attention: {
    critical: 'La règle conclut « critique ».',
    overdue: 'La règle conclut « à risque », car une étape ou le début est en retard.',
    divergent: 'Le ministère déclare une trajectoire plus favorable que celle de la règle.',
    silent:
      'La règle conclut « non évaluée », car les comptes rendus demandés lors des {silentRounds} dernières campagnes scellées n’ont pas été remis.',
    redecision_due: 'La mesure est suspendue et la date du réexamen est passée.',
    unconfirmed:
      'Le compte rendu « réalisée » a été accepté il y a plus de {unconfirmedDays} jours sans être confirmé.',
    horizon_expired:
      'L’échéance de l’objectif est passée et la mesure ponctuelle n’est ni déclarée réalisée, ni abandonnée, ni remplacée.',
  },
};
