import { defineWords } from '@wegmarke/ui';

export const loadStateWords = defineWords(
  {
    loading: 'Wird geladen …',
    preparing: 'Der Dienst wird vorbereitet; diese Seite erscheint von selbst.',
    offlineTitle: 'Keine Verbindung zum Dienst',
    offlineDetail: 'Die Anfrage wurde nicht beantwortet. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
    unexpectedTitle: 'Das hat nicht geklappt',
    unexpectedDetail: 'Der Dienst konnte die Anfrage nicht beantworten. Versuchen Sie es später erneut.',
    retry: 'Erneut versuchen',
  },
  {
    loading: 'Chargement…',
    preparing: 'Le service se prépare ; cette page s’affichera d’elle-même.',
    offlineTitle: 'Pas de connexion au service',
    offlineDetail: 'La demande est restée sans réponse. Vérifiez la connexion et réessayez.',
    unexpectedTitle: 'L’opération a échoué',
    unexpectedDetail: 'Le service n’a pas pu répondre à la demande. Réessayez plus tard.',
    retry: 'Réessayer',
  },
);
