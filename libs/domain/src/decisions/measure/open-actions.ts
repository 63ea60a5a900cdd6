import type { Action } from '../../access/actions';
import { hasCourse } from '../../measure/status-class';
import { liveMeasure, type LiveMeasure } from '../../measure/live-measure';
import type { MeasureFacts } from '../../measure/measure-facts';
import { isMoveAllowed } from './implementation-moves';

/** What else decides: whether a sealed round holds the measure, whether its lead is on offer. */
export interface AroundMeasure {
  readonly inSealedRound: boolean;
  readonly leadOffered: boolean;
}

type StandsOpen = (measure: LiveMeasure, around: AroundMeasure) => boolean;

const isOpen: StandsOpen = ({ implementation }) => !['implemented', 'dropped', 'replaced'].includes(implementation);
const canGiveWay: StandsOpen = ({ implementation }) => isMoveAllowed(implementation, 'replaced', 'decision');

/** When an action makes sense at all. One that is not listed always does. */
const STANDS_OPEN: Partial<Record<Action, StandsOpen>> = {
  'set-coordinator-view': (measure) => hasCourse(measure),
  'confirm-implemented': ({ implementation, confirmedOn }) => implementation === 'implemented' && confirmedOn === null,
  'reopen-implemented': ({ implementation }) => isMoveAllowed(implementation, 'running', 'coordination'),
  'resume-measure': ({ implementation }) => isMoveAllowed(implementation, 'running', 'decision'),
  rebaseline: isOpen,
  'add-milestone': isOpen,
  'drop-milestone': (measure, around) => isOpen(measure, around) && measure.milestones.some(({ open }) => open),
  'change-goal': isOpen,
  'change-field': isOpen,
  'change-kind': isOpen,
  'replace-measure': canGiveWay,
  'split-measure': canGiveWay,
  'merge-measures': canGiveWay,
  'cancel-measure': (_, { inSealedRound }) => !inSealedRound,
  'offer-lead': (_, { leadOffered }) => !leadOffered,
};

/**
 * Whether the measure's state leaves room for the action today: a screen offers what a person may do and what can be
 * done. Whoever asks all the same is refused by the decision itself, with the reason.
 */
export function standsOpen(action: Action, facts: MeasureFacts, around: AroundMeasure): boolean {
  return STANDS_OPEN[action]?.(liveMeasure(facts), around) ?? true;
}
