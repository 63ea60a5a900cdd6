import { defineWords } from '../language/words';

export const figureTileWords = defineWords(
  {
    of: 'von',
    how: 'Wie wird das gerechnet?',
    method: 'Zur Methodik dieser Kennzahl',
    counted: 'Zähler und Rest ergeben zusammen den Nenner',
    excluded: 'Nicht mitgezählt',
    bounds: (low: string, high: string, assessed: number) =>
      `Spanne ${low} bis ${high}: je nachdem, wie die nicht bewerteten Maßnahmen stehen. Bewertet sind ${assessed}.`,
    inNumerator: 'im Zähler',
    inDenominator: 'im Nenner',
    parts: 'Bestandteile des Zählers',
  },
  {
    of: 'sur',
    how: 'Comment est-ce calculé ?',
    method: 'Vers la méthode de ce chiffre clé',
    counted: 'Le numérateur et le reste forment ensemble le dénominateur',
    excluded: 'Non comptées',
    bounds: (low: string, high: string, assessed: number) =>
      `Fourchette de ${low} à ${high}, selon la situation des mesures non évaluées. ${assessed} sont évaluées.`,
    inNumerator: 'au numérateur',
    inDenominator: 'au dénominateur',
    parts: 'Composantes du numérateur',
  },
);
