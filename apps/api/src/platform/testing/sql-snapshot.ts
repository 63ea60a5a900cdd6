import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Database } from '@wegmarke/database';

/** Statements a piece of work really sends, under the name of the question they answer. */
export async function sqlOf(database: Database, questions: Questions): Promise<string> {
  const sent = jest.spyOn(database, 'query');
  const parts: string[] = [];
  for (const [name, ask] of Object.entries(questions)) {
    sent.mockClear();
    await ask();
    parts.push(`-- ${name}\n${sent.mock.calls.map(([sql]) => `${unindented(sql)};\n`).join('\n')}`);
  }
  sent.mockRestore();
  return parts.join('\n');
}

export type Questions = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Compares with the `*.queries.sql` that stands beside the queries, so that a reviewer sees every change of the SQL.
 * `UPDATE_SQL=1` writes it.
 */
export function expectSqlBeside(file: string, sql: string): void {
  if (process.env['UPDATE_SQL']) writeFileSync(file, sql);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `${file} is missing; write it with UPDATE_SQL=1`).toBe(sql);
}

/** Without the indentation that the code around it gives a statement; the first line has none of it. */
function unindented(sql: string): string {
  const [first = '', ...others] = sql.split('\n').filter((line) => line.trim() !== '');
  const depth = Math.min(...others.map((line) => line.search(/\S/)), 1000);
  return [first.trim(), ...others.map((line) => line.slice(depth))].map((line) => line.trimEnd()).join('\n');
}
