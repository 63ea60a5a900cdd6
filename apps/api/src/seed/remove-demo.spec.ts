import { DemoData } from '../platform/demo-data';
import { VerifyChains } from '../audit';
import { startTestApi, type TestApi } from '../platform/testing/test-api';
import { admin } from '../platform/testing/strategy-kit';
import { CreateStrategy } from '../strategy';
import type { LocalDate, StrategyKey } from '@wegmarke/domain';
import { RemoveDemo } from '.';

describe('leaving the demonstration', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await startTestApi({ today: '2026-11-22', seed: 'demo' });
    await api.as('coordinator').http('GET', '/api/strategies');
  });
  afterEach(() => api.close());

  const remove = () => api.app.get(RemoveDemo, { strict: false }).execute(admin);
  const count = async (table: string, condition = 'true') => {
    const sql = `select count(*)::int as rows from "${table}" where ${condition}`;
    return (await api.database.query<{ rows: number }>(sql))[0]?.rows;
  };
  const verify = () => api.app.get(VerifyChains, { strict: false }).execute();
  const aRealStrategy = () => {
    const key = 'schweiz' as StrategyKey;
    const input = { key, title: { de: 'Konzeption', fr: null }, adoptedOn: '2026-01-01' as LocalDate, fields: [] };
    const actor = { personId: 'x', grants: [{ role: 'coordinator', strategy: key }] } as const;
    return api.app.get(CreateStrategy, { strict: false }).execute(actor, input);
  };

  it('is for admins alone', async () => {
    const attempt = api.app.get(RemoveDemo, { strict: false }).execute({ personId: 'x', grants: [] });
    await expect(attempt).rejects.toMatchObject({ code: 'role-missing' });
    expect(await count('strategy')).toBe(1);
  });

  it('makes the installation as new where nothing real is in it', async () => {
    expect(await remove()).toEqual({ strategies: ['frankreich'], people: expect.any(Number), asNew: true });
    for (const table of ['strategy', 'measure', 'status_report', 'ministry', 'person']) {
      expect([table, await count(table)]).toEqual([table, 0]);
    }
    const entries = await api.database.query('select chain, action, person_id from audit_entry');
    expect(entries).toEqual([{ chain: 'administration', action: 'demo-removed', person_id: 'admin' }]);
    expect(await verify()).toMatchObject({ ok: true });
  });

  it('does not load the sample again', async () => {
    await remove();
    await api.app.get(DemoData, { strict: false }).prepare(() => undefined);
    expect(await count('strategy')).toBe(0);
  });

  it('takes the sample alone where a real strategy stands beside it', async () => {
    await aRealStrategy();
    const before = await count('audit_entry');
    expect(await remove()).toMatchObject({ strategies: ['frankreich'], asNew: false });
    expect(await api.database.query('select key from strategy')).toEqual([{ key: 'schweiz' }]);
    for (const table of ['measure', 'measure_state', 'goal', 'status_report', 'reporting_round', 'round_snapshot']) {
      expect([table, await count(table)]).toEqual([table, 0]);
    }
    expect([await count('person', 'demo'), await count('person_grant', `strategy = 'frankreich'`)]).toEqual([0, 0]);
    expect(await count('audit_entry')).toBe((before ?? 0) + 1);
    expect(await verify()).toMatchObject({ ok: true, chains: [{ ok: true }, { ok: true }, { ok: true }] });
  });

  it('keeps real people, who may be more than the sample', async () => {
    await api.database.query(
      `insert into person (id, display_name, created_at) values ('real', 'Verwaltung', '2026-11-22')`,
    );
    expect(await remove()).toMatchObject({ asNew: false });
    expect(await api.database.query('select id from person')).toEqual([{ id: 'real' }]);
  });
});
