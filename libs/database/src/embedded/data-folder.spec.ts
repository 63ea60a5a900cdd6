import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../open-database';
import { Notes1700000000000 } from '../testing/notes-migration';
import { migrate } from '../migrate';
import { takeDataFolder } from './data-folder';
import { findLiveHolder, LOCK_FILE } from './folder-lock';
import { processStart } from './process-start';

describe('the data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'wegmarke-folder-')), 'data');
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

  const lockOf = (holder: object): void => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, LOCK_FILE), JSON.stringify(holder));
  };

  it('belongs to its owner only', () => {
    mkdirSync(folder, { mode: 0o755 });
    takeDataFolder(folder).lock.release();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('is refused to a second taker with a sentence, and free again after release', () => {
    const first = takeDataFolder(folder);
    expect(() => takeDataFolder(folder)).toThrow(`in use by process ${process.pid}`);
    expect(findLiveHolder(folder)?.pid).toBe(process.pid);
    first.lock.release();
    expect(findLiveHolder(folder)).toBeNull();
    takeDataFolder(folder).lock.release();
  });

  it('is taken over from a process that is gone', () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    lockOf({ pid: dead, host: hostname(), startedAt: null });
    const taken = takeDataFolder(folder);
    expect(JSON.parse(readFileSync(join(folder, LOCK_FILE), 'utf8'))).toMatchObject({ pid: process.pid });
    taken.lock.release();
  });

  it('is taken over when the pid now belongs to another process', () => {
    lockOf({ pid: process.pid, host: hostname(), startedAt: 'earlier-boot/1' });
    const known = processStart(process.pid) !== null;
    if (known) takeDataFolder(folder).lock.release();
    else expect(() => takeDataFolder(folder)).toThrow('in use');
  });

  it('is respected for a holder on another machine that still touches its lock, and taken over once it is silent', () => {
    lockOf({ pid: 1, host: 'another-machine', startedAt: null });
    expect(() => takeDataFolder(folder)).toThrow('in use by process 1 on another-machine');
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(join(folder, LOCK_FILE), longAgo, longAgo);
    takeDataFolder(folder).lock.release();
  });

  it('is taken over when the lock cannot be read', () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, LOCK_FILE), '');
    takeDataFolder(folder).lock.release();
  });

  it('is refused when another version of PostgreSQL wrote it, and not locked by that', () => {
    mkdirSync(join(folder, 'postgres'), { recursive: true });
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '17\n');
    expect(() => takeDataFolder(folder)).toThrow('written by PostgreSQL 17');
    expect(findLiveHolder(folder)).toBeNull();
  });

  it('keeps its data from one opening to the next', async () => {
    const open = (): ReturnType<typeof openDatabase> =>
      openDatabase({ dataDir: folder, entities: [], migrations: [Notes1700000000000] });
    const first = await open();
    await migrate(first);
    await first.query("insert into note (id, text) values ('018f0000-0000-7000-8000-000000000001', 'still here')");
    await expect(open()).rejects.toThrow('in use');
    await first.close();
    const second = await open();
    expect(await second.query('select text from note')).toEqual([{ text: 'still here' }]);
    await second.close();
  }, 60_000);
});

describe('a database that cannot be reached', () => {
  it('is refused with a sentence that names the variable and not the password', async () => {
    const opening = openDatabase({ url: 'postgres://someone:planted-secret@127.0.0.1:9/none', entities: [] });
    await expect(opening).rejects.toThrow(/DATABASE_URL cannot be reached/);
    await expect(opening).rejects.not.toThrow(/planted-secret/);
  });
});
