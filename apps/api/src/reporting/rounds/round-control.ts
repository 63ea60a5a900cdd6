import { Injectable } from '@nestjs/common';
import {
  controlCounts,
  controlReach,
  controlRows,
  ministryControls,
  reachWithin,
  type Actor,
  type ControlReach,
  type ControlRow,
  type LocalDate,
  type MinistryKey,
} from '@wegmarke/domain';
import { Clock } from '../../platform/clock';
import { AmendmentLists } from '../amendments/amendment-lists.reader';
import type { ControlRowDto, MinistryControlDto, RoundControlDto } from './round-control.dto';
import {
  RoundControlQueries,
  type ReminderRow,
  type RequestedMeasure,
  type RoundAtHand,
} from './round-control.queries';

/** Who owes what in a round, and whom it waits for: the control page, and what reminders are made from. */
@Injectable()
export class RoundControl {
  constructor(
    private readonly queries: RoundControlQueries,
    private readonly amendments: AmendmentLists,
    private readonly clock: Clock,
  ) {}

  /** The rows of a round as the coordination sees them, for whoever reminds ministries. */
  async rowsOf(roundId: string, today: LocalDate = this.clock.today()): Promise<readonly ControlRow[]> {
    const round = await this.queries.round(roundId);
    return controlRows(round.record, await this.queries.requests(roundId), COORDINATION, today);
  }

  /** @throws DomainError `round-not-found`, `role-missing` for whoever has no rows of its own */
  async page(actor: Actor, roundId: string, ministry: MinistryKey | null): Promise<RoundControlDto> {
    const round = await this.queries.round(roundId);
    const reach = reachOf(actor, round, ministry);
    const requests = await this.queries.requests(roundId);
    const today = this.clock.today();
    const rows = controlRows(round.record, requests, reach, today).filter(
      (row) => ministry === null || row.ministry === ministry,
    );
    const reminders = await this.remindersWithin(roundId, rows);
    return {
      round: { id: round.id, ...round.record },
      asOf: today,
      totals: controlCounts(rows),
      ministries: await this.lines(rows, reminders),
      measures: rowAnswers(rows, requests),
      reminders,
      amendments: await this.amendments.ofRound(actor, roundId),
    };
  }

  private async remindersWithin(roundId: string, rows: readonly ControlRow[]): Promise<ReminderRow[]> {
    const within = new Set(rows.map(({ ministry }) => ministry));
    return (await this.queries.reminders(roundId)).filter(({ ministry }) => within.has(ministry));
  }

  /** In the order in which ministries are listed everywhere. */
  private async lines(rows: readonly ControlRow[], reminders: readonly ReminderRow[]): Promise<MinistryControlDto[]> {
    const order = await this.queries.ministryOrder();
    return ministryControls(rows)
      .map((line) => ({ ...line, lastNudgeOn: lastNudge(reminders, line.ministry) }))
      .toSorted((a, b) => order.indexOf(a.ministry) - order.indexOf(b.ministry));
  }
}

const COORDINATION: ControlReach = { coordination: true, ministries: [] };

function reachOf(actor: Actor, { strategy }: RoundAtHand, ministry: MinistryKey | null): ControlReach {
  const reach = controlReach(actor, strategy);
  return ministry === null ? reach : reachWithin(reach, ministry);
}

function lastNudge(reminders: readonly ReminderRow[], ministry: MinistryKey): LocalDate | null {
  return reminders.find((sent) => sent.ministry === ministry && sent.kind === 'nudge')?.sentOn ?? null;
}

function rowAnswers(rows: readonly ControlRow[], requests: readonly RequestedMeasure[]): ControlRowDto[] {
  const named = new Map(requests.map(({ id, measure: code, title }) => [code, { id, code, title }]));
  return rows.flatMap((row) => {
    const measure = named.get(row.measure);
    return measure ? [{ ...row, measure }] : [];
  });
}
