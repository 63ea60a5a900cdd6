import { Injectable } from '@nestjs/common';
import type { MeasureCode, RoundKey, StrategyKey } from '@wegmarke/domain';
import { Config } from '../platform/config';

/** Addresses that stand in mails: complete, as readers reach the product (`PUBLIC_URL`). */
@Injectable()
export class MailLinks {
  private readonly base: string;

  constructor({ publicUrl, host, port }: Config) {
    this.base = (publicUrl ?? `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`).replace(/\/+$/, '');
  }

  workList(strategy: StrategyKey): string {
    return this.at(strategy, 'aufgaben');
  }

  /** The form of a measure; opening it writes nothing, the draft begins with the first change. */
  form(strategy: StrategyKey, measure: MeasureCode, round: RoundKey): string {
    return `${this.at(strategy, 'aufgaben', 'm', measure)}?round=${encodeURIComponent(round)}`;
  }

  report(strategy: StrategyKey, reportId: string): string {
    return this.at(strategy, 'aufgaben', reportId);
  }

  measure(strategy: StrategyKey, measure: MeasureCode): string {
    return this.at(strategy, 'massnahmen', measure);
  }

  round(strategy: StrategyKey, round: RoundKey): string {
    return this.at(strategy, 'runden', round);
  }

  private at(...path: readonly string[]): string {
    return [this.base, ...path.map(encodeURIComponent)].join('/');
  }
}
