import { defineWords } from '@wegmarke/ui';

export const dayWords = defineWords(
  {
    heading: 'Stand der Angaben',
    day: 'Tag',
    today: 'Heute',
    toToday: 'Zum heutigen Stand',
    quick: 'Schnellauswahl',
    choose: 'bitte wählen',
    days: 'Tage',
    rounds: 'Berichtsrunden (versiegelt)',
    adoption: (day: string) => `${day} – Verabschiedung der Konzeption`,
    yearEnd: (day: string) => `${day} – Jahresende`,
    fact: (day: string, text: string) => `${day} – ${text}`,
    round: (key: string, day: string) => `Berichtsrunde ${key}, Stichtag ${day}`,
    asKnown: (day: string) => `Stand: wie am ${day} bekannt. Was später bekannt wurde, fehlt hier.`,
    projection: (day: string) =>
      `Projektion auf den ${day}: was die Regel ergibt, falls bis dahin nichts weiter gemeldet wird.`,
    sealed: (key: string, sealedOn: string, day: string) =>
      `Laut Berichtsrunde ${key}, versiegelt am ${sealedOn}; Stichtag ${day}.`,
    tooEarly: (day: string) => `Frühester Tag ist der ${day} (Verabschiedung).`,
    tooLate: 'Der Tag liegt mehr als 20 Jahre in der Zukunft.',
  },
  {
    heading: 'État des données',
    day: 'Jour',
    today: 'Aujourd’hui',
    toToday: 'Revenir à aujourd’hui',
    quick: 'Choix rapide',
    choose: 'veuillez choisir',
    days: 'Jours',
    rounds: 'Campagnes de suivi (scellées)',
    adoption: (day: string) => `${day} – adoption de la conception`,
    yearEnd: (day: string) => `${day} – fin d’année`,
    fact: (day: string, text: string) => `${day} – ${text}`,
    round: (key: string, day: string) => `Campagne ${key}, date de référence : ${day}`,
    asKnown: (day: string) => `Situation connue au ${day}. Ce qui a été connu plus tard n’y figure pas.`,
    projection: (day: string) =>
      `Projection au ${day} : ce que conclut la règle si rien d’autre n’est déclaré d’ici là.`,
    sealed: (key: string, sealedOn: string, day: string) =>
      `Selon la campagne de suivi ${key}, scellée le ${sealedOn} ; date de référence : ${day}.`,
    tooEarly: (day: string) => `Le premier jour possible est le ${day} (adoption).`,
    tooLate: 'Ce jour est à plus de 20 ans dans le futur.',
  },
);
