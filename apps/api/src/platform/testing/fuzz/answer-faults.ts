import type { HostileRequest } from './hostile-requests';
import { languageOf } from '../../language';

/** An answer as it came over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

/** Traces of the inside of the program: stacks, SQL, paths, names of tables and drivers. */
const LEAKS =
  /\bat [\w.<>]+ \(|node:internal|node_modules|\/(?:apps|libs|dist|home|root|tmp|work)\/|\.(?:ts|js):\d+|\bselect\b.+\bfrom\b|\binsert into\b|measure_(?:state|version)|pg_|tsquery|SQLSTATE|syntax error|(?:Type|Range|Reference|QueryFailed)Error|ECONN|ENOENT/i;

const REFUSED = 400;
const BROKEN = 500;
/** Answered on the bare connection, before there is a request whose language could be known. */
const UNPARSABLE: ReadonlySet<number> = new Set([400, 431]);

/** What is wrong with a refusal; empty when it is as it must be, and for every answer that is none. */
export function faultsOf(request: HostileRequest, answer: WireAnswer): string[] {
  const { status, text } = answer;
  if (status < REFUSED) return [];
  return [
    ...(status >= BROKEN ? [`answers ${status}`] : []),
    ...(LEAKS.test(text) ? ['leaks the inside of the program'] : []),
    ...(request.method === 'HEAD' ? [] : problemFaults(request, answer)),
  ];
}

function problemFaults(request: HostileRequest, { status, headers, text }: WireAnswer): string[] {
  if (!headers['content-type']?.startsWith('application/problem+json')) return ['is no problem document'];
  const problem = parsed(text);
  if (!problem) return ['is no JSON object'];
  const language = headers['content-language'];
  const asked = languageOf(request.headers['accept-language']);
  return [
    ...(problem['status'] === status ? [] : ['states another status']),
    ...(/^urn:wegmarke:problem:[a-z-]+$/.test(String(problem['type'])) ? [] : ['has no type']),
    ...['title', 'detail', 'code', 'instance'].filter((name) => !isText(problem[name])).map((name) => `has no ${name}`),
    ...(language === asked || (language === undefined && UNPARSABLE.has(status)) ? [] : ['is in another language']),
  ];
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
