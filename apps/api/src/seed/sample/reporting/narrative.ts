import type { Cause, Course, Implementation, LocalDate, Narrative, StatusReportContent } from '@wegmarke/domain';
import { addDays } from '@wegmarke/domain';
import { between, chance, oneOf } from '../life/chance';
import { OWN_CAUSES } from '../life/truth';

type Texts = readonly [string, ...string[]];

/** Every sample text begins with this mark, names nobody and blames no third party. */
export const TEXT_MARK = { de: 'Mustertext', fr: 'Texte d’exemple' } as const;

const DONE: Readonly<Record<Implementation, Texts>> = {
  not_started: [
    'Mustertext: Die Arbeiten haben noch nicht begonnen.',
    'Mustertext: Der Beginn ist wie geplant für später vorgesehen.',
  ],
  preparing: [
    'Mustertext: Das Konzept wird mit den beteiligten Ressorts abgestimmt.',
    'Mustertext: Zuständigkeiten und Zeitplan sind geklärt.',
    'Mustertext: Ein erstes Arbeitstreffen hat stattgefunden.',
  ],
  running: [
    'Mustertext: Die Arbeiten laufen, die Beteiligten stimmen sich regelmäßig ab.',
    'Mustertext: Ein weiterer Abschnitt wurde begonnen.',
    'Mustertext: Die Zusammenarbeit auf Arbeitsebene ist eingespielt.',
    'Mustertext: Die vorgesehenen Treffen haben stattgefunden.',
  ],
  implemented: [
    'Mustertext: Die Maßnahme ist umgesetzt.',
    'Mustertext: Alle vorgesehenen Schritte sind abgeschlossen.',
  ],
  on_hold: ['Mustertext: Die Maßnahme ist zurückgestellt.'],
  dropped: ['Mustertext: Die Maßnahme wird nicht weiterverfolgt.'],
  replaced: ['Mustertext: Die Maßnahme ist durch andere ersetzt.'],
};

const NEXT: Readonly<Record<Implementation, Texts>> = {
  not_started: ['Mustertext: Der Beginn wird vorbereitet.', 'Mustertext: Zunächst wird der Bedarf erhoben.'],
  preparing: ['Mustertext: Als Nächstes wird die Umsetzung begonnen.', 'Mustertext: Der Zeitplan wird beschlossen.'],
  running: [
    'Mustertext: Der nächste Umsetzungsschritt folgt wie geplant.',
    'Mustertext: Eine Zwischenbilanz ist vorgesehen.',
  ],
  implemented: ['Mustertext: Die Wirkung wird beobachtet.'],
  on_hold: ['Mustertext: Zum genannten Tag wird neu entschieden.'],
  dropped: [''],
  replaced: [''],
};

/** Where the timetable is under strain, nothing is said to go as planned. */
const DONE_IN_TROUBLE: Partial<Record<Implementation, Texts>> = {
  not_started: ['Mustertext: Die Arbeiten haben noch nicht begonnen.'],
};
const NEXT_IN_TROUBLE: Partial<Record<Implementation, Texts>> = {
  running: [
    'Mustertext: Die offenen Umsetzungsschritte werden neu geordnet.',
    'Mustertext: Eine Zwischenbilanz ist vorgesehen.',
  ],
};

const CAUSE_TEXTS: Partial<Record<Cause, string>> = {
  staff: 'Mustertext: Eine Stelle war zeitweise nicht besetzt.',
  money: 'Mustertext: Die Mittel standen später bereit als angenommen.',
  procurement: 'Mustertext: Das Vergabeverfahren dauert länger.',
  estimate_wrong: 'Mustertext: Der Aufwand war zu knapp geschätzt.',
  decision_own: 'Mustertext: Eine hausinterne Entscheidung steht aus.',
  law: 'Mustertext: Rechtliche Fragen sind noch zu klären.',
  scope_changed: 'Mustertext: Der Umfang wurde erweitert.',
};

const REMEDIES: Texts = [
  'Mustertext: Der Zeitplan wird gestrafft und enger begleitet.',
  'Mustertext: Ein überarbeiteter Zeitplan wird vorgelegt.',
  'Mustertext: Die Aufgaben werden im Referat neu verteilt.',
];
const HELP: Texts = ['Mustertext: Koordination', 'Mustertext: beteiligte Ressorts'];

export const NO_NARRATIVE: Narrative = { done: '', problems: '', next: '', helpNeeded: '' };

export function narrativeOf(name: string, implementation: Implementation, course: Course | null): Narrative {
  const troubled = course === 'at_risk' || course === 'critical';
  return {
    done: oneOf(`${name}/done`, (troubled ? DONE_IN_TROUBLE[implementation] : undefined) ?? DONE[implementation]),
    problems: troubled ? 'Mustertext: Der Zeitplan ist angespannt.' : '',
    next: oneOf(`${name}/next`, (troubled ? NEXT_IN_TROUBLE[implementation] : undefined) ?? NEXT[implementation]),
    helpNeeded: course === 'critical' ? 'Mustertext: Ein Gespräch mit der Koordination wird erbeten.' : '',
  };
}

type Trouble = Pick<StatusReportContent, 'cause' | 'remedy'>;

/** At risk and critical: why, and what is done until when. */
export function troubleOf(name: string, course: Course | null, known: Cause | null, asOfOn: LocalDate): Trouble {
  if (course !== 'at_risk' && course !== 'critical') return { cause: null, remedy: null };
  const key = known ?? oneOf(`${name}/cause`, OWN_CAUSES);
  const helpFrom = chance(`${name}/help`) < 0.4 ? oneOf(`${name}/from`, HELP) : null;
  return {
    cause: { key, text: CAUSE_TEXTS[key] ?? 'Mustertext: Die Ursache wird geprüft.' },
    remedy: {
      text: oneOf(`${name}/remedy`, REMEDIES),
      dueOn: addDays(asOfOn, between(`${name}/due`, 60, 180)),
      helpFrom,
    },
  };
}
