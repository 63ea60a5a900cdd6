import { aReportContent } from '@wegmarke/domain-testing';
import type { StatusReportContent } from '@wegmarke/domain';
import type { ReportFormDto } from '../../reporting';
import type { TestApi, TestResponse } from './test-api';

export type ReportStepName = 'submit' | 'sign' | 'return' | 'accept';

/** The routes of status reports as persons of the demonstration use them. */
export class ReportRoutes {
  /** Ids of the measures that are taken. */
  private readonly given = new Set<string>();

  constructor(private readonly api: TestApi) {}

  /** The next one-off measure of the sample that is under way with nothing overdue; each is given once. */
  async underWay(condition = 'true'): Promise<MeasureAtHand> {
    const rows = await this.api.database.query<MeasureAtHand>(
      `select m.id as measure, m.code, s.ministry, s.participants from measure m
       join measure_state s on s.measure_id = m.id and s.from_on <= $1 and (s.to_on is null or s.to_on > $1)
       where s.kind = 'one_off' and s.status = 'running' and s.computed = 'on_track' and ${condition}
         and not exists (select 1 from status_report r where r.measure_id = m.id and r.state <> 'accepted')
       order by m.code`,
      [this.api.clock.today()],
    );
    const next = rows.find(({ measure }) => !this.given.has(measure));
    if (!next) throw new Error(`the sample has no further measure under way where ${condition}`);
    this.given.add(next.measure);
    return { ...next, desk: `${next.ministry}-desk`, approver: `${next.ministry}-approver` };
  }

  begin(person: string, measure: string, body: object = {}): Promise<TestResponse> {
    return this.api.as(person).http('POST', `/api/measures/${measure}/status-reports`, { body });
  }

  get(person: string, id: string): Promise<TestResponse> {
    return this.api.as(person).http('GET', `/api/status-reports/${id}`);
  }

  save(person: string, { id, version }: ReportVersion, body: object): Promise<TestResponse> {
    return this.api.as(person).http('PATCH', `/api/status-reports/${id}`, { body, headers: ifMatch(version) });
  }

  step(person: string, step: ReportStepName, { id, version }: ReportVersion): Promise<TestResponse> {
    const body = step === 'return' ? { note: 'Bitte den Termin nennen.' } : {};
    return this.api.as(person).http('POST', `/api/status-reports/${id}/${step}`, { body, headers: ifMatch(version) });
  }

  discard(person: string, { id, version }: ReportVersion): Promise<TestResponse> {
    return this.api.as(person).http('DELETE', `/api/status-reports/${id}`, { headers: ifMatch(version) });
  }

  /** A report in that state, written by the desk and signed by the approver; an interim one unless said otherwise. */
  async inState(at: MeasureAtHand, state: ReportFormDto['state'], body: object = {}): Promise<ReportFormDto> {
    const begun = await this.begin(at.desk, at.measure, { round: null, content: complete(), ...body });
    let form = formOf(begun, 201);
    for (const [who, step] of WAY[state]) {
      const person = who === 'coordinator' ? who : at[who];
      formOf(await this.step(person, step, form), 200);
      form = formOf(await this.get(at.desk, form.id), 200);
    }
    return form;
  }
}

/** A measure with the persons of its ministry. */
export interface MeasureAtHand {
  /** Id of the measure. */
  readonly measure: string;
  readonly code: string;
  readonly ministry: string;
  readonly participants: readonly string[];
  readonly desk: string;
  readonly approver: string;
}

export interface ReportVersion {
  readonly id: string;
  readonly version: number;
}

const WAY: Readonly<
  Record<ReportFormDto['state'], readonly (readonly ['desk' | 'approver' | 'coordinator', ReportStepName])[]>
> = {
  draft: [],
  submitted: [['desk', 'submit']],
  signed: [
    ['desk', 'submit'],
    ['approver', 'sign'],
  ],
  returned: [
    ['desk', 'submit'],
    ['approver', 'sign'],
    ['coordinator', 'return'],
  ],
  accepted: [
    ['desk', 'submit'],
    ['approver', 'sign'],
    ['coordinator', 'accept'],
  ],
};

export const ifMatch = (version: number): Record<string, string> => ({ 'if-match': `"v${version}"` });

/** The form in the answer; an unexpected status shows what the answer says. */
export function formOf(answer: TestResponse, status: number): ReportFormDto {
  if (answer.status !== status) throw new Error(`${answer.status} instead of ${status}: ${answer.text}`);
  return answer.json<ReportFormDto>();
}

/** Running and on track: complete for every one-off measure under way. */
export function complete(change: Partial<StatusReportContent> = {}): StatusReportContent {
  return aReportContent({ implementation: 'running', course: 'on_track', ...change });
}
