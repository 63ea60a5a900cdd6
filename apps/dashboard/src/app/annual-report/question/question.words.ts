import { defineWords } from '@wegmarke/ui';

export const questionWords = defineWords(
  {
    title: 'Anfrage des Landtags',
    intro:
      'Eine Tabelle der Maßnahmen mit ihrem Stand an einem Tag, als Anlage zur Antwort. Was bis dahin geendet hat, steht eigens darin; ob der Stand versiegelt ist, steht auf jeder Seite.',
    toReports: 'Alle Fortschrittsberichte',
    state: 'Stand',
    anyDay: 'An einem Tag',
    round: (round: string, day: string) => `Berichtsrunde ${round} (versiegelt, Stichtag ${day})`,
    day: 'Tag',
    dayHint: 'Ohne Angabe: heute. Dieser Stand ist nicht versiegelt und so bezeichnet.',
    ministries: 'Federführung',
    allMinistries: 'Ohne Auswahl: alle Ressorts.',
    fields: 'Aktionsfelder',
    allFields: 'Ohne Auswahl: alle Aktionsfelder.',
    shared: 'Diese Auswahl steht in der Adresse der Seite: Wer den Link bekommt, sieht dieselbe.',
    counting: 'Es wird gezählt …',
    count: (count: number, shown: string) =>
      count === 0
        ? 'Mit dieser Auswahl gibt es keine Maßnahme.'
        : count === 1
          ? 'Die Datei enthält eine Maßnahme.'
          : `Die Datei enthält ${shown} Maßnahmen.`,
    list: 'als Liste ansehen',
    create: 'Anlage erstellen',
    sealed: 'Der Stand ist versiegelt.',
    unsealed: 'Der Stand ist nicht versiegelt; das steht auf jeder Seite der Datei.',
  },
  {
    title: 'Question du Parlement',
    intro:
      'Un tableau des mesures avec leur état à une date, à joindre à la réponse. Ce qui s’est achevé jusque-là y figure à part ; chaque page indique si l’état est scellé.',
    toReports: 'Tous les rapports d’avancement',
    state: 'État',
    anyDay: 'à une date',
    round: (round: string, day: string) => `campagne de suivi ${round} (scellée, date de référence ${day})`,
    day: 'Date',
    dayHint: 'Sans indication : aujourd’hui. Cet état n’est pas scellé et signalé comme tel.',
    ministries: 'Chef de file',
    allMinistries: 'Sans choix : tous les ministères.',
    fields: 'Champs d’action',
    allFields: 'Sans choix : tous les champs d’action.',
    shared: 'Ce choix figure dans l’adresse de la page : qui reçoit le lien voit le même.',
    counting: 'Comptage…',
    count: (count: number, shown: string) =>
      count === 0
        ? 'Aucune mesure ne correspond à ce choix.'
        : count === 1
          ? 'Le fichier contient une mesure.'
          : `Le fichier contient ${shown} mesures.`,
    list: 'voir la liste',
    create: 'Créer l’annexe',
    sealed: 'L’état est scellé.',
    unsealed: 'L’état n’est pas scellé ; chaque page du fichier le dit.',
  },
);
