import { defineWords } from '@wegmarke/ui';

export const administrationWords = defineWords(
  {
    title: 'Verwaltung',
    navigation: 'Verwaltung',
    overview: 'Übersicht',
    areas: { personen: 'Personen', ressorts: 'Ressorts', protokoll: 'Protokoll', post: 'Post' },
    about: {
      personen: 'Wer sich anmelden darf, mit welchen Rollen, und wer wen vertritt.',
      ressorts: 'Namen und Kürzel der Ressorts, je mit dem Tag, ab dem sie gelten.',
      protokoll: 'Wer wann was geändert hat, alt und neu; mit Prüfung, ob das Protokoll unverändert ist.',
      post: 'Mails, die das Programm verschickt oder in der Demo aufbewahrt hat.',
    },
    refused: 'Dieser Bereich ist der Verwaltung vorbehalten; mit Ihren Rollen ist er nicht zugänglich.',
    refusedJournal:
      'Das Protokoll lesen die Koordination und die Verwaltung; mit Ihren Rollen ist es nicht zugänglich.',
    nothing: 'Mit Ihren Rollen ist in der Verwaltung nichts zu tun.',
  },
  {
    title: 'Administration',
    navigation: 'Administration',
    overview: 'Vue d’ensemble',
    areas: { personen: 'Personnes', ressorts: 'Ministères', protokoll: 'Journal', post: 'Courrier' },
    about: {
      personen: 'Qui peut se connecter, avec quels rôles, et qui remplace qui.',
      ressorts: 'Noms et abréviations des ministères, avec le jour de leur entrée en vigueur.',
      protokoll: 'Qui a modifié quoi et quand, avant et après ; avec une vérification de l’intégrité du journal.',
      post: 'Courriels envoyés par le programme ou conservés pour la démonstration.',
    },
    refused: 'Cette partie est réservée à l’administration ; vos rôles n’y donnent pas accès.',
    refusedJournal: 'Le journal est lu par la coordination et l’administration ; vos rôles n’y donnent pas accès.',
    nothing: 'Vos rôles ne prévoient rien dans l’administration.',
  },
);
