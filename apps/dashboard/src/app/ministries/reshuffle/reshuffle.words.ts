import { defineWords } from '@wegmarke/ui';

export const reshuffleWords = defineWords(
  {
    heading: 'Umressortierung',
    all: 'Alle Ressorts',
    notAllowed: 'Federführungen überträgt die Koordination durch Erlass; Ihre Rolle erlaubt das nicht.',
    effects: [
      'Viele Federführungen gehen auf einmal über: alle oder keine. Zuerst sehen Sie, was sich verschiebt; geändert wird dabei nichts.',
      'Vom Stichtag an meldet das neue Ressort; offene Anforderungen gehen dann mit, ihre Frist bleibt.',
      'Nicht gezeichnete Meldungen und Entwürfe bleiben beim bisherigen Ressort; gezeichnete bestehen. Frühere Tage bleiben, wie sie waren.',
    ],
    scope: 'Was geht über',
    everything: 'alles, was ein Ressort führt',
    chosen: 'einzelne Maßnahmen',
    from: 'Bisheriges Ressort',
    measures: 'Maßnahmen',
    to: 'Neues federführendes Ressort',
    effectiveOn: 'Erster Tag der neuen Federführung',
    effectiveHint: 'Heute oder später.',
    show: 'Zeigen, was sich verschiebt',
    result: 'Das verschiebt sich',
    count: (count: number, day: string) =>
      count === 1 ? `Eine Maßnahme wechselt am ${day}.` : `${count} Maßnahmen wechseln am ${day}.`,
    rehearsal: 'Noch ist nichts geändert.',
    measure: 'Maßnahme',
    before: 'Bisher',
    after: 'Künftig',
    requests: 'Offene Anforderungen',
    request: (round: string, day: string) => `Runde ${round}, Frist ${day}`,
    leftBehind: 'Bleibt zurück',
    unsigned: (count: number) =>
      count === 1 ? 'eine nicht gezeichnete Meldung' : `${count} nicht gezeichnete Meldungen`,
    offerWithdrawn: 'offenes Angebot der Federführung wird zurückgezogen',
    draftsNote: 'Entwürfe sieht nur das Ressort, das sie schreibt; auch sie bleiben dort.',
    apply: (count: number) => (count === 1 ? 'Eine Federführung übertragen' : `${count} Federführungen übertragen`),
    applying: 'Wird übertragen …',
    done: (count: number, day: string) =>
      count === 1 ? `Eine Federführung wechselt am ${day}.` : `${count} Federführungen wechseln am ${day}.`,
  },
  {
    heading: 'Redistribution entre ministères',
    all: 'Tous les ministères',
    notAllowed: 'La coordination transfère les rôles de chef de file par arrêté ; votre rôle ne le permet pas.',
    effects: [
      'Plusieurs rôles de chef de file sont transférés en une fois : tous ou aucun. Vous voyez d’abord ce qui change, sans que rien ne soit modifié.',
      'À partir de la date fixée, le nouveau ministère rend compte ; les demandes ouvertes suivent, leur délai reste.',
      'Les comptes rendus non signés et les brouillons restent au ministère précédent ; ceux qui sont signés demeurent. Les jours antérieurs restent ce qu’ils étaient.',
    ],
    scope: 'Ce qui est transféré',
    everything: 'tout ce dont un ministère est chef de file',
    chosen: 'certaines mesures',
    from: 'Ministère actuel',
    measures: 'Mesures',
    to: 'Nouveau ministère chef de file',
    effectiveOn: 'Premier jour du nouveau chef de file',
    effectiveHint: 'Aujourd’hui ou plus tard.',
    show: 'Montrer ce qui change',
    result: 'Ce qui change',
    count: (count: number, day: string) =>
      count === 1
        ? `Une mesure change de chef de file le ${day}.`
        : `${count} mesures changent de chef de file le ${day}.`,
    rehearsal: 'Rien n’est encore modifié.',
    measure: 'Mesure',
    before: 'Jusqu’ici',
    after: 'Désormais',
    requests: 'Demandes ouvertes',
    request: (round: string, day: string) => `campagne ${round}, délai ${day}`,
    leftBehind: 'Reste sur place',
    unsigned: (count: number) => (count === 1 ? 'un compte rendu non signé' : `${count} comptes rendus non signés`),
    offerWithdrawn: 'la proposition de chef de file en cours est retirée',
    draftsNote: 'Seul le ministère qui les rédige voit ses brouillons ; ils y restent aussi.',
    apply: (count: number) =>
      count === 1 ? 'Transférer un rôle de chef de file' : `Transférer ${count} rôles de chef de file`,
    applying: 'Transfert…',
    done: (count: number, day: string) =>
      count === 1 ? `Un rôle de chef de file change le ${day}.` : `${count} rôles de chef de file changent le ${day}.`,
  },
);
