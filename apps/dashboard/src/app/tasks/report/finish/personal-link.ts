import { Component, computed, DOCUMENT, inject, signal } from '@angular/core';
import { Disclosure, injectWords, LANGUAGE } from '@wegmarke/ui';
import { TextField } from '@wegmarke/ui/forms';
import { formatInstant } from '@wegmarke/wording';
import { ReportActions } from '../report-actions';
import { ReportStore } from '../report-store';
import { reportWords } from '../report.words';

const USUAL_DAYS = '7';

/** A link that opens this one form for a colleague without account, until it expires or is revoked. */
@Component({
  selector: 'wm-personal-link',
  imports: [Disclosure, TextField],
  template: `
    @let text = words();
    <wm-disclosure [summary]="text.summary">
      <p>{{ text.text }}</p>
      @if (until(); as day) {
        <p>
          {{ text.until(day) }}
          <button type="button" class="link-button" [disabled]="actions.working()" (click)="actions.revokeLink()">
            {{ text.revoke }}
          </button>
        </p>
      }
      @if (address(); as url) {
        <div class="new">
          <wm-text-field name="report-link" [label]="text.created" [value]="url" />
          <button type="button" class="button" (click)="copy(url)">{{ copied() ? text.copied : text.copy }}</button>
        </div>
      }
      <div class="new">
        <wm-text-field name="report-link-days" type="number" [label]="text.days" [(value)]="days" />
        <button type="button" class="button" [disabled]="actions.working()" (click)="create()">
          {{ text.create }}
        </button>
      </div>
    </wm-disclosure>
  `,
  styles: `
    .new {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 0.5rem 1rem;
      margin-block: 0.5rem;
    }
    .new wm-text-field {
      flex: 0 1 24rem;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class PersonalLink {
  private readonly store = inject(ReportStore);
  private readonly language = inject(LANGUAGE);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly allWords = injectWords(reportWords);
  protected readonly actions = inject(ReportActions);
  protected readonly words = computed(() => this.allWords().link);
  protected readonly days = signal(USUAL_DAYS);
  protected readonly copied = signal(false);

  protected readonly until = computed(() => {
    const link = this.store.form()?.link ?? null;
    return link === null ? null : formatInstant(link.expiresAt, this.language());
  });
  protected readonly address = computed(() => {
    const path = this.actions.newLink();
    return path === null ? null : new URL(path, this.window?.location.origin).href;
  });

  protected create(): Promise<boolean> {
    this.copied.set(false);
    return this.actions.createLink(Number(this.days()));
  }

  protected async copy(url: string): Promise<void> {
    await this.window?.navigator.clipboard?.writeText(url);
    this.copied.set(true);
  }
}
