import { complete } from '../platform/testing/report-routes';
import { aMeasureBody } from '../platform/testing/measure-world';
import { DECISION, STRATEGY } from '../platform/testing/strategy-kit';
import type { AuthorisationWorld } from './authorisation-world';
import { DOCUMENT_FORMAT } from './kept-documents';

/** What is sent so that nothing but the asking person, or the state of the subject, can stand in the way. */
export interface RightRequest {
  readonly query?: string;
  readonly body?: unknown;
  readonly version?: number;
  /** Of a file; JSON unless it is named. */
  readonly format?: string;
}

type Make = (world: AuthorisationWorld, on: string) => RightRequest | Promise<RightRequest>;

const decision = DECISION;
const plan = (code: string): unknown => aMeasureBody(code)['plan'];
const step = {
  key: 'step-2',
  role: 'step',
  critical: false,
  baseline: { on: '2026-09-30', precision: 'day' },
  title: { de: 'Zweiter Schritt', fr: null },
};
const name = { de: 'Ministerium', fr: null };
const goal = {
  ...{ code: '3.9', field: '3', horizon: 'short', adoptedOn: null, dueOn: null },
  details: { title: { de: 'Musterziel', fr: null }, owner: null },
};
const nothing: Make = () => ({});
const filed: Make = () => ({ format: DOCUMENT_FORMAT });
/** Against the version that is there. */
const versioned =
  (body?: unknown): Make =>
  async (world, on) => ({ version: await world.versionOf(on), ...(body !== undefined && { body }) });
const sent =
  (body: unknown): Make =>
  () => ({ body });
const asked =
  (query: string): Make =>
  () => ({ query });
const inBatch =
  (action: string | null): Make =>
  async (world, on) => {
    const chosen = action ?? (on.endsWith('to sign') ? 'sign' : 'accept');
    const items = [{ id: world.subject(on).id, version: await world.versionOf(on) }];
    return { body: { action: chosen, items } };
  };

