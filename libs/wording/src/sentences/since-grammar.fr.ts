import type { SinceGrammar } from './since-grammar';

export const SINCE_GRAMMAR_FR: SinceGrammar = {
  measure: '{code} « {title} »',
  totals: {
    one: 'À la date de référence du {day}, la conception compte {n} mesure ni abandonnée ni remplacée ; le rapport précédent (date de référence : {dayBefore}) en comptait {before}.',
    other:
      'À la date de référence du {day}, la conception compte {n} mesures ni abandonnées ni remplacées ; le rapport précédent (date de référence : {dayBefore}) en comptait {before}.',
  },
  totalsWithEnded:
    'Avec les mesures abandonnées et remplacées, on en compte {total}, contre {totalBefore} dans le rapport précédent.',
  bridge: {
    none: 'Depuis lors, aucune mesure ne s’est ajoutée et aucune n’est sortie.',
    arrived: {
      none: 'Aucune mesure ne s’est ajoutée',
      one: '{n} mesure s’est ajoutée ({list})',
      other: '{n} mesures se sont ajoutées ({list})',
    },
    left: { none: 'aucune n’est sortie', one: '{n} est sortie ({list})', other: '{n} sont sorties ({list})' },
    steps: {
      new: { one: '{n} nouvelle', other: '{n} nouvelles' },
      split_out: { one: '{n} scindée', other: '{n} scindées' },
      split_in: { one: '{n} issue d’une scission', other: '{n} issues d’une scission' },
      merge_out: { one: '{n} fusionnée avec d’autres', other: '{n} fusionnées' },
      merge_in: { one: '{n} née d’une fusion', other: '{n} nées d’une fusion' },
      replaced_out: { one: '{n} remplacée', other: '{n} remplacées' },
      replaced_in: { one: '{n} succédant à une autre', other: '{n} succédant à une autre' },
      dropped: { one: '{n} abandonnée', other: '{n} abandonnées' },
      resumed: { one: '{n} reprise', other: '{n} reprises' },
      removed: { one: '{n} annulée', other: '{n} annulées' },
    },
    whole: '{arrived}, {left} : {sum}.',
  },
  moves: {
    soleStayed: 'La seule mesure qui figurait déjà dans le rapport précédent est restée au même état de mise en œuvre.',
    soleMoved: 'La seule mesure qui figurait déjà dans le rapport précédent a changé d’état de mise en œuvre : {list}.',
    allStayed:
      'Les {both} mesures qui figuraient déjà dans le rapport précédent sont toutes restées au même état de mise en œuvre.',
    allMoved:
      'Les {both} mesures qui figuraient déjà dans le rapport précédent ont toutes changé d’état de mise en œuvre : {list}.',
    some: {
      one: 'Sur les {both} mesures qui figuraient déjà dans le rapport précédent, {n} est restée au même état de mise en œuvre et {moved} : {list}.',
      other:
        'Sur les {both} mesures qui figuraient déjà dans le rapport précédent, {n} sont restées au même état de mise en œuvre et {moved} : {list}.',
    },
    moved: { one: '{n} en a changé', other: '{n} en ont changé' },
    step: { one: '{n} de « {from} » à « {to} »', other: '{n} de « {from} » à « {to} »' },
    ended: { one: '{n} réalisée, abandonnée ou remplacée', other: '{n} réalisées, abandonnées ou remplacées' },
  },
  lists: {
    new: {
      one: '{n} nouvelle mesure a été enregistrée[ : {list}].',
      other: '{n} nouvelles mesures ont été enregistrées[ : {list}].',
    },
    implemented: {
      one: '{n} mesure est nouvellement réalisée ({parts})[ : {list}].',
      other: '{n} mesures sont nouvellement réalisées ({parts})[ : {list}].',
    },
    dropped: {
      one: '{n} mesure a été abandonnée[ : {list}].',
      other: '{n} mesures ont été abandonnées[ : {list}].',
    },
    replaced: {
      one: '{n} mesure a été remplacée sans que la suivante soit consignée[ : {list}].',
      other: '{n} mesures ont été remplacées sans que les suivantes soient consignées[ : {list}].',
    },
    resumed: { one: '{n} mesure a été reprise[ : {list}].', other: '{n} mesures ont été reprises[ : {list}].' },
    removed: {
      one: '{n} mesure saisie par erreur a été annulée[ : {list}].',
      other: '{n} mesures saisies par erreur ont été annulées[ : {list}].',
    },
    passing: {
      one: '{n} mesure enregistrée entre les deux dates de référence est déjà sortie[ : {list}].',
      other: '{n} mesures enregistrées entre les deux dates de référence sont déjà sorties[ : {list}].',
    },
    'risk.reported': {
      one: 'Selon les ministères, {n} mesure est nouvellement {course}[ ({parts})][ : {list}].',
      other: 'Selon les ministères, {n} mesures sont nouvellement {course}[ ({parts})][ : {list}].',
    },
    'risk.computed': {
      one: 'Selon la règle, {n} mesure est nouvellement {course}[ ({parts})][ : {list}].',
      other: 'Selon la règle, {n} mesures sont nouvellement {course}[ ({parts})][ : {list}].',
    },
    'recovered.reported': {
      one: 'Selon les ministères, {n} mesure auparavant à risque ou critique est de nouveau conforme[ : {list}].',
      other: 'Selon les ministères, {n} mesures auparavant à risque ou critiques sont de nouveau conformes[ : {list}].',
    },
    'recovered.computed': {
      one: 'Selon la règle, {n} mesure auparavant à risque ou critique est de nouveau conforme[ : {list}].',
      other: 'Selon la règle, {n} mesures auparavant à risque ou critiques sont de nouveau conformes[ : {list}].',
    },
    'help.needed': {
      one: 'Une aide est nouvellement demandée pour {n} mesure[ : {list}].',
      other: 'Une aide est nouvellement demandée pour {n} mesures[ : {list}].',
    },
    'help.still': {
      one: 'Une aide reste demandée pour {n} mesure[ : {list}].',
      other: 'Une aide reste demandée pour {n} mesures[ : {list}].',
    },
    'help.solved': {
      one: '{n} mesure n’a plus besoin d’aide[ : {list}].',
      other: '{n} mesures n’ont plus besoin d’aide[ : {list}].',
    },
  },
  noneImplemented: 'Depuis lors, aucune autre mesure n’est réalisée.',
  reported: { one: '{n} déclarée', other: '{n} déclarées' },
  confirmed: { one: '{n} confirmée', other: '{n} confirmées' },
  split: 'La mesure {before} a été scindée en {after}.',
  merge: 'Les mesures {before} ont été fusionnées en {after}.',
  replacement: 'La mesure {before} a été remplacée par {after}.',
  dates: {
    none: 'Aucune échéance n’a été déplacée depuis le rapport précédent.',
    whole: '{later}, {earlier} ; {affected}.',
    later: {
      none: 'Aucune échéance n’est plus tardive que dans le rapport précédent',
      one: '{n} échéance est plus tardive que dans le rapport précédent',
      other: '{n} échéances sont plus tardives que dans le rapport précédent',
    },
    earlier: { none: 'aucune n’est plus proche', one: '{n} est plus proche', other: '{n} sont plus proches' },
    affected: { one: '{n} mesure est concernée', other: '{n} mesures sont concernées' },
    causes: {
      one: 'Pour {n} échéance, le ministère attend une date plus tardive ; il indique comme cause : {list}.',
      other:
        'Pour {n} échéances, les ministères attendent une date plus tardive ; ils indiquent comme cause : {list}[ ; {without}].',
    },
    noCauses: {
      one: 'Pour {n} échéance, le ministère attend une date plus tardive ; aucune cause n’est indiquée.',
      other: 'Pour {n} échéances, les ministères attendent une date plus tardive ; aucune cause n’est indiquée.',
    },
    withoutCause: {
      one: 'pour {n} échéance, aucune n’est indiquée',
      other: 'pour {n} échéances, aucune n’est indiquée',
    },
    decided: {
      one: '{n} échéance a été fixée à nouveau par décision.',
      other: '{n} échéances ont été fixées à nouveau par décision.',
    },
    end: 'La fin de {measure} est désormais prévue comme suit : {after}, auparavant {before} ({how}).',
    step: 'L’étape « {step} » de {measure} est désormais prévue comme suit : {after}, auparavant {before} ({how}).',
    untitledStep: 'Une étape de {measure} est désormais prévue comme suit : {after}, auparavant {before} ({how}).',
    daysLater: { one: '{n} jour plus tard', other: '{n} jours plus tard' },
    daysEarlier: { one: '{n} jour plus tôt', other: '{n} jours plus tôt' },
    because: '{days} ; cause : {cause}',
    byDecision: '{days}, par décision',
  },
  noneAtRisk: 'Selon les ministères, aucune mesure n’est nouvellement à risque ou critique.',
  atRisk: { one: '{n} à risque', other: '{n} à risque' },
  critical: { one: '{n} critique', other: '{n} critiques' },
  atRiskOrCritical: { one: 'à risque ou critique', other: 'à risque ou critiques' },
  noHelp: 'Aucune aide n’est demandée.',
  figure: {
    before: '{now} ; dans le rapport précédent, {numerator} sur {denominator} ({percent}){parts}.',
    noShareBefore: '{now} ; aucune part ne peut être indiquée pour le rapport précédent.',
  },
};
