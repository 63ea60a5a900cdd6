import type { LocalDate, StatusReportContent } from '@wegmarke/domain';
import { aReportContent } from '@wegmarke/domain-testing';
import type { MeasureDetailDto } from '../../measures';
import { MeasureWorld, type Versioned } from '../../platform/testing/measure-world';

const IMPLEMENTED: Partial<StatusReportContent> = {
  implementation: 'implemented',
  effectiveOn: '2026-01-14' as LocalDate,
  course: null,
  evidence: 'Musterbeleg 1',
};

const CASES = [
  {
    action: 'coordinator-view',
    body: { course: 'at_risk', note: 'Musternotiz' },
    report: {},
    becomes: { course: { coordinator: { course: 'at_risk', note: 'Musternotiz', on: '2026-01-15' } } },
    kind: 'coordinator-view-set',
    wrong: { note: ' ' },
    pointer: '/note',
    /** A report without what the action is about. */
    senseless: IMPLEMENTED,
    code: 'measure-without-course',
  },
  {
    action: 'confirm-implemented',
    body: {},
    report: IMPLEMENTED,
    becomes: { status: 'implemented_confirmed' },
    kind: 'implementation-confirmed',
    wrong: null,
    pointer: null,
    senseless: {},
    code: 'not-implemented',
  },
  {
    action: 'reopen-implemented',
    body: { reason: 'Mustergrund' },
    report: IMPLEMENTED,
    becomes: { status: 'running' },
    kind: 'implementation-reopened',
    wrong: { reason: '' },
    pointer: '/reason',
    senseless: {},
    code: 'move-not-allowed',
  },
] as const;

describe('judging what a ministry reported', () => {
  let world: MeasureWorld;
  let codes = 0;
  beforeAll(async () => {
    world = await MeasureWorld.start();
  });
  afterAll(() => world.close());

  /** A measure with one accepted report. */
  async function reported(content: Partial<StatusReportContent>): Promise<Versioned> {
    codes += 1;
    const { id } = await world.plan(`3.5.${codes}`);
    const body = { round: null, content: { ...aReportContent(), ...content } };
    const draft = await world.told('vm-desk', 'POST', `/api/measures/${id}/status-reports`, { body });
    const path = `/api/status-reports/${draft.id}`;
    const submitted = await world.told('vm-desk', 'POST', `${path}/submit`, { version: draft.version });
    const signed = await world.told('vm-approver', 'POST', `${path}/sign`, { version: submitted.version });
    await world.told('coordinator', 'POST', `${path}/accept`, { version: signed.version });
    return world.measure(id);
  }

  describe.each(CASES)('$action', ({ action, body, report, becomes, kind, wrong, pointer, senseless, code }) => {
    const act = ({ id }: Versioned, as: string | null, version?: number, more: object = body, language = 'de') =>
      world.ask(as, 'POST', `/api/measures/${id}/${action}`, {
        body: more,
        language,
        ...(version !== undefined && { version }),
      });

    it('is done by the coordination; the history tells it', async () => {
      const measure = await reported(report);
      const answer = await act(measure, 'coordinator', measure.version);
      expect([answer.status, answer.headers['etag']]).toEqual([200, `"v${measure.version + 1}"`]);
      expect(answer.json()).toMatchObject(becomes);
      const path = `/api/measures/${measure.id}/changes`;
      const { items } = await world.told<{ items: { kind: string }[] }>('reader', 'GET', path);
      expect(items[0]?.kind).toBe(kind);
    });

    it('is refused to everybody else, without a version and with an old one', async () => {
      const measure = await reported(report);
      for (const person of ['vm-desk', 'vm-approver', 'um-approver', 'reader', 'admin']) {
        expect([person, (await act(measure, person, measure.version)).status]).toEqual([person, 403]);
      }
      expect((await act(measure, null, measure.version)).status).toBe(401);
      expect((await act(measure, 'coordinator')).status).toBe(428);
      expect((await act(measure, 'coordinator', measure.version + 1)).status).toBe(412);
      expect(await world.measure(measure.id)).toMatchObject({ version: measure.version });
    });

    it('is neither offered nor done where it makes no sense', async () => {
      const measure = await reported(senseless);
      const answer = await act(measure, 'coordinator', measure.version);
      expect([answer.status >= 400, answer.json<{ code: string }>().code]).toEqual([true, code]);
      const offered = async ({ id }: Versioned) =>
        (await world.measure<MeasureDetailDto>(id, 'coordinator')).allowedActions.includes(
          action === 'coordinator-view' ? 'set-coordinator-view' : action,
        );
      expect(await offered(measure)).toBe(false);
      expect(await offered(await reported(report))).toBe(true);
    });

    it('is refused with a body that makes no sense, in German and in French', async () => {
      const measure = await reported(report);
      const unknown = await act(measure, 'coordinator', measure.version, { ...body, colour: 'red' });
      expect(unknown.json()).toMatchObject({ status: 400, errors: [{ pointer: '/colour' }] });
      if (wrong === null) return;
      for (const language of ['de', 'fr']) {
        const answer = await act(measure, 'coordinator', measure.version, { ...body, ...wrong }, language);
        expect(answer.json()).toMatchObject({ status: 422, errors: [{ pointer, code: 'reason-missing' }] });
      }
    });
  });

  it.each(['coordinator-view', 'confirm-implemented'])(
    'is never done by who wrote or signed the report: %s',
    async (action) => {
      const { id, version } = await reported(action === 'coordinator-view' ? {} : IMPLEMENTED);
      await world.api.database.query(`update status_report set written_by = 'coordinator' where measure_id = $1`, [id]);
      const body = action === 'coordinator-view' ? { course: 'at_risk', note: 'Musternotiz' } : {};
      const answer = await world.ask('coordinator', 'POST', `/api/measures/${id}/${action}`, { body, version });
      expect([answer.status, answer.json<{ code: string }>().code]).toEqual([403, 'own-work']);
      const { allowedActions } = await world.measure<MeasureDetailDto>(id, 'coordinator');
      expect(allowedActions).not.toContain(action === 'coordinator-view' ? 'set-coordinator-view' : action);
      const second = await world.ask('coordinator-2', 'POST', `/api/measures/${id}/${action}`, { body, version });
      expect(second.status).toBe(200);
    },
  );
});
