import type { INestApplicationContext } from '@nestjs/common';
import { aPlannedMeasure, ministryKey, on, roundKey } from '@wegmarke/domain-testing';
import type { LocalDate } from '@wegmarke/domain';
import { PlanMeasure } from '../../measures';
import { Clock } from '../../platform/clock';
import { MailTrap } from '../../platform/testing/mail-trap';
import { mailboxOf, settle } from '../../platform/testing/offices';
import { code, coordinator, DECISION, goal, STRATEGY, StrategyKit } from '../../platform/testing/strategy-kit';
import { contextOn } from '../../platform/testing/test-context';
import { OpenRound, PlanRound, ReportingModule } from '../../reporting';
import { NotificationsModule, PostOffice } from '..';
import { MailDelivery } from './mail-delivery';

const strategy = STRATEGY;
const round = roundKey('2026');
const PLAN = {
  key: round,
  period: { from: on('2026-01-01'), to: on('2026-03-31') },
  asOfOn: on('2026-03-31'),
  deadlineOn: on('2026-04-30'),
};
const DESKS = [mailboxOf('ministry-a-desk'), mailboxOf('ministry-b-desk')];

interface Fate {
  readonly id: string;
  readonly sent: boolean;
  readonly attempts: number;
  readonly failure: string | null;
}

/** 5 o'clock in Stuttgart. */
class AtNight extends Clock {
  override now(): Date {
    return new Date(`${this.today()}T03:00:00Z`);
  }
}

