import type { MeasureAction } from '../action-paths';
import type { ActionForm } from './action-form';
import { addMilestone, dropMilestone, rebaseline } from './date-actions';
import {
  cancelMeasure,
  confirmImplemented,
  reopenImplemented,
  replaceMeasure,
  resumeMeasure,
  setCoordinatorView,
} from './lineage-actions';
import { changeField, changeGoal, changeKind, handOverLead, offerLead } from './place-actions';

/** Actions that make new measures have pages of their own. */
export type ShortAction = Exclude<MeasureAction, 'split-measure' | 'merge-measures'>;

export const ACTION_FORMS: Readonly<Record<ShortAction, ActionForm>> = {
  rebaseline,
  'add-milestone': addMilestone,
  'drop-milestone': dropMilestone,
  'change-goal': changeGoal,
  'change-field': changeField,
  'change-kind': changeKind,
  'hand-over-lead-by-decree': handOverLead,
  'replace-measure': replaceMeasure,
  'resume-measure': resumeMeasure,
  'cancel-measure': cancelMeasure,
  'set-coordinator-view': setCoordinatorView,
  'confirm-implemented': confirmImplemented,
  'reopen-implemented': reopenImplemented,
  'offer-lead': offerLead,
};

export const isShort = (action: MeasureAction): action is ShortAction => Object.hasOwn(ACTION_FORMS, action);
