import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { LocalDate, MeasureCode, StrategyKey } from '@wegmarke/domain';
import { MeasureRepository } from '../measures';
import { Clock } from '../platform/clock';
import { StrategyChanges, StrategyEvents } from '../strategy';
import { FoundingReplay, isFounding } from './replay/founding-replay';
import { MeasureReplay } from './replay/measure-replay';
import { AnnualReportReplay } from './replay/annual-report-replay';
import { coordinatorOf } from './replay/replay-actors';
import { ReportingReplay } from './replay/reporting-replay';
import type { SampleEvent } from './sample';

export type ReplayProgress = (done: number, total: number, day: LocalDate) => void;

/**
 * Lives through the sample strategy: every event happens on its day through the use case a person would use, so every
 * past day is true history, and nobody is written to. The events of one day are one transaction; timelines are
 * computed once per day.
 */
@Injectable()
export class ReplayDemo {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly strategies: StrategyChanges,
    private readonly measures: MeasureRepository,
    private readonly founding: FoundingReplay,
    private readonly measureReplay: MeasureReplay,
    private readonly reportingReplay: ReportingReplay,
    private readonly annualReportReplay: AnnualReportReplay,
    private readonly news: StrategyEvents,
  ) {}

  async execute(events: readonly SampleEvent[], strategy: StrategyKey, progress: ReplayProgress): Promise<void> {
    const signed = new Map<string, string>();
    let done = 0;
    for (const [day, ofDay] of byDay(events)) {
      await this.clock.on(day, () => this.news.unheard(() => this.playDay(ofDay, strategy, signed)));
      done += ofDay.length;
      progress(done, events.length, day);
    }
  }

  private playDay(events: readonly SampleEvent[], key: StrategyKey, signed: Map<string, string>): Promise<void> {
    const coordinator = coordinatorOf(key);
    return this.database.inTransaction(async () => {
      for (const event of events.filter(isFounding)) await this.founding.play(coordinator, event);
      const inside = events.filter((event) => !isFounding(event));
      if (inside.length === 0) return;
      await this.strategies.withinReplay(key, async (change) => {
        await this.measures.listByCodes(change, measuresOf(inside));
        for (const event of inside) {
          const played = await this.measureReplay.play(coordinator, change, event);
          if (played || (await this.annualReportReplay.play(coordinator, event))) continue;
          await this.reportingReplay.play(coordinator, change, event, signed);
        }
      });
    });
  }
}

function byDay(events: readonly SampleEvent[]): Map<LocalDate, SampleEvent[]> {
  const days = new Map<LocalDate, SampleEvent[]>();
  for (const event of events) {
    const ofDay = days.get(event.on);
    if (ofDay) ofDay.push(event);
    else days.set(event.on, [event]);
  }
  return days;
}

function measuresOf(events: readonly SampleEvent[]): MeasureCode[] {
  return [...new Set(events.flatMap((event) => ('measure' in event ? [event.measure] : [])))];
}
