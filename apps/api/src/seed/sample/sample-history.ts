import {
  acceptReport,
  changeGoalDue,
  changeMasterData,
  confirmImplemented,
  handOverLeadByDecree,
  liveMeasure,
  planGoal,
  planMeasure,
  rebaseline,
  replaceMeasure,
  setCoordinatorView,
  statusClassOf,
  type GoalRecord,
  type LocalDate,
  type MeasureCode,
  type MeasureRecord,
  type MinistryKey,
  type RequestFacts,
  type RoundFacts,
} from '@wegmarke/domain';
import type {
  MeasurePlanned,
  ReportAccepted,
  ReportSigned,
  RoundOpened,
  RoundPlanned,
  SampleEvent,
} from './sample-event';

/** The sample as it stands on a day: records, rounds and who answered. */
export interface SampleHistory {
  readonly goals: Map<string, GoalRecord>;
  readonly measures: Map<string, MeasureRecord>;
  readonly rounds: Map<string, RoundFacts>;
  readonly requests: Map<string, RequestFacts[]>;
  readonly ministries: Set<MinistryKey>;
  readonly fields: SampleFieldKeys;
  readonly planned: Map<string, RoundPlanned>;
}
type SampleFieldKeys = Set<MeasureRecord['facts']['field']>;

/**
 * Plays the events up to a day through the decisions of the domain, without a database: whatever the domain refuses is
 * refused here too, with the event that caused it.
 */
export function historyUntil(events: readonly SampleEvent[], day: LocalDate): SampleHistory {
  const history: SampleHistory = {
    goals: new Map(),
    measures: new Map(),
    rounds: new Map(),
    requests: new Map(),
    ministries: new Set(),
    fields: new Set(),
    planned: new Map(),
  };
  for (const event of events) if (event.on <= day) play(history, event);
  return history;
}

function play(history: SampleHistory, event: SampleEvent): void {
  try {
    (PLAYS[event.kind] as (history: SampleHistory, event: SampleEvent) => void)(history, event);
  } catch (cause) {
    throw new Error(`refused: ${JSON.stringify(event)}`, { cause });
  }
}

type Plays = {
  readonly [Kind in SampleEvent['kind']]: (history: SampleHistory, event: Extract<SampleEvent, { kind: Kind }>) => void;
};

const PLAYS: Plays = {
  'ministry-named': ({ ministries }, { ministry }) => ministries.add(ministry),
  'strategy-adopted': ({ fields: known }, { fields }) => fields.forEach(({ key }) => known.add(key)),
  'goal-planned': (
    { goals, fields, ministries },
    { goal: code, field, horizon, adoptedOn, dueOn, on, decision, ...details },
  ) => {
    const { title, owner, provenance, sources } = details;
    const planned = { code, field, horizon, adoptedOn, dueOn, details: { title, owner, provenance, sources } };
    const day = {
      today: on,
      strategyAdoptedOn: adoptedOn,
      fields: [...fields],
      ministries: [...ministries],
      takenCodes: [],
    };
    goals.set(code, planGoal(planned, paper(decision), day).goal);
  },
  'measure-planned': plan,
  'lead-handed-over': (history, { measure, to, on, decision }) =>
    change(history, measure, (record) =>
      handOverLeadByDecree(record, { to, effectiveOn: on }, paper(decision), {
        today: on,
        ministries: [...history.ministries],
      }),
    ),
  'master-data-changed': (history, { measure, change: parts, on }) =>
    change(history, measure, (record) => changeMasterData(record, parts, strategyOn(history, on))),
  rebaselined: (history, { measure, milestone, baseline, on, decision }) =>
    change(history, measure, (record) => rebaseline(record, { milestone, baseline }, paper(decision), on)),
  'goal-due-changed': ({ goals, measures }, { goal, dueOn, on, decision }) => {
    const changed = changeGoalDue(found(goals, goal), dueOn, paper(decision), on).goal;
    goals.set(goal, changed);
    for (const [code, { facts, details }] of measures) {
      if (facts.goal?.code === goal) measures.set(code, { facts: { ...facts, goal: changed.facts }, details });
    }
  },
  'measure-replaced': ({ measures, requests }, { measure, successors, on, decision }) => {
    const records = successors.map((code) => found(measures, code));
    const around = { today: on, successorsOf: new Map<MeasureCode, readonly MeasureCode[]>() };
    for (const { record } of replaceMeasure(found(measures, measure), records, paper(decision), around)) {
      measures.set(record.facts.code, record);
    }
    const withdrawn = found(requests, measure).map((request) =>
      request.answeredOn ? request : { ...request, withdrawnOn: on },
    );
    requests.set(measure, withdrawn);
  },
  'report-signed': (history, event) => answer(history, event),
  'report-accepted': (history, event) => {
    answer(history, event);
    const round = event.round === null ? null : found(history.rounds, event.round);
    const { content, asOfOn } = event;
    change(history, event.measure, (record) => acceptReport(record, { content, asOfOn, round }, event.on, 'sample'));
  },
  'implementation-confirmed': (history, { measure, on }) =>
    change(history, measure, (record) => confirmImplemented(record, on)),
  'coordinator-view': (history, { measure, course, note, on }) =>
    change(history, measure, (record) => setCoordinatorView(record, { course, note }, on)),
  'round-planned': ({ planned }, event) => planned.set(event.round, event),
  'round-opened': open,
  'round-review': () => undefined,
  'round-sealed': ({ rounds }, { round, on }) => rounds.set(round, { ...found(rounds, round), sealedOn: on }),
  'round-published': () => undefined,
  'annual-report-written': () => undefined,
  'annual-report-consent-started': () => undefined,
  'annual-report-consent-given': () => undefined,
  'annual-report-frozen': () => undefined,
};

