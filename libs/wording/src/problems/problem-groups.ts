import {
  ADMINISTRATION_ERROR_CODES,
  ANNUAL_REPORT_ERROR_CODES,
  CALENDAR_ERROR_CODES,
  CATALOGUE_ERROR_CODES,
  DECISION_ERROR_CODES,
  GOAL_ERROR_CODES,
  MEASURE_ERROR_CODES,
  NOT_FOUND_ERROR_CODES,
  PERMISSION_ERROR_CODES,
  QUESTION_ERROR_CODES,
  REPORT_ERROR_CODES,
  ROUND_ERROR_CODES,
  SIGN_IN_ERROR_CODES,
  STRATEGY_ERROR_CODES,
} from '@wegmarke/domain';
import type { Words } from '../words/words';

export type ProblemGroup =
  | 'notFound'
  | 'question'
  | 'strategy'
  | 'calendar'
  | 'permission'
  | 'signIn'
  | 'decision'
  | 'measure'
  | 'goal'
  | 'report'
  | 'round'
  | 'annualReport'
  | 'catalogue'
  | 'administration';

/** Refusals of one concept share their title; the sentence below it tells them apart. */
export const PROBLEM_GROUPS: Readonly<Record<ProblemGroup, readonly string[]>> = {
  notFound: NOT_FOUND_ERROR_CODES,
  question: QUESTION_ERROR_CODES,
  strategy: STRATEGY_ERROR_CODES,
  calendar: CALENDAR_ERROR_CODES,
  permission: PERMISSION_ERROR_CODES,
  signIn: SIGN_IN_ERROR_CODES,
  decision: DECISION_ERROR_CODES,
  measure: MEASURE_ERROR_CODES,
  goal: GOAL_ERROR_CODES,
  report: REPORT_ERROR_CODES,
  round: ROUND_ERROR_CODES,
  annualReport: ANNUAL_REPORT_ERROR_CODES,
  catalogue: CATALOGUE_ERROR_CODES,
  administration: ADMINISTRATION_ERROR_CODES,
};

export const PROBLEM_TITLES: Words<ProblemGroup> = {
  de: {
    notFound: 'Nicht gefunden',
    question: 'Abfrage nicht möglich',
    strategy: 'Konzeption nicht angelegt',
    calendar: 'Kein gültiger Tag',
    permission: 'Nicht erlaubt',
    signIn: 'Anmeldung nicht möglich',
    decision: 'Änderung nicht möglich',
    measure: 'Angaben zur Maßnahme passen nicht',
    goal: 'Angaben zum Ziel passen nicht',
    report: 'Statusmeldung nicht angenommen',
    round: 'Berichtsrunde nicht geändert',
    annualReport: 'Fortschrittsbericht: so nicht möglich',
    catalogue: 'Datei nicht übernommen',
    administration: 'Nicht möglich',
  },
  fr: {
    notFound: 'Introuvable',
    question: 'Requête impossible',
    strategy: 'Conception non créée',
    calendar: 'Date non valable',
    permission: 'Action non autorisée',
    signIn: 'Connexion impossible',
    decision: 'Modification impossible',
    measure: 'Données de la mesure incohérentes',
    goal: 'Données de l’objectif incohérentes',
    report: 'Compte rendu non accepté',
    round: 'Campagne de suivi non modifiée',
    annualReport: 'Rapport d’avancement : opération impossible',
    catalogue: 'Fichier non repris',
    administration: 'Opération impossible',
  },
};
