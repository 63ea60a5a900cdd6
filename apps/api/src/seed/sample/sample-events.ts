import { annualReportEvents } from './events/annual-report-events';
import { catalogueEvents } from './events/catalogue-events';
import { decisionEvents, singleEvents } from './events/decision-events';
import { measurePlanned } from './events/plan-events';
import { reportEvents, type GoalEvent } from './events/report-events';
import { roundEvents } from './events/round-events';
import { worldMeasures } from './events/world-measure';
import { LAST_DAY } from './life/truth';
import type { SampleEvent, SampleEventKind } from './sample-event';

/** Version of the sample: a program with a newer one re-creates older demo data. Raise it with every change here. */
export const SAMPLE_VERSION = 6;

/** Last day of the sample; nothing in it lies later. */
export const SAMPLE_ENDS_ON = LAST_DAY;

/** On one day: names before the strategy, plans before decisions, signatures before acceptances, the seal last. */
const ORDER_OF_THE_DAY: readonly SampleEventKind[] = [
  'ministry-named',
  'strategy-adopted',
  'goal-planned',
  'measure-planned',
  'lead-handed-over',
  'master-data-changed',
  'goal-due-changed',
  'rebaselined',
  'measure-replaced',
  'round-planned',
  'round-opened',
  'report-signed',
  'report-accepted',
  'implementation-confirmed',
  'coordinator-view',
  'round-review',
  'round-sealed',
  'round-published',
  'annual-report-written',
  'annual-report-consent-started',
  'annual-report-consent-given',
  'annual-report-frozen',
];

/** The whole sample strategy from 14 July 2020 to 20 November 2026, in the order in which it is replayed. */
export function sampleEvents(): readonly SampleEvent[] {
  const base = catalogueEvents();
  const measures = worldMeasures();
  const goals = base.filter(isGoalEvent);
  const all = [
    ...base,
    ...measures.map(measurePlanned),
    ...measures.flatMap(decisionEvents),
    ...singleEvents(),
    ...roundEvents(),
    ...annualReportEvents(),
    ...measures.flatMap((measure) => reportEvents(measure, goals)),
  ];
  return all
    .map((event, index) => ({ event, index }))
    .sort(inOrder)
    .map(({ event }) => event);
}

interface Placed {
  readonly event: SampleEvent;
  readonly index: number;
}

function inOrder(a: Placed, b: Placed): number {
  if (a.event.on !== b.event.on) return a.event.on < b.event.on ? -1 : 1;
  const rank = ORDER_OF_THE_DAY.indexOf(a.event.kind) - ORDER_OF_THE_DAY.indexOf(b.event.kind);
  return rank === 0 ? a.index - b.index : rank;
}

function isGoalEvent(event: SampleEvent): event is GoalEvent {
  return event.kind === 'goal-planned' || event.kind === 'goal-due-changed';
}
