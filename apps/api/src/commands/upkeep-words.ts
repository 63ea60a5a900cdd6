import type { Language } from '@wegmarke/domain';

/** What the commands of an operator say. */
export interface UpkeepWords {
  readonly auditWhole: (chains: number, entries: number) => string;
  readonly auditBroken: (chain: string, position: number, length: number) => string;
  readonly exportUsage: string;
  readonly eraseUsage: string;
  readonly eraseAsks: (person: string) => string;
  readonly erased: (person: string) => string;
  readonly removeUsage: string;
  readonly removeAsks: string;
  readonly removed: (strategies: readonly string[], people: number) => string;
  readonly removedAsNew: string;
  readonly removedBeside: string;
  readonly nothingToRemove: string;
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const GERMAN: UpkeepWords = {
  auditWhole: (chains, entries) =>
    `Das Protokoll ist unverändert: ${count(chains, 'Kette', 'Ketten')}, ${count(entries, 'Eintrag', 'Einträge')}.`,
  auditBroken: (chain, position, length) =>
    `Das Protokoll ist verändert: Kette ${chain}, Eintrag ${position} von ${length} fehlt oder ist nicht der, der er war.`,
  exportUsage: 'npm run person:export -- KENNUNG',
  eraseUsage: 'npm run person:erase -- KENNUNG --yes',
  eraseAsks: (person) =>
    `Die Daten der Person ${person} werden endgültig gelöscht. Zum Bestätigen --yes anfügen; nichts wurde geändert.`,
  erased: (person) => `Die Daten der Person ${person} sind gelöscht. Das Protokoll ist weiterhin vollständig.`,
  removeUsage: 'npm run remove-demo -- --yes',
  removeAsks:
    'Die Musterkonzeption und alle Demo-Personen werden endgültig entfernt. Zum Bestätigen --yes anfügen; nichts wurde geändert.',
  removed: (strategies, people) =>
    `Entfernt: ${strategies.length > 0 ? `Musterkonzeption ${strategies.join(', ')}` : 'keine Musterkonzeption'} und ${people} Demo-Personen. Die Musterdaten werden nicht wieder geladen.`,
  removedAsNew: 'Es waren keine echten Daten da: Die Installation ist leer wie am ersten Tag.',
  removedBeside: 'Echte Daten sind unberührt; die Protokolleinträge der Musterkonzeption bleiben stehen.',
  nothingToRemove: 'Es sind keine Musterdaten da; sie werden auch künftig nicht geladen.',
};

const FRENCH: UpkeepWords = {
  auditWhole: (chains, entries) =>
    `Le journal est intact : ${count(chains, 'chaîne', 'chaînes')}, ${count(entries, 'entrée', 'entrées')}.`,
  auditBroken: (chain, position, length) =>
    `Le journal a été modifié : chaîne ${chain}, l'entrée ${position} sur ${length} manque ou n'est plus celle qu'elle était.`,
  exportUsage: 'npm run person:export -- IDENTIFIANT',
  eraseUsage: 'npm run person:erase -- IDENTIFIANT --yes',
  eraseAsks: (person) =>
    `Les données de la personne ${person} seront effacées définitivement. Ajouter --yes pour confirmer ; rien n'a été modifié.`,
  erased: (person) => `Les données de la personne ${person} sont effacées. Le journal reste complet.`,
  removeUsage: 'npm run remove-demo -- --yes',
  removeAsks:
    "La conception d'exemple et toutes les personnes de démonstration seront supprimées définitivement. Ajouter --yes pour confirmer ; rien n'a été modifié.",
  removed: (strategies, people) =>
    `Supprimé : ${strategies.length > 0 ? `conception d'exemple ${strategies.join(', ')}` : "aucune conception d'exemple"} et ${people} personnes de démonstration. Les données d'exemple ne seront plus chargées.`,
  removedAsNew: "Il n'y avait pas de données réelles : l'installation est vide comme au premier jour.",
  removedBeside: "Les données réelles sont intactes ; les entrées du journal sur la conception d'exemple demeurent.",
  nothingToRemove: "Il n'y a pas de données d'exemple ; elles ne seront pas chargées non plus à l'avenir.",
};

export const UPKEEP_WORDS: Readonly<Record<Language, UpkeepWords>> = { de: GERMAN, fr: FRENCH };
