import { defineWords } from '@wegmarke/ui';

/** How certain a public fact is, in the words of the method page. */
export const CERTAINTY_LEVELS = ['found', 'inferred', 'unverified', 'not found'] as const;
export type CertaintyLevel = (typeof CERTAINTY_LEVELS)[number];

export const certaintyWords = defineWords(
  {
    levels: {
      found: 'belegt',
      inferred: 'erschlossen',
      unverified: 'nicht geprüft',
      'not found': 'nicht gefunden',
    },
    meanings: {
      found: 'auf einer öffentlichen Seite gelesen; die Adresse ist genannt',
      inferred: 'folgt aus einer belegten Angabe, steht dort aber nicht ausdrücklich',
      unverified: 'ohne Quelle oder eigene Übersetzung',
      'not found': 'gesucht; keine gefundene öffentliche Quelle sagt es',
    },
  },
  {
    levels: {
      found: 'attesté',
      inferred: 'déduit',
      unverified: 'non vérifié',
      'not found': 'introuvable',
    },
    meanings: {
      found: 'lu sur une page publique dont l’adresse est indiquée',
      inferred: 'découle d’une information attestée, sans y figurer expressément',
      unverified: 'sans source, ou traduction propre',
      'not found': 'recherché ; aucune source publique trouvée ne le dit',
    },
  },
);

/** The word for a level as the catalogue names it; a level unknown here is shown as it is. */
export function certaintyWord(level: string, words: Readonly<Record<CertaintyLevel, string>>): string {
  const known = CERTAINTY_LEVELS.find((name) => name === level);
  return known === undefined ? level : words[known];
}
