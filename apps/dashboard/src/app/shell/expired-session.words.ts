import { defineWords } from '@wegmarke/ui';

export const expiredSessionWords = defineWords(
  {
    title: 'Sitzung abgelaufen – neu anmelden',
    text: 'Ihr Text ist noch da. Nach der Anmeldung wird das Speichern von selbst wiederholt.',
    again: 'Neu anmelden',
    inNewTab: 'In neuem Fenster anmelden',
    goOn: 'Ich bin wieder angemeldet',
    failed: 'Die Anmeldung besteht noch nicht wieder.',
  },
  {
    title: 'Session expirée – se reconnecter',
    text: 'Votre texte est toujours là. Après la connexion, l’enregistrement reprend de lui-même.',
    again: 'Se reconnecter',
    inNewTab: 'Se connecter dans une nouvelle fenêtre',
    goOn: 'Je suis reconnecté(e)',
    failed: 'La connexion n’est pas encore rétablie.',
  },
);
