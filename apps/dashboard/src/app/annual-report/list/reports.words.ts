import { defineWords } from '@wegmarke/ui';

export const reportsWords = defineWords(
  {
    title: 'Fortschrittsberichte',
    intro:
      'Zu jeder versiegelten Berichtsrunde gehört ein Fortschrittsbericht, deutsch und französisch, in allen Formaten aus denselben Daten.',
    question: 'Antwort auf eine Anfrage des Landtags erstellen',
    loading: 'Die Berichte werden geladen …',
    caption: 'Fortschrittsberichte nach Berichtsrunden',
    round: 'Runde',
    asOfOn: 'Stichtag',
    state: 'Bericht',
    states: { none: 'noch nicht begonnen', draft: 'Entwurf', frozen: 'eingefroren' },
    notSealed: (state: string) => `erst nach dem Versiegeln (Runde: ${state})`,
    withEdition: (state: string, number: number, day: string) => `${state}, Ausgabe ${number} vom ${day}`,
    fileOf: (format: string, language: string, round: string) =>
      `${format}, ${language}, Fortschrittsbericht ${round} herunterladen`,
    open: (round: string) => `Bericht ${round}`,
    empty: 'Es gibt noch keine Berichtsrunde.',
  },
  {
    title: 'Rapports d’avancement',
    intro:
      'À chaque campagne de suivi scellée correspond un rapport d’avancement, en allemand et en français, dans tous les formats à partir des mêmes données.',
    question: 'Préparer la réponse à une question du Parlement',
    loading: 'Chargement des rapports…',
    caption: 'Rapports d’avancement par campagne de suivi',
    round: 'Campagne',
    asOfOn: 'Date de référence',
    state: 'Rapport',
    states: { none: 'pas encore commencé', draft: 'projet', frozen: 'figé' },
    notSealed: (state: string) => `seulement après le scellement (campagne : ${state})`,
    withEdition: (state: string, number: number, day: string) => `${state}, édition ${number} du ${day}`,
    fileOf: (format: string, language: string, round: string) =>
      `${format}, ${language}, télécharger le rapport d’avancement ${round}`,
    open: (round: string) => `Rapport ${round}`,
    empty: 'Il n’y a encore aucune campagne de suivi.',
  },
);
