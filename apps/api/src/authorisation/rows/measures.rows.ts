import { row, type Row } from '../matrix-row';

/** Decisions with a document number: the coordination. */
const decision = (operation: string, on: string): Row =>
  row(operation, on, {
    ok: 'coordination',
    403: 'roleless reader admin ministry participants others',
    404: 'elsewhere',
  });

/** An offered lead is known to the two ministries and the coordination. vm offers to um. */
const ofReceiving = (operation: string): readonly Row[] => [
  row(operation, 'an offered lead', {
    ok: 'participant-approver',
    403: 'lead coordinator participant-desk',
    404: 'roleless reader admin others elsewhere',
  }),
  row(operation, 'an answered offer', {
    409: 'participant-approver',
    403: 'lead coordinator participant-desk',
    404: 'roleless reader admin others elsewhere',
  }),
];

export const MEASURES: readonly Row[] = [
  row('changeMasterData', 'a measure', {
    ok: 'coordination ministry',
    403: 'roleless reader admin participants others',
    404: 'elsewhere',
  }),
  decision('planMeasure', 'the strategy'),
  decision('rebaselineMeasure', 'a measure'),
  decision('addMilestone', 'a measure'),
  decision('dropMilestone', 'a measure'),
  decision('changeGoalOfMeasure', 'a measure'),
  decision('changeFieldOfMeasure', 'a measure'),
  decision('changeKindOfMeasure', 'a measure without an end'),
  decision('replaceMeasure', 'a measure'),
  decision('splitMeasure', 'a measure'),
  decision('mergeMeasures', 'a measure'),
  decision('cancelMeasure', 'a measure of no sealed round'),
  row('cancelMeasure', 'a measure', {
    409: 'coordination',
    403: 'roleless reader admin ministry participants others',
    404: 'elsewhere',
  }),
  decision('resumeMeasure', 'a dropped measure'),
  decision('planGoal', 'the strategy'),
  decision('changeGoalDue', 'a goal'),
  decision('changeGoalHorizon', 'a goal'),
  decision('changeGoalField', 'a goal'),
  decision('handOverLead', 'a measure'),
  decision('reshuffleLeads', 'the strategy'),

  row('offerLead', 'a measure', {
    ok: 'approvers',
    403: 'roleless reader admin coordination desk participants others',
    404: 'elsewhere',
  }),
  row('offerLead', 'a measure on offer', {
    409: 'approvers',
    403: 'roleless reader admin coordination desk participants others',
    404: 'elsewhere',
  }),
  ...ofReceiving('acceptLead'),
  ...ofReceiving('declineLead'),
  row('withdrawLead', 'an offered lead', {
    ok: 'approvers',
    403: 'coordination desk participants',
    404: 'roleless reader admin others elsewhere',
  }),
  row('withdrawLead', 'an answered offer', {
    409: 'approvers',
    403: 'coordination desk participants',
    404: 'roleless reader admin others elsewhere',
  }),

  // Never on what one wrote or signed.
  decision('setCoordinatorView', 'a measure'),
  decision('setCoordinatorView', 'a reported measure'),
  row('setCoordinatorView', 'a measure reported by the double', {
    ok: 'coordinator',
    403: 'roleless reader admin lead participants others',
    404: 'elsewhere',
  }),
  decision('confirmImplemented', 'an implemented measure'),
  row('confirmImplemented', 'a measure implemented by the double', {
    ok: 'coordinator',
    403: 'roleless reader admin lead participants others',
    404: 'elsewhere',
  }),
  decision('reopenImplemented', 'an implemented measure'),
];
