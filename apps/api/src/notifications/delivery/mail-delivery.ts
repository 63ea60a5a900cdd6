import { Injectable, Logger } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { mailText, type MailContent } from '@wegmarke/wording';
import { People } from '../../access';
import { Clock } from '../../platform/clock';
import { Smtp, SmtpRefusal } from './smtp';

/**
 * Who has taken a mail has so long to send it; afterwards another may. Longer than a server may be silent, so two never
 * send at once.
 */
const CLAIM_SECONDS = 180;

interface ClaimedMail {
  readonly id: string;
  readonly personId: string | null;
  readonly subject: string;
  readonly body: string;
  readonly content: MailContent;
}

/**
 * Sends one mail once, however often it is asked to. The mail is claimed in a statement of its own and no transaction is
 * open while the server is spoken to: the embedded database has one connection, which a slow server must not hold.
 */
@Injectable()
export class MailDelivery {
  private readonly logger = new Logger('mail');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly people: People,
    private readonly smtp: Smtp,
  ) {}

  /** @throws SmtpRefusal when it is worth another attempt; `Error` while another process is sending it */
  async deliver(id: string): Promise<void> {
    const mail = await this.claim(id);
    if (!mail) return this.refuseClaimed(id);
    const address = await this.addressOf(mail);
    if (address === null) return this.giveUp(id, 'no-address');
    try {
      await this.send(mail, address);
    } catch (error) {
      if (!(error instanceof SmtpRefusal)) throw error;
      await this.giveUp(id, error.reason);
      if (!error.isFinal) throw error;
      this.logger.warn(`Mail ${id} is not deliverable: ${error.reason}`);
    }
  }

  private async send({ id, subject, body, content }: ClaimedMail, to: string): Promise<void> {
    const { html } = mailText(content);
    const { language } = content;
    await this.smtp.send({ to, subject, text: body, html, language, messageId: this.smtp.messageIdOf(id) });
    await this.database.query('update mail set sent_at = $2, claimed_at = null, failure = null where id = $1', [
      id,
      this.clock.now(),
    ]);
  }

  /** Takes the mail if it is neither sent nor in somebody's hands. */
  private async claim(id: string): Promise<ClaimedMail | null> {
    const [mail] = await this.database.query<ClaimedMail>(
      `with claimed as (
         update mail set claimed_at = clock_timestamp(), attempts = attempts + 1
         where id = $1 and sent_at is null
           and (claimed_at is null or claimed_at < clock_timestamp() - make_interval(secs => $2))
         returning id, person_id, subject, body, content)
       select id, person_id as "personId", subject, body, content from claimed`,
      [id, CLAIM_SECONDS],
    );
    return mail ?? null;
  }

  /** Sent or gone is done; claimed comes back later, in case the other one dies. */
  private async refuseClaimed(id: string): Promise<void> {
    const waiting = await this.database.query('select 1 from mail where id = $1 and sent_at is null', [id]);
    if (waiting.length > 0) throw new Error('the mail is being sent by another process');
  }

  /** Whoever has left or is locked out meanwhile is not written to. */
  private async addressOf({ personId }: ClaimedMail): Promise<string | null> {
    const person = personId === null ? null : await this.people.findPerson(personId);
    return person && !person.disabled ? person.email : null;
  }

  private async giveUp(id: string, failure: string): Promise<void> {
    await this.database.query('update mail set claimed_at = null, failure = $2 where id = $1', [id, failure]);
  }
}
