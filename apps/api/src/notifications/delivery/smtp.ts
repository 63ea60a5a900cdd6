import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { Config } from '../../platform/config';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Stable over all attempts: a server that saw the first knows the second. */
  readonly messageId: string;
  readonly language: string;
}

/** Longer than any server that is well needs; a hanging one must not hold a job for ever. */
const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;

/** The server did not take the mail. It names no address: what is thrown ends in logs and tables. */
export class SmtpRefusal extends Error {
  constructor(
    readonly reason: string,
    /** Trying again is of no use: the server does not know the mailbox. */
    readonly isFinal: boolean,
  ) {
    super(`the mail server did not take the mail: ${reason}`);
    this.name = 'SmtpRefusal';
  }
}

/** Hands mails to the server named by `SMTP_URL`. */
@Injectable()
export class Smtp implements OnApplicationShutdown {
  private transport: Transporter | null = null;

  constructor(private readonly config: Config) {}

  /** @throws SmtpRefusal */
  async send({ language, ...letter }: Letter): Promise<void> {
    const headers = { 'Auto-Submitted': 'auto-generated', 'Content-Language': language };
    const transport = await this.open();
    try {
      await transport.sendMail({ ...letter, headers, from: this.sender });
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** `<id@domain of the sender>` */
  messageIdOf(mailId: string): string {
    const domain = /@([^\s>]+)/.exec(this.sender)?.[1] ?? 'localhost';
    return `<${mailId}@${domain}>`;
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private get sender(): string {
    return this.config.mailFrom ?? 'wegmarke@localhost';
  }

  private async open(): Promise<Transporter> {
    const { createTransport } = await import('nodemailer');
    this.transport ??= createTransport({
      url: this.config.smtpUrl ?? '',
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: SILENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return this.transport;
  }
}

function refusalOf(error: unknown): SmtpRefusal {
  const { code, responseCode, command } = error as { code?: string; responseCode?: number; command?: string };
  const reason = [code, responseCode].filter((part) => part !== undefined).join(' ') || 'unknown';
  return new SmtpRefusal(reason, command === 'RCPT TO' && (responseCode ?? 0) >= 500);
}
