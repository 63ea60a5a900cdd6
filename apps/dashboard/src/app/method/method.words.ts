import { defineWords } from '@wegmarke/ui';

export const methodWords = defineWords(
  {
    title: 'Methodik',
    intro:
      'Diese Seite wird aus denselben Regeln erzeugt, nach denen gerechnet wird. Die Schwellen sind die am gezeigten Tag geltenden.',
    onThisPage: 'Auf dieser Seite',
    facts: 'Öffentliche Angaben und ihre Quellen',
    factsText:
      'Was öffentlich bekannt ist, steht mit Quelle und Grad der Gewissheit. Alles andere in der Vorführung ist als Muster gekennzeichnet.',
    levelsCaption: 'Grade der Gewissheit',
    level: 'Gewissheit',
    levelMeaning: 'Bedeutung',
    provenanceCaption: 'Kennzeichen an einzelnen Angaben',
    provenance: 'Kennzeichen',
    provenances: {
      public: 'Die Angabe ist öffentlich, die Quelle ist genannt.',
      sample:
        'Zur Vorführung erfunden. Status, Termine, Verlauf und Texte sind immer Muster, auch bei öffentlich bekannten Maßnahmen.',
      recorded: 'Von den Ressorts oder der Koordination erfasst; trägt kein Kennzeichen.',
    },
    datesCaption: 'Öffentlich belegte Ereignisse',
    day: 'Tag',
    event: 'Ereignis',
    source: 'Quelle',
    fieldsCaption: 'Französische Namen der Aktionsfelder',
    field: 'Aktionsfeld',
    fieldName: 'Französischer Name',
    sources: 'Quellen zur Konzeption',
    unknown: 'Was öffentlich nicht bekannt ist',
    unknownText:
      'Danach wurde gesucht; keine gefundene öffentliche Quelle sagt es. Was hier dazu steht, ist Muster oder fehlt.',
  },
  {
    title: 'Méthode',
    intro:
      'Cette page est produite à partir des règles mêmes qui servent au calcul. Les seuils sont ceux en vigueur à la date affichée.',
    onThisPage: 'Sur cette page',
    facts: 'Données publiques et sources',
    factsText:
      'Ce qui est connu publiquement est indiqué avec sa source et son degré de certitude. Tout le reste de la démonstration est marqué comme exemple.',
    levelsCaption: 'Degrés de certitude',
    level: 'Certitude',
    levelMeaning: 'Signification',
    provenanceCaption: 'Marques placées à côté des données',
    provenance: 'Marque',
    provenances: {
      public: 'La donnée est publique, sa source est indiquée.',
      sample:
        'Inventé pour la démonstration. États, échéances, trajectoires et textes sont toujours des exemples, y compris pour les mesures connues du public.',
      recorded: 'Saisi par les ministères ou la coordination ; ne porte pas de marque.',
    },
    datesCaption: 'Événements attestés publiquement',
    day: 'Jour',
    event: 'Événement',
    source: 'Source',
    fieldsCaption: 'Noms français des champs d’action',
    field: 'Champ d’action',
    fieldName: 'Nom français',
    sources: 'Sources sur la conception',
    unknown: 'Ce qui n’est pas connu publiquement',
    unknownText:
      'Recherché ; aucune source publique trouvée ne le dit. Ce qui figure ici à ce sujet est un exemple ou manque.',
  },
);