const paper = (documentNumber: string) => ({ documentNumber, decidedOn: null });

function found<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`unknown: ${key}`);
  return value;
}

function change(
  { measures }: SampleHistory,
  code: string,
  decide: (record: MeasureRecord) => { readonly record: MeasureRecord },
): void {
  measures.set(code, decide(found(measures, code)).record);
}

function strategyOn({ fields, goals, ministries }: SampleHistory, today: LocalDate) {
  const codes = [...goals.values()].map(({ facts }) => facts.code);
  return { today, fields: [...fields], goals: codes, ministries: [...ministries], origin: 'sample' } as const;
}

function plan(history: SampleHistory, event: MeasurePlanned): void {
  const { measure: code, measureKind: kind, field, lead, start, milestones, details, on, decision } = event;
  const goal = event.goal === null ? null : found(history.goals, event.goal).facts;
  const takenCodes = [...history.measures.values()].map(({ facts }) => facts.code);
  const planned = { code, kind, field, goal, lead, start, milestones, details };
  const { record } = planMeasure(planned, paper(decision), { ...strategyOn(history, on), takenCodes });
  history.measures.set(code, record);
  history.requests.set(code, []);
}

/** One request per measure that is not dropped, replaced or confirmed as implemented. */
function open({ planned, rounds, measures, requests }: SampleHistory, { round, on }: RoundOpened): void {
  const { asOfOn, deadlineOn } = found(planned, round);
  rounds.set(round, { key: round, asOfOn, openedOn: on, deadlineOn, sealedOn: null });
  for (const [code, { facts }] of measures) {
    const status = statusClassOf(liveMeasure(facts));
    if (status === 'dropped' || status === 'replaced' || status === 'implemented_confirmed') continue;
    found(requests, code).push({ round, withdrawnOn: null, answeredOn: null, unchanged: false });
  }
}

function answer(
  { requests }: SampleHistory,
  { measure, round, signedOn, content }: ReportSigned | ReportAccepted,
): void {
  if (round === null) return;
  const own = found(requests, measure);
  if (!own.some((request) => request.round === round)) throw new Error('no request to answer');
  const answered = own.map((request) =>
    request.round === round ? { ...request, answeredOn: signedOn, unchanged: content.unchanged } : request,
  );
  requests.set(measure, answered);
}
