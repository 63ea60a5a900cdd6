import { Component, computed, DOCUMENT, inject } from '@angular/core';
import { Banner, injectWords, LANGUAGE } from '@wegmarke/ui';
import { ReportStore } from './report-store';
import { reportWords } from './report.words';

const ZONE = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Berlin' } as const;

/** Whether what was typed is safe, and where. */
@Component({
  selector: 'wm-save-status',
  imports: [Banner],
  template: `
    <div role="status">
      @if (store.saveState() === 'offline') {
        <wm-banner tone="sample">
          <strong>{{ store.keptHere() ? words().offline : words().offlineNotKept }}</strong>
          <button type="button" class="link-button" (click)="store.flush()">{{ words().now }}</button>
        </wm-banner>
      } @else if (text()) {
        <p class="muted">
          {{ text() }}
          @if (store.saveState() === 'conflict') {
            <button type="button" class="link-button" (click)="toChoice()">{{ words().toChoice }}</button>
          }
        </p>
      }
    </div>
  `,
  styles: `
    p {
      margin: 0;
      font-size: 0.9375rem;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class SaveStatus {
  private readonly document = inject(DOCUMENT);
  protected readonly store = inject(ReportStore);
  private readonly language = inject(LANGUAGE);
  private readonly allWords = injectWords(reportWords);
  protected readonly words = computed(() => this.allWords().save);

  protected readonly text = computed(() => {
    if (!this.store.writable()) return '';
    const [state, words] = [this.store.saveState(), this.words()];
    if (state !== 'saved' && state !== 'offline') return words[state];
    const at = this.store.form()?.changedAt ?? '';
    if (at === '' || !this.store.exists()) return '';
    return words.savedAt(new Intl.DateTimeFormat(this.language(), ZONE).format(new Date(at)));
  });

  protected toChoice(): void {
    const choice = this.document.getElementById('merge');
    choice?.scrollIntoView({ block: 'start' });
    choice?.focus({ preventScroll: true });
  }
}
