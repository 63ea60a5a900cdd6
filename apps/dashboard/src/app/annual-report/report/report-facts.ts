import { Component, computed, inject, input } from '@angular/core';
import type { LocalDate } from '@wegmarke/domain';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatDay, formatNumber } from '@wegmarke/wording';
import type { ReportDetail } from '../report-answer';
import { reportWords } from './report.words';

/** Where the report stands, which data it is made of and what it is compared with. */
@Component({
  selector: 'wm-report-facts',
  template: `
    <dl>
      @for (fact of facts(); track fact.label) {
        <div>
          <dt>{{ fact.label }}</dt>
          <dd>{{ fact.value }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 2.5rem;
      margin-block: 0.75rem;
    }
    dt {
      color: var(--wm-text-muted);
      font-size: 0.875rem;
    }
    dd {
      margin: 0;
    }
    div:first-child dd {
      font-weight: 600;
    }
  `,
})
export class ReportFacts {
  readonly report = input.required<ReportDetail>();

  private readonly language = inject(LANGUAGE);
  private readonly words = injectWords(reportWords);

  protected readonly facts = computed(() => {
    const [report, words] = [this.report(), this.words()];
    const { round, previous, snapshot, fallback } = report;
    const edition = report.editions.at(-1);
    return [
      { label: words.state, value: words.states[report.state] },
      ...(edition === undefined
        ? []
        : [{ label: words.edition, value: words.editionOn(edition.number, this.day(edition.frozenOn)) }]),
      { label: words.asOfOn, value: this.day(round.asOfOn) },
      { label: words.sealedOn, value: this.day(round.sealedOn) },
      { label: words.data, value: words.dataVersion(snapshot.version) },
      ...(previous === null
        ? []
        : [{ label: words.previous, value: words.previousRound(previous.key, this.day(previous.asOfOn)) }]),
      ...(fallback.fr === 0
        ? []
        : [{ label: words.fallback, value: words.fallbackCount(formatNumber(fallback.fr, this.language())) }]),
    ];
  });

  private day(on: LocalDate): string {
    return formatDay(on, this.language());
  }
}
