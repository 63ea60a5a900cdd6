import { Agent, request as open } from 'node:http';
import type { HostileRequest } from './hostile-requests';
import type { WireAnswer } from './answer-faults';

/** Asks over a real connection, so that also what does not parse as HTTP is answered by the program itself. */
export class Wire {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 4 });

  /** @param own headers of every request that has none of that name */
  constructor(
    private readonly port: number,
    private readonly own: () => Promise<Readonly<Record<string, string>>> = async () => ({}),
  ) {}

  async ask({ method, path, headers: asked, body }: HostileRequest): Promise<WireAnswer> {
    const headers = { ...(await this.own()), ...asked };
    const { agent, port } = this;
    const length = body === null ? {} : { 'content-length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const question = open({ agent, port, host: '127.0.0.1', method, path, headers: { ...headers, ...length } });
      let answered = false;
      question.on('response', (answer) => {
        answered = true;
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers as WireAnswer['headers'],
            text: Buffer.concat(parts).toString('utf8'),
          }),
        );
      });
      // A body that is refused before it was read to its end closes the connection while we still write.
      question.on('error', (error) => (answered ? undefined : reject(error)));
      question.end(body ?? undefined);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
