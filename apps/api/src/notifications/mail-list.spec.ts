import type { Actor } from '@wegmarke/domain';
import { createTestDatabase } from '@wegmarke/database';
import { on } from '@wegmarke/domain-testing';
import { migrations } from '../migrations';
import { Clock } from '../platform/clock';
import { admin, coordinator } from '../platform/testing/strategy-kit';
import { contextOn } from '../platform/testing/test-context';
import { MailListReader } from './mail-list.reader';
import { mailStateOf } from './mail-state';
import { NotificationsModule } from '.';

describe('the list of mails', () => {
  it.each([
    ['demo', admin, true],
    ['demo', coordinator, true],
    ['oidc', admin, true],
    ['oidc', coordinator, false],
  ] as const)('in mode %s is for %j: %s', async (authMode, actor: Actor, allowed) => {
    const test = await createTestDatabase({ migrations });
    const app = await contextOn(test.database, new Clock(), [NotificationsModule], { authMode });
    const list = () => app.get(MailListReader).list(actor, {});
    try {
      if (allowed) expect(await list()).toMatchObject({ items: [], total: 0 });
      else await expect(list()).rejects.toMatchObject({ code: 'role-missing' });
    } finally {
      await app.close();
      await test.drop();
    }
  });

  it.each([
    ['2026-01-02T10:00:00.000Z', null, true, '2026-01-02', 'sent'],
    [null, null, true, '2026-01-02', 'waiting'],
    [null, null, true, '2026-01-01', 'kept'],
    [null, 'ECONNREFUSED', true, '2026-01-02', 'failed'],
    [null, null, false, '2026-01-02', 'kept'],
  ] as const)(
    'says of a mail sent at %s, failed with %s, with a server: %s, of %s: %s',
    (sentAt, failure, server, dueOn, state) => {
      expect(mailStateOf({ sentAt, failure, dueOn: on(dueOn) }, server, on('2026-01-09'))).toBe(state);
    },
  );
});