/** One right request per operation of the contract that needs more than its address. */
export const REQUESTS: Readonly<Record<string, Make>> = {
  signInToDemo: sent({ person: 'reader' }),
  getMethod: (_, on) => (on === 'the strategy' ? { query: `strategy=${STRATEGY}` } : {}),
  listAuditEntries: (_, on) => (on === 'the strategy' ? { query: `strategy=${STRATEGY}` } : {}),
  getRoundControl: (_, on) => (on.endsWith('rows of vm') ? { query: 'ministry=vm' } : {}),

  createPerson: sent({ displayName: 'Musterperson' }),
  changePerson: versioned({ displayName: 'Musterperson' }),
  setGrants: versioned({ grants: [{ role: 'approver', ministry: 'vm' }] }),
  setDeputies: versioned({ deputies: [{ deputyId: 'vm-approver', fromOn: '2026-03-02' }] }),
  erasePerson: versioned(),
  nameMinistry: sent({ name, abbreviation: name, validFrom: '2026-03-10' }),
  createStrategy: sent({ key: 'polen', title: { de: 'Polen', fr: null }, adoptedOn: '2026-01-01' }),
  importCatalogue: sent({ format: 'csv', content: 'code;title' }),

  planMeasure: sent(aMeasureBody('3.9.1')),
  changeMasterData: versioned({ responsibleUnit: 'Referat 1' }),
  rebaselineMeasure: versioned({
    change: { milestone: 'step-1', baseline: { on: '2026-08-31', precision: 'day' } },
    decision,
  }),
  addMilestone: versioned({ milestone: step, decision }),
  dropMilestone: versioned({ milestone: 'step-1', reason: 'Mustergrund', decision }),
  changeGoalOfMeasure: versioned({ goal: '3.2', decision }),
  changeFieldOfMeasure: versioned({ field: '4', goal: '4.1', decision }),
  changeKindOfMeasure: versioned({ kind: 'permanent', decision }),
  replaceMeasure: versioned({ successors: ['3.1.2'], decision }),
  splitMeasure: versioned({ parts: [plan('3.9.1'), plan('3.9.2')], decision }),
  mergeMeasures: versioned({ measures: ['3.1.2'], into: plan('3.9.1'), decision }),
  resumeMeasure: versioned({ decision }),
  cancelMeasure: versioned({ reason: 'doppelt erfasst', decision }),
  offerLead: versioned({ to: 'um', effectiveOn: '2026-04-01' }),
  handOverLead: versioned({ to: 'um', effectiveOn: '2026-04-01', decision }),
  acceptLead: versioned({}),
  declineLead: versioned({}),
  withdrawLead: versioned({}),
  reshuffleLeads: sent({ effectiveOn: '2026-04-01', decision, moves: [{ measure: '3.1.1', to: 'um' }] }),
  setCoordinatorView: versioned({ course: 'at_risk', note: 'Aus Sicht der Koordination gefährdet.' }),
  confirmImplemented: versioned({}),
  reopenImplemented: versioned({ reason: 'Mustergrund' }),
  planGoal: sent({ plan: goal, decision }),
  changeGoalDue: versioned({ dueOn: '2027-03-31', decision }),
  changeGoalHorizon: versioned({ horizon: 'long', decision }),
  changeGoalField: versioned({ field: '4', decision }),

  planRound: sent({
    key: '2026-09',
    period: { from: '2026-01-01', to: '2026-09-30' },
    asOfOn: '2026-09-30',
    deadlineOn: '2026-10-31',
  }),
  openRound: versioned(),
  reviewRound: versioned(),
  sealRound: versioned(),
  publishRound: versioned(),
  nudgeMinistry: sent({ ministry: 'vm' }),
  proposeAmendment: sent({
    measure: '3.1.1',
    reason: 'Zahlendreher',
    content: { ...complete(), implementation: 'preparing' },
  }),
  confirmAmendment: versioned(),
  rejectAmendment: versioned(),

  setReportSettings: versioned({ printsVerdicts: true }),
  saveReportText: (_, on) => ({
    version: on === 'a report in consent' ? 1 : 0,
    body: { content: { blocks: [{ type: 'paragraph', runs: [{ text: 'Mustertext' }] }] } },
  }),
  confirmReportTranslation: (_, on) => ({ version: on === 'a report in consent' ? 1 : 0 }),
  startReportConsent: versioned(),
  freezeReport: versioned(),
  agreeToReport: versioned({}),
  commentOnReport: versioned({ comment: 'Bitte den zweiten Satz ergänzen.' }),
  downloadWrittenQuestion: filed,
  downloadMeasureSheets: filed,
  downloadMeasureSheet: filed,
  orderExport: (world, on) => ({ body: { kind: 'report', format: 'json', lang: 'de', round: world.subject(on).id } }),

  beginStatusReport: sent({ round: null, content: complete() }),
  getNewStatusReport: asked('round=interim'),
  previewNewStatusReport: sent({ round: null, content: {} }),
  previewStatusReport: sent({ content: {} }),
  saveStatusReport: versioned({ content: { reason: 'Mustertext' } }),
  submitStatusReport: versioned(),
  signStatusReport: versioned(),
  acceptStatusReport: versioned(),
  returnStatusReport: versioned({ note: 'Bitte ergänzen.' }),
  deleteStatusReport: versioned(),
  batchStatusReports: inBatch(null),
  askQuery: sent({ field: '/content/narrative/done', question: 'Bis wann?' }),
  answerQuery: versioned({ answer: 'Bis März.' }),
  settleQuery: versioned(),
  settleQueries: inBatch('settle'),
  noteOnReport: sent({ note: 'Aus unserer Sicht fehlt der Zuschuss.' }),
  createPersonalLink: sent({ days: 7 }),
  writeLinkedForm: versioned({ content: { reason: 'Vom Fachreferat' } }),
};

export const rightRequest = (operation: string): Make => REQUESTS[operation] ?? nothing;
