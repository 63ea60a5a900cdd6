import { Agent, get, type IncomingMessage } from 'node:http';
import { readerHeaders } from '../server/reader-session';

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

export interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly body: Buffer;
}

/** One request on a connection that stays open. The body is read whole and not parsed. */
export function ask(url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: readerHeaders(url) }, (response) => read(response).then(resolve, reject)).on(
      'error',
      reject,
    );
  });
}

/** Fails unless the answer is 200: a fast refusal must never pass for a fast answer. */
export async function askWell(url: string): Promise<Answer> {
  const answer = await ask(url);
  if (answer.status !== 200) throw new Error(`${new URL(url).pathname} answered ${answer.status}: ${answer.body}`);
  return answer;
}

async function read(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode ?? 0, etag: response.headers.etag ?? null, body: Buffer.concat(chunks) };
}
