import type { SinceGrammar } from './since-grammar';

export const SINCE_GRAMMAR_DE: SinceGrammar = {
  measure: '{code} „{title}“',
  totals: {
    one: 'Am Stichtag {day} zählt die Konzeption {n} Maßnahme, die weder entfallen noch ersetzt ist; im vorigen Bericht (Stichtag {dayBefore}) waren es {before}.',
    other:
      'Am Stichtag {day} zählt die Konzeption {n} Maßnahmen, die weder entfallen noch ersetzt sind; im vorigen Bericht (Stichtag {dayBefore}) waren es {before}.',
  },
  totalsWithEnded: 'Mit den entfallenen und ersetzten Maßnahmen sind es {total}, im vorigen Bericht {totalBefore}.',
  bridge: {
    none: 'Seither ist keine Maßnahme hinzugekommen und keine ausgeschieden.',
    arrived: {
      none: 'Hinzugekommen ist keine Maßnahme',
      one: 'Hinzugekommen ist {n} Maßnahme ({list})',
      other: 'Hinzugekommen sind {n} Maßnahmen ({list})',
    },
    left: {
      none: 'ausgeschieden ist keine',
      one: 'ausgeschieden ist {n} ({list})',
      other: 'ausgeschieden sind {n} ({list})',
    },
    steps: {
      new: { one: '{n} neu aufgenommen', other: '{n} neu aufgenommen' },
      split_out: { one: '{n} geteilt', other: '{n} geteilt' },
      split_in: { one: '{n} durch Teilung entstanden', other: '{n} durch Teilung entstanden' },
      merge_out: { one: '{n} mit anderen zusammengeführt', other: '{n} zusammengeführt' },
      merge_in: { one: '{n} durch Zusammenführung entstanden', other: '{n} durch Zusammenführung entstanden' },
      replaced_out: { one: '{n} ersetzt', other: '{n} ersetzt' },
      replaced_in: {
        one: '{n} an die Stelle einer anderen getreten',
        other: '{n} an die Stelle einer anderen getreten',
      },
      dropped: { one: '{n} entfallen', other: '{n} entfallen' },
      resumed: { one: '{n} wieder aufgenommen', other: '{n} wieder aufgenommen' },
      removed: { one: '{n} gestrichen', other: '{n} gestrichen' },
    },
    whole: '{arrived}, {left}: {sum}.',
  },
  moves: {
    soleStayed: 'Die einzige Maßnahme, die schon im vorigen Bericht stand, ist in ihrem Umsetzungsstand geblieben.',
    soleMoved:
      'Die einzige Maßnahme, die schon im vorigen Bericht stand, hat ihren Umsetzungsstand gewechselt: {list}.',
    allStayed: 'Alle {both} Maßnahmen, die schon im vorigen Bericht standen, sind in ihrem Umsetzungsstand geblieben.',
    allMoved:
      'Alle {both} Maßnahmen, die schon im vorigen Bericht standen, haben ihren Umsetzungsstand gewechselt: {list}.',
    some: {
      one: 'Von den {both} Maßnahmen, die schon im vorigen Bericht standen, ist {n} in ihrem Umsetzungsstand geblieben und {moved}: {list}.',
      other:
        'Von den {both} Maßnahmen, die schon im vorigen Bericht standen, sind {n} in ihrem Umsetzungsstand geblieben und {moved}: {list}.',
    },
    moved: { one: '{n} hat ihn gewechselt', other: '{n} haben ihn gewechselt' },
    step: { one: '{n} von „{from}“ zu „{to}“', other: '{n} von „{from}“ zu „{to}“' },
    ended: { one: '{n} umgesetzt, entfallen oder ersetzt', other: '{n} umgesetzt, entfallen oder ersetzt' },
  },
  lists: {
    new: { one: 'Neu aufgenommen ist {n} Maßnahme[: {list}].', other: 'Neu aufgenommen sind {n} Maßnahmen[: {list}].' },
    implemented: {
      one: 'Neu umgesetzt ist {n} Maßnahme ({parts})[: {list}].',
      other: 'Neu umgesetzt sind {n} Maßnahmen ({parts})[: {list}].',
    },
    dropped: { one: 'Entfallen ist {n} Maßnahme[: {list}].', other: 'Entfallen sind {n} Maßnahmen[: {list}].' },
    replaced: {
      one: 'Ersetzt ist {n} Maßnahme, ohne dass eine Nachfolgerin festgehalten ist[: {list}].',
      other: 'Ersetzt sind {n} Maßnahmen, ohne dass eine Nachfolgerin festgehalten ist[: {list}].',
    },
    resumed: {
      one: 'Wieder aufgenommen ist {n} Maßnahme[: {list}].',
      other: 'Wieder aufgenommen sind {n} Maßnahmen[: {list}].',
    },
    removed: {
      one: 'Als irrtümlich erfasst gestrichen ist {n} Maßnahme[: {list}].',
      other: 'Als irrtümlich erfasst gestrichen sind {n} Maßnahmen[: {list}].',
    },
    passing: {
      one: 'Zwischen den beiden Stichtagen aufgenommen und wieder ausgeschieden ist {n} Maßnahme[: {list}].',
      other: 'Zwischen den beiden Stichtagen aufgenommen und wieder ausgeschieden sind {n} Maßnahmen[: {list}].',
    },
    'risk.reported': {
      one: 'Nach Meldung der Ressorts ist {n} Maßnahme neu {course}[ ({parts})][: {list}].',
      other: 'Nach Meldung der Ressorts sind {n} Maßnahmen neu {course}[ ({parts})][: {list}].',
    },
    'risk.computed': {
      one: 'Nach der Regel ist {n} Maßnahme neu {course}[ ({parts})][: {list}].',
      other: 'Nach der Regel sind {n} Maßnahmen neu {course}[ ({parts})][: {list}].',
    },
    'recovered.reported': {
      one: 'Nach Meldung der Ressorts ist {n} zuvor gefährdete oder kritische Maßnahme wieder im Plan[: {list}].',
      other: 'Nach Meldung der Ressorts sind {n} zuvor gefährdete oder kritische Maßnahmen wieder im Plan[: {list}].',
    },
    'recovered.computed': {
      one: 'Nach der Regel ist {n} zuvor gefährdete oder kritische Maßnahme wieder im Plan[: {list}].',
      other: 'Nach der Regel sind {n} zuvor gefährdete oder kritische Maßnahmen wieder im Plan[: {list}].',
    },
    'help.needed': {
      one: 'Neu um Hilfe gebeten wird bei {n} Maßnahme[: {list}].',
      other: 'Neu um Hilfe gebeten wird bei {n} Maßnahmen[: {list}].',
    },
    'help.still': {
      one: 'Weiterhin um Hilfe gebeten wird bei {n} Maßnahme[: {list}].',
      other: 'Weiterhin um Hilfe gebeten wird bei {n} Maßnahmen[: {list}].',
    },
    'help.solved': {
      one: 'Keine Hilfe mehr braucht {n} Maßnahme[: {list}].',
      other: 'Keine Hilfe mehr brauchen {n} Maßnahmen[: {list}].',
    },
  },
  noneImplemented: 'Seither ist keine weitere Maßnahme umgesetzt.',
  reported: { one: '{n} gemeldet', other: '{n} gemeldet' },
  confirmed: { one: '{n} bestätigt', other: '{n} bestätigt' },
  split: 'Die Maßnahme {before} ist geteilt worden in {after}.',
  merge: 'Die Maßnahmen {before} sind zusammengeführt worden zu {after}.',
  replacement: 'Die Maßnahme {before} ist ersetzt worden durch {after}.',
  dates: {
    none: 'Kein Termin hat sich seit dem vorigen Bericht verschoben.',
    whole: '{later}, {earlier}; {affected}.',
    later: {
      none: 'Später als im vorigen Bericht liegt kein Termin',
      one: 'Später als im vorigen Bericht liegt {n} Termin',
      other: 'Später als im vorigen Bericht liegen {n} Termine',
    },
    earlier: { none: 'früher keiner', one: 'früher {n}', other: 'früher {n}' },
    affected: { one: 'betroffen ist {n} Maßnahme', other: 'betroffen sind {n} Maßnahmen' },
    causes: {
      one: 'Bei {n} Termin erwartet das Ressort einen späteren Tag; als Ursache nennt es: {list}.',
      other: 'Bei {n} Terminen erwarten die Ressorts einen späteren Tag; als Ursache nennen sie: {list}[; {without}].',
    },
    noCauses: {
      one: 'Bei {n} Termin erwartet das Ressort einen späteren Tag; eine Ursache ist nicht angegeben.',
      other: 'Bei {n} Terminen erwarten die Ressorts einen späteren Tag; eine Ursache ist nicht angegeben.',
    },
    withoutCause: { one: 'bei {n} Termin ist keine angegeben', other: 'bei {n} Terminen ist keine angegeben' },
    decided: {
      one: '{n} Termin ist durch Entscheidung neu festgesetzt.',
      other: '{n} Termine sind durch Entscheidung neu festgesetzt.',
    },
    end: 'Für das Ende von {measure} gilt nun {after} statt {before} ({how}).',
    step: 'Für den Umsetzungsschritt „{step}“ von {measure} gilt nun {after} statt {before} ({how}).',
    untitledStep: 'Für einen Umsetzungsschritt von {measure} gilt nun {after} statt {before} ({how}).',
    daysLater: { one: '{n} Tag später', other: '{n} Tage später' },
    daysEarlier: { one: '{n} Tag früher', other: '{n} Tage früher' },
    because: '{days}; Ursache: {cause}',
    byDecision: '{days}, durch Entscheidung',
  },
  noneAtRisk: 'Nach Meldung der Ressorts ist keine Maßnahme neu gefährdet oder kritisch.',
  atRisk: { one: '{n} gefährdet', other: '{n} gefährdet' },
  critical: { one: '{n} kritisch', other: '{n} kritisch' },
  atRiskOrCritical: { one: 'gefährdet oder kritisch', other: 'gefährdet oder kritisch' },
  noHelp: 'Bei keiner Maßnahme wird um Hilfe gebeten.',
  figure: {
    before: '{now}; im vorigen Bericht waren es {numerator} von {denominator} ({percent}){parts}.',
    noShareBefore: '{now}; für den vorigen Bericht lässt sich kein Anteil angeben.',
  },
};
