import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, refuseIssues, type Actor } from '@wegmarke/domain';
import { permit } from '../../access';
import { Clock } from '../../platform/clock';
import { StrategyChanges } from '../../strategy';
import { QueryDesk } from '../queries/query-desk';
import type { ReportOfQuestion } from '../queries/report-subjects';
import type { LinkDto } from './link.dto';

/** 256 bit: nobody guesses it. */
const TOKEN_BYTES = 32;
export const LONGEST_LINK_DAYS = 14;
const USUAL_LINK_DAYS = 7;
const DAY_MS = 86_400_000;

/** A link that opens one form: whose, and who answers for what is written through it. */
export interface OpenLink {
  readonly id: string;
  readonly reportId: string;
  readonly createdBy: string;
}

/** Expiring links that pass one form to a colleague of the same ministry who has no account. */
@Injectable()
export class PersonalLinks {
  constructor(
    private readonly database: Database,
    private readonly strategies: StrategyChanges,
    private readonly desk: QueryDesk,
    private readonly clock: Clock,
  ) {}

  /** A new link replaces the one before. @throws DomainError `link-days-invalid`, `report-not-found`, the permission's reason */
  async create(actor: Actor, reportId: string, days = USUAL_LINK_DAYS): Promise<LinkDto> {
    if (days < 1 || days > LONGEST_LINK_DAYS) {
      const data = { days, maximum: LONGEST_LINK_DAYS };
      refuseIssues([{ pointer: '/days', code: 'link-days-invalid', data }]);
    }
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const expiresAt = new Date(this.clock.now().getTime() + days * DAY_MS);
    await this.onReport(actor, reportId, 'report-link-created', { expiresAt: expiresAt.toISOString() }, async (at) => {
      await this.revokeAll(reportId, at);
      await this.database.query(
        `insert into personal_link (id, report_id, created_by, created_at, expires_at) values ($1, $2, $3, $4, $5)`,
        [hashOf(token), reportId, actor.personId, at, expiresAt],
      );
    });
    return { url: `/formular/${token}`, expiresAt: expiresAt.toISOString() };
  }

  /** @throws DomainError `report-not-found`, the permission's reason */
  revoke(actor: Actor, reportId: string): Promise<void> {
    return this.onReport(actor, reportId, 'report-link-revoked', {}, (at) => this.revokeAll(reportId, at));
  }

  /** @throws DomainError `link-expired` for whatever opens nothing (any more) */
  async open(token: string): Promise<OpenLink> {
    const now = this.clock.now();
    const [link] = await this.database.query<OpenLink>(
      `with used as (
         update personal_link set used_at = $2 where id = $1 and revoked_at is null and expires_at > $2
         returning id, report_id, created_by
       )
       select id, report_id as "reportId", created_by as "createdBy" from used`,
      [hashOf(token), now],
    );
    if (!link) throw new DomainError('link-expired');
    return link;
  }

  private async onReport(
    actor: Actor,
    reportId: string,
    action: string,
    more: Readonly<Record<string, unknown>>,
    work: (at: Date) => Promise<void>,
  ): Promise<void> {
    const { strategy } = await this.desk.report(actor, reportId);
    return this.strategies.within(strategy, async (change) => {
      const report: ReportOfQuestion = await this.desk.report(actor, reportId);
      permit(actor, 'write-report', report.subject);
      await work(change.at);
      change.recordInternal(actor, {
        action,
        subjectType: 'report',
        subjectId: reportId,
        subjectKey: report.measure,
        old: null,
        new: { measure: report.measure, ...more },
      });
    });
  }

  private async revokeAll(reportId: string, at: Date): Promise<void> {
    await this.database.query(
      'update personal_link set revoked_at = $2 where report_id = $1 and revoked_at is null and expires_at > $2',
      [reportId, at],
    );
  }
}

/** Whoever reads the table cannot open a form with it. */
function hashOf(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}
