import { complete, formOf, ReportRoutes, type MeasureAtHand } from '../../platform/testing/report-routes';
import { startTestApi, type TestApi } from '../../platform/testing/test-api';
import type { ReportBatchAnswerDto } from './report-batch.dto';
import type { ReportFormDto } from './report-form.dto';

let api: TestApi;
let reports: ReportRoutes;
beforeAll(async () => {
  api = await startTestApi({ today: '2026-11-22', seed: 'demo' });
  reports = new ReportRoutes(api);
}, 300_000);
afterAll(() => api.close());

/** Asked in the round of 2026 (as-of day 31 October, deadline 30 November) and not answered yet. */
const WAITED_FOR = `exists (select 1 from round_request q join reporting_round p on p.id = q.round_id
  where q.measure_id = m.id and p.key = '2026' and q.answered_on is null and q.withdrawn_on is null)`;
const measureState = async (measure: string, day: string) => {
  const [state] = await api.database.query<{ report: string; status: string }>(
    `select report, status from measure_state
     where measure_id = $1 and from_on <= $2 and (to_on is null or to_on > $2)`,
    [measure, day],
  );
  return state;
};
const through = async (at: MeasureAtHand, draft: ReportFormDto): Promise<ReportFormDto> => {
  const submitted = draft.state === 'draft' ? formOf(await reports.step(at.desk, 'submit', draft), 200) : draft;
  const signed = formOf(await reports.step(at.approver, 'sign', submitted), 200);
  return formOf(await reports.step('coordinator', 'accept', signed), 200);
};

describe('a report in the open round', () => {
  it('is what a report is by default while the round waits; its signature answers', async () => {
    const at = await reports.underWay(WAITED_FOR);
    const draft = formOf(await reports.begin(at.desk, at.measure, { content: complete() }), 201);
    expect(draft).toMatchObject({ round: { key: '2026', state: 'open' }, asOfOn: '2026-10-31' });
    const submitted = formOf(await reports.step(at.desk, 'submit', draft), 200);
    expect(await measureState(at.measure, '2026-11-22')).toMatchObject({ report: 'open' });
    const signed = formOf(await reports.step(at.approver, 'sign', submitted), 200);
    expect(await measureState(at.measure, '2026-11-22')).toMatchObject({ report: 'on_time' });
    expect((await reports.step('coordinator', 'return', signed)).status).toBe(200);
    expect(await measureState(at.measure, '2026-12-15')).toMatchObject({ report: 'on_time' });
    const again = await reports.begin(at.desk, at.measure);
    expect(again.json()).toMatchObject({
      status: 409,
      errors: [{ code: 'report-exists', params: { report: draft.id } }],
    });
  });

  it('says nothing of a later day: that is an interim report', async () => {
    const at = await reports.underWay(WAITED_FOR);
    const done = {
      implementation: 'implemented',
      course: null,
      evidence: 'Muster 1',
      effectiveOn: '2026-11-15',
    } as const;
    const content = complete(done as never);
    const draft = formOf(await reports.begin(at.desk, at.measure, { content }), 201);
    const refused = await reports.step(at.desk, 'submit', draft);
    expect(refused.json()).toMatchObject({
      status: 422,
      errors: [{ pointer: '/content/effectiveOn', code: 'implemented-after-as-of' }],
    });
    // Domain rules, worked case 8: the interim report says implemented, the round still says running.
    const interim = formOf(await reports.begin(at.desk, at.measure, { round: null, content }), 201);
    const saved = formOf(await reports.save(at.desk, draft, { content: complete() }), 200);
    await through(at, interim);
    await through(at, saved);
    expect(await measureState(at.measure, '2026-11-21')).toMatchObject({ status: 'running' });
    expect(await measureState(at.measure, '2026-11-22')).toMatchObject({ status: 'implemented_reported' });
  });

  it('is one click where nothing changed, and waits for its signature', async () => {
    const at = await reports.underWay(WAITED_FOR);
    const answer = formOf(await reports.begin(at.desk, at.measure, { unchanged: true }), 201);
    const { known } = answer;
    expect(answer).toMatchObject({
      state: 'submitted',
      content: { unchanged: true, implementation: known.implementation },
    });
    const signed = formOf(await reports.step(at.approver, 'sign', answer), 200);
    expect(await measureState(at.measure, '2026-11-22')).toMatchObject({ report: 'unchanged' });
    expect(formOf(await reports.step('coordinator', 'accept', signed), 200)).toMatchObject({ state: 'accepted' });
  });
});

