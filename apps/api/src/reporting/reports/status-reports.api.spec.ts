import { canonicalJson } from '@wegmarke/domain';
import { complete, formOf, ifMatch, ReportRoutes, type MeasureAtHand } from '../../platform/testing/report-routes';
import { startTestApi, type TestApi } from '../../platform/testing/test-api';
import type { StatusReportListDto } from '../status-reports.dto';
import type { BegunFormDto, ReportJudgementDto, ReportReturnedDto } from './report-form.dto';

let api: TestApi;
let reports: ReportRoutes;
beforeAll(async () => {
  api = await startTestApi({ today: '2026-11-22', seed: 'demo' });
  reports = new ReportRoutes(api);
}, 300_000);
afterAll(() => api.close());

const cubeTag = async (): Promise<string | undefined> =>
  (await api.http('GET', '/api/strategies/frankreich/cube')).headers['etag'];
const journalOf = async (id: string) =>
  (
    await api.database.query<{ action: string }>(
      'select action from audit_entry where subject_id = $1 order by position',
      [id],
    )
  ).map(({ action }) => action);

const TOO_LONG = { done: 'x'.repeat(10_001), problems: '', next: '', helpNeeded: '' };

describe('a status report over HTTP', () => {
  it('goes from a prefilled draft to a fact, each step on record and each by its own person', async () => {
    const at = await reports.underWay();
    const begun = await reports.begin(at.desk, at.measure, { round: null });
    const draft = formOf(begun, 201);
    expect(begun.headers).toMatchObject({ etag: '"v1"', location: `/api/status-reports/${draft.id}` });
    expect(draft).toMatchObject({
      state: 'draft',
      version: 1,
      ministry: at.ministry,
      round: null,
      asOfOn: '2026-11-22',
      measure: { id: at.measure, code: at.code, lead: at.ministry },
      content: { unchanged: false, implementation: 'running', milestones: [] },
      writtenByMe: true,
      people: { writtenBy: { displayName: expect.any(String) }, submittedBy: null, signedBy: null, acceptedBy: null },
      known: { implementation: 'running', hasCourse: true },
      preview: { verdict: 'on_track', sentence: { de: expect.any(String), fr: expect.any(String) } },
      allowedActions: ['read-unaccepted-report', 'write-report', 'submit-report', 'discard-report'],
    });
    expect(draft.content.narrative).toEqual(draft.last?.content.narrative);
    const saved = formOf(await reports.save(at.desk, draft, { content: { evidence: 'Musterbeleg 7' } }), 200);
    expect(saved).toMatchObject({ version: 2, content: { ...draft.content, evidence: 'Musterbeleg 7' } });
    const submitted = formOf(await reports.step(at.desk, 'submit', saved), 200);
    expect(submitted).toMatchObject({ state: 'submitted', version: 3, submittedOn: '2026-11-22' });
    const signed = formOf(await reports.step(at.approver, 'sign', submitted), 200);
    expect(signed).toMatchObject({ state: 'signed', signedOn: '2026-11-22' });
    const accepted = formOf(await reports.step('coordinator', 'accept', signed), 200);
    expect(accepted).toMatchObject({ state: 'accepted', acceptedOn: '2026-11-22', issues: [], preview: null });
    const steps = ['report-drafted', 'report-saved', 'report-submitted', 'report-signed', 'report-accepted'];
    expect(await journalOf(draft.id)).toEqual(steps);
  });

  it('changes nobody’s figures before it is accepted', async () => {
    const at = await reports.underWay();
    const tag = await cubeTag();
    const signed = await reports.inState(at, 'signed');
    const returned = await reports.step('coordinator', 'return', signed);
    expect(returned.status).toBe(200);
    expect(await cubeTag()).toBe(tag);
    await reports.inState(await reports.underWay(), 'accepted');
    expect(await cubeTag()).not.toBe(tag);
  });

  it('comes back with a note, becomes a draft with the next word, and keeps the day of its signature', async () => {
    const at = await reports.underWay();
    const signed = await reports.inState(at, 'signed');
    const answer = await reports.step('coordinator', 'return', signed);
    expect(answer.json<ReportReturnedDto>()).toEqual({
      id: signed.id,
      version: 4,
      state: 'returned',
      returnedOn: '2026-11-22',
      returnNote: 'Bitte den Termin nennen.',
    });
    const returned = formOf(await reports.get(at.desk, signed.id), 200);
    expect(returned).toMatchObject({
      state: 'returned',
      returnNote: 'Bitte den Termin nennen.',
      signedOn: '2026-11-22',
    });
    expect((await reports.step(at.desk, 'submit', returned)).status).toBe(409);
    const draft = formOf(await reports.save(at.desk, returned, {}), 200);
    expect(draft).toMatchObject({ state: 'draft', returnNote: 'Bitte den Termin nennen.' });
    expect((await reports.discard(at.desk, draft)).status).toBe(409);
    expect(draft.allowedActions).not.toContain('discard-report');
    expect(formOf(await reports.step(at.desk, 'submit', draft), 200)).toMatchObject({ state: 'submitted' });
  });

  it('is not returned without a word', async () => {
    const at = await reports.underWay();
    const { id, version } = await reports.inState(at, 'signed');
    const path = `/api/status-reports/${id}/return`;
    const answer = await api.as('coordinator').http('POST', path, { body: { note: ' ' }, headers: ifMatch(version) });
    expect(answer.json()).toMatchObject({ status: 422, errors: [{ pointer: '/note', code: 'text-missing' }] });
  });

  it('says at each field what stands against handing it in, and is not handed in', async () => {
    const at = await reports.underWay();
    const content = complete({ course: 'critical', milestones: [{ key: 'nowhere' as never }] });
    const draft = formOf(await reports.begin(at.desk, at.measure, { round: null, content }), 201);
    const places = ['/content/cause', '/content/remedy/text', '/content/remedy/dueOn', '/content/milestones/0/key'];
    expect(draft.issues.map(({ pointer }) => pointer)).toEqual(places);
    expect(draft.issues.every(({ detail }) => detail.length > 10)).toBe(true);
    const refused = await reports.step(at.desk, 'submit', draft);
    expect(refused.json()).toMatchObject({
      status: 422,
      code: 'cause-missing',
      errors: [{ pointer: '/content/cause' }, {}, {}, {}],
    });
    expect(formOf(await reports.get(at.desk, draft.id), 200)).toMatchObject({ state: 'draft', version: 1 });
  });

  it('shows before saving how the words would stand, in the reader’s language, and saves nothing', async () => {
    const at = await reports.underWay();
    const draft = formOf(await reports.begin(at.desk, at.measure, { round: null, content: complete() }), 201);
    const narrative = { done: '', problems: '', next: 'Wir sprechen bald noch einmal miteinander.', helpNeeded: '' };
    const end = { key: 'end', forecast: { on: '2039-12-31', precision: 'day' }, cause: 'money' };
    const ask = (language: string) =>
      api.as(at.desk).http('POST', `/api/status-reports/${draft.id}/preview`, {
        body: { content: { narrative, milestones: [end] } },
        headers: { 'accept-language': language },
      });
    const judged = (await ask('de')).json<ReportJudgementDto>();
    expect(judged).toMatchObject({ issues: [], checks: [{ pointer: '/content/narrative/next', code: 'no-date' }] });
    expect(judged.preview).toMatchObject({ verdict: 'critical', divergence: 2 });
    const french = (await ask('fr')).json<ReportJudgementDto>();
    expect(french.checks[0]?.detail).toMatch(/Aucune date/);
    expect(formOf(await reports.get(at.desk, draft.id), 200)).toMatchObject({ version: 1, content: draft.content });
  });

  it('has a form before it exists, and looking leaves nothing behind', async () => {
    const at = await reports.underWay();
    const path = `/api/measures/${at.measure}/status-reports`;
    const count = () =>
      api.database.query('select count(*)::int as n from status_report where measure_id = $1', [at.measure]);
    const before = await count();
    const form = (await api.as(at.desk).http('GET', `${path}/new?round=interim`)).json<BegunFormDto>();
    expect(form).toMatchObject({
      round: null,
      ministry: at.ministry,
      existing: null,
      allowedActions: expect.arrayContaining(['write-report']),
    });
    const body = { round: null, content: { course: 'critical' } };
    const judged = (await api.as(at.desk).http('POST', `${path}/preview`, { body })).json<ReportJudgementDto>();
    expect(judged.issues.map(({ code }) => code)).toContain('cause-missing');
    expect(await count()).toEqual(before);
    const draft = formOf(await reports.begin(at.desk, at.measure, { round: null }), 201);
    expect(draft.content).toEqual(form.content);
    const again = (await api.as(at.desk).http('GET', `${path}/new?round=interim`)).json<BegunFormDto>();
    expect(again.existing).toBe(draft.id);
    expect((await api.as('reader').http('GET', `${path}/new`)).status).toBe(403);
  });

  it('is corrected by another one, which says why', async () => {
    const at = await reports.underWay();
    const wrong = await reports.inState(at, 'accepted', {
      content: complete({
        implementation: 'implemented',
        course: null,
        effectiveOn: '2026-11-20' as never,
        evidence: 'Muster 1',
      }),
    });
    const correction = { round: null, corrects: wrong.id, content: complete() };
    const draft = formOf(await reports.begin(at.desk, at.measure, correction), 201);
    expect(draft).toMatchObject({
      corrects: wrong.id,
      issues: [{ pointer: '/correctionReason', code: 'correction-reason-missing' }],
    });
    const saved = formOf(await reports.save(at.desk, draft, { correctionReason: 'Verwechselt' }), 200);
    const submitted = formOf(await reports.step(at.desk, 'submit', saved), 200);
    const signed = formOf(await reports.step(at.approver, 'sign', submitted), 200);
    formOf(await reports.step('coordinator', 'accept', signed), 200);
    const list = (await api.http('GET', `/api/measures/${at.measure}/status-reports`)).json<StatusReportListDto>();
    expect(list.items.find(({ id }) => id === wrong.id)).toMatchObject({ correctedOn: '2026-11-22' });
    expect(list.items.find(({ id }) => id === draft.id)).toMatchObject({
      corrects: wrong.id,
      correctionReason: 'Verwechselt',
    });
    const corrects = '00000000-0000-7000-8000-000000000000';
    const unknown = await reports.begin(at.desk, at.measure, { round: null, corrects });
    expect(unknown.json()).toMatchObject({ status: 422, code: 'corrected-report-unknown' });
  });

  it('is discarded while nobody else has seen it', async () => {
    const at = await reports.underWay();
    const draft = await reports.inState(at, 'draft');
    expect((await reports.discard(at.desk, draft)).status).toBe(204);
    expect((await reports.get(at.desk, draft.id)).status).toBe(404);
    expect(await journalOf(draft.id)).toEqual(['report-drafted', 'report-deleted']);
  });

  it('leaves no unsigned word in the journal', async () => {
    const at = await reports.underWay();
    const content = complete({ remarkOnRule: 'Nur fuer uns' });
    const draft = await reports.inState(at, 'submitted', { content });
    const entries = await api.database.query('select * from audit_entry where subject_id = $1', [draft.id]);
    expect(canonicalJson(JSON.parse(JSON.stringify(entries)))).not.toContain('Nur fuer uns');
    expect(JSON.stringify(entries)).toMatch(/"fingerprint":"[0-9a-f]{64}"/);
  });

  let at: MeasureAtHand;
  beforeAll(async () => {
    at = await reports.underWay();
  });

  it.each([
    [{ content: { surprise: true } }, 400],
    [{ content: { course: 'splendid' } }, 400],
    [{ content: { effectiveOn: '2026-02-30' } }, 400],
    [{ content: { narrative: { done: 'x' } } }, 400],
    [{ round: '1999' }, 404],
    [{ round: '2025' }, 409],
    [{ corrects: 'x' }, 400],
  ])('is refused for %j', async (body, status) => {
    expect((await reports.begin(at.desk, at.measure, body)).status).toBe(status);
  });

  it('is no book', async () => {
    expect((await reports.begin(at.desk, at.measure, { content: { narrative: TOO_LONG } })).status).toBe(400);
  });

  it('asks for the version, and for one of ours', async () => {
    const at = await reports.underWay();
    const { id } = await reports.inState(at, 'draft');
    const path = `/api/status-reports/${id}`;
    const without = [
      ['PATCH', path],
      ['DELETE', path],
      ...['submit', 'sign', 'accept', 'return'].map((step) => ['POST', `${path}/${step}`]),
    ] as const;
    for (const [method, address] of without) {
      const body = address?.endsWith('return') ? { note: 'x' } : {};
      expect((await api.as(at.desk).http(method as 'POST', address ?? '', { body })).status).toBe(428);
    }
    expect((await reports.save(at.desk, { id, version: 9 }, { content: {} })).status).toBe(412);
  });

  it('is refused on a day before its history, and nothing of it remains', async () => {
    const at = await reports.underWay();
    const draft = await reports.inState(at, 'draft');
    const late = await api.clock.on('2026-11-21' as never, () =>
      reports.save(at.desk, draft, { content: { evidence: 'x' } }),
    );
    expect(late.json()).toMatchObject({ status: 409, code: 'clock-behind-history' });
    expect(formOf(await reports.get(at.desk, draft.id), 200)).toMatchObject({ version: draft.version });
    expect(await journalOf(draft.id)).toEqual(['report-drafted']);
  });
});
