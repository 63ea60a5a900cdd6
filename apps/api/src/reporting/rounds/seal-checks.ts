import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import {
  controlReach,
  DomainError,
  sealChecklist,
  type Actor,
  type BeforeSeal,
  type Language,
  type MeasureCode,
} from '@wegmarke/domain';
import { checklistSentence } from '@wegmarke/wording';
import { Clock } from '../../platform/clock';
import { ReportQueries } from '../queries/report-queries';
import type { ChecklistDto } from './checklist.dto';
import { RoundControlQueries } from './round-control.queries';

/** What a round still waits for before it becomes final. */
@Injectable()
export class SealChecks {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundControlQueries,
    private readonly queries: ReportQueries,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `round-not-found`, `role-missing` */
  async checklist(actor: Actor, roundId: string, language: Language): Promise<ChecklistDto> {
    const { strategy, record } = await this.rounds.round(roundId);
    if (!controlReach(actor, strategy).coordination) throw new DomainError('role-missing', { action: 'seal-round' });
    const { ready, items } = sealChecklist(record, await this.before(roundId), this.clock.today());
    return {
      ready,
      items: items.map((item) => ({
        ...item,
        params: item.params as ChecklistDto['items'][number]['params'],
        detail: checklistSentence(item, language),
      })),
    };
  }

  private async before(roundId: string): Promise<BeforeSeal> {
    const requests = (await this.rounds.requests(roundId)).map(({ request }) => request);
    const queries = await this.queries.listOpenOfRound(roundId);
    return { requests, queries, signedOnly: await this.signedOnly(roundId) };
  }

  /** Measures whose answer is signed and not accepted, where none of the round was accepted. */
  private async signedOnly(roundId: string): Promise<MeasureCode[]> {
    const rows = await this.database.query<{ code: MeasureCode }>(
      `select m.code from measure m
       where m.id in (select measure_id from status_report where round_id = $1 and state = 'signed')
         and m.id not in (select measure_id from status_report where round_id = $1 and state = 'accepted')
       order by code_order(m.code) collate "C"`,
      [roundId],
    );
    return rows.map(({ code }) => code);
  }
}
