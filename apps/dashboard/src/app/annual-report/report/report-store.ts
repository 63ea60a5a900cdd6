import { httpResource } from '@angular/common/http';
import { computed, effect, inject, Service } from '@angular/core';
import { LANGUAGE } from '@wegmarke/ui';
import { lastValue } from '../../core/api/last-value';
import { problemOf } from '../../core/api/problem';
import { PageState } from '../../core/page-state/page-state';
import { StrategyStore } from '../../core/strategy/strategy-store';
import type { ReportDetail } from '../report-answer';

/** While the files are being made the state is asked again this often, in milliseconds. */
const FREEZING_RETRY = 1_500;

/** The annual report of one sealed round. */
@Service({ autoProvided: false })
export class ReportStore {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);

  /** Key of the round. */
  readonly key = computed(() => this.page.path()[2] ?? '');
  private readonly label = computed(() => this.strategy.rounds().find(({ key }) => key === this.key()));
  readonly unknown = computed(() => this.strategy.strategy() !== undefined && this.label() === undefined);
  /** Address of the report; undefined until the round is known. */
  readonly url = computed(() => {
    const id = this.label()?.id;
    return id === undefined ? undefined : `/api/rounds/${encodeURIComponent(id)}/report`;
  });

  readonly detail = httpResource<ReportDetail>(() => {
    const url = this.url();
    return url === undefined ? undefined : { url, params: { lang: this.language() } };
  });
  private readonly answer = lastValue(this.detail);
  readonly report = computed(() => (this.answer()?.round.key === this.key() ? this.answer() : undefined));

  /** A round that is not sealed has no report yet; what is missing says the refusal. */
  readonly notSealed = computed(() => {
    const error = this.detail.error();
    const problem = error === undefined ? null : problemOf(error);
    return problem?.code === 'round-not-sealed' ? problem : null;
  });
  /** Works on the report: sees its texts before they are frozen, and what ministries answer. */
  readonly works = computed(() => this.may('read-report-draft'));
  /** The texts are there, but not for this person yet. */
  readonly withheld = computed(() => !this.works() && this.report() !== undefined && this.report()?.state !== 'frozen');
  readonly writable = computed(() => {
    const report = this.report();
    return this.may('edit-report') && (report?.state === 'draft' || report?.state === 'in_consent');
  });

  constructor() {
    effect((onCleanup) => {
      if (this.report()?.state !== 'freezing') return;
      const timer = setInterval(() => this.detail.reload(), FREEZING_RETRY);
      onCleanup(() => clearInterval(timer));
    });
  }

  may(action: string): boolean {
    return this.report()?.allowedActions.includes(action) ?? false;
  }

  reload(): void {
    this.detail.reload();
  }
}
