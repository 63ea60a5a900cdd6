import { Agent, type IncomingMessage, request } from 'node:http';
import { READER, sessionHeaders } from '../server/sessions';

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

export interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly body: Buffer;
}

/** A request that changes something. */
export interface Change {
  readonly method: 'POST' | 'PATCH';
  readonly body?: object;
  /** ETag of the version it starts from. */
  readonly version?: string | null;
}

/** One request on a connection that stays open. The body is read whole and not parsed. */
export function ask(url: string, person = READER, change?: Change): Promise<Answer> {
  const { method = 'GET', body, version } = change ?? {};
  const headers = {
    ...sessionHeaders(url, person),
    ...(change && { 'x-requested-with': 'bench' }),
    ...(body && { 'content-type': 'application/json' }),
    ...(version && { 'if-match': version }),
  };
  return new Promise((resolve, reject) => {
    request(url, { agent, method, headers }, (response) => read(response).then(resolve, reject))
      .on('error', reject)
      .end(body && JSON.stringify(body));
  });
}

/** Fails unless the answer is a success: a fast refusal must never pass for a fast answer. */
export async function askWell(url: string, person?: string, change?: Change): Promise<Answer> {
  const answer = await ask(url, person, change);
  const expected = change ? [200, 201] : [200];
  if (!expected.includes(answer.status)) {
    throw new Error(`${new URL(url).pathname} answered ${answer.status}: ${answer.body}`);
  }
  return answer;
}

async function read(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode ?? 0, etag: response.headers.etag ?? null, body: Buffer.concat(chunks) };
}
