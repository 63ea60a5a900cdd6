import type { RichText } from '@wegmarke/domain';

/** One part of the sample report, both languages written for each other. Says nothing of numbers: those are the data's. */
export interface SampleReportText {
  readonly part: string;
  readonly de: RichText;
  readonly fr: RichText | null;
}

const paragraphs = (...texts: readonly string[]): RichText => ({
  blocks: texts.map((text) => ({ type: 'paragraph', runs: [{ text }] })),
});

const both = (part: string, de: readonly string[], fr: readonly string[]): SampleReportText => ({
  part,
  de: paragraphs(...de),
  fr: paragraphs(...fr),
});

/** Invented for the demo and marked on every page it is printed on; no word of it is an official statement. */
export const SAMPLE_REPORT_TEXTS: readonly SampleReportText[] = [
  both(
    'foreword',
    [
      'Mustertext. Baden-Württemberg und Frankreich verbindet eine Nachbarschaft, die im Alltag gelebt wird: auf dem Weg zur Arbeit, in der Schule, im Krankenhaus, im Zug. Die Partnerschafts-Konzeption gibt dieser Nachbarschaft über alle Ressorts hinweg eine gemeinsame Richtung.',
      'Dieser Bericht zeigt, wo wir stehen. Er nennt, was erreicht wurde, und ebenso, was sich verzögert und warum. Jede Zahl lässt sich bis zur einzelnen Maßnahme zurückverfolgen; wo eine Meldung fehlt, steht es da.',
    ],
    [
      'Texte d’exemple. Le Bade-Wurtemberg et la France partagent un voisinage vécu au quotidien : sur le chemin du travail, à l’école, à l’hôpital, dans le train. La conception de partenariat donne à ce voisinage une direction commune, tous ministères confondus.',
      'Ce rapport montre où nous en sommes. Il dit ce qui a été atteint, mais aussi ce qui prend du retard et pourquoi. Chaque chiffre peut être suivi jusqu’à la mesure ; là où un compte rendu manque, c’est écrit.',
    ],
  ),
  both(
    'summary',
    [
      'Mustertext. Die Mehrzahl der Maßnahmen ist angestoßen oder umgesetzt; die folgenden Sätze sagen, was davon was ist. Verzögerungen gehen vor allem auf Entscheidungen anderer Stellen und auf Vergabeverfahren zurück. Wo der Zeithorizont eines Ziels abgelaufen ist, entscheidet die Koordinierung im nächsten Jahr mit den Ressorts über die Fortführung.',
    ],
    [
      'Texte d’exemple. La plupart des mesures sont engagées ou réalisées ; les phrases qui suivent disent ce qui relève de quoi. Les retards tiennent surtout à des décisions d’autres instances et à des procédures de marché public. Là où l’horizon d’un objectif est dépassé, la coordination décidera l’an prochain avec les ministères de la suite à donner.',
    ],
  ),
  both(
    'field:science-economy',
    [
      'Mustertext. Hochschulen und Unternehmen beiderseits des Rheins arbeiten in gemeinsamen Studiengängen, Forschungsvorhaben und Netzwerken. Im Berichtszeitraum lag der Schwerpunkt auf Künstlicher Intelligenz und auf der Begleitung junger Unternehmen in den Nachbarmarkt.',
    ],
    [
      'Texte d’exemple. De part et d’autre du Rhin, universités et entreprises travaillent ensemble dans des cursus communs, des projets de recherche et des réseaux. Pendant la période, l’accent a porté sur l’intelligence artificielle et sur l’accompagnement de jeunes entreprises vers le marché voisin.',
    ],
  ),
  both(
    'field:transport',
    [
      'Mustertext. Grenzüberschreitende Verbindungen brauchen einen langen Atem: Planung, Finanzierung und Zulassung liegen bei mehreren Stellen in zwei Staaten. Wo Termine sich verschoben haben, nennt der Bericht den Grund je Maßnahme.',
    ],
    [
      'Texte d’exemple. Les liaisons transfrontalières demandent du souffle : planification, financement et autorisations relèvent de plusieurs instances dans deux États. Là où des échéances ont bougé, le rapport en donne la raison pour chaque mesure.',
    ],
  ),
  both(
    'field:language',
    [
      'Mustertext. Die Sprache des Nachbarn öffnet Türen. Angebote in Kindertageseinrichtungen, Schulen und Hochschulen wurden fortgeführt; der Austausch von Lehrkräften wird ausgebaut.',
    ],
    [
      'Texte d’exemple. La langue du voisin ouvre des portes. Les offres dans les structures d’accueil, les écoles et les universités se poursuivent ; les échanges d’enseignants se développent.',
    ],
  ),
  both(
    'field:health',
    [
      'Mustertext. Gesundheitsversorgung endet nicht an der Grenze. Rettungsdienste und Krankenhäuser stimmen Abläufe ab; offene Fragen der Kostenübernahme werden mit den Kassen beider Länder weiterverfolgt.',
    ],
    [
      'Texte d’exemple. La santé ne s’arrête pas à la frontière. Les services de secours et les hôpitaux harmonisent leurs procédures ; les questions ouvertes de prise en charge se poursuivent avec les caisses des deux pays.',
    ],
  ),
  both(
    'field:security',
    [
      'Mustertext. Polizei, Katastrophenschutz und Verbraucherberatung arbeiten über die Grenze hinweg zusammen. Gemeinsame Übungen und Beratungsangebote wurden fortgesetzt.',
    ],
    [
      'Texte d’exemple. Police, protection civile et conseil aux consommateurs coopèrent par-delà la frontière. Exercices communs et offres de conseil ont été poursuivis.',
    ],
  ),
  {
    part: 'field:information',
    de: paragraphs(
      'Mustertext. Wer im Grenzraum lebt, soll sich leicht informieren können. Beratungsstellen und Netzwerke wurden bekannter gemacht; ein gemeinsamer Auftritt im Netz ist in Vorbereitung.',
    ),
    // Left out on purpose: the demo shows how a missing translation looks in the editor and in the French edition.
    fr: null,
  },
  both(
    'field:culture',
    [
      'Mustertext. Museen, Bühnen und Festivals bringen Menschen zusammen. Gemeinsame Vorhaben fanden ihr Publikum auf beiden Seiten; neue Partnerschaften kamen hinzu.',
    ],
    [
      'Texte d’exemple. Musées, scènes et festivals rapprochent les gens. Les projets communs ont trouvé leur public des deux côtés ; de nouveaux partenariats se sont ajoutés.',
    ],
  ),
  both(
    'field:vocational',
    [
      'Mustertext. Eine Ausbildung im Nachbarland soll so selbstverständlich sein wie eine zu Hause. Die Anerkennung von Abschnitten und die Werbung bei Betrieben stehen im Mittelpunkt.',
    ],
    [
      'Texte d’exemple. Se former dans le pays voisin doit devenir aussi naturel que chez soi. La reconnaissance des périodes de formation et l’information des entreprises sont au centre.',
    ],
  ),
  both(
    'field:energy-climate',
    [
      'Mustertext. Wasser, Luft und Wald kennen keine Grenze. Vorhaben zu erneuerbaren Energien, Naturschutz und Landwirtschaft wurden mit den Regionen abgestimmt.',
    ],
    [
      'Texte d’exemple. L’eau, l’air et la forêt ne connaissent pas de frontière. Les projets d’énergies renouvelables, de protection de la nature et d’agriculture ont été concertés avec les régions.',
    ],
  ),
  both(
    'field:tourism',
    [
      'Mustertext. Gäste erleben eine Region, nicht zwei Verwaltungen. Gemeinsame Routen und Angebote wurden weiterentwickelt.',
    ],
    [
      'Texte d’exemple. Les visiteurs vivent une région, non deux administrations. Itinéraires et offres communs ont été développés.',
    ],
  ),
  both(
    'dialogue',
    [
      'Mustertext. Im Zukunftsdialog bringen Kommunen und Zivilgesellschaft ihre Anregungen ein. Welche davon zu Maßnahmen wurden, zeigt der Bericht künftig je Impuls.',
    ],
    [
      'Texte d’exemple. Dans le dialogue d’avenir, communes et société civile apportent leurs impulsions. Le rapport montrera désormais lesquelles sont devenues des mesures.',
    ],
  ),
  both(
    'outlook',
    [
      'Mustertext. Im kommenden Jahr stehen drei Aufgaben an: die Entscheidung über Ziele, deren Zeithorizont abgelaufen ist, die Sicherung der Finanzierung langfristiger Vorhaben und die Vorbereitung der Fortschreibung der Konzeption.',
    ],
    [
      'Texte d’exemple. Trois tâches nous attendent l’an prochain : décider des objectifs dont l’horizon est dépassé, assurer le financement des projets de long terme et préparer l’actualisation de la conception.',
    ],
  ),
];
