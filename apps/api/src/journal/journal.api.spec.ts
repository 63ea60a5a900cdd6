import { uuidV7 } from '@wegmarke/database';

import { AuditTrail, type AuditDraft } from '../audit';
import { startTestApi, type TestApi, type TestCaller } from '../platform/testing/test-api';
import type { JournalDto, JournalEntryDto, VerificationDto } from './journal.dto';

const SECRET = 'planted-words-of-a-draft';

describe('the journal', () => {
  let api: TestApi;
  let report: string;
  let measure: { id: string; code: string; ministry: string; strategy: string };

  beforeAll(async () => {
    api = await startTestApi({ today: '2026-11-22', seed: 'demo' });
    const [row] = await api.database.query<typeof measure & { report: string }>(
      `select m.id, m.code, r.ministry, m.strategy_id as strategy, r.id as report
         from status_report r join measure m on m.id = r.measure_id order by m.code, r.id limit 1`,
    );
    if (!row) throw new Error('the sample has no reports');
    measure = row;
    report = row.report;
    await append('report-drafted', 'draft');
    await append('report-submitted', 'submitted');
    await append('report-returned', 'returned');
    await append('report-noted', null);
    await append('report-signed', 'signed');
  });
  afterAll(() => api.close());

  const append = (action: string, state: string | null) =>
    recorded({ action, new: { content: SECRET, ...(state && { state }) }, old: { content: SECRET } });
  const recorded = (values: Partial<AuditDraft>) => {
    const subject = { subjectType: 'report', subjectId: report, subjectKey: measure.code } as const;
    const draft = { personId: `${measure.ministry}-desk`, action: 'changed', ...subject, old: null, new: null };
    const trail = api.app.get(AuditTrail, { strict: false });
    return trail.append(measure.strategy, api.clock.now(), [{ ...draft, ...values }]);
  };
  const read = async (caller: TestCaller, query = ''): Promise<JournalDto> => {
    const answer = await caller.http('GET', `/api/audit${query}`);
    expect(answer.status).toBe(200);
    return answer.json<JournalDto>();
  };
  const today =
    '?from=2026-11-22&action=report-drafted&action=report-submitted&action=report-returned&action=report-signed&action=report-noted';
  const wordsOf = (entries: readonly JournalEntryDto[]) =>
    Object.fromEntries(entries.map(({ action, new: value }) => [action, JSON.stringify(value).includes(SECRET)]));

  describe('is read', () => {
    it.each(['reader', 'vm-desk', 'vm-approver', 'um-desk'])('not by %s', async (person) => {
      for (const path of [
        '/api/audit',
        '/api/audit?format=csv',
        '/api/audit/verify',
        `/api/measures/${measure.id}/audit`,
      ]) {
        expect((await api.as(person).http('GET', path)).json()).toMatchObject({ status: 403, code: 'role-missing' });
      }
    });

    it('by nobody who has not signed in', async () => {
      expect((await api.anonymous.http('GET', '/api/audit')).status).toBe(401);
    });

    it('by the coordination for its strategy alone', async () => {
      const { items } = await read(api.as('coordinator'), '?page[size]=200');
      expect(new Set(items.map(({ strategy }) => strategy))).toEqual(new Set(['frankreich']));
      const other = await api.as('coordinator').http('GET', '/api/audit?strategy=schweiz');
      expect(other.json()).toMatchObject({ status: 403, code: 'role-missing' });
    });

    it('by the administration with its own chain', async () => {
      const { items } = await read(api.as('admin'), '?subject=vm');
      expect(items[0]).toMatchObject({ chain: 'administration', strategy: null, subjectType: 'ministry' });
    });
  });

  describe('keeps from the coordination', () => {
    it('what is not signed, by value, filter, count and file', async () => {
      const { items, total } = await read(api.as('coordinator'), today);
      expect(wordsOf(items)).toEqual({
        'report-signed': true,
        'report-noted': false,
        'report-returned': false,
        'report-submitted': false,
      });
      expect(total).toBe(4);
      expect(items.find(({ action }) => action === 'report-submitted')).toMatchObject({
        old: { hidden: true },
        new: { hidden: true },
      });
      expect(await read(api.as('coordinator'), '?action=report-drafted')).toMatchObject({ items: [], total: 0 });
      const file = await api.as('coordinator').http('GET', `/api/audit${today}&format=csv`);
      expect(file.text.split(SECRET)).toHaveLength(3);
    });

    it('and from the administration also what is signed', async () => {
      const { items } = await read(api.as('admin'), today);
      expect(Object.values(wordsOf(items))).toEqual(Array(4).fill(false));
    });

    it('but not from one who belongs to the ministry as well', async () => {
      await api.database.query(
        `insert into person_grant (id, person_id, role, ministry, source) values ($1, 'coordinator-2', 'desk', $2, 'demo')`,
        [uuidV7(), measure.ministry],
      );
      const { items, total } = await read(api.as('coordinator-2'), today);
      expect([Object.values(wordsOf(items)), total]).toEqual([Array(5).fill(true), 5]);
    });
  });

  it('shows who it was as long as there is such a person', async () => {
    const { items } = await read(api.as('coordinator'), today);
    expect(items[0]?.actor).toEqual({ id: `${measure.ministry}-desk`, displayName: expect.stringContaining('Demo') });
    await recorded({ action: 'by-somebody-gone', personId: 'gone' });
    const { items: gone } = await read(api.as('coordinator'), '?action=by-somebody-gone');
    expect(gone[0]?.actor).toEqual({ id: 'gone', displayName: null });
  });

  it('is filtered by person, subject, action and day', async () => {
    const coordinator = api.as('coordinator');
    const all = await read(coordinator);
    const byCode = await read(coordinator, `?subject=${measure.code}&page[size]=200`);
    expect(byCode.items.every(({ subjectKey }) => subjectKey === measure.code)).toBe(true);
    expect(byCode.total).toBeLessThan(all.total);
    const byId = await read(coordinator, `?subject=${report}&action=report-signed&from=2026-11-22`);
    expect(byId.items).toHaveLength(1);
    expect((await read(coordinator, '?actor=nobody')).total).toBe(0);
    expect((await read(coordinator, '?to=2019-01-01')).total).toBe(0);
    const days = await read(coordinator, '?from=2021-01-01&to=2021-12-31&page[size]=200');
    expect(days.items.every(({ at }) => at.startsWith('2021-'))).toBe(true);
    const backwards = await coordinator.http('GET', '/api/audit?from=2022-01-01&to=2021-01-01');
    expect(backwards.json()).toMatchObject({ status: 422, code: 'from-after-to' });
  });

  it('is read page by page, newest first, without a gap or a repetition', async () => {
    const seen: JournalEntryDto[] = [];
    let next: string | null = '';
    let total = 0;
    while (next !== null) {
      const after = next === '' ? '' : `&page[after]=${next}`;
      const page: JournalDto = await read(api.as('coordinator'), `?page[size]=200${after}`);
      seen.push(...page.items);
      next = page.page.next;
      total = page.total;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(total);
    const positions = seen.map(({ position }) => position);
    expect(positions).toEqual(positions.toSorted((a, b) => b - a));
    const broken = await api.as('coordinator').http('GET', '/api/audit?page[after]=!!');
    expect(broken.status).toBe(400);
  });

  it('is a file that no spreadsheet runs', async () => {
    await recorded({ action: 'formula', subjectType: 'measure', subjectKey: '=1+1', new: { a: 'b' } });
    const file = await api.as('coordinator').http('GET', '/api/audit?action=formula&format=csv');
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [header, line, end] = file.text.split('\r\n');
    expect(header).toBe(
      '\uFEFFat,strategy,chain,position,actor,actorName,action,subjectType,subjectId,subjectKey,old,new,hash',
    );
    expect(line).toContain(`,'=1+1,,"{""a"":""b""}",`);
    expect(end).toBe('');
    expect((await api.as('coordinator').http('GET', '/api/audit?format=xml')).status).toBe(422);
  });

  it('of a measure holds the measure and its reports', async () => {
    const answer = await api.as('coordinator').http('GET', `/api/measures/${measure.id}/audit?page[size]=200`);
    const types = new Set(answer.json<JournalDto>().items.map(({ subjectType }) => subjectType));
    expect(types).toEqual(new Set(['measure', 'report']));
    const unknown = await api.as('admin').http('GET', `/api/measures/${uuidV7()}/audit`);
    expect(unknown.json()).toMatchObject({ status: 404, code: 'measure-not-found' });
  });

  it('is verified: the coordination its own chain, the administration all', async () => {
    const verify = async (person: string) =>
      (await api.as(person).http('GET', '/api/audit/verify')).json<VerificationDto>();
    const own = await verify('coordinator');
    expect(own).toMatchObject({ ok: true, chains: [{ strategy: 'frankreich', ok: true, firstBroken: null }] });
    await api.database.query('alter table audit_entry disable trigger all');
    await api.database.query(
      `update audit_entry set action = 'forged' where chain = 'administration' and chain_position = 1`,
    );
    await api.database.query('alter table audit_entry enable trigger all');
    expect(await verify('coordinator')).toEqual(own);
    expect(await verify('admin')).toMatchObject({
      ok: false,
      chains: [
        { strategy: 'frankreich', ok: true },
        { chain: 'administration', ok: false, firstBroken: 1 },
      ],
    });
  });
});
