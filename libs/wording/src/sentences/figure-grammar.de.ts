import type { FigureGrammar } from './figure-grammar';

const MEASURES = { one: 'Maßnahme', other: 'Maßnahmen' };
const ONE_OFF = { one: 'einmaligen Maßnahme', other: 'einmaligen Maßnahmen' };

/** Every part is said as "{n} …" after "davon", "die übrigen" or "nicht mitgezählt sind". */
const PARTS: FigureGrammar['parts'] = {
  not_started: { one: '{n} nicht begonnen', other: '{n} nicht begonnen' },
  preparing: { one: '{n} in Vorbereitung', other: '{n} in Vorbereitung' },
  running: { one: '{n} in Umsetzung', other: '{n} in Umsetzung' },
  permanent: { one: '{n} laufende Daueraufgabe', other: '{n} laufende Daueraufgaben' },
  implemented_reported: { one: '{n} umgesetzt gemeldet', other: '{n} umgesetzt gemeldet' },
  implemented_confirmed: { one: '{n} umgesetzt und bestätigt', other: '{n} umgesetzt und bestätigt' },
  on_hold: { one: '{n} zurückgestellt', other: '{n} zurückgestellt' },
  dropped: { one: '{n} entfallene Maßnahme', other: '{n} entfallene Maßnahmen' },
  replaced: { one: '{n} ersetzte Maßnahme', other: '{n} ersetzte Maßnahmen' },
  on_track: { one: '{n} im Plan', other: '{n} im Plan' },
  at_risk: { one: '{n} gefährdet', other: '{n} gefährdet' },
  critical: { one: '{n} kritisch', other: '{n} kritisch' },
  not_assessed: { one: '{n} nicht bewertet', other: '{n} nicht bewertet' },
  open: { one: '{n} offen', other: '{n} offen' },
  on_time: { one: '{n} fristgerecht', other: '{n} fristgerecht' },
  late: { one: '{n} verspätet', other: '{n} verspätet' },
  unchanged: { one: '{n} Fehlanzeige', other: '{n} Fehlanzeigen' },
  missing: { one: '{n} ausgeblieben', other: '{n} ausgeblieben' },
  not_due: { one: '{n} Maßnahme ohne Anforderung', other: '{n} Maßnahmen ohne Anforderung' },
  kind_permanent: { one: '{n} Daueraufgabe', other: '{n} Daueraufgaben' },
  no_course: { one: '{n} Maßnahme ohne Verlauf', other: '{n} Maßnahmen ohne Verlauf' },
  no_round: {
    one: '{n} Maßnahme vor der ersten Berichtsrunde',
    other: '{n} Maßnahmen vor der ersten Berichtsrunde',
  },
  not_expired: {
    one: '{n} Maßnahme ohne Ziel oder mit laufendem Zeithorizont',
    other: '{n} Maßnahmen ohne Ziel oder mit laufendem Zeithorizont',
  },
  kept: { one: '{n} eingehalten', other: '{n} eingehalten' },
  not_kept: { one: '{n} nicht eingehalten', other: '{n} nicht eingehalten' },
};

export const FIGURE_GRAMMAR_DE: FigureGrammar = {
  figures: {
    implementedOrStarted: {
      noun: MEASURES,
      predicate: { one: 'ist umgesetzt oder angestoßen', other: 'sind umgesetzt oder angestoßen' },
      empty: 'keine Maßnahme zu zählen ist',
    },
    implemented: {
      noun: ONE_OFF,
      predicate: { one: 'ist umgesetzt und bestätigt', other: 'sind umgesetzt und bestätigt' },
      empty: 'keine einmalige Maßnahme zu zählen ist',
      rest: 'dazu {list}, aber noch nicht bestätigt',
    },
    started: {
      noun: MEASURES,
      predicate: { one: 'ist angestoßen', other: 'sind angestoßen' },
      empty: 'keine Maßnahme zu zählen ist',
    },
    onCourse: {
      noun: { one: 'Maßnahme mit Verlauf', other: 'Maßnahmen mit Verlauf' },
      predicate: { one: 'ist nach der Regel im Plan', other: 'sind nach der Regel im Plan' },
      empty: 'keine Maßnahme einen Verlauf hat',
      rest: 'die übrigen: {list}',
    },
    reported: {
      noun: { one: 'angeforderten Meldung', other: 'angeforderten Meldungen' },
      predicate: { one: 'liegt vor', other: 'liegen vor' },
      empty: 'keine Meldung angefordert ist',
      rest: 'die übrigen: {list}',
    },
    milestonesKept: {
      noun: { one: 'fälligen Umsetzungsschritt', other: 'fälligen Umsetzungsschritten' },
      predicate: {
        one: 'ist eingehalten, gemessen am ersten abgelaufenen Plantermin',
        other: 'sind eingehalten, gemessen am ersten abgelaufenen Plantermin',
      },
      empty: 'noch kein Plantermin eines Umsetzungsschritts abgelaufen ist',
    },
    horizonExpired: {
      noun: {
        one: 'einmaligen Maßnahme mit abgelaufenem Zeithorizont',
        other: 'einmaligen Maßnahmen mit abgelaufenem Zeithorizont',
      },
      predicate: { one: 'ist nicht bestätigt umgesetzt', other: 'sind nicht bestätigt umgesetzt' },
      empty: 'für keine einmalige Maßnahme der Zeithorizont abgelaufen ist',
    },
  },
  parts: PARTS,
  asOf: 'Wie am {day} bekannt: ',
  projection: 'Projektion auf den {day}, falls bis dahin nichts weiter gemeldet wird: ',
  round: 'Laut Berichtsrunde {round} (Stichtag {day}, versiegelt am {sealedOn}): ',
  statement: '{numerator} von {denominator} {noun} ({percent}) {predicate}',
  noShare: 'Ein Anteil lässt sich nicht angeben (–), weil {why}',
  parted: ', davon {list}',
  excluded: { one: 'nicht mitgezählt ist {list}', other: 'nicht mitgezählt sind {list}' },
  nothingExcluded: 'ausgenommen ist keine Maßnahme',
  bounds: {
    one: 'je nachdem, wie die eine nicht bewertete Maßnahme steht, liegt der Anteil zwischen {low} und {high}',
    other: 'je nachdem, wie die {n} nicht bewerteten Maßnahmen stehen, liegt der Anteil zwischen {low} und {high}',
  },
  stale: {
    one: 'für {n} der {all} gezählten Maßnahmen liegt seit dem Stichtag der letzten versiegelten Berichtsrunde keine Meldung vor',
    other:
      'für {n} der {all} gezählten Maßnahmen liegt seit dem Stichtag der letzten versiegelten Berichtsrunde keine Meldung vor',
  },
  separator: '; ',
};
