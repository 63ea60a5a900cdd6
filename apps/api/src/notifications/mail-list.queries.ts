import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { StrategyKey } from '@wegmarke/domain';
import { allOf, Bindings } from '../platform/bindings';
import type { MailDto } from './mail.dto';

export interface MailQuestion {
  readonly person?: string | undefined;
  readonly kinds: readonly string[];
  /** Only mails of these strategies; `null`: all. */
  readonly strategies: readonly StrategyKey[] | null;
  readonly size: number;
  readonly after: string | null;
}

export interface MailPage {
  readonly rows: Omit<MailDto, 'state'>[];
  readonly total: number;
}

/** Mails, latest first: ids rise with time. */
@Injectable()
export class MailListQueries {
  constructor(private readonly database: Database) {}

  /** One row more than the page holds tells whether there is a next one. */
  async page(question: MailQuestion): Promise<MailPage> {
    const counting = new Bindings();
    const [count] = await this.database.query<{ total: number }>(
      `select count(*)::integer as total from mail m where ${conditionOf(question, counting)}`,
      counting.values,
    );
    const paging = new Bindings();
    const condition = conditionOf(question, paging);
    const after = question.after === null ? 'true' : `m.id < ${paging.bind(question.after, 'uuid')}`;
    const rows = await this.database.query<Omit<MailDto, 'state'>>(
      `select m.id, m.kind, m.language, m.subject, m.body, m.due_on as "dueOn", m.created_at as "createdAt",
              m.sent_at as "sentAt", m.attempts, m.failure,
              case when p.id is not null then jsonb_build_object('id', p.id, 'displayName', p.display_name) end as person
       from mail m left join person p on p.id = m.person_id and p.erased_at is null
       where ${condition} and ${after} order by m.id desc limit ${paging.bind(question.size + 1, 'integer')}`,
      paging.values,
    );
    return { rows, total: count?.total ?? 0 };
  }
}

function conditionOf({ person, kinds, strategies }: MailQuestion, bindings: Bindings): string {
  return allOf([
    ...(person === undefined ? [] : [`m.person_id = ${bindings.bind(person, 'text')}`]),
    ...(kinds.length === 0 ? [] : [`m.kind = any(${bindings.bind(kinds, 'text[]')})`]),
    ...(strategies === null
      ? []
      : [`m.strategy_id in (select id from strategy where key = any(${bindings.bind(strategies, 'text[]')}))`]),
  ]);
}
