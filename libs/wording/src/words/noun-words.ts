import type { Language } from '@wegmarke/domain';

/** The nouns of the domain rules: what a page, a column or a heading is called. */
export type Noun =
  | 'strategy'
  | 'field'
  | 'goal'
  | 'horizon'
  | 'measure'
  | 'milestone'
  | 'ministry'
  | 'lead'
  | 'participant'
  | 'partner'
  | 'statusReport'
  | 'reportingRound'
  | 'unchanged'
  | 'query'
  | 'amendment'
  | 'indicator'
  | 'annualReport'
  | 'dialogueEvent'
  | 'impulse'
  | 'partnership'
  | 'theme'
  | 'auditEntry'
  | 'asOfDay'
  | 'baseline'
  | 'forecast'
  | 'actual'
  | 'shift'
  | 'attentionList'
  | 'method';

export interface NounForms {
  readonly one: string;
  readonly other: string;
}

export const NOUNS: Readonly<Record<Language, Readonly<Record<Noun, NounForms>>>> = {
  de: {
    strategy: { one: 'Konzeption', other: 'Konzeptionen' },
    field: { one: 'Aktionsfeld', other: 'Aktionsfelder' },
    goal: { one: 'Ziel', other: 'Ziele' },
    horizon: { one: 'Zeithorizont', other: 'Zeithorizonte' },
    measure: { one: 'Maßnahme', other: 'Maßnahmen' },
    milestone: { one: 'Umsetzungsschritt', other: 'Umsetzungsschritte' },
    ministry: { one: 'Ressort', other: 'Ressorts' },
    lead: { one: 'Federführung', other: 'Federführungen' },
    participant: { one: 'beteiligtes Ressort', other: 'beteiligte Ressorts' },
    partner: { one: 'Partner', other: 'Partner' },
    statusReport: { one: 'Statusmeldung', other: 'Statusmeldungen' },
    reportingRound: { one: 'Berichtsrunde', other: 'Berichtsrunden' },
    unchanged: { one: 'Fehlanzeige', other: 'Fehlanzeigen' },
    query: { one: 'Rückfrage', other: 'Rückfragen' },
    amendment: { one: 'Nachtrag', other: 'Nachträge' },
    indicator: { one: 'Indikator', other: 'Indikatoren' },
    annualReport: { one: 'Fortschrittsbericht', other: 'Fortschrittsberichte' },
    dialogueEvent: { one: 'Zukunftsdialog', other: 'Zukunftsdialoge' },
    impulse: { one: 'Impuls', other: 'Impulse' },
    partnership: { one: 'Kommunalpartnerschaft', other: 'Kommunalpartnerschaften' },
    theme: { one: 'Thema', other: 'Themen' },
    auditEntry: { one: 'Protokolleintrag', other: 'Protokolleinträge' },
    asOfDay: { one: 'Stichtag', other: 'Stichtage' },
    baseline: { one: 'Plantermin', other: 'Plantermine' },
    forecast: { one: 'voraussichtlicher Termin', other: 'voraussichtliche Termine' },
    actual: { one: 'Ist-Termin', other: 'Ist-Termine' },
    shift: { one: 'Verschiebung', other: 'Verschiebungen' },
    attentionList: { one: 'Handlungsbedarf', other: 'Handlungsbedarf' },
    method: { one: 'Methodik', other: 'Methodiken' },
  },
  fr: {
    strategy: { one: 'conception', other: 'conceptions' },
    field: { one: 'champ d’action', other: 'champs d’action' },
    goal: { one: 'objectif', other: 'objectifs' },
    horizon: { one: 'horizon', other: 'horizons' },
    measure: { one: 'mesure', other: 'mesures' },
    milestone: { one: 'étape', other: 'étapes' },
    ministry: { one: 'ministère', other: 'ministères' },
    lead: { one: 'chef de file', other: 'chefs de file' },
    participant: { one: 'ministère associé', other: 'ministères associés' },
    partner: { one: 'partenaire', other: 'partenaires' },
    statusReport: { one: 'compte rendu', other: 'comptes rendus' },
    reportingRound: { one: 'campagne de suivi', other: 'campagnes de suivi' },
    unchanged: { one: 'sans changement', other: 'sans changement' },
    query: { one: 'question', other: 'questions' },
    amendment: { one: 'rectificatif', other: 'rectificatifs' },
    indicator: { one: 'indicateur', other: 'indicateurs' },
    annualReport: { one: 'rapport d’avancement', other: 'rapports d’avancement' },
    dialogueEvent: { one: 'dialogue d’avenir', other: 'dialogues d’avenir' },
    impulse: { one: 'impulsion', other: 'impulsions' },
    partnership: { one: 'jumelage', other: 'jumelages' },
    theme: { one: 'thème', other: 'thèmes' },
    auditEntry: { one: 'entrée du journal', other: 'entrées du journal' },
    asOfDay: { one: 'date de référence', other: 'dates de référence' },
    baseline: { one: 'échéance planifiée', other: 'échéances planifiées' },
    forecast: { one: 'date prévue', other: 'dates prévues' },
    actual: { one: 'date effective', other: 'dates effectives' },
    shift: { one: 'report', other: 'reports' },
    attentionList: { one: 'point d’attention', other: 'points d’attention' },
    method: { one: 'méthode', other: 'méthodes' },
  },
};
