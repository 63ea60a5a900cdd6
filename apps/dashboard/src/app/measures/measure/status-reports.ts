import { Component, computed, inject } from '@angular/core';
import type { StatusReport } from '@wegmarke/api-client';
import type { LocalDate } from '@wegmarke/domain';
import { CourseBadge, Disclosure, EffectBadge, injectWords, LANGUAGE } from '@wegmarke/ui';
import {
  CAUSE_WORDS,
  formatDay,
  formatPreciseDay,
  IMPLEMENTATION_WORDS,
  STATUS_REPORT_STATE_WORDS,
} from '@wegmarke/wording';
import { LoadState } from '../../pieces/load-state';
import { MeasureStore } from './measure-store';
import { measureWords } from './measure.words';

/** The ministry's accepted word, report by report, the newest first. */
@Component({
  selector: 'wm-status-reports',
  imports: [LoadState, Disclosure, CourseBadge, EffectBadge],
  templateUrl: './status-reports.html',
  styleUrl: './status-reports.css',
})
export class StatusReports {
  private readonly language = inject(LANGUAGE);
  private readonly allWords = injectWords(measureWords);
  protected readonly store = inject(MeasureStore);
  protected readonly words = computed(() => this.allWords().reports);
  /** Ministries report in German. */
  protected readonly german = computed(() => (this.language() === 'de' ? null : 'de'));
  protected readonly reports = computed(() => this.store.reportItems().map((report) => this.shown(report)));

  private shown(report: StatusReport) {
    const words = this.words();
    const { round, asOfOn, signedOn, acceptedOn, correctedOn } = report;
    return {
      report,
      name: round === null ? words.interim : words.round(round),
      days: [
        `${words.asOf} ${this.said(asOfOn)}`,
        ...(signedOn === null ? [] : [`${words.signed} ${this.said(signedOn)}`]),
        acceptedOn === null
          ? STATUS_REPORT_STATE_WORDS[this.language()][report.state]
          : `${words.accepted} ${this.said(acceptedOn)}`,
      ].join(' · '),
      status: IMPLEMENTATION_WORDS[this.language()][report.implementation],
      corrected: correctedOn === null ? null : words.corrected(this.said(correctedOn)),
      content: this.contentOf(report).filter(({ said }) => said.some(Boolean)),
    };
  }

  /** What stands in a report, as headings and texts; empty ones are left out. */
  private contentOf(report: StatusReport): { heading: string; said: string[] }[] {
    const { reports, course, narrative } = this.allWords();
    const entry = (heading: string, ...said: (string | null)[]) => ({
      heading,
      said: said.filter((text) => text !== null),
    });
    const { cause, remedy } = report;
    return [
      entry(reports.unchangedReason, report.unchangedReason),
      entry(reports.effective, this.maybe(report.effectiveOn)),
      entry(reports.redecide, this.maybe(report.redecideOn)),
      entry(reports.reason, report.reason),
      entry(course.cause, cause && [CAUSE_WORDS[this.language()][cause.key], cause.text].filter(Boolean).join(' – ')),
      entry(
        course.remedy,
        remedy &&
          [remedy.text, remedy.dueOn && `(${course.remedyDue(this.said(remedy.dueOn))})`].filter(Boolean).join(' '),
      ),
      entry(course.help, remedy?.helpFrom ?? null),
      entry(narrative.done, report.narrative.done),
      entry(narrative.problems, report.narrative.problems),
      entry(narrative.next, report.narrative.next),
      entry(narrative.helpNeeded, report.narrative.helpNeeded),
      entry(course.remark, report.remarkOnRule),
      entry(reports.evidence, report.evidence),
      entry(reports.milestones, ...this.milestonesOf(report)),
    ];
  }

  private milestonesOf({ milestones }: StatusReport): string[] {
    const words = this.words();
    const titleOf = this.store.milestoneTitle();
    return milestones.flatMap(({ key, forecast, actualOn, droppedOn }) => {
      const title = titleOf(key) ?? (key === 'end' ? this.allWords().milestones.end : key);
      return [
        ...(forecast ? [words.forecast(title, formatPreciseDay(forecast, this.language()))] : []),
        ...(forecast === null ? [words.forecastTaken(title)] : []),
        ...(actualOn ? [words.actual(title, this.said(actualOn))] : []),
        ...(droppedOn ? [words.dropped(title, this.said(droppedOn))] : []),
      ];
    });
  }

  private maybe(day: LocalDate | null): string | null {
    return day === null ? null : this.said(day);
  }

  private said(day: LocalDate): string {
    return formatDay(day, this.language());
  }
}
