import type { ReasonGrammar } from './reason-grammar';

export const REASON_GRAMMAR_DE: ReasonGrammar = {
  because: {
    'critical-milestone-overdue':
      'weil {milestone} seit dem {overdueFrom} überfällig ist und kein noch bevorstehender Termin genannt ist[ (zuletzt genannt: {forecastOn})][; {others}]',
    'forecast-beyond-goal':
      'weil das Ende der Maßnahme zum {forecastOn} und damit nach dem Zieltermin {goalDueOn} erwartet wird[; geplant war der {baselineOn}]',
    'forecast-slipped-far':
      'weil {milestone} erst zum {forecastOn} erwartet wird[, {days} Tage nach dem Plantermin {baselineOn}]',
    'milestone-overdue':
      'weil {milestone} seit dem {overdueFrom} überfällig ist[ (zuletzt genannter Termin: {forecastOn})][; {others}]',
    'start-overdue': 'weil die Maßnahme noch nicht begonnen ist, obwohl sie bis zum {startOn} beginnen sollte',
    'forecast-slipped':
      'weil das Ende der Maßnahme erst zum {forecastOn} erwartet wird[, {days} Tage nach dem Plantermin {baselineOn}]',
    silent: 'weil fällige Meldungen ausgeblieben sind[ (Berichtsrunden: {rounds})]',
    'no-dates': 'weil weder ein Endtermin noch ein offener Umsetzungsschritt genannt ist',
    'on-schedule': 'weil kein Termin überschritten ist und keine Verschiebung eine Schwelle der Regel überschreitet',
  },
  milestone: {
    titled: '„{title}“',
    criticalTitled: 'der kritische Umsetzungsschritt „{title}“',
    untitled: 'ein Umsetzungsschritt',
    criticalUntitled: 'ein kritischer Umsetzungsschritt',
    end: 'das Ende der Maßnahme',
  },
  others: {
    one: 'ein weiterer Umsetzungsschritt ist ebenfalls überfällig',
    other: '{n} weitere Umsetzungsschritte sind ebenfalls überfällig',
  },
  verdict: '{verdict}, {because}.',
  verdictSince: '{verdict} seit dem {since}, {because}.',
  attention: {
    divergent: 'Das Ressort meldet „{reported}“, die Regel ergibt „{computed}“ ({reason}); so seit dem {since}.',
    redecision_due: 'Zurückgestellt; bis zum {redecideOn} war erneut zu entscheiden.',
    unconfirmed:
      'Die Meldung „umgesetzt“ wurde am {reportedOn} angenommen; die Bestätigung durch die Koordination steht aus.',
    horizon_expired: 'Der Zeithorizont des Ziels ist am {goalDueOn} abgelaufen; die Maßnahme ist nicht umgesetzt.',
  },
};
