import { row, type Answers, type Row } from '../matrix-row';

/** To whom there is no such report: whoever may not read it does not learn that it is there. */
const NOWHERE = { draft: 'reader admin coordinator participants others elsewhere' } as const;
const DRAFT_HIDDEN = { 403: 'roleless', 404: NOWHERE.draft } as const;
/** From submitted the participants know it, to leave a note. */
const SUBMITTED_HIDDEN = { 404: 'reader admin coordinator others elsewhere' } as const;
/** From signed the coordination knows it. */
const SIGNED_HIDDEN = { 404: 'reader admin others elsewhere' } as const;

const onDraft = (operation: string, lead: 'ok' | 409, on = 'a draft'): Row =>
  row(operation, on, { [lead]: 'lead', ...DRAFT_HIDDEN });

/** Whoever writes: what stands in the way of the lead is the state alone. */
function writing(operation: string, open: { readonly draft?: true; readonly returned?: true }): readonly Row[] {
  const may = (is: true | undefined): 'ok' | 409 => (is ? 'ok' : 409);
  return [
    onDraft(operation, may(open.draft)),
    onDraft(operation, may(open.returned), 'a returned report'),
    row(operation, 'a submitted report', { 409: 'lead', 403: 'roleless participants', ...SUBMITTED_HIDDEN }),
    row(operation, 'a signed report', { 409: 'lead', 403: 'roleless participants coordinator', ...SIGNED_HIDDEN }),
    row(operation, 'an accepted report', {
      409: 'lead',
      403: 'roleless reader admin participants others coordinator',
      404: 'elsewhere',
    }),
  ];
}

/** What the coordination does with signed reports. */
function judging(operation: string, submitted: Answers): readonly Row[] {
  return [
    row(operation, 'a draft', {
      ...{ 409: 'double', 403: 'roleless ministry' },
      404: 'reader admin coordinator participants others elsewhere',
    }),
    row(operation, 'a returned report', {
      ...{ 409: 'double', 403: 'roleless ministry' },
      404: 'reader admin coordinator participants others elsewhere',
    }),
    row(operation, 'a submitted report', submitted),
    row(operation, 'a signed report', {
      ok: 'coordination',
      403: 'roleless ministry participants',
      ...SIGNED_HIDDEN,
    }),
    row(operation, 'a report signed, written by the double', {
      ok: 'coordinator',
      403: 'roleless lead participants',
      ...SIGNED_HIDDEN,
    }),
    row(operation, 'an accepted report', {
      409: 'coordination',
      403: 'roleless reader admin ministry participants others',
      404: 'elsewhere',
    }),
  ];
}

const WRITE_NEW = {
  ok: 'lead',
  403: 'roleless reader admin coordinator participants others',
  404: 'elsewhere',
} as const;

