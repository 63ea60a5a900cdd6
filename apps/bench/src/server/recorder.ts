// Required before the product's own program: writes down every statement it sends, with times, and changes nothing else.
import { appendFileSync } from 'node:fs';
import { Client } from 'pg';

/** One statement as it was sent. Times in milliseconds of the same clock. */
export interface RecordedStatement {
  readonly name: string | null;
  readonly text: string;
  readonly values: readonly unknown[];
  /** Settings of the connection it was sent on. */
  readonly settings: string | null;
  readonly begun: number;
  readonly ended: number;
}

type Query = (this: Client, ...args: unknown[]) => unknown;
type Callback = (...args: unknown[]) => void;

const file = process.env['BENCH_RECORD_TO'] ?? '';
const methods = Client.prototype as unknown as { query: Query };
const query = methods.query;

methods.query = function (...args) {
  const begun = performance.now();
  const done = (): void => write(this, args, begun);
  const last = args.at(-1);
  if (typeof last === 'function') {
    const callback: Callback = (...answer) => {
      done();
      (last as Callback)(...answer);
    };
    return query.apply(this, [...args.slice(0, -1), callback]);
  }
  const answer = query.apply(this, args);
  if (answer instanceof Promise) answer.then(done, done);
  return answer;
};

function write(client: Client, [statement, values]: readonly unknown[], begun: number): void {
  const { connectionParameters } = client as unknown as { connectionParameters: { options?: string } };
  const given = typeof statement === 'string' ? { text: statement } : (statement as Partial<RecordedStatement>);
  const recorded: RecordedStatement = {
    name: given.name ?? null,
    text: given.text ?? '',
    values: given.values ?? (Array.isArray(values) ? values : []),
    settings: connectionParameters.options ?? null,
    begun,
    ended: performance.now(),
  };
  appendFileSync(file, `${JSON.stringify(recorded)}\n`);
}
