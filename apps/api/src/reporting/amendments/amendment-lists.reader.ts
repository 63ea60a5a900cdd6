import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import {
  allowedActions,
  COORDINATING_MINISTRY,
  DomainError,
  type Actor,
  type AmendmentSubject,
  type FigureValue,
  type StrategyKey,
} from '@wegmarke/domain';
import { Clock } from '../../platform/clock';
import type { AmendmentDto } from './amendment.dto';

export interface AmendmentRow extends Omit<AmendmentDto, 'allowedActions'> {
  readonly strategy: StrategyKey;
  readonly proposedBy: string;
}

/** Amendments as lists show them, and what they did to the figures of their round. */
@Injectable()
export class AmendmentLists {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Latest first. Only those the person has to do with: the coordination all of its strategy, ministries their own.
   * @throws DomainError `round-not-found`
   */
  async ofRound(actor: Actor, roundId: string): Promise<AmendmentDto[]> {
    await this.refuseUnknown(roundId);
    const rows = await this.database.query<AmendmentRow>(`${AMENDMENTS} where a.round_id = $1 order by a.id desc`, [
      roundId,
      this.clock.today(),
    ]);
    return rows.filter((row) => concerns(actor, row)).map((row) => amendmentAnswer(actor, row));
  }

  private async refuseUnknown(roundId: string): Promise<void> {
    const rounds = await this.database.query('select from reporting_round where id = $1', [roundId]);
    if (rounds.length === 0) throw new DomainError('round-not-found');
  }

  async find(id: string): Promise<AmendmentRow | null> {
    const [row] = await this.database.query<AmendmentRow>(`${AMENDMENTS} where a.id = $1`, [id, this.clock.today()]);
    return row ?? null;
  }

  /** The figures of the first and of the newest version of a snapshot; empty before the seal. */
  async figures(roundId: string): Promise<{ readonly before: FigureValue[]; readonly after: FigureValue[] }> {
    const rows = await this.database.query<{ figures: FigureValue[] }>(
      `select content::jsonb -> 'figures' as figures from round_snapshot where round_id = $1 order by version`,
      [roundId],
    );
    return { before: rows[0]?.figures ?? [], after: rows.at(-1)?.figures ?? [] };
  }
}

/** Whoever may read an amendment: the coordination, and the ministry in the lead. */
export function concerns({ grants }: Actor, { strategy, ministry }: AmendmentRow): boolean {
  return grants.some((grant) =>
    grant.role === 'coordinator' ? grant.strategy === strategy : 'ministry' in grant && grant.ministry === ministry,
  );
}

export function amendmentSubject({ strategy, ministry, proposedBy }: AmendmentRow): AmendmentSubject {
  return { type: 'amendment', strategy, lead: ministry, coordinatingMinistry: COORDINATING_MINISTRY, proposedBy };
}

export function amendmentAnswer(actor: Actor, row: AmendmentRow): AmendmentDto {
  const { id, version, round, measure, ministry, reason, state, proposedOn, decidedOn, snapshotVersion } = row;
  const { content, before } = row;
  const actions = state === 'proposed' ? [...allowedActions(actor, amendmentSubject(row))] : [];
  return {
    ...{ id, version, round, measure, ministry, reason, state, proposedOn, decidedOn, snapshotVersion },
    ...{ content, before },
    allowedActions: actions,
  };
}

/** `ministry`: the lead on the day $2, today. `before`: the report that the seal found, of the round or older. */
const AMENDMENTS = `
  select a.id, a.version, p.key as round, s.key as strategy, a.reason, a.state, a.proposed_by as "proposedBy",
         a.proposed_on as "proposedOn", a.decided_on as "decidedOn", a.snapshot_version as "snapshotVersion",
         jsonb_build_object('id', m.id, 'code', m.code,
           'title', jsonb_build_object('de', v.title_de, 'fr', v.title_fr)) as measure,
         t.ministry, a.content, (
           select r.content from status_report r
           where r.measure_id = a.measure_id and r.state = 'accepted' and r.accepted_on <= p.sealed_on
             and r.as_of_on <= p.as_of_on
           order by coalesce(r.round_id = a.round_id, false) desc, r.as_of_on desc, r.accepted_on desc, r.sequence desc
           limit 1) as before
  from amendment a
  join reporting_round p on p.id = a.round_id
  join strategy s on s.id = a.strategy_id
  join measure m on m.id = a.measure_id
  join measure_version v on v.measure_id = m.id and v.to_on is null
  cross join lateral (
    select lead ->> 'ministry' as ministry from jsonb_array_elements(v.facts -> 'leads') as lead
    where lead ->> 'from' <= $2::text order by lead ->> 'from' desc limit 1) t`;
