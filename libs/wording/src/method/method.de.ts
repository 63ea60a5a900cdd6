import type { MethodWords } from './method';

export const METHOD_DE: MethodWords = {
  sections: {
    axes: {
      heading: 'Vier Fragen, vier Achsen',
      paragraphs: [
        'Jede Maßnahme wird auf vier Achsen beschrieben. Keine Achse ersetzt eine andere, und keine trägt die Farbe einer anderen.',
      ],
      columns: ['Achse', 'Frage', 'Wer legt fest', 'Werte'],
    },
    status: {
      heading: 'Statusklassen',
      paragraphs: [
        'Jede Maßnahme gehört an jedem Tag zu genau einer Statusklasse. Die Klassen ergeben zusammen immer die Gesamtzahl.',
      ],
      columns: ['Klasse', 'Bedeutung'],
    },
    figures: {
      heading: 'Kennzahlen',
      paragraphs: [
        'Zu jeder Kennzahl gehören Zähler, Nenner, Bestandteile, Ausnahmen und Stichtag. Zähler und Rest ergeben den Nenner; zusammen mit den ausgenommenen Maßnahmen ergibt sich die Gesamtzahl.',
        'Einzelne Prozentwerte werden kaufmännisch auf ganze Prozent gerundet; Aufteilungen so, dass sie zusammen 100 ergeben. Ist der Nenner 0, steht „–“ statt eines Anteils.',
        'Sind Maßnahmen nicht bewertet, nennt „Im Plan nach der Regel“ zwei Grenzen: die eine, als wäre keine, die andere, als wären alle nicht bewerteten Maßnahmen im Plan.',
      ],
      columns: ['Kennzahl', 'Zähler', 'Nenner', 'Bestandteile des Zählers', 'Rest', 'Ausgenommen'],
    },
    course: {
      heading: 'Der Verlauf nach der Regel',
      paragraphs: [
        'Regelsatz {key}, gültig ab {validFrom}; für frühere Tage gilt der erste Regelsatz. Die Zeilen werden der Reihe nach geprüft; die erste zutreffende entscheidet.',
        'Überfällig ist ein Umsetzungsschritt, der weder erreicht noch entfallen ist, sobald der letzte Tag seines Plantermins vorüber ist. Das Ende der Maßnahme zählt als kritischer Umsetzungsschritt.',
        'Keinen Verlauf haben Maßnahmen, die umgesetzt, zurückgestellt, entfallen oder ersetzt sind. Eine Daueraufgabe hat nur einen Verlauf, solange ein Umsetzungsschritt offen ist.',
        'Der gemeldete Verlauf, der nach der Regel und die Sicht der Koordination stehen nebeneinander; keiner überschreibt den anderen.',
      ],
      columns: ['Zeile', 'Bedingung', 'Ergebnis'],
    },
    horizons: {
      heading: 'Zeithorizonte',
      paragraphs: [
        'Der Zieltermin ist derselbe Kalendertag so viele Jahre nach der Verabschiedung des Ziels, sofern nicht ein eigener Termin bestimmt ist. Abgelaufen ist der Zeithorizont ab dem Tag danach.',
      ],
      columns: ['Zeithorizont', 'Spanne'],
    },
    reports: {
      heading: 'Meldungen',
      paragraphs: [
        'Die Meldung bezieht sich auf die zuletzt eröffnete Berichtsrunde. Es zählt der Tag der ersten Zeichnung; eine spätere Rückgabe macht eine Meldung nicht verspätet.',
        'Eine fehlende Meldung verbessert keine Kennzahl: Sie senkt die Meldequote; bleibt sie mehrfach aus, ist der Verlauf nicht bewertet, und die Grenzen weiten sich.',
      ],
      columns: ['Meldung', 'Bedeutung'],
    },
    attention: {
      heading: 'Handlungsbedarf',
      paragraphs: ['Handlungsbedarf besteht bei einer Maßnahme, sobald mindestens einer dieser Gründe vorliegt.'],
      columns: ['Grund', 'Bedingung'],
    },
    clocks: {
      heading: 'Zwei Sichten auf die Zeit',
      paragraphs: [
        '„Wie am … bekannt“ zeigt, was an diesem Tag bekannt war, mit den Namen und Zuständigkeiten von damals. Spätere Meldungen ändern einen vergangenen Tag nicht.',
        '„Laut Berichtsrunde …“ zeigt, was eine versiegelte Berichtsrunde für ihren Stichtag festgestellt hat. Eine versiegelte Runde ändert sich nicht; Berichtigungen sind Nachträge neben dem alten Stand.',
        'Ein Tag in der Zukunft zeigt als Projektion, was die Regel ergibt, falls bis dahin nichts weiter gemeldet wird.',
      ],
      columns: [],
    },
  },
  axes: {
    implementation: {
      question: 'Wie weit ist die Maßnahme?',
      setBy: 'das federführende Ressort; „umgesetzt“ bestätigt die Koordination anhand eines Nachweises',
    },
    course: {
      question: 'Liegt sie im Plan?',
      setBy: 'dreifach: das Ressort meldet, die Regel rechnet, die Koordination ergänzt ihre Sicht',
    },
    report: { question: 'Hat das Ressort gemeldet?', setBy: 'berechnet aus der zuletzt eröffneten Berichtsrunde' },
    effect: { question: 'Hat sie gewirkt?', setBy: 'das federführende Ressort mit Nachweis' },
  },
  figures: {
    implementedOrStarted: {
      numerator: 'angestoßene und umgesetzte Maßnahmen; nie ohne ihre Bestandteile',
      denominator: 'alle Maßnahmen außer entfallenen und ersetzten',
    },
    implemented: {
      numerator: 'umgesetzte Maßnahmen, deren Umsetzung die Koordination bestätigt hat',
      denominator: 'einmalige Maßnahmen außer entfallenen und ersetzten',
    },
    started: {
      numerator: 'Maßnahmen in Vorbereitung oder in Umsetzung, laufende Daueraufgaben eingeschlossen',
      denominator: 'alle Maßnahmen außer entfallenen und ersetzten',
    },
    onCourse: {
      numerator: 'Maßnahmen, die nach der Regel im Plan liegen',
      denominator: 'alle Maßnahmen, die einen Verlauf haben',
    },
    reported: {
      numerator: 'beantwortete Anforderungen der zuletzt eröffneten Berichtsrunde',
      denominator: 'alle Anforderungen dieser Runde außer zurückgezogenen',
    },
    milestonesKept: {
      numerator: 'Umsetzungsschritte, die spätestens am letzten Tag des ersten abgelaufenen Plantermins erreicht waren',
      denominator:
        'Umsetzungsschritte (das Ende eingeschlossen) mit abgelaufenem Plantermin außer den vorher entfallenen; eine spätere Verlegung ändert nichts',
    },
    horizonExpired: {
      numerator: 'Maßnahmen, deren Umsetzung nicht bestätigt ist',
      denominator:
        'einmalige Maßnahmen außer entfallenen und ersetzten, deren Ziel seinen Zieltermin überschritten hat',
    },
  },
  nothingExcluded: 'keine',
  course: {
    'critical-milestone-overdue':
      'Ein kritischer Umsetzungsschritt ist mehr als {criticalOverdueDays} Tage überfällig, und sein voraussichtlicher Termin fehlt oder ist verstrichen.',
    'forecast-beyond-goal': 'Das Ende war bis zum Zieltermin vorgesehen und wird jetzt erst danach erwartet.',
    'forecast-slipped-far':
      'Ein kritischer Umsetzungsschritt wird mehr als {forecastSlippedFarDays} Tage nach seinem Plantermin erwartet.',
    'milestone-overdue': 'Ein Umsetzungsschritt ist überfällig.',
    'start-overdue': 'Die Maßnahme ist nicht begonnen, obwohl ihr vorgesehener Beginn vorüber ist.',
    'forecast-slipped': 'Das Ende wird mehr als {forecastSlippedDays} Tage nach seinem Plantermin erwartet.',
    silent: 'In den letzten {silentRounds} versiegelten Berichtsrunden, in denen eine Meldung fällig war, kam keine.',
    'no-dates': 'Es gibt weder einen Endtermin noch einen offenen Umsetzungsschritt.',
    'on-schedule': 'In allen anderen Fällen.',
  },
  horizonSpan: { one: '{n} Jahr', other: '{n} Jahre' },
  reports: {
    open: 'angefordert und noch nicht gezeichnet; die Frist läuft',
    on_time: 'bis zum letzten Tag der Frist gezeichnet',
    late: 'nach der Frist und vor der Versiegelung gezeichnet, auch eine verspätete Fehlanzeige',
    unchanged: 'fristgerecht bestätigt, dass sich nichts geändert hat',
    missing: 'nicht gezeichnet, und die Frist ist verstrichen oder die Runde versiegelt',
    not_due: 'in dieser Runde nicht angefordert, oder die Anforderung wurde zurückgezogen',
  },
  attention: {
    critical: 'Die Regel ergibt „kritisch“.',
    overdue: 'Die Regel ergibt „gefährdet“, weil ein Umsetzungsschritt oder der Beginn überfällig ist.',
    divergent: 'Das Ressort meldet einen günstigeren Verlauf, als die Regel ergibt.',
    silent:
      'Die Regel ergibt „nicht bewertet“, weil in den letzten {silentRounds} versiegelten Berichtsrunden fällige Meldungen ausgeblieben sind.',
    redecision_due: 'Die Maßnahme ist zurückgestellt, und der Tag der erneuten Entscheidung ist vorüber.',
    unconfirmed:
      'Die Meldung „umgesetzt“ wurde vor mehr als {unconfirmedDays} Tagen angenommen und ist nicht bestätigt.',
    horizon_expired:
      'Der Zieltermin ist vorüber, und die einmalige Maßnahme ist weder umgesetzt gemeldet noch entfallen oder ersetzt.',
  },
};
