import { defineWords } from '@wegmarke/ui';

export const sinceWords = defineWords(
  {
    intro: (before: string, after: string) =>
      `Aus den versiegelten Runden zu den Stichtagen ${before} und ${after} geschrieben, deutsch und französisch gleich.`,
    adopting:
      'Übernommene Sätze stehen danach im Text „Seit dem letzten Bericht“ und lassen sich dort ändern; weicht eine Zahl dann von den Daten ab, wird sie gekennzeichnet.',
    first: 'Das ist der erste Bericht: Es gibt keine frühere Runde, mit der verglichen würde.',
    none: 'Zwischen den beiden Runden hat sich nichts geändert, worüber ein Satz zu schreiben wäre.',
    german: 'Deutsch',
    french: 'Französisch',
    adopted: 'übernommen',
    changed: 'übernommen und danach geändert',
    adoptedOne: { de: 'nur deutsch übernommen', fr: 'nur französisch übernommen' },
    notAdopted: 'nicht übernommen',
    adopt: 'Übernehmen',
    adoptOf: (sentence: string) => `Übernehmen: ${sentence}`,
    all: 'Alle Sätze übernehmen',
    done: (count: number) => (count === 1 ? 'Ein Satz steht jetzt im Text.' : `${count} Sätze stehen jetzt im Text.`),
    withdraw: 'Herausnehmen',
    withdrawOf: (sentence: string) => `Herausnehmen: ${sentence}`,
    withdrawn: (count: number) =>
      count === 1
        ? 'Der Satz ist wieder herausgenommen.'
        : `${count} Sätze sind wieder herausgenommen; was daran geändert wurde, steht noch im Text.`,
    undo: 'Zurücknehmen',
    toText: 'zum Text',
    caption: 'Sätze aus den Daten in beiden Sprachen',
  },
  {
    intro: (before: string, after: string) =>
      `Rédigé à partir des campagnes scellées aux dates de référence du ${before} et du ${after}, à l’identique en allemand et en français.`,
    adopting:
      'Les phrases reprises figurent ensuite dans le texte « Depuis le dernier rapport » et peuvent y être modifiées ; un nombre qui s’écarte alors des données est signalé.',
    first: 'C’est le premier rapport : il n’y a pas de campagne antérieure à comparer.',
    none: 'Entre les deux campagnes, rien n’a changé qui appellerait une phrase.',
    german: 'allemand',
    french: 'français',
    adopted: 'reprise',
    changed: 'reprise, puis modifiée',
    adoptedOne: { de: 'reprise en allemand seulement', fr: 'reprise en français seulement' },
    notAdopted: 'non reprise',
    adopt: 'Reprendre',
    adoptOf: (sentence: string) => `Reprendre : ${sentence}`,
    all: 'Reprendre toutes les phrases',
    done: (count: number) =>
      count === 1
        ? 'Une phrase figure maintenant dans le texte.'
        : `${count} phrases figurent maintenant dans le texte.`,
    withdraw: 'Retirer',
    withdrawOf: (sentence: string) => `Retirer : ${sentence}`,
    withdrawn: (count: number) =>
      count === 1
        ? 'La phrase est de nouveau retirée.'
        : `${count} phrases sont de nouveau retirées ; ce qui a été modifié reste dans le texte.`,
    undo: 'Annuler',
    toText: 'vers le texte',
    caption: 'Phrases issues des données dans les deux langues',
  },
);