export const REPORTS: readonly Row[] = [
  row('beginStatusReport', 'a measure', WRITE_NEW),
  row('beginStatusReport', 'a measure with a draft', { ...WRITE_NEW, ok: undefined, 409: 'lead' } as Answers),
  row('getNewStatusReport', 'a measure', WRITE_NEW),
  row('getNewStatusReport', 'a measure with a draft', WRITE_NEW),
  row('previewNewStatusReport', 'a measure', WRITE_NEW),

  ...(['getStatusReport', 'previewStatusReport'] as const).flatMap((operation): Row[] => [
    onDraft(operation, 'ok'),
    onDraft(operation, 'ok', 'a returned report'),
    row(operation, 'a submitted report', { ok: 'lead participants', 403: 'roleless', ...SUBMITTED_HIDDEN }),
    row(operation, 'a signed report', { ok: 'lead participants coordinator', 403: 'roleless', ...SIGNED_HIDDEN }),
    row(operation, 'an accepted report', {
      ok: 'reader admin coordination ministry participants others',
      403: 'roleless',
      404: 'elsewhere',
    }),
  ]),

  ...writing('saveStatusReport', { draft: true, returned: true }),
  ...writing('createPersonalLink', { draft: true, returned: true }),
  ...writing('revokePersonalLink', { draft: true, returned: true }),
  ...writing('submitStatusReport', { draft: true }),
  ...writing('deleteStatusReport', { draft: true }),

  row('signStatusReport', 'a draft', {
    409: 'approver',
    403: 'roleless desks author',
    404: 'reader admin coordinator participants others elsewhere',
  }),
  row('signStatusReport', 'a returned report', {
    409: 'approver',
    403: 'roleless desks author',
    404: 'reader admin coordinator participants others elsewhere',
  }),
  row('signStatusReport', 'a submitted report', {
    ok: 'approver',
    403: 'roleless desks author participants',
    ...SUBMITTED_HIDDEN,
  }),
  row('signStatusReport', 'a signed report', {
    409: 'approver',
    403: 'roleless desks author participants coordinator',
    ...SIGNED_HIDDEN,
  }),
  row('signStatusReport', 'an accepted report', {
    409: 'approver',
    403: 'roleless reader admin coordination desk author participants others',
    404: 'elsewhere',
  }),

  // Returning is the one step the coordination may take on a submitted report, without reading it.
  ...judging('returnStatusReport', {
    ok: 'coordination',
    403: 'roleless ministry participants',
    404: 'reader admin others elsewhere',
  }),
  ...judging('acceptStatusReport', {
    ...{ 409: 'double', 403: 'roleless ministry participants' },
    404: 'reader admin coordinator others elsewhere',
  }),
  ...judging('askQuery', {
    ...{ 409: 'double', 403: 'roleless ministry participants' },
    404: 'reader admin coordinator others elsewhere',
  }),

  ...(['an open query', 'an answered query', 'a settled query'] as const).flatMap((query): Row[] => [
    row('answerQuery', query, {
      [query === 'an open query' ? 'ok' : 409]: 'lead',
      403: 'coordinator',
      404: 'roleless reader admin participants others elsewhere',
    }),
    row('settleQuery', query, {
      [query === 'a settled query' ? 409 : 'ok']: 'coordination',
      403: 'ministry',
      404: 'roleless reader admin participants others elsewhere',
    }),
  ]),
  row('settleQuery', 'a query on a report of the double', {
    ok: 'coordinator',
    403: 'lead',
    404: 'roleless reader admin participants others elsewhere',
  }),
  row('settleQueries', 'an open query', {
    ok: 'coordination',
    403: 'ministry',
    404: 'roleless reader admin participants others elsewhere',
  }),

  onNote('a draft', { 403: 'roleless lead', 404: 'reader admin coordinator participants others elsewhere' }),
  onNote('a submitted report', { ok: 'participants', 403: 'roleless lead', ...SUBMITTED_HIDDEN }),
  onNote('a signed report', { ok: 'participants', 403: 'roleless lead coordinator', ...SIGNED_HIDDEN }),
  onNote('an accepted report', {
    409: 'participants',
    403: 'roleless reader admin coordination ministry others',
    404: 'elsewhere',
  }),

  // Several at once: what each item answers.
  row('batchStatusReports', 'a submitted report to sign', {
    ok: 'approver',
    403: 'desks author participants',
    404: 'roleless reader admin coordinator others elsewhere',
  }),
  row('batchStatusReports', 'a signed report to accept', {
    ok: 'coordination',
    403: 'ministry participants',
    404: 'roleless reader admin others elsewhere',
  }),
  row('batchStatusReports', 'a draft to sign', {
    409: 'approver',
    403: 'desks author',
    404: 'roleless reader admin coordinator participants others elsewhere',
  }),

  // A personal link is a key of its own: whoever holds it, signed in or not.
  { operation: 'getLinkedForm', on: 'a link to a draft', ok: 'everybody' },
  { operation: 'getLinkedForm', on: 'a link to a submitted report', ok: 'everybody' },
  { operation: 'getLinkedForm', on: 'a revoked link', 404: 'everybody' },
  { operation: 'getLinkedForm', on: 'an expired link', 404: 'everybody' },
  { operation: 'getLinkedForm', on: 'a guessed link', 404: 'everybody' },
  { operation: 'writeLinkedForm', on: 'a link to a draft', ok: 'everybody' },
  { operation: 'writeLinkedForm', on: 'a link to a submitted report', 409: 'everybody' },
  { operation: 'writeLinkedForm', on: 'a revoked link', 404: 'everybody' },
  { operation: 'writeLinkedForm', on: 'an expired link', 404: 'everybody' },
  { operation: 'writeLinkedForm', on: 'a guessed link', 404: 'everybody' },
];

function onNote(on: string, answers: Answers): Row {
  return row('noteOnReport', on, answers);
}
