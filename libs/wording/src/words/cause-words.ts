import type { Cause } from '@wegmarke/domain';
import type { Words } from './words';

export const CAUSE_WORDS: Words<Cause> = {
  de: {
    decision_own: 'Entscheidung steht aus: eigenes Ressort',
    decision_other_ministry: 'Entscheidung steht aus: anderes Ressort',
    decision_partner: 'Entscheidung steht aus: Partner',
    decision_federal_eu: 'Entscheidung steht aus: Bund oder EU',
    money: 'Finanzierung',
    staff: 'Personal',
    procurement: 'Vergabe',
    law: 'Rechtslage',
    french_partner: 'Partner in Frankreich',
    external_event: 'äußeres Ereignis',
    scope_changed: 'geänderter Umfang',
    estimate_wrong: 'Fehleinschätzung',
  },
  fr: {
    decision_own: 'décision en attente\u00a0: ministère chef de file',
    decision_other_ministry: 'décision en attente\u00a0: autre ministère',
    decision_partner: 'décision en attente\u00a0: partenaire',
    decision_federal_eu: 'décision en attente\u00a0: État fédéral ou UE',
    money: 'financement',
    staff: 'personnel',
    procurement: 'marché public',
    law: 'cadre juridique',
    french_partner: 'partenaire en France',
    external_event: 'événement extérieur',
    scope_changed: 'périmètre modifié',
    estimate_wrong: 'erreur d’appréciation',
  },
};
