import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface TrappedMail extends ParsedMail {
  /** Who stands on the envelope. */
  readonly recipients: readonly string[];
}

/** A real mail server on 127.0.0.1 that keeps what it is handed. */
export class MailTrap {
  readonly mails: TrappedMail[] = [];
  private waiting: (() => void)[] = [];

  private constructor(
    private server: SMTPServer,
    readonly port: number,
  ) {}

  /** @param refused mailboxes the server does not know */
  static async start({ port = 0, refused = [] as readonly string[] } = {}): Promise<MailTrap> {
    const trap: { current: MailTrap | null } = { current: null };
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, done) => {
        const unknown = Object.assign(new Error('no such mailbox'), { responseCode: 550 });
        done(refused.includes(address) ? unknown : undefined);
      },
      onData: (stream, session, done) => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        simpleParser(stream)
          .then((mail) => trap.current?.keep({ ...mail, recipients }))
          .then(() => done())
          .catch((error: Error) => done(error));
      },
    });
    server.on('error', () => undefined);
    server.listen(port, '127.0.0.1');
    await once(server.server, 'listening');
    const started = new MailTrap(server, (server.server.address() as AddressInfo).port);
    trap.current = started;
    return started;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Settles as soon as so many have come. */
  async waitFor(count: number): Promise<void> {
    while (this.mails.length < count) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private keep(mail: TrappedMail): void {
    this.mails.push(mail);
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
