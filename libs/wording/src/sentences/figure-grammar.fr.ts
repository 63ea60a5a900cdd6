import type { FigureGrammar } from './figure-grammar';

const MEASURES = { one: 'mesure', other: 'mesures' };
const ONE_OFF = { one: 'mesure ponctuelle', other: 'mesures ponctuelles' };

/** Every part is said as "{n} …" after "dont", "les autres" or "non comptées". */
const PARTS: FigureGrammar['parts'] = {
  not_started: { one: '{n} non commencée', other: '{n} non commencées' },
  preparing: { one: '{n} en préparation', other: '{n} en préparation' },
  running: { one: '{n} en cours', other: '{n} en cours' },
  permanent: { one: '{n} tâche permanente en cours', other: '{n} tâches permanentes en cours' },
  implemented_reported: { one: '{n} déclarée réalisée', other: '{n} déclarées réalisées' },
  implemented_confirmed: { one: '{n} réalisée et confirmée', other: '{n} réalisées et confirmées' },
  on_hold: { one: '{n} suspendue', other: '{n} suspendues' },
  dropped: { one: '{n} mesure abandonnée', other: '{n} mesures abandonnées' },
  replaced: { one: '{n} mesure remplacée', other: '{n} mesures remplacées' },
  on_track: { one: '{n} conforme', other: '{n} conformes' },
  at_risk: { one: '{n} à risque', other: '{n} à risque' },
  critical: { one: '{n} critique', other: '{n} critiques' },
  not_assessed: { one: '{n} non évaluée', other: '{n} non évaluées' },
  open: { one: '{n} en attente', other: '{n} en attente' },
  on_time: { one: '{n} dans les délais', other: '{n} dans les délais' },
  late: { one: '{n} en retard', other: '{n} en retard' },
  unchanged: { one: '{n} sans changement', other: '{n} sans changement' },
  missing: { one: '{n} manquant', other: '{n} manquants' },
  not_due: { one: '{n} mesure sans compte rendu demandé', other: '{n} mesures sans compte rendu demandé' },
  kind_permanent: { one: '{n} tâche permanente', other: '{n} tâches permanentes' },
  no_course: { one: '{n} mesure sans trajectoire', other: '{n} mesures sans trajectoire' },
  no_round: {
    one: '{n} mesure avant la première campagne de suivi',
    other: '{n} mesures avant la première campagne de suivi',
  },
  not_expired: {
    one: '{n} mesure sans objectif ou dont l’horizon court encore',
    other: '{n} mesures sans objectif ou dont l’horizon court encore',
  },
  kept: { one: '{n} respectée', other: '{n} respectées' },
  not_kept: { one: '{n} non respectée', other: '{n} non respectées' },
};

export const FIGURE_GRAMMAR_FR: FigureGrammar = {
  figures: {
    implementedOrStarted: {
      noun: MEASURES,
      predicate: { one: 'est réalisée ou engagée', other: 'sont réalisées ou engagées' },
      empty: 'il n’y a aucune mesure à compter',
    },
    implemented: {
      noun: ONE_OFF,
      predicate: { one: 'est réalisée et confirmée', other: 'sont réalisées et confirmées' },
      empty: 'il n’y a aucune mesure ponctuelle à compter',
      rest: 'en outre : {list}, sans confirmation à ce jour',
    },
    started: {
      noun: MEASURES,
      predicate: { one: 'est engagée', other: 'sont engagées' },
      empty: 'il n’y a aucune mesure à compter',
    },
    onCourse: {
      noun: { one: 'mesure ayant une trajectoire', other: 'mesures ayant une trajectoire' },
      predicate: { one: 'est conforme selon la règle', other: 'sont conformes selon la règle' },
      empty: 'aucune mesure n’a de trajectoire',
      rest: 'les autres : {list}',
    },
    reported: {
      noun: { one: 'compte rendu demandé', other: 'comptes rendus demandés' },
      predicate: { one: 'a été remis', other: 'ont été remis' },
      empty: 'aucun compte rendu n’est demandé',
      rest: 'les autres : {list}',
    },
    milestonesKept: {
      noun: { one: 'étape échue', other: 'étapes échues' },
      predicate: {
        one: 'a été respectée, par rapport à la première échéance planifiée dépassée',
        other: 'ont été respectées, par rapport à la première échéance planifiée dépassée',
      },
      empty: 'aucune échéance planifiée d’étape n’est encore dépassée',
    },
    horizonExpired: {
      noun: {
        one: 'mesure ponctuelle à horizon expiré',
        other: 'mesures ponctuelles à horizon expiré',
      },
      predicate: { one: 'n’a pas de réalisation confirmée', other: 'n’ont pas de réalisation confirmée' },
      empty: 'l’horizon n’est expiré pour aucune mesure ponctuelle',
    },
  },
  parts: PARTS,
  asOf: 'Situation connue au {day} : ',
  projection: 'Projection au {day}, si rien d’autre n’est déclaré d’ici là : ',
  round: 'Selon la campagne de suivi {round} (date de référence : {day}, scellée le {sealedOn}) : ',
  statement: '{numerator} {noun} sur {denominator} ({percent}) {predicate}',
  noShare: 'aucune part ne peut être indiquée (–), car {why}',
  parted: ', dont {list}',
  excluded: { one: 'n’est pas comptée : {list}', other: 'ne sont pas comptées : {list}' },
  nothingExcluded: 'aucune mesure n’est exclue',
  bounds: {
    one: 'selon l’évaluation de la mesure non évaluée, la part se situe entre {low} et {high}',
    other: 'selon l’évaluation des {n} mesures non évaluées, la part se situe entre {low} et {high}',
  },
  stale: {
    one: 'pour {n} des {all} mesures comptées, aucun compte rendu n’est parvenu depuis la date de référence de la dernière campagne scellée',
    other:
      'pour {n} des {all} mesures comptées, aucun compte rendu n’est parvenu depuis la date de référence de la dernière campagne scellée',
  },
  separator: ' ; ',
};
