import { row, type Row } from '../matrix-row';

const READERS = 'reader admin coordination ministry participants others';
const NOT_COORDINATION = { 403: 'roleless reader admin ministry participants others', 404: 'elsewhere' } as const;
const NOT_APPROVER = { 403: 'roleless reader admin coordination desk participants others', 404: 'elsewhere' } as const;

const REPORTS = ['a draft report', 'a report in consent', 'a frozen report'] as const;
type Report = (typeof REPORTS)[number];

const read = (operation: string, on: string): Row =>
  row(operation, on, { ok: READERS, 403: 'roleless', 404: 'elsewhere' });
const unsealed = (operation: string): Row =>
  row(operation, 'a round in review', { 409: READERS, 403: 'roleless', 404: 'elsewhere' });
/** The coordination's, in the states of the report in which it is possible. */
const step = (operation: string, ...states: readonly Report[]): readonly Row[] =>
  REPORTS.map((on) => row(operation, on, { [states.includes(on) ? 'ok' : 409]: 'coordination', ...NOT_COORDINATION }));
/** The ministry's own word; here vm is asked. */
const consent = (operation: string): readonly Row[] =>
  REPORTS.map((on) =>
    row(operation, on, { [on === 'a report in consent' ? 'ok' : 409]: 'approvers', ...NOT_APPROVER }),
  );

export const ANNUAL_REPORT_ROWS: readonly Row[] = [
  read('listReports', 'the strategy'),
  ...REPORTS.map((on) => read('getReport', on)),
  unsealed('getReport'),
  // What of the report a reader sees is the matter of the leak spec; earlier texts are none of it.
  row('listReportTextVersions', 'a report in consent', {
    ok: READERS.replace('reader ', ''),
    403: 'roleless reader',
    404: 'elsewhere',
  }),
  read('downloadReport', 'a frozen report'),
  unsealed('downloadReport'),

  ...step('setReportSettings', 'a draft report', 'a report in consent'),
  ...step('saveReportText', 'a draft report', 'a report in consent'),
  // Of the draft nothing is translated yet.
  ...step('confirmReportTranslation', 'a report in consent'),
  ...step('startReportConsent', 'a draft report'),
  ...step('freezeReport', 'a draft report', 'a report in consent'),
  ...consent('agreeToReport'),
  ...consent('commentOnReport'),

  // The address of an export says nothing of its strategy: to whoever may not read that, it is not there.
  row('orderExport', 'a frozen report', { ok: READERS, 404: 'roleless elsewhere' }),
  row('getExport', 'an export', { ok: READERS, 404: 'roleless elsewhere' }),
  row('downloadExport', 'an export', { ok: READERS, 404: 'roleless elsewhere' }),
];
