import { aPlannedMeasure, ministryKey, on, roundKey } from '@wegmarke/domain-testing';
import { PlanMeasure } from '../measures';
import { settle, type Office } from '../platform/testing/offices';
import { signedReport, submittedReport } from '../platform/testing/report-steps';
import {
  admin,
  code,
  coordinator,
  deskOf,
  DECISION,
  goal,
  STRATEGY,
  StrategyKit,
} from '../platform/testing/strategy-kit';
import { AskQuery, OpenRound, PlanRound, ReturnStatusReport } from '../reporting';
import { StrategyEvents } from '../strategy';
import { DailyReminders, NotificationsModule, NudgeMinistry } from '.';

const strategy = STRATEGY;
const round = roundKey('2026');

/** Opened Wednesday 1 April, deadline Thursday 30 April: early 16 April, soon 27 April, overdue from 6 May. */
const PLAN = {
  key: round,
  period: { from: on('2026-01-01'), to: on('2026-03-31') },
  asOfOn: on('2026-03-31'),
  deadlineOn: on('2026-04-30'),
};

interface Mail {
  readonly person_id: string;
  readonly kind: string;
  readonly language: string;
  readonly subject: string;
  readonly body: string;
}

describe('mails', () => {
  let kit: StrategyKit;

  beforeEach(async () => {
    kit = await StrategyKit.start([NotificationsModule]);
    await settle(kit.database);
    await kit.on('2026-01-15', async () => {
      await plan('3.1.1', 'ministry-a');
      await plan('3.1.2', 'ministry-a');
      await plan('3.1.10', 'ministry-b');
      await kit.the(PlanRound).execute(coordinator, { strategy, plan: PLAN });
    });
  });

  afterEach(() => kit.close());

  const plan = (measure: string, lead: string) =>
    kit.the(PlanMeasure).execute(coordinator, {
      strategy,
      plan: { ...aPlannedMeasure({ code: code(measure), lead: ministryKey(lead) }), goal: goal('3.1') },
      decision: DECISION,
    });
  const open = () => kit.on('2026-04-01', () => kit.the(OpenRound).execute(coordinator, { strategy, round }));
  const remind = (day: string) => kit.on(day, () => kit.the(DailyReminders).run());
  const submit = (day: string, measure: string, ministry = 'ministry-a') =>
    kit.on(day, () => submittedReport(kit, { measure: code(measure), round, ministry }));
  const sign = (day: string, measure: string, ministry = 'ministry-a') =>
    kit.on(day, () => signedReport(kit, { measure: code(measure), round, ministry }));
  const mails = (kind?: string): Promise<Mail[]> =>
    kit.database.query<Mail>('select * from mail where $1::text is null or kind = $1 order by person_id', [
      kind ?? null,
    ]);
  const told = async (kind: string): Promise<string[]> =>
    (await mails(kind)).map(({ person_id, subject }) => `${person_id}: ${subject.replace(/\u00a0/g, ' ')}`);
  const forget = () => kit.database.query('with gone as (delete from mail returning 1) select count(*) from gone');
  const nudge = (day: string, as = coordinator) =>
    kit.on(day, async () => {
      const [row] = await kit.database.query<{ id: string }>('select id from reporting_round');
      return kit.the(NudgeMinistry).execute(as, { round: row?.id ?? '', ministry: ministryKey('ministry-a') });
    });

  describe('when a round opens', () => {
    it('tell each desk once, in its own language, what it owes', async () => {
      await open();
      expect(await told('round-opened')).toEqual([
        'ministry-a-desk: Berichtsrunde 2026 eröffnet: 2 Meldungen fällig',
        'ministry-b-desk: Campagne de suivi 2026 ouverte : 1 compte rendu attendu',
      ]);
      const [german, french] = await mails();
      expect(german?.body).toContain('Guten Tag,');
      expect(german?.body).toMatch(/3\.1\.1 · [^]*3\.1\.2 · /);
      expect(german?.body).toContain('http://127.0.0.1:3000/frankreich/aufgaben/m/3.1.1?round=2026');
      expect(german?.body).not.toContain('3.1.10');
      expect(french?.language).toBe('fr');
      expect(french?.body).toContain('Bonjour,');
    });

    it('go to the deputy of the day too, and to nobody whose access is closed', async () => {
      const deputies: Office[] = [
        { id: 'deputy-now', role: 'desk', deputyOf: { id: 'ministry-a-desk', toOn: '2026-04-01' } },
        { id: 'deputy-before', role: 'desk', deputyOf: { id: 'ministry-a-desk', toOn: '2026-03-31' } },
      ];
      await settle(kit.database, deputies);
      await kit.database.query(`insert into person_grant (id, person_id, role, ministry, source)
        values (gen_random_uuid(), 'coordinator', 'desk', 'ministry-b', 'administration')`);
      await kit.database
        .query(`with u as (update person set disabled_at = now() where id = 'ministry-b-desk' returning 1)
        select 1 from u`);
      await open();
      expect((await mails()).map(({ person_id }) => person_id)).toEqual([
        'coordinator',
        'deputy-now',
        'ministry-a-desk',
      ]);
    });

    it('are not there if the round is not open after all', async () => {
      const attempt = kit.on('2026-04-01', () =>
        kit.database.inTransaction(async () => {
          await kit.the(OpenRound).execute(coordinator, { strategy, round });
          throw new Error('the database went away');
        }),
      );
      await expect(attempt).rejects.toThrow('the database went away');
      expect(await mails()).toEqual([]);
    });

    it('are not written when the past is replayed', async () => {
      await kit.on('2026-04-01', () =>
        kit.the(StrategyEvents).unheard(() => kit.the(OpenRound).execute(coordinator, { strategy, round })),
      );
      expect(await mails()).toEqual([]);
    });

    it('take the opening with them when they cannot be written', async () => {
      kit.the(StrategyEvents).listen(() => Promise.reject(new Error('no room for mails')));
      await expect(open()).rejects.toThrow('no room for mails');
      expect(await kit.database.query(`select state from reporting_round`)).toEqual([{ state: 'planned' }]);
    });
  });

  describe('that remind', () => {
    beforeEach(async () => {
      await open();
      await forget();
    });

    it.each([
      ['2026-04-02', []],
      ['2026-04-16', ['ministry-a-desk: 2 Meldungen fällig', 'ministry-b-desk: 1 compte rendu attendu']],
      [
        '2026-04-27',
        [
          'ministry-a-approver: 2 Meldungen fällig',
          'ministry-a-desk: 2 Meldungen fällig',
          'ministry-b-approver: 1 compte rendu attendu',
          'ministry-b-desk: 1 compte rendu attendu',
        ],
      ],
      [
        '2026-05-06',
        [
          'coordinator: 2 Ressorts im Verzug',
          'ministry-a-approver: 2 Meldungen überfällig',
          'ministry-a-desk: 2 Meldungen überfällig',
          'ministry-b-approver: 1 compte rendu en retard',
          'ministry-b-desk: 1 compte rendu en retard',
        ],
      ],
    ])('on %s tell: %j', async (day, expected) => {
      await remind(day);
      expect(await told('reminder')).toEqual(expected);
    });

    it('are written once a day, however often the day is looked at', async () => {
      expect(await remind('2026-04-16')).toBe(2);
      expect(await remind('2026-04-16')).toBe(0);
      expect(await mails()).toHaveLength(2);
    });

    it('of a missed morning are made up for on the next day, those before it are not', async () => {
      expect(await remind('2026-04-17')).toBe(2);
      await forget();
      expect(await remind('2026-04-18')).toBe(0);
      await remind('2026-05-05');
      expect(await told('reminder')).toContain('ministry-b-desk: 1 compte rendu en retard');
      expect(await told('reminder')).not.toContain('coordinator: 2 Ressorts im Verzug');
    });

    it('stop with the delivery, measure by measure', async () => {
      await sign('2026-04-14', '3.1.1');
      await forget();
      await remind('2026-04-16');
      const [mail] = await mails();
      expect(mail?.body).toContain('3.1.2');
      expect(mail?.body).not.toContain('3.1.1 ·');
      await forget();
      await sign('2026-04-17', '3.1.2');
      await sign('2026-04-17', '3.1.10', 'ministry-b');
      await forget();
      expect(await remind('2026-04-27')).toBe(0);
      expect(await remind('2026-05-06')).toBe(0);
    });

    it('ask the approver, not the desk, for what is handed in', async () => {
      await submit('2026-04-14', '3.1.10', 'ministry-b');
      await forget();
      await remind('2026-04-16');
      expect(await told('reminder')).toEqual([
        'ministry-a-desk: 2 Meldungen fällig',
        'ministry-b-approver: 1 compte rendu à signer',
      ]);
    });

    it('gather everything that waits for a person, once each', async () => {
      await kit.database.query(`insert into person_grant (id, person_id, role, ministry, source)
        values (gen_random_uuid(), 'ministry-a-desk', 'approver', 'ministry-a', 'administration')`);
      const report = await submit('2026-04-14', '3.1.1');
      await kit.on('2026-04-15', () =>
        kit.the(ReturnStatusReport).execute(coordinator, { report, note: 'Bitte den Termin nennen.' }),
      );
      await forget();
      await remind('2026-04-27');
      const mail = (await mails()).find(({ person_id }) => person_id === 'ministry-a-desk');
      expect(mail?.subject).toBe('2 Meldungen fällig · 1 Meldung zurückgegeben');
      expect(mail?.body.match(/3\.1\.2 ·/g)).toHaveLength(1);
      expect(mail?.body).not.toContain('Bitte den Termin nennen.');
    });
  });

  describe('of the day’s work', () => {
    beforeEach(async () => {
      await open();
      await forget();
    });

    it('ask the approver for a signature, never the person who wrote', async () => {
      await kit.database.query(`insert into person_grant (id, person_id, role, ministry, source)
        values (gen_random_uuid(), 'ministry-a-desk', 'approver', 'ministry-a', 'administration')`);
      await submit('2026-04-02', '3.1.1');
      expect(await told('to-sign')).toEqual(['ministry-a-approver: 1 Meldung zu zeichnen']);
    });

    it('wait a little for more of the same: two reports handed in are one mail', async () => {
      await submit('2026-04-02', '3.1.2');
      await submit('2026-04-02', '3.1.1');
      const [mail, ...more] = await mails('to-sign');
      expect(more).toEqual([]);
      expect(mail?.subject).toBe('2 Meldungen zu zeichnen');
      expect(mail?.body).toMatch(/3\.1\.1 · [^]*3\.1\.2 · /);
    });

    it('do not wait for ever: what is about to be sent is left alone', async () => {
      await submit('2026-04-02', '3.1.1');
      await kit.database.query(`with u as (update mail set send_after = now() - interval '1 second' returning 1)
        select 1 from u`);
      await submit('2026-04-02', '3.1.2');
      expect(await told('to-sign')).toEqual([
        'ministry-a-approver: 1 Meldung zu zeichnen',
        'ministry-a-approver: 1 Meldung zu zeichnen',
      ]);
    });

    it('tell the desk what was returned, and where a question waits, without saying it in the mail', async () => {
      const returned = await sign('2026-04-02', '3.1.1');
      const asked = await sign('2026-04-02', '3.1.2');
      await kit.on('2026-04-03', async () => {
        await kit.the(ReturnStatusReport).execute(coordinator, { report: returned, note: 'Vertraulicher Hinweis' });
        await kit
          .the(AskQuery)
          .execute(coordinator, { report: asked, field: '/content/narrative/done', question: 'Vertrauliche Frage?' });
      });
      expect(await told('returned')).toEqual(['ministry-a-desk: 1 Meldung zurückgegeben']);
      expect(await told('query-asked')).toEqual(['ministry-a-desk: 1 Rückfrage']);
      const texts = JSON.stringify(await mails());
      expect(texts).toContain(`/frankreich/aufgaben/${returned}`);
      expect(texts).not.toMatch(/Vertraulich/);
    });
  });

  describe('by which the coordination nudges', () => {
    beforeEach(async () => {
      await open();
      await forget();
    });

    it('go to desk and approver of that ministry, and stand in the journal', async () => {
      expect(await nudge('2026-04-20')).toBe(2);
      expect(await told('nudge')).toEqual([
        'ministry-a-approver: Bitte um Meldung: 2 Meldungen fällig',
        'ministry-a-desk: Bitte um Meldung: 2 Meldungen fällig',
      ]);
      expect(await kit.journal('2026')).toContain('ministry-nudged');
    });

    it('are refused a second time on that day, and not on the next', async () => {
      await nudge('2026-04-20');
      await expect(nudge('2026-04-20')).rejects.toMatchObject({ code: 'nudged-today' });
      expect(await mails('nudge')).toHaveLength(2);
      expect(await nudge('2026-04-21')).toBe(2);
    });

    it('are none where nothing is owed', async () => {
      await sign('2026-04-02', '3.1.1');
      await sign('2026-04-02', '3.1.2');
      expect(await nudge('2026-04-20')).toBe(0);
      expect(await mails('nudge')).toEqual([]);
    });

    it.each([
      ['a desk', deskOf('ministry-a')],
      ['the administration', admin],
    ])('are refused to %s', async (_who, as) => {
      await expect(nudge('2026-04-20', as)).rejects.toMatchObject({ code: 'role-missing' });
    });
  });
});
