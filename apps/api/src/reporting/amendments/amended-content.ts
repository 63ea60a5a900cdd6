import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { StatusReportContent } from '@wegmarke/domain';
import { Refusal } from '../../platform/problem/refusal';

const NOTHING_SAID: Omit<StatusReportContent, 'implementation'> = {
  unchanged: false,
  unchangedReason: null,
  effectiveOn: null,
  redecideOn: null,
  reason: null,
  course: null,
  effect: 'not_yet',
  cause: null,
  remedy: null,
  evidence: null,
  milestones: [],
  narrative: { done: '', problems: '', next: '', helpNeeded: '' },
  remarkOnRule: null,
};

/** Parts left out, or not there at all. */
export type GivenContent = { readonly [Part in keyof StatusReportContent]?: StatusReportContent[Part] | undefined };

/** A correction names what it changes; the rest stays as the newest report that counts in the round says. */
@Injectable()
export class AmendedContent {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `invalid-input` where neither the correction nor any report says how far the measure is */
  async complete(roundId: string, measureId: string, given: GivenContent): Promise<StatusReportContent> {
    const said = await this.saidInRound(roundId, measureId);
    const content = { ...NOTHING_SAID, ...said, ...(said ? { milestones: [] } : {}), ...present(given) };
    if (content.implementation === undefined) {
      throw new Refusal('invalid-input', [{ pointer: '/content/implementation', code: 'is-defined' }]);
    }
    return content as StatusReportContent;
  }

  private async saidInRound(roundId: string, measureId: string): Promise<Partial<StatusReportContent> | null> {
    const [row] = await this.database.query<{ content: StatusReportContent }>(
      `select s.content from status_report s join reporting_round r on r.id = $1
       where s.measure_id = $2 and s.state = 'accepted' and s.as_of_on <= r.as_of_on
         and s.content -> 'unchanged' = 'false'
       order by s.as_of_on desc, s.accepted_on desc, s.sequence desc limit 1`,
      [roundId, measureId],
    );
    return row?.content ?? null;
  }
}

function present(given: GivenContent): Partial<StatusReportContent> {
  return Object.fromEntries(Object.entries(given).filter(([, part]) => part !== undefined));
}
