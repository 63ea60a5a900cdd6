import { existsSync, readFileSync } from 'node:fs';
import type { RecordedStatement } from '../server/recorder';

/** Statements that were under way at the same time. */
export type Wave = readonly RecordedStatement[];

/** Finding out who asks is work of ours that bare SQL would not do, so the yardstick goes without it. */
const OF_SESSION = /\b(?:from|update|delete from|insert into) session\b/;

/** The statements one act makes the recorded server send, in the waves in which it sent them. */
export async function recordWaves(file: string, act: () => Promise<unknown>): Promise<Wave[]> {
  await act();
  const before = readStatements(file).length;
  await act();
  const sent = readStatements(file).slice(before);
  if (sent.length === 0) throw new Error('the recorded server sent no statement');
  return wavesOf(sent);
}

function readStatements(file: string): RecordedStatement[] {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RecordedStatement)
    .filter(({ text }) => !OF_SESSION.test(text));
}

/** A statement belongs to the wave before if it was sent before anything of that wave had been answered. */
export function wavesOf(statements: readonly RecordedStatement[]): Wave[] {
  const waves: RecordedStatement[][] = [];
  let firstEnd = -Infinity;
  for (const statement of statements.toSorted((a, b) => a.begun - b.begun)) {
    const together = statement.begun < firstEnd;
    if (together) waves.at(-1)?.push(statement);
    else waves.push([statement]);
    firstEnd = together ? Math.min(firstEnd, statement.ended) : statement.ended;
  }
  return waves;
}
