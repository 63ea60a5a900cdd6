import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { apiUrl, type MeasureDetail, type StatusReport, type StatusReportList } from '@wegmarke/api-client';
import type { Narrative, RoundKey, StatusReportContent, StatusReportState } from '@wegmarke/domain';
import { firstValueFrom } from 'rxjs';
import { StrategyStore } from '../../core/strategy/strategy-store';
import type { ReportForm } from './report-form';
import type { ReportTarget } from './report-target';

/** The word in a link for a report outside of any round. */
export const INTERIM = 'interim';

const NO_TEXT: Narrative = { done: '', problems: '', next: '', helpNeeded: '' };

/** A report in the list of a measure's reports, accepted or not. */
type ListedReport = StatusReport & { readonly state?: StatusReportState };

export interface Beginning {
  readonly target: ReportTarget;
  /** Form of a report that does not exist yet; looking at it creates nothing. */
  readonly begin?: () => Promise<ReportForm>;
}

/** Finds the unfinished report of a measure and round, or prepares the form of a new one. */
@Service({ autoProvided: false })
export class BeginReport {
  private readonly http = inject(HttpClient);
  private readonly strategies = inject(StrategyStore);

  /** `asked`: key of a round, `interim`, or null for the round that is open. */
  async find(strategy: string, code: string, asked: string | null): Promise<Beginning> {
    const url = apiUrl('/api/strategies/{strategy}/measures/{code}', { strategy, code });
    const measure = await firstValueFrom(this.http.get<MeasureDetail>(url));
    const reportsUrl = apiUrl('/api/measures/{id}/status-reports', { id: measure.id });
    const { items } = await firstValueFrom(this.http.get<StatusReportList>(reportsUrl));
    const reports: readonly ListedReport[] = items;
    const round = this.roundOf(asked);
    const unfinished = reports.find((report) => isUnfinished(report) && report.round === round);
    if (unfinished !== undefined) return { target: { kind: 'report', id: unfinished.id } };
    const last = reports.filter((report) => !isUnfinished(report)).at(0) ?? null;
    return {
      target: { kind: 'measure', measure: measure.id, round },
      begin: () => Promise.resolve(this.formOf(measure, newest(reports, last), round)),
    };
  }

  private roundOf(asked: string | null): RoundKey | null {
    if (asked === INTERIM) return null;
    const rounds = this.strategies.rounds();
    const open = rounds.find(({ key }) => key === asked) ?? rounds.find(({ state }) => state === 'open');
    return open?.key ?? null;
  }

  private formOf(measure: MeasureDetail, last: ListedReport | null, key: RoundKey | null): ReportForm {
    const round = this.strategies.rounds().find((known) => known.key === key) ?? null;
    const asOfOn = round?.asOfOn ?? measure.basis.asOf;
    const lastContent = last === null ? null : contentOfReport(last);
    const overdue = measure.milestones.some((milestone) => milestone.overdue);
    return {
      ...UNTOUCHED,
      measure: { ...measure, goalHorizon: measure.horizon === 'none' ? null : measure.horizon },
      ministry: measure.lead,
      round,
      asOfOn,
      content: prefilled(measure, lastContent),
      last:
        last === null
          ? null
          : { asOfOn: last.asOfOn, acceptedOn: last.acceptedOn, round: last.round, content: contentOfReport(last) },
      known: {
        implementation: measure.implementation,
        course: measure.course.reported?.course ?? null,
        effect: measure.effect,
        milestones: measure.milestones,
        hasCourse: measure.course.computed !== null,
        unchangedInARow: 0,
        unchangedPossible: !overdue,
        unchangedRefusal: overdue ? 'unchanged-while-overdue' : null,
      },
    };
  }
}

const UNTOUCHED = {
  id: '',
  version: 0,
  state: 'draft',
  corrects: null,
  correctionReason: null,
  submittedOn: null,
  signedOn: null,
  acceptedOn: null,
  returnedOn: null,
  returnNote: null,
  changedAt: '',
  writtenByMe: true,
  people: null,
  queries: [],
  notes: [],
  link: null,
  issues: [],
  checks: [],
  preview: null,
  allowedActions: ['write-report', 'submit-report'],
} as const;

const isUnfinished = ({ state, acceptedOn }: ListedReport): boolean =>
  state === undefined ? !acceptedOn : state !== 'accepted';

function newest(reports: readonly ListedReport[], fallback: ListedReport | null): ListedReport | null {
  const accepted = reports.filter((report) => !isUnfinished(report));
  return accepted.reduce((one, other) => (one !== null && one.asOfOn >= other.asOfOn ? one : other), fallback);
}

function contentOfReport(report: ListedReport): StatusReportContent {
  const { unchanged, unchangedReason, implementation, effectiveOn, redecideOn, reason, course, effect } = report;
  const { cause, remedy, evidence, milestones, narrative, remarkOnRule } = report;
  const status = { unchanged, unchangedReason, implementation, effectiveOn, redecideOn, reason, course, effect };
  return { ...status, cause, remedy, evidence, milestones, narrative, remarkOnRule };
}

/** What did not change needs no typing: the state known today and the texts of the last report. */
function prefilled(measure: MeasureDetail, last: StatusReportContent | null): StatusReportContent {
  const reported = measure.course.reported?.course ?? null;
  const course = measure.course.computed !== null && reported !== 'not_assessed' ? reported : null;
  const same = last?.implementation === measure.implementation;
  const sameCourse = course !== null && last?.course === course;
  return {
    unchanged: false,
    unchangedReason: null,
    implementation: measure.implementation,
    effectiveOn: ['implemented', 'on_hold', 'dropped'].includes(measure.implementation) ? measure.effectiveOn : null,
    redecideOn: measure.redecideOn,
    reason: same ? last.reason : null,
    course,
    effect: measure.effect,
    cause: sameCourse ? last.cause : null,
    remedy: sameCourse ? last.remedy : null,
    evidence: same && last.effect === measure.effect ? last.evidence : null,
    milestones: [],
    narrative: last?.narrative ?? NO_TEXT,
    remarkOnRule: sameCourse ? last.remarkOnRule : null,
  };
}
