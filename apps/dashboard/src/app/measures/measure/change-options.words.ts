import { defineWords } from '@wegmarke/ui';

export const changeOptionsWords = defineWords(
  {
    heading: 'Was Sie hier tun können',
    report: 'Melden',
    reportText: 'Stand, Verlauf und Termine ändern sich nur mit einer gezeichneten und angenommenen Statusmeldung.',
    reportLink: 'Statusmeldung schreiben',
    interimLink: 'Zwischenmeldung außerhalb der Berichtsrunde',
    masterData: 'Stammdaten ändern',
    masterDataText: 'Texte, Kontakt, Beteiligte, Mittel: gilt sofort und wird protokolliert.',
    decide: 'Entscheiden',
    decideText: 'Mit Dokumentnummer; gilt ab heute, frühere Tage bleiben.',
    decideList: (count: number) => (count === 1 ? 'Eine Entscheidung' : `${count} Entscheidungen zur Wahl`),
    judge: 'Abstimmen',
    judgeText: 'Ohne Dokumentnummer, mit Ihrem Namen im Protokoll.',
    cancelImpossible: 'Streichen geht nicht mehr: Die Maßnahme gehört zu einer versiegelten Berichtsrunde.',
  },
  {
    heading: 'Ce que vous pouvez faire ici',
    report: 'Rendre compte',
    reportText: 'État, trajectoire et échéances ne changent que par un compte rendu signé et accepté.',
    reportLink: 'Rédiger un compte rendu',
    interimLink: 'Compte rendu intermédiaire, hors campagne',
    masterData: 'Modifier les données de base',
    masterDataText: 'Textes, contact, participants, moyens : vaut immédiatement et est journalisé.',
    decide: 'Décider',
    decideText: 'Avec numéro de document ; vaut dès aujourd’hui, les jours antérieurs restent.',
    decideList: (count: number) => (count === 1 ? 'Une décision' : `${count} décisions au choix`),
    judge: 'Se concerter',
    judgeText: 'Sans numéro de document, avec votre nom dans le journal.',
    cancelImpossible: 'L’annulation n’est plus possible : la mesure fait partie d’une campagne de suivi scellée.',
  },
);
