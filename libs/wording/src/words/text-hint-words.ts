import type { TextHint } from '@wegmarke/domain';
import type { Words } from './words';

/** What a reader of a report may miss, said as an offer. */
export const TEXT_HINT_WORDS: Words<TextHint> = {
  de: {
    'identical-to-last': 'Der Text ist derselbe wie in der letzten Meldung.',
    'no-date': 'Hier steht noch kein Termin: Bis wann ist der nächste Schritt getan?',
    'no-actor': 'Hier ist noch niemand genannt: Wer soll helfen?',
  },
  fr: {
    'identical-to-last': 'Le texte est le même que dans le dernier compte rendu.',
    'no-date': 'Aucune date n’est encore indiquée : pour quand la prochaine étape est-elle prévue ?',
    'no-actor': 'Personne n’est encore nommé : qui doit apporter son aide ?',
  },
};
