/** Umsetzungsstand: how far a measure is. Set by the ministry. */
export const IMPLEMENTATIONS = [
  'not_started',
  'preparing',
  'running',
  'implemented',
  'on_hold',
  'dropped',
  'replaced',
] as const;
export type Implementation = (typeof IMPLEMENTATIONS)[number];

/** Verlauf: is it on course. Ordered from best to worst; `not_assessed` stands outside the order. */
export const COURSES = ['on_track', 'at_risk', 'critical', 'not_assessed'] as const;
export type Course = (typeof COURSES)[number];

/** Meldung: has the ministry reported in the round in force. Computed. */
export const REPORT_STATES = ['open', 'on_time', 'late', 'unchanged', 'missing', 'not_due'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** Wirkung: did it work. Set by the ministry with evidence. */
export const EFFECTS = ['not_yet', 'none_seen', 'plausible', 'shown'] as const;
export type Effect = (typeof EFFECTS)[number];

export const MEASURE_KINDS = ['one_off', 'permanent'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** Zeithorizont of a goal; a measure without goal has `none`. */
export const GOAL_HORIZONS = ['short', 'medium', 'long'] as const;
export type GoalHorizon = (typeof GOAL_HORIZONS)[number];
export const HORIZONS = [...GOAL_HORIZONS, 'none'] as const;
export type Horizon = (typeof HORIZONS)[number];

/** The nine status classes. They partition all measures; the order is fixed. */
export const STATUS_CLASSES = [
  'not_started',
  'preparing',
  'running',
  'permanent',
  'implemented_reported',
  'implemented_confirmed',
  'on_hold',
  'dropped',
  'replaced',
] as const;
export type StatusClass = (typeof STATUS_CLASSES)[number];

/** Why a forecast moved (or a course is not on track): the list a ministry chooses from. */
export const CAUSES = [
  'decision_own',
  'decision_other_ministry',
  'decision_partner',
  'decision_federal_eu',
  'money',
  'staff',
  'procurement',
  'law',
  'french_partner',
  'external_event',
  'scope_changed',
  'estimate_wrong',
] as const;
export type Cause = (typeof CAUSES)[number];
