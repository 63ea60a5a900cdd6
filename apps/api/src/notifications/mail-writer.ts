import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import type { LocalDate } from '@wegmarke/domain';
import { mailText, type MailContent, type MailItem, type MailKind, type MailRound } from '@wegmarke/wording';
import type { PersonRecord } from '../access';
import { MailQueue } from './delivery/mail-queue';
import { inOrder } from './mail-batch';
import { MailLinks } from './mail-links';
import type { StrategyOfMail } from './strategy-of-mail';

/** News of one kind for one person wait so long for more of the same: ten reports returned in a row are one mail. */
const GATHERING_SECONDS = 120;

export interface MailDraft {
  /** The same key is never written twice, whoever tries. */
  readonly key: string;
  readonly kind: MailKind;
  readonly person: PersonRecord;
  readonly strategy: StrategyOfMail;
  readonly round: MailRound | null;
  readonly daysLeft: number | null;
  readonly items: readonly MailItem[];
  readonly dueOn: LocalDate;
  readonly at: Date;
}

interface WaitingMail {
  id: string;
  content: MailContent;
}

/** Makes mails: rows in the transaction of the event. Nothing is sent here. */
@Injectable()
export class MailWriter {
  constructor(
    private readonly database: Database,
    private readonly links: MailLinks,
    private readonly queue: MailQueue,
  ) {}

  /** Answers how many were made; those whose key is there already are not. */
  async write(drafts: readonly MailDraft[]): Promise<number> {
    let made = 0;
    for (const draft of drafts) if (await this.add(draft, 0)) made += 1;
    return made;
  }

  /** Adds the news to a mail of its kind that still waits for this person, or makes one that waits. */
  async gather(draft: MailDraft): Promise<void> {
    const waiting = await this.findWaiting(draft);
    if (!waiting) {
      await this.add(draft, GATHERING_SECONDS);
      return;
    }
    const known = new Set(waiting.content.items.map(({ link }) => link));
    const items = inOrder([...waiting.content.items, ...draft.items.filter(({ link }) => !known.has(link))]);
    const content = { ...waiting.content, items };
    const { subject, text } = mailText(content);
    await this.database.query('update mail set subject = $2, body = $3, content = $4 where id = $1', [
      waiting.id,
      subject,
      text,
      JSON.stringify(content),
    ]);
  }

  private async findWaiting({ person, kind, strategy }: MailDraft): Promise<WaitingMail | null> {
    const [waiting] = await this.database.query<WaitingMail>(
      `select id, content from mail
       where person_id = $1 and kind = $2 and strategy_id = $3 and sent_at is null and claimed_at is null
         and attempts = 0 and send_after > now()
       order by id limit 1 for update`,
      [person.id, kind, strategy.id],
    );
    return waiting ?? null;
  }

  private async add(draft: MailDraft, waitSeconds: number): Promise<boolean> {
    const { person, strategy } = draft;
    const content = this.contentOf(draft);
    const { subject, text } = mailText(content);
    const [made] = await this.database.query<{ id: string; sendAfter: Date }>(
      `insert into mail (id, key, person_id, strategy_id, kind, language, subject, body, content, due_on, created_at,
                         send_after)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, now() + make_interval(secs => $12))
       on conflict (key) do nothing returning id, send_after as "sendAfter"`,
      [
        uuidV7(),
        draft.key,
        person.id,
        strategy.id,
        draft.kind,
        person.language,
        subject,
        text,
        JSON.stringify(content),
        draft.dueOn,
        draft.at,
        waitSeconds,
      ],
    );
    if (made) await this.queue.enqueue([made]);
    return made !== undefined;
  }

  private contentOf({ kind, person, strategy, round, daysLeft, items }: MailDraft): MailContent {
    return {
      kind,
      language: person.language,
      strategy: { de: strategy.titleDe, fr: strategy.titleFr },
      sample: strategy.sample,
      round: round && { key: round.key, asOfOn: round.asOfOn, deadlineOn: round.deadlineOn },
      daysLeft,
      items: inOrder(items),
      workLink: this.links.workList(strategy.key),
    };
  }
}
