import { Component, computed, ElementRef, inject, signal, viewChildren } from '@angular/core';
import { injectWords, LANGUAGE, localizedText, ScrollRegion } from '@wegmarke/ui';
import { Dialog } from '@wegmarke/ui/forms';
import { formatInstant } from '@wegmarke/wording';
import { WriteAttempt } from '../../../core/api/write-attempt';
import { Feedback } from '../../../core/feedback/feedback';
import { PageState } from '../../../core/page-state/page-state';
import { StrategyStore } from '../../../core/strategy/strategy-store';
import { ProblemNotice } from '../../../pieces/problem-notice';
import type { Consent } from '../../report-answer';
import { ReportStore } from '../report-store';
import { ReportTexts } from '../texts/report-texts';
import { anchorOf } from '../texts/part-anchor';
import { RemarkForm } from './remark-form';
import { consentWords } from './consent.words';

/** Mitzeichnung: what each ministry says to its passages; each approver answers for their own. */
@Component({
  selector: 'wm-consent-section',
  imports: [Dialog, ProblemNotice, RemarkForm, ScrollRegion],
  templateUrl: './consent-section.html',
  styleUrl: './consent-section.css',
})
export class ConsentSection {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  private readonly feedback = inject(Feedback);
  private readonly texts = inject(ReportTexts);
  protected readonly store = inject(ReportStore);
  protected readonly words = injectWords(consentWords);
  protected readonly attempt = new WriteAttempt();
  protected readonly asking = signal(false);
  private readonly openers = viewChildren<string, ElementRef<HTMLElement>>('opener', { read: ElementRef });
  /** Ministry whose remark is being written. */
  protected readonly remarking = signal<Consent | null>(null);

  protected readonly mayBegin = computed(
    () => this.store.may('start-report-consent') && this.store.report()?.state === 'draft',
  );
  protected readonly begun = computed(() => (this.store.report()?.consents.length ?? 0) > 0);
  protected readonly rows = computed(() => (this.store.report()?.consents ?? []).map((consent) => this.rowOf(consent)));
  /** Ministries one answers for. */
  protected readonly answering = computed(() => this.rows().filter(({ consent }) => consent.allowedActions.length > 0));
  protected readonly summary = computed(() => {
    const consents = this.store.report()?.consents ?? [];
    return this.words().summary(consents.filter(({ state }) => state === 'agreed').length, consents.length);
  });
  /** Parts with passages of the ministries one answers for. */
  protected readonly own = computed(() => {
    const mine = this.answering().map(({ consent }) => consent.ministry);
    return (this.store.report()?.parts ?? [])
      .filter(({ ministries }) => mine.some((ministry) => ministries.includes(ministry)))
      .map(({ part, title }) => ({
        href: `${this.page.address()}#${anchorOf(part)}`,
        title: localizedText(title, this.language()),
      }));
  });
  protected readonly preview = computed(() => `${this.page.address()}#vorschau`);

  /** Back to where the form was opened. */
  protected leave({ ministry }: Consent): void {
    const place = this.answering()
      .filter(({ consent }) => consent.allowedActions.includes('comment'))
      .findIndex(({ consent }) => consent.ministry === ministry);
    this.remarking.set(null);
    this.openers()[place]?.nativeElement.focus();
  }

  protected async begin(): Promise<void> {
    if (!this.asking() || !(await this.texts.flush())) return;
    if (await this.send('start-consent', {})) {
      this.asking.set(false);
      this.feedback.say(this.words().begun);
    }
  }

  protected async agree(consent: Consent): Promise<void> {
    if (!(await this.send(`consents/${encodeURIComponent(consent.ministry)}/agree`, {}))) return;
    this.feedback.say(this.words().agreedNow(this.strategy.ministryAbbr(consent.ministry)));
  }

  protected async remark(body: { readonly comment: string; readonly part?: string }): Promise<void> {
    const ministry = this.remarking()?.ministry;
    if (ministry === undefined) return;
    if (!(await this.send(`consents/${encodeURIComponent(ministry)}/comment`, body))) return;
    this.remarking.set(null);
    this.feedback.say(this.words().remarked(this.strategy.ministryAbbr(ministry)));
  }

  private async send(step: string, body: object): Promise<boolean> {
    const [url, version] = [this.store.url(), this.store.report()?.version];
    if (url === undefined || version === undefined) return false;
    const answer = await this.attempt.send('POST', `${url}/${step}`, { body, version });
    this.store.reload();
    return answer !== null;
  }

  private rowOf(consent: Consent) {
    const words = this.words();
    const part = this.store.report()?.parts.find((known) => known.part === consent.part);
    const when = consent.at === null ? '' : formatInstant(consent.at, this.language());
    return {
      consent,
      abbr: this.strategy.ministryAbbr(consent.ministry),
      name: this.strategy.ministryName(consent.ministry),
      sign: words.signs[consent.state],
      state: words.states[consent.state],
      about: part === undefined ? '' : words.on(localizedText(part.title, this.language())),
      when: [when, consent.by ?? ''].filter(Boolean).join(', ') || words.none,
    };
  }
}
