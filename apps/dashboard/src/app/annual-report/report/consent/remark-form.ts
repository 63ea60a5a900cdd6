import { afterNextRender, Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { injectWords, LANGUAGE, localizedText } from '@wegmarke/ui';
import { SelectField, TextArea } from '@wegmarke/ui/forms';
import { StrategyStore } from '../../../core/strategy/strategy-store';
import type { Consent } from '../../report-answer';
import { ReportStore } from '../report-store';
import { consentWords } from './consent.words';

const LENGTH = 4_000;

/** What a ministry wants changed, about one part or all its passages. */
@Component({
  selector: 'wm-remark-form',
  imports: [SelectField, TextArea],
  template: `
    @let text = words();
    <form class="no-print" (submit)="send($event)">
      <h3>{{ text.remarkHeading(abbr()) }}</h3>
      <wm-select-field
        name="remark-part"
        [label]="text.about"
        [placeholder]="text.whole"
        [options]="parts()"
        [(value)]="part"
      />
      <wm-text-area
        name="remark-text"
        [label]="text.text"
        [hint]="text.textHint"
        [error]="missing() ? text.missing : ''"
        [maxLength]="longest"
        [required]="true"
        [(value)]="comment"
      />
      <div>
        <button type="submit" class="kern-btn kern-btn--primary" [disabled]="working()">
          <span class="kern-label">{{ text.send }}</span>
        </button>
        <button type="button" class="kern-btn kern-btn--secondary" (click)="left.emit()">
          <span class="kern-label">{{ text.cancel }}</span>
        </button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 0.75rem;
      max-inline-size: 46rem;
      margin-block: 1rem;
      padding: 0.25rem 1rem 1rem;
      border-inline-start: 0.25rem solid var(--kern-color-action-default);
      background: var(--wm-surface-raised);
    }
    h3 {
      margin-block: 0.5rem 0;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 0.75rem;
    }
  `,
})
export class RemarkForm {
  readonly consent = input.required<Consent>();
  readonly working = input(false);
  readonly said = output<{ readonly comment: string; readonly part?: string }>();
  readonly left = output();

  private readonly store = inject(ReportStore);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(consentWords);
  protected readonly longest = LENGTH;
  protected readonly comment = signal('');
  protected readonly part = signal('');
  protected readonly missing = signal(false);

  protected readonly abbr = computed(() => this.strategy.ministryAbbr(this.consent().ministry));
  protected readonly parts = computed(() =>
    (this.store.report()?.parts ?? [])
      .filter(({ ministries }) => ministries.length === 0 || ministries.includes(this.consent().ministry))
      .map(({ part, title }) => ({ value: part, label: localizedText(title, this.language()) })),
  );

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.querySelector('textarea')?.focus());
  }

  protected send(event: Event): void {
    event.preventDefault();
    const [comment, part] = [this.comment().trim(), this.part()];
    this.missing.set(comment === '');
    if (comment !== '') this.said.emit({ comment, ...(part !== '' && { part }) });
  }
}
