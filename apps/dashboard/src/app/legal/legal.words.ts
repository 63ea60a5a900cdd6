import { defineWords } from '@wegmarke/ui';

export const legalWords = defineWords(
  {
    accessibilityTitle: 'Erklärung zur Barrierefreiheit',
    accessibilityIntro:
      'Diese Anwendung soll die Anforderungen der BITV 2.0 und der WCAG 2.2 auf Stufe AA erfüllen. Sie ist ohne Maus bedienbar, kommt ohne Farbe als alleinigen Informationsträger aus und lässt sich bis 400 Prozent vergrößern.',
    accessibilityStateHeading: 'Stand der Vereinbarkeit',
    accessibilityState:
      'Die Seiten werden bei jeder Änderung automatisch auf Verstöße gegen WCAG 2.2 AA geprüft. Eine Prüfung durch eine unabhängige Stelle oder durch Menschen mit Behinderungen hat bisher nicht stattgefunden. Deshalb wird hier keine vollständige Vereinbarkeit erklärt.',
    accessibilityKnownHeading: 'Bekannte Einschränkungen',
    accessibilityKnownCharts:
      'Diagramme haben einen einzigen Haltepunkt für die Tastatur und werden mit den Pfeiltasten gelesen. Jedes Diagramm gibt es auch als Tabelle.',
    accessibilityKnownFrench:
      'Texte der Konzeption, zu denen keine französische Fassung vorliegt, erscheinen auf Deutsch und sind als deutsch ausgezeichnet.',
    accessibilityContactHeading: 'Rückmeldung',
    accessibilityContact:
      'Bitte melden Sie Barrieren der Stelle, die diese Anwendung betreibt; sie ist im Impressum genannt. Antwortet sie nicht, können Sie sich an die Schlichtungsstelle des Landes wenden.',
    imprintTitle: 'Impressum',
    imprintIntro:
      'Wer diese Anwendung öffentlich bereitstellt, muss an dieser Stelle Namen, Anschrift, Vertretung und Kontakt nennen. In dieser Installation hat der Betreiber noch nichts eingetragen.',
    imprintNoOffice:
      'Wegmarke ist freie Software unter der Lizenz EUPL-1.2. Sie ist kein Angebot der Landesregierung von Baden-Württemberg und trägt deshalb kein Wappen.',
    imprintSources:
      'Öffentliche Angaben zur Partnerschafts-Konzeption stehen mit ihrer Quelle bei der jeweiligen Maßnahme. Alles Übrige ist als Muster gekennzeichnet, solange die Vorführdaten geladen sind.',
    privacyTitle: 'Datenschutz',
    privacyIntro:
      'Wer diese Seiten nur liest, wird nicht erfasst. Es gibt keine Zählung, keine Werbung und keine Inhalte fremder Server.',
    privacyStorageHeading: 'Was in Ihrem Browser bleibt',
    privacyStorage:
      'In Ihrem Browser bleiben die zuletzt geöffnete Konzeption und, wenn Sie sie wählen, Sprache, Darstellung, die Spalten der Maßnahmenliste und gespeicherte Ansichten. Nichts davon wird übertragen; die Angaben lassen sich in den Einstellungen des Browsers löschen.',
    privacyServerHeading: 'Was der Server sieht',
    privacyServer:
      'Der Server beantwortet Anfragen und führt ein technisches Protokoll. Welche Fristen dafür gelten, legt der Betreiber fest. Personenbezogene Angaben enthält die Konzeption nicht; Zuständigkeiten sind als Referat und Funktionspostfach genannt.',
  },
  {
    accessibilityTitle: 'Déclaration d’accessibilité',
    accessibilityIntro:
      'Cette application vise la conformité au règlement allemand BITV 2.0 et aux règles WCAG 2.2, niveau AA. Elle s’utilise sans souris, ne confie aucune information à la seule couleur et peut être agrandie jusqu’à 400 %.',
    accessibilityStateHeading: 'État de conformité',
    accessibilityState:
      'Les pages sont contrôlées automatiquement selon WCAG 2.2 AA à chaque modification. Aucun contrôle par un organisme indépendant ou par des personnes handicapées n’a eu lieu jusqu’ici. Une conformité totale n’est donc pas déclarée.',
    accessibilityKnownHeading: 'Limites connues',
    accessibilityKnownCharts:
      'Les graphiques n’ont qu’un seul point d’arrêt au clavier et se lisent avec les touches fléchées. Chaque graphique existe aussi sous forme de tableau.',
    accessibilityKnownFrench:
      'Les textes de la conception sans version française s’affichent en allemand et sont balisés comme tels.',
    accessibilityContactHeading: 'Contact',
    accessibilityContact:
      'Les obstacles se signalent à l’organisme qui exploite cette application ; il figure dans les mentions légales. En l’absence de réponse, l’organe de conciliation du Land peut être saisi.',
    imprintTitle: 'Mentions légales',
    imprintIntro:
      'L’organisme qui met cette application à la disposition du public doit indiquer ici son nom, son adresse, son représentant et un contact. Dans cette installation, rien n’a encore été saisi.',
    imprintNoOffice:
      'Wegmarke est un logiciel libre sous licence EUPL-1.2. Ce n’est pas un service du gouvernement du Bade-Wurtemberg et il n’en porte donc pas les armoiries.',
    imprintSources:
      'Les informations publiques sur la conception de partenariat sont accompagnées de leur source auprès de chaque mesure. Tout le reste est signalé comme exemple tant que les données de démonstration sont chargées.',
    privacyTitle: 'Protection des données',
    privacyIntro:
      'La simple lecture de ces pages ne donne lieu à aucune collecte. Il n’y a ni mesure d’audience, ni publicité, ni contenu de serveurs tiers.',
    privacyStorageHeading: 'Ce qui reste dans votre navigateur',
    privacyStorage:
      'Restent dans votre navigateur la dernière conception ouverte et, si vous les choisissez, la langue, l’affichage, les colonnes de la liste des mesures et les vues enregistrées. Rien n’en est transmis ; ces données peuvent être effacées dans les réglages du navigateur.',
    privacyServerHeading: 'Ce que voit le serveur',
    privacyServer:
      'Le serveur répond aux demandes et tient un journal technique. L’exploitant en fixe la durée de conservation. La conception ne contient pas de données personnelles ; les responsabilités sont indiquées par service et boîte fonctionnelle.',
  },
);
