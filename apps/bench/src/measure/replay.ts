import { Pool, types } from 'pg';
import type { RecordedStatement } from '../server/recorder';
import type { Wave } from './recorded-waves';

/** A bare `pg` pool that sends recorded statements again: the same text, values, prepared names and settings. */
export class Replay {
  private readonly pool: Pool;

  constructor(url: string, settings: string | null) {
    // As in the product: a day stays text. Making a Date of it would cost the yardstick time.
    types.setTypeParser(types.builtins.DATE, (text) => text);
    this.pool = new Pool({ connectionString: url, max: 10, ...(settings && { options: settings }) });
  }

  /** As the server did: what it sent at the same time is sent at the same time. */
  async asSent(waves: readonly Wave[]): Promise<void> {
    for (const wave of waves) await Promise.all(wave.map((statement) => this.send(statement)));
  }

  async oneByOne(waves: readonly Wave[]): Promise<void> {
    for (const statement of waves.flat()) await this.send(statement);
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async send({ name, text, values }: RecordedStatement): Promise<void> {
    await this.pool.query({ ...(name && { name }), text, values: [...values] });
  }
}
