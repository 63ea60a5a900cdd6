import type { CatalogueSection, Language } from '@wegmarke/domain';

/** What the command says to whoever called it. */
export interface CommandWords {
  readonly usage: string;
  readonly sections: Readonly<Record<CatalogueSection, string>>;
  readonly goal: string;
  readonly measure: string;
  readonly row: (row: number) => string;
  readonly column: (column: string) => string;
  readonly unreadable: (file: string) => string;
  readonly faults: (count: number) => string;
  readonly created: string;
  readonly changed: string;
  readonly counts: (created: number, changed: number, unchanged: number) => string;
  readonly newStrategy: (key: string) => string;
  readonly nothingToChange: string;
  readonly applied: string;
  readonly dryRun: string;
  readonly more: (hidden: number) => string;
}

const GERMAN: CommandWords = {
  usage: `npm run import -- DATEI.json|DATEI.csv [--apply] [--strategy SCHLÜSSEL] [--decision NUMMER] [--lang de|fr]
  ohne --apply wird nur gezeigt, was geschähe`,
  sections: {
    file: 'Datei',
    strategy: 'Konzeption',
    fields: 'Aktionsfelder',
    ministries: 'Ressorts',
    goals: 'Ziele',
    measures: 'Maßnahmen',
  },
  goal: 'Ziel',
  measure: 'Maßnahme',
  row: (row) => `Zeile ${row}`,
  column: (column) => `Spalte ${column}`,
  unreadable: (file) => `Die Datei ${file} lässt sich nicht lesen.`,
  faults: (count) => `${count} Fehler: nichts wurde geändert.`,
  created: 'neu',
  changed: 'geändert',
  counts: (created, changed, unchanged) => `${created} neu, ${changed} geändert, ${unchanged} unverändert`,
  newStrategy: (key) => `Konzeption: ${key} neu`,
  nothingToChange: 'Nichts zu ändern.',
  applied: 'Übernommen.',
  dryRun: 'Probelauf: nichts wurde geändert. Mit --apply wird übernommen.',
  more: (hidden) => `… und ${hidden} weitere`,
};

const FRENCH: CommandWords = {
  usage: `npm run import -- FICHIER.json|FICHIER.csv [--apply] [--strategy CLÉ] [--decision NUMÉRO] [--lang de|fr]
  sans --apply, la commande montre seulement ce qui se passerait`,
  sections: {
    file: 'Fichier',
    strategy: 'Conception',
    fields: "Champs d'action",
    ministries: 'Ministères',
    goals: 'Objectifs',
    measures: 'Mesures',
  },
  goal: 'Objectif',
  measure: 'Mesure',
  row: (row) => `ligne ${row}`,
  column: (column) => `colonne ${column}`,
  unreadable: (file) => `Le fichier ${file} ne peut pas être lu.`,
  faults: (count) => `${count} ${count === 1 ? 'erreur' : 'erreurs'} : rien n'a été modifié.`,
  created: 'nouveau',
  changed: 'modifié',
  counts: (created, changed, unchanged) => `nouveaux ${created}, modifiés ${changed}, inchangés ${unchanged}`,
  newStrategy: (key) => `Conception : ${key} nouvelle`,
  nothingToChange: 'Rien à modifier.',
  applied: 'Appliqué.',
  dryRun: "Essai : rien n'a été modifié. Avec --apply, les modifications sont appliquées.",
  more: (hidden) => `… et ${hidden} autres`,
};

export const COMMAND_WORDS: Readonly<Record<Language, CommandWords>> = { de: GERMAN, fr: FRENCH };