describe('a mail', () => {
  let kit: StrategyKit;
  let trap: MailTrap;
  let programs: INestApplicationContext[];

  beforeEach(async () => {
    trap = await MailTrap.start();
    programs = [];
    kit = await StrategyKit.start([NotificationsModule]);
    await settle(kit.database);
    await kit.on('2026-01-15', async () => {
      for (const [measure, lead] of [
        ['3.1.1', 'ministry-a'],
        ['3.1.2', 'ministry-b'],
      ] as const) {
        const plan = { ...aPlannedMeasure({ code: code(measure), lead: ministryKey(lead) }), goal: goal('3.1') };
        await kit.the(PlanMeasure).execute(coordinator, { strategy, plan, decision: DECISION });
      }
      await kit.the(PlanRound).execute(coordinator, { strategy, plan: PLAN });
    });
  });

  afterEach(async () => {
    for (const program of programs) await program.close();
    await kit.close();
    await trap.stop();
  });

  /** A program of its own on the same database, as after a restart. */
  const startProgram = async (
    smtpUrl: string | null = trap.url,
    clock = new Clock('2026-04-01' as LocalDate),
  ): Promise<INestApplicationContext> => {
    const settings = { smtpUrl, mailFrom: 'Wegmarke <wegmarke@office.example>' };
    const program = await contextOn(kit.database, clock, [NotificationsModule, ReportingModule], settings);
    programs.push(program);
    return program;
  };
  const stop = async (program: INestApplicationContext): Promise<void> => {
    programs = programs.filter((one) => one !== program);
    await program.close();
  };
  const openRound = () => kit.on('2026-04-01', () => kit.the(OpenRound).execute(coordinator, { strategy, round }));
  const fates = (): Promise<Fate[]> =>
    kit.database.query<Fate>('select id, sent_at is not null as sent, attempts, failure from mail order by person_id');
  const firstMail = async (): Promise<string> => (await fates())[0]?.id ?? '';
  const allSent = async (): Promise<void> => {
    while ((await fates()).some(({ sent }) => !sent)) await new Promise((resolve) => setTimeout(resolve, 50));
  };

  it('made before the program stopped leaves once it runs again, once, to each in its language', async () => {
    await openRound();
    expect(trap.mails).toEqual([]);
    const program = await startProgram();
    await program.get(PostOffice).open();
    await trap.waitFor(2);
    await allSent();
    await stop(program);
    await (await startProgram()).get(PostOffice).open();
    const [german, french] = [...trap.mails].sort((a, b) =>
      (a.recipients[0] ?? '').localeCompare(b.recipients[0] ?? ''),
    );
    expect(trap.mails.flatMap(({ recipients }) => recipients).sort()).toEqual(DESKS);
    expect(german?.subject).toBe('Berichtsrunde 2026 eröffnet: 1 Meldung fällig');
    expect(german?.text).toContain('Guten Tag,');
    expect(german?.html).toContain('<html lang="de">');
    expect(german?.from?.text).toContain('wegmarke@office.example');
    expect(german?.messageId).toBe(`<${await firstMail()}@office.example>`);
    expect(german?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(french?.text).toContain('Bonjour,');
    expect(french?.headers.get('content-language')).toBe('fr');
  }, 60_000);

  it('kept for more than a week is no news any more when a server comes', async () => {
    await openRound();
    const program = await startProgram(trap.url, new Clock('2026-04-09' as LocalDate));
    await program.get(PostOffice).open();
    expect(await kit.database.query(`select 1 from pgboss.job where name = 'mail'`)).toEqual([]);
  }, 60_000);

  it('is queued with the change it tells of, or not at all', async () => {
    const program = await startProgram();
    await program.get(PostOffice).open();
    const jobs = () =>
      kit.database.query<{ jobs: number }>(`select count(*)::integer as jobs from pgboss.job where name = 'mail'`);
    const open = () => program.get(OpenRound, { strict: false }).execute(coordinator, { strategy, round });
    const attempt = kit.database.inTransaction(async () => {
      await open();
      expect(await jobs()).toEqual([{ jobs: 2 }]);
      throw new Error('the database went away');
    });
    await expect(attempt).rejects.toThrow('the database went away');
    expect(await jobs()).toEqual([{ jobs: 0 }]);
    await open();
    expect(await jobs()).toEqual([{ jobs: 2 }]);
    await allSent();
    expect(trap.mails).toHaveLength(2);
  }, 60_000);

  it('is sent once, however often and however many at once try', async () => {
    await openRound();
    const delivery = (await startProgram()).get(MailDelivery);
    const id = await firstMail();
    await Promise.allSettled(Array.from({ length: 5 }, () => delivery.deliver(id)));
    await delivery.deliver(id);
    expect(trap.mails).toHaveLength(1);
    expect((await fates())[0]).toMatchObject({ sent: true, attempts: 1, failure: null });
  });

  it('leaves later, once, when the server was gone; what failed is said without an address', async () => {
    await openRound();
    const { port } = trap;
    await trap.stop();
    const delivery = (await startProgram(`smtp://127.0.0.1:${port}`)).get(MailDelivery);
    const id = await firstMail();
    const refusal: unknown = await delivery.deliver(id).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'SmtpRefusal', reason: 'ESOCKET' });
    expect(JSON.stringify({ ...(refusal as Error), stack: (refusal as Error).stack })).not.toContain('@office');
    expect((await fates())[0]).toMatchObject({ sent: false, attempts: 1, failure: 'ESOCKET' });
    trap = await MailTrap.start({ port });
    await delivery.deliver(id);
    await delivery.deliver(id);
    expect(trap.mails).toHaveLength(1);
    expect((await fates())[0]).toMatchObject({ sent: true, attempts: 2, failure: null });
  });

  it('is tried again by the queue after the server was gone', async () => {
    await openRound();
    const { port } = trap;
    await trap.stop();
    await (await startProgram(`smtp://127.0.0.1:${port}`)).get(PostOffice).open();
    const retries = () =>
      kit.database.query<{ id: string }>(`select id from pgboss.job where name = 'mail' and state = 'retry'`);
    while ((await retries()).length === 0) await new Promise((resolve) => setTimeout(resolve, 100));
    trap = await MailTrap.start({ port });
    await kit.database.query(
      `with sooner as (update pgboss.job set start_after = now() where name = 'mail' returning 1) select 1 from sooner`,
    );
    await trap.waitFor(2);
    await allSent();
    expect(trap.mails.flatMap(({ recipients }) => recipients).sort()).toEqual(DESKS);
  }, 60_000);

  it('in the hands of a program that died is sent by another, not before it may be dead', async () => {
    await openRound();
    const delivery = (await startProgram()).get(MailDelivery);
    const id = await firstMail();
    const claimedAgo = (seconds: number) =>
      kit.database.query(
        `with u as (update mail set claimed_at = now() - make_interval(secs => $1) returning 1) select 1 from u`,
        [seconds],
      );
    await claimedAgo(60);
    await expect(delivery.deliver(id)).rejects.toThrow('by another process');
    expect(trap.mails).toEqual([]);
    await claimedAgo(181);
    await delivery.deliver(id);
    expect(trap.mails).toHaveLength(1);
  });

  it('to a mailbox the server does not know is given up, and says why', async () => {
    await trap.stop();
    trap = await MailTrap.start({ refused: DESKS });
    await openRound();
    await (await startProgram()).get(MailDelivery).deliver(await firstMail());
    expect((await fates())[0]).toMatchObject({ sent: false, failure: 'EENVELOPE 550' });
  });

  it.each([
    ['locked out', `disabled_at = now()`],
    ['erased', `erased_at = now()`],
    ['without a mailbox', `email = null`],
  ])('to somebody %s meanwhile is not sent', async (_what, change) => {
    await openRound();
    await kit.database.query(`with u as (update person set ${change} returning 1) select 1 from u`);
    await (await startProgram()).get(MailDelivery).deliver(await firstMail());
    expect(trap.mails).toEqual([]);
    expect((await fates())[0]).toMatchObject({ sent: false, failure: 'no-address' });
  });

  it('reminds nobody on a day off or at night; the next morning makes up for it', async () => {
    await openRound();
    const reminders = () => kit.database.query<{ n: number }>(`select 1 from mail where kind = 'reminder'`);
    const start = async (clock: Clock) => stop(await opened(clock));
    const opened = async (clock: Clock) => {
      const program = await startProgram(trap.url, clock);
      await program.get(PostOffice).open();
      return program;
    };
    await start(new Clock('2026-04-18' as LocalDate));
    await start(new AtNight('2026-04-20' as LocalDate));
    expect(await reminders()).toHaveLength(0);
    await start(new Clock('2026-04-20' as LocalDate));
    await start(new Clock('2026-04-21' as LocalDate));
    expect(await reminders()).toHaveLength(2);
  }, 60_000);

  it('is kept without a mail server: the reminders are made, no queue is opened', async () => {
    await openRound();
    await (await startProgram(null)).get(PostOffice).open();
    expect((await fates()).every(({ sent, attempts }) => !sent && attempts === 0)).toBe(true);
    expect(await kit.database.query(`select 1 from pg_namespace where nspname = 'pgboss'`)).toEqual([]);
  });
});
