import { Injectable } from '@nestjs/common';
import { refuseIssues, type Actor, type StrategyKey } from '@wegmarke/domain';
import { MAIL_KINDS } from '@wegmarke/wording';
import { permit } from '../access';
import { Clock } from '../platform/clock';
import { Config } from '../platform/config';
import { unknownValues } from '../strategy';
import { MailListQueries } from './mail-list.queries';
import { mailStateOf } from './mail-state';
import type { MailListDto, MailQueryDto } from './mail.dto';

const PAGE_SIZE = 50;

/** The mails there are, for the administration; in a demonstration for the coordination too, who made them. */
@Injectable()
export class MailListReader {
  constructor(
    private readonly queries: MailListQueries,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: MailQueryDto): Promise<MailListDto> {
    const strategies = this.reachOf(actor);
    const size = query['page[size]'] ?? PAGE_SIZE;
    refuseIssues(unknownValues('kind', query.kind, MAIL_KINDS));
    const kinds = query.kind ?? [];
    const after = query['page[after]'] ?? null;
    const { rows, total } = await this.queries.page({ person: query.person, kinds, strategies, size, after });
    const hasServer = this.config.smtpUrl !== null;
    const today = this.clock.today();
    const items = rows.slice(0, size).map((row) => ({ ...row, state: mailStateOf(row, hasServer, today) }));
    return { items, page: { size, next: rows.length > size ? (items.at(-1)?.id ?? null) : null }, total };
  }

  /** `null`: all strategies. */
  private reachOf(actor: Actor): StrategyKey[] | null {
    const coordinated = actor.grants.flatMap((grant) => (grant.role === 'coordinator' ? [grant.strategy] : []));
    if (this.config.authMode === 'demo' && coordinated.length > 0) return coordinated;
    permit(actor, 'manage-people', { type: 'system' });
    return null;
  }
}
