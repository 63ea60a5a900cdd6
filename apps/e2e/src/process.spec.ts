import { expect, test } from '@playwright/test';

import { ApiPerson } from './api-person';
import { OwnServer } from './own-server';

test('a second process on the same data is refused in a clear sentence, and data survive the death of the process', async () => {
  test.setTimeout(120_000);
  const first = await OwnServer.prepare();
  await first.liveOn();

  const second = await OwnServer.prepare(first);
  second.launch();
  expect(await second.exit()).not.toBe(0);
  expect(second.output).toContain(first.dataDir);
  expect(second.output).toContain(String(first.pid));

  const admin = await ApiPerson.signIn(first.url, 'admin');
  await admin.told('POST', '/api/setup/catalogue');
  await first.stop('SIGKILL');

  await first.liveOn();
  const reader = await ApiPerson.signIn(first.url, 'reader');
  const { items } = await reader.told<{ items: { key: string }[] }>('GET', '/api/strategies');
  expect(items.map(({ key }) => key)).toEqual(['frankreich']);
  await first.stop();
});
