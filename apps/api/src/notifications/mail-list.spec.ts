import type { Actor } from '@wegmarke/domain';
import { createTestDatabase } from '@wegmarke/database';
import { migrations } from '../migrations';
import { Clock } from '../platform/clock';
import { admin, coordinator } from '../platform/testing/strategy-kit';
import { contextOn } from '../platform/testing/test-context';
import { MailListReader } from './mail-list.reader';
import { mailStateOf } from './mail-list.queries';
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
    ['2026-01-02T10:00:00.000Z', null, true, 'sent'],
    [null, null, true, 'waiting'],
    [null, 'ECONNREFUSED', true, 'failed'],
    [null, null, false, 'kept'],
  ] as const)(
    'says of a mail sent at %s, failed with %s, with a server: %s, that it is %s',
    (sentAt, failure, server, state) => {
      expect(mailStateOf({ sentAt, failure }, server)).toBe(state);
    },
  );
});
