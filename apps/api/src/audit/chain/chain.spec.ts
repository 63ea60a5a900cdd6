import type { LocalDate } from '@wegmarke/domain';
import { startTestContext, type TestContext } from '../../platform/testing/test-context';
import { type AuditDraft, AuditModule, AuditTrail, VerifyChains } from '..';

const STRATEGY = '01900000-0000-7000-8000-00000000000a';

const draft = (values: Partial<AuditDraft> = {}): AuditDraft => ({
  personId: 'coordinator',
  action: 'measure-changed',
  subjectType: 'measure',
  subjectId: '01900000-0000-7000-8000-0000000000FF',
  subjectKey: '3.1.1',
  old: { unit: 'Referat 1' },
  new: { unit: 'Referat 2' },
  ...values,
});

describe('the chain of the journal', () => {
  let context: TestContext;

  beforeEach(async () => {
    context = await startTestContext('2026-02-01', [AuditModule]);
  });

  afterEach(() => context.close());

  const append = (strategyId: string | null, ...drafts: readonly AuditDraft[]) =>
    context.app.get(AuditTrail).append(strategyId, context.clock.now(), drafts);
  const verify = () => context.app.get(VerifyChains).execute();
  const chainNamed = async (name: string) => (await verify()).chains.find(({ chain }) => chain === name);
  const three = () => append(STRATEGY, draft(), draft({ action: 'second' }), draft({ action: 'third' }));
  /** What somebody with the database's own rights could do. */
  const forge = async (...statements: readonly string[]) => {
    await context.database.query('alter table audit_entry disable trigger all');
    for (const sql of statements) await context.database.query(sql);
    await context.database.query('alter table audit_entry enable trigger all');
  };

  it('is whole, one for the strategy and one for the administration', async () => {
    await three();
    await append(null, draft({ subjectType: 'person' }));
    expect(await verify()).toEqual({
      ok: true,
      chains: [
        { chain: STRATEGY, length: 3, ok: true, firstBroken: null, head: expect.stringMatching(/^[0-9a-f]{64}$/) },
        { chain: 'administration', length: 1, ok: true, firstBroken: null, head: expect.any(String) },
      ],
    });
  });

  it.each([
    ['unicode', { title: 'Köln · 東京 · \u{1F30D} · "ä"\n\u2028' }],
    ['numbers', { a: 1.0, b: 1e3, c: -0, d: 0.1 + 0.2, e: 1e21, f: 1e-7, g: Number.MAX_SAFE_INTEGER }],
    ['nothing, nested', { a: null, b: { c: [null, undefined, { d: undefined }] } }],
    ['days and instants', { on: '2026-02-01' as LocalDate, at: new Date('2026-02-01T10:00:00.123Z') }],
    ['keys in any order', { zz: 1, a: 2, B: 3, ä: 4 }],
    ['a text', 'only a text'],
    ['no value', undefined],
    ['a list', [3, 2, [1]]],
  ])('hashes %s as the database gives it back', async (_, value) => {
    await append(null, draft({ new: value, old: null }));
    expect(await verify()).toMatchObject({ ok: true });
  });

  it('goes on over many transactions and thousands of entries', async () => {
    await append(STRATEGY, ...Array.from({ length: 2_100 }, (__, n) => draft({ new: { n } })));
    await append(STRATEGY, draft());
    expect(await chainNamed(STRATEGY)).toMatchObject({ ok: true, length: 2_101 });
  });

  it('is not touched by what was rolled back', async () => {
    await three();
    const attempt = context.database.inTransaction(async () => {
      await append(STRATEGY, draft());
      throw new Error('the database went away');
    });
    await expect(attempt).rejects.toThrow('the database went away');
    await three();
    expect(await chainNamed(STRATEGY)).toMatchObject({ ok: true, length: 6 });
  });

  it.each([
    [`new_value = '{"unit": "Referat 3"}'`],
    [`old_value = null`],
    [`person_id = 'coordinator-2'`],
    [`action = 'secone'`],
    [`at = at + interval '1 microsecond'`],
    [`subject_key = '3.1.2'`],
    [`strategy_id = null`],
    [`hash = repeat('0', 64)`],
    [`previous_hash = repeat('0', 64)`],
  ])('finds one altered value: %s', async (change) => {
    await three();
    await forge(`update audit_entry set ${change} where chain_position = 2`);
    expect(await verify()).toMatchObject({ ok: false, chains: [{ ok: false, firstBroken: 2, length: 3 }] });
  });

  it.each([1, 2, 3])('finds that entry %i was removed', async (position) => {
    await three();
    await forge(`delete from audit_entry where chain_position = ${position}`);
    expect(await chainNamed(STRATEGY)).toMatchObject({ ok: false, firstBroken: position });
  });

  it('finds that all entries were removed, and that the end was forgotten', async () => {
    await three();
    await append(null, draft());
    await forge(`delete from audit_entry where chain = '${STRATEGY}'`, 'delete from audit_chain where length = 1');
    const { chains } = await verify();
    expect(chains.map(({ ok, firstBroken }) => [ok, firstBroken])).toEqual([
      [false, 1],
      [false, 1],
    ]);
  });

  it('finds that two entries changed places', async () => {
    await three();
    await forge(
      'update audit_entry set chain_position = 9 where chain_position = 2',
      'update audit_entry set chain_position = 2 where chain_position = 3',
      'update audit_entry set chain_position = 3 where chain_position = 9',
    );
    expect(await chainNamed(STRATEGY)).toMatchObject({ ok: false, firstBroken: 2 });
  });

  it('finds an entry that was added past the program', async () => {
    await three();
    const forged = `{"chain_position": 4, "id": "${STRATEGY}"}`;
    await forge(
      `insert into audit_entry overriding system value
         select (jsonb_populate_record(e, '${forged}')).* from audit_entry e where chain_position = 3`,
    );
    expect(await chainNamed(STRATEGY)).toMatchObject({ ok: false, firstBroken: 4 });
  });

  it('has no gap after fifty writers at once in either chain', async () => {
    const writers = Array.from({ length: 50 }, (__, n) => [append(STRATEGY, draft({ new: n })), append(null, draft())]);
    await Promise.all(writers.flat());
    expect(await verify()).toMatchObject({ ok: true, chains: [{ length: 50 }, { length: 50 }] });
  });
});
