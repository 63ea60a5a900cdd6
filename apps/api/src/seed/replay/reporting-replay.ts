import { Injectable } from '@nestjs/common';
import { leadOn, type Actor, type MeasureCode, type MinistryKey } from '@wegmarke/domain';
import { MeasureRepository } from '../../measures';
import {
  AcceptStatusReport,
  ConfirmImplemented,
  FileStatusReport,
  OpenRound,
  PlanRound,
  PublishRound,
  ReviewRound,
  SealRound,
  SetCoordinatorView,
} from '../../reporting';
import type { StrategyChange } from '../../strategy';
import type { ReportAccepted, ReportSigned, RoundPlanned, SampleEvent } from '../sample';
import { approverId, deskId } from './replay-actors';

/** Plays rounds, reports and what the coordination says to them. */
@Injectable()
export class ReportingReplay {
  constructor(
    private readonly measures: MeasureRepository,
    private readonly acceptReport: AcceptStatusReport,
    private readonly fileReport: FileStatusReport,
    private readonly confirm: ConfirmImplemented,
    private readonly setView: SetCoordinatorView,
    private readonly planRound: PlanRound,
    private readonly openRound: OpenRound,
    private readonly reviewRound: ReviewRound,
    private readonly sealRound: SealRound,
    private readonly publishRound: PublishRound,
  ) {}

  /** `signed` remembers, over the whole replay, the ids of reports that wait for their acceptance. */
  async play(actor: Actor, change: StrategyChange, event: SampleEvent, signed: Map<string, string>): Promise<void> {
    const strategy = change.strategy.key;
    switch (event.kind) {
      case 'report-signed':
        signed.set(event.report, await this.file(actor, change, event, false));
        return;
      case 'report-accepted':
        return this.accept(actor, change, event, signed.get(event.report));
      case 'implementation-confirmed':
        await this.confirm.execute(actor, { strategy, measure: event.measure });
        return;
      case 'coordinator-view':
        await this.setView.execute(actor, { ...event, strategy });
        return;
      case 'round-planned':
        await this.planRound.execute(actor, { strategy, plan: roundPlan(event) });
        return;
      case 'round-opened':
        return this.openRound.execute(actor, { ...event, strategy });
      case 'round-review':
        return this.reviewRound.execute(actor, { ...event, strategy });
      case 'round-sealed':
        await this.sealRound.execute(actor, { ...event, strategy });
        return;
      case 'round-published':
        return this.publishRound.execute(actor, { ...event, strategy });
      default:
    }
  }

  private async accept(
    actor: Actor,
    change: StrategyChange,
    event: ReportAccepted,
    signedReport: string | undefined,
  ): Promise<void> {
    if (signedReport === undefined) await this.file(actor, change, event, true);
    else await this.acceptReport.execute(actor, { report: signedReport });
  }

  /** The years of the sample lie before the product: their reports came on paper. */
  private async file(actor: Actor, change: StrategyChange, event: ReportSigned | ReportAccepted, accepted: boolean) {
    const lead = await this.leadOf(change, event.measure);
    const { measure, round, asOfOn, content, signedOn } = event;
    const people = { writtenBy: deskId(lead), signedBy: approverId(lead) };
    const paper = { strategy: change.strategy.key, measure, round, asOfOn, content, signedOn, ...people };
    return this.fileReport.execute(actor, { ...paper, accepted });
  }

  private async leadOf(change: StrategyChange, code: MeasureCode): Promise<MinistryKey> {
    const { record } = await this.measures.get(change, code);
    return leadOn(record.facts.leads, change.today);
  }
}

function roundPlan({ round, periodFrom, periodTo, asOfOn, deadlineOn }: RoundPlanned) {
  return { key: round, period: { from: periodFrom, to: periodTo }, asOfOn, deadlineOn };
}