describe('a confirmation of no change', () => {
  it('says why the third time in a row', async () => {
    const at = await reports.underWay();
    await reports.inState(at, 'accepted');
    const confirm = (more: object = {}) =>
      reports.begin(at.desk, at.measure, { round: null, unchanged: true, ...more });
    await through(at, formOf(await confirm(), 201));
    await through(at, formOf(await confirm(), 201));
    const third = await confirm();
    expect(third.json()).toMatchObject({
      status: 422,
      errors: [{ pointer: '/content/unchangedReason', code: 'unchanged-reason-missing' }],
    });
    const count = await api.database.query(
      `select 1 from status_report where measure_id = $1 and state <> 'accepted'`,
      [at.measure],
    );
    expect(count).toEqual([]);
    const given = formOf(await confirm({ unchangedReason: 'Die Ausschreibung läuft noch.' }), 201);
    expect(given).toMatchObject({ state: 'submitted', known: { unchangedInARow: 2, unchangedPossible: true } });
  });

  it('is refused while a milestone is overdue', async () => {
    const [late] = await api.database.query<{ measure: string; ministry: string }>(
      `select measure_id as measure, ministry from measure_state s
       where from_on <= '2026-11-22' and (to_on is null or to_on > '2026-11-22')
         and computed_because ->> 'reason' = 'milestone-overdue'
         and not exists (select 1 from status_report r where r.measure_id = s.measure_id and r.state <> 'accepted')
       limit 1`,
    );
    const answer = await reports.begin(`${late?.ministry}-desk`, late?.measure ?? '', { round: null, unchanged: true });
    expect(answer.json()).toMatchObject({ status: 422, code: 'unchanged-while-overdue' });
  });
});

describe('several at once', () => {
  it('are signed and accepted each for itself, with one answer per report', async () => {
    const one = await reports.underWay();
    const two = await reports.underWay(`s.ministry <> '${one.ministry}'`);
    const signed = await Promise.all([reports.inState(one, 'signed'), reports.inState(two, 'signed')]);
    const draft = await reports.inState(await reports.underWay(), 'draft');
    const [first, second] = signed as [ReportFormDto, ReportFormDto];
    const items = [
      { id: first.id, version: first.version },
      { id: second.id, version: 1 },
      { id: draft.id, version: 1 },
    ];
    const batch = (key?: string) =>
      api.as('coordinator').http('POST', '/api/status-reports/batch', {
        body: { action: 'accept', items },
        headers: key === undefined ? {} : { 'idempotency-key': key },
      });
    const key = '01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10';
    const answer = await batch(key);
    expect(answer.json<ReportBatchAnswerDto>().items).toMatchObject([
      { id: first.id, status: 200, problem: null, version: first.version + 1 },
      { id: second.id, status: 412, problem: { code: 'stale-version' }, version: null },
      { id: draft.id, status: 404, problem: { code: 'report-not-found' }, version: null },
    ]);
    expect((await batch(key)).text).toBe(answer.text);
    expect((await batch()).json<ReportBatchAnswerDto>().items[0]).toMatchObject({ status: 409 });
    const states = await api.database.query(
      'select state from status_report where id = any($1::uuid[]) order by state',
      [[first.id, second.id, draft.id]],
    );
    expect(states).toEqual([{ state: 'accepted' }, { state: 'draft' }, { state: 'signed' }]);
  });
});

describe('a question nobody answered', () => {
  it('keeps a report from being accepted; an answered one is settled by it', async () => {
    const at = await reports.underWay();
    const signed = await reports.inState(at, 'signed');
    const body = { field: '/content/narrative/done', question: 'Was heißt das?' };
    const asked = await api.as('coordinator').http('POST', `/api/status-reports/${signed.id}/queries`, { body });
    expect(asked.status).toBe(201);
    const refused = await reports.step('coordinator', 'accept', signed);
    expect(refused.json()).toMatchObject({ status: 409, code: 'query-open' });
    const { id, version } = asked.json<{ id: string; version: number }>();
    const answer = { body: { answer: 'Das.' }, headers: { 'if-match': `"v${version}"` } };
    expect((await api.as(at.desk).http('POST', `/api/queries/${id}/answer`, answer)).status).toBe(200);
    const accepted = formOf(await reports.step('coordinator', 'accept', signed), 200);
    expect(accepted.queries).toMatchObject([{ id, state: 'settled', settledOn: '2026-11-22' }]);
  });
});
