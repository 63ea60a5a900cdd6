import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';

const ROOT = join(__dirname, '..', '..', '..');
const READY_WITHIN = 120_000;

/** The built product in a process and with data of its own; the spec decides which day it is and when it dies. */
export class OwnServer {
  private child: ChildProcess | null = null;
  private ended: Promise<number | null> = Promise.resolve(null);
  private text = '';

  private constructor(
    readonly port: number,
    readonly dataDir: string,
  ) {}

  /** Prepared, not started; without demo data. `beside`: on the same data. */
  static async prepare(beside?: OwnServer): Promise<OwnServer> {
    const dataDir = beside?.dataDir ?? join(mkdtempSync(join(tmpdir(), 'wegmarke-own-')), 'data');
    return new OwnServer(await freePort(), dataDir);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** What the process has printed so far. */
  get output(): string {
    return this.text;
  }

  /** Lives on the day named (today, if none is) until it is stopped; the data of earlier days stay. */
  async liveOn(today?: string): Promise<void> {
    await this.stop();
    this.launch(today);
    await expect.poll(() => this.readiness(), { timeout: READY_WITHIN, message: this.url }).toBe(200);
  }

  launch(today?: string): void {
    const child = spawn(process.execPath, ['dist/server/apps/api/src/main.js'], {
      cwd: ROOT,
      env: {
        ...process.env,
        PORT: String(this.port),
        PUBLIC_URL: this.url,
        DATA_DIR: this.dataDir,
        DEMO_DATA: 'off',
        LOG_LEVEL: 'warn',
        ...(today === undefined ? {} : { CLOCK_TODAY: today }),
      },
    });
    const listen = (chunk: Buffer): void => void (this.text += chunk.toString());
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    // A test that fails half-way leaves no process behind.
    process.once('exit', () => child.kill());
    this.child = child;
    this.ended = new Promise((resolve) => child.on('exit', resolve));
  }

  /** Ends the process and answers its exit code; `SIGKILL` gives it no chance to tidy up. */
  stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    this.child?.kill(signal);
    this.child = null;
    return this.ended;
  }

  /** Exit code of a process that ends by itself. */
  exit(): Promise<number | null> {
    return this.ended;
  }

  private readiness(): Promise<number> {
    return fetch(`${this.url}/api/health/ready`).then(
      ({ status }) => status,
      () => 0,
    );
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
