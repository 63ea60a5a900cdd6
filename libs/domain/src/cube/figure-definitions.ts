import { STATUS_CLASSES, type Course, type ReportState, type StatusClass } from '../vocabulary/axes';
import type { CubeFilter } from './cube-filter';
import type { FigureKey, FigurePartKey } from './figure';

/** One counted class of a figure: the number is the count of measures the filter matches, the list are the same ones. */
export interface FigureEntry {
  readonly key: FigurePartKey;
  readonly filter: CubeFilter;
}

/** Parts, rest and excluded are disjoint and together hold every measure. */
export interface FigureDefinition {
  readonly parts: readonly FigureEntry[];
  readonly rest: readonly FigureEntry[];
  readonly excluded: readonly FigureEntry[];
  /** Stands on the ministry's word on the status, so it says how old that word is. */
  readonly ofStatus: boolean;
}

/** Figures counted in measures; `milestonesKept` counts milestones and has its own list. */
export type MeasureFigureKey = Exclude<FigureKey, 'milestonesKept'>;

type StatusScope = Pick<CubeFilter, 'kind' | 'expired'>;

function ofStatus(scope: StatusScope, ...classes: StatusClass[]): FigureEntry[] {
  return classes.map((key) => ({ key, filter: { ...scope, status: [key] } }));
}

function ofComputed(...courses: Course[]): FigureEntry[] {
  return courses.map((key) => ({ key, filter: { computed: [key] } }));
}

function ofReport(...states: ReportState[]): FigureEntry[] {
  return states.map((key) => ({ key, filter: { report: [key] } }));
}

const ENDED = ofStatus({}, 'dropped', 'replaced');
const IN_FORCE = STATUS_CLASSES.filter((status) => status !== 'dropped' && status !== 'replaced');
const ONE_OFF = { kind: ['one_off'] } as const satisfies StatusScope;
const EXPIRED = { ...ONE_OFF, expired: true } as const satisfies StatusScope;
const KIND_PERMANENT: FigureEntry = { key: 'kind_permanent', filter: { kind: ['permanent'], status: IN_FORCE } };
const NOT_EXPIRED: FigureEntry = { key: 'not_expired', filter: { ...ONE_OFF, expired: false, status: IN_FORCE } };

/** The figures of the domain rules as data. A dropped or replaced measure is excluded as such, whatever its kind. */
export const FIGURE_DEFINITIONS: Readonly<Record<MeasureFigureKey, FigureDefinition>> = {
  implementedOrStarted: {
    parts: ofStatus({}, 'preparing', 'running', 'permanent', 'implemented_reported', 'implemented_confirmed'),
    rest: ofStatus({}, 'not_started', 'on_hold'),
    excluded: ENDED,
    ofStatus: true,
  },
  implemented: {
    parts: ofStatus(ONE_OFF, 'implemented_confirmed'),
    rest: ofStatus(ONE_OFF, 'implemented_reported', 'not_started', 'preparing', 'running', 'on_hold'),
    excluded: [KIND_PERMANENT, ...ENDED],
    ofStatus: true,
  },
  started: {
    parts: ofStatus({}, 'preparing', 'running', 'permanent'),
    rest: ofStatus({}, 'not_started', 'implemented_reported', 'implemented_confirmed', 'on_hold'),
    excluded: ENDED,
    ofStatus: true,
  },
  onCourse: {
    parts: ofComputed('on_track'),
    rest: ofComputed('at_risk', 'critical', 'not_assessed'),
    excluded: [{ key: 'no_course', filter: { computed: [null] } }],
    ofStatus: false,
  },
  reported: {
    parts: ofReport('on_time', 'late', 'unchanged'),
    rest: ofReport('open', 'missing'),
    excluded: [...ofReport('not_due'), { key: 'no_round', filter: { report: [null] } }],
    ofStatus: false,
  },
  horizonExpired: {
    parts: ofStatus(EXPIRED, 'not_started', 'preparing', 'running', 'implemented_reported', 'on_hold'),
    rest: ofStatus(EXPIRED, 'implemented_confirmed'),
    excluded: [NOT_EXPIRED, KIND_PERMANENT, ...ENDED],
    ofStatus: true,
  },
};
