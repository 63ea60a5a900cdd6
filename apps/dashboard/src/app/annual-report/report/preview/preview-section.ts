import { Component, computed, inject } from '@angular/core';
import { LANGUAGES, type Language } from '@wegmarke/domain';
import { injectWords } from '@wegmarke/ui';
import { PageState } from '../../../core/page-state/page-state';
import { ReportStore } from '../report-store';
import { ReportTexts } from '../texts/report-texts';
import { PreviewFrame } from './preview-frame';
import { previewWords } from './preview.words';

/** The report as its HTML edition; opened on request, because making it takes its time. */
@Component({
  selector: 'wm-preview-section',
  imports: [PreviewFrame],
  template: `
    @let text = words();
    <p>
      {{ text.intro }}
      @if (store.report()?.state !== 'frozen') {
        {{ text.draft }}
      }
    </p>
    <div class="bar">
      <div class="switch" role="group" [attr.aria-label]="text.language">
        @for (one of languages; track one) {
          <button
            type="button"
            class="toggle"
            [attr.aria-label]="text.show[one]"
            [attr.aria-pressed]="one === shown()"
            (click)="show(one)"
          >
            {{ text.languages[one] }}
          </button>
        }
      </div>
      @if (shown() !== null) {
        <button type="button" class="link-button" (click)="show(null)">{{ text.hide }}</button>
      }
    </div>
    @if (shown(); as language) {
      @defer (on immediate) {
        <wm-preview-frame [language]="language" />
      } @placeholder {
        <p role="status">{{ text.making }}</p>
      }
    }
  `,
  styles: `
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem 1rem;
      margin-block: 0.5rem;
    }
  `,
})
export class PreviewSection {
  private readonly state = inject(PageState);
  private readonly texts = inject(ReportTexts);
  protected readonly store = inject(ReportStore);
  protected readonly words = injectWords(previewWords);
  protected readonly languages = LANGUAGES;
  private readonly asked = this.state.value('vorschau');

  protected readonly shown = computed(() => LANGUAGES.find((language) => language === this.asked()) ?? null);

  protected async show(language: Language | null): Promise<void> {
    await this.texts.flush();
    await this.state.change({ vorschau: language }, { replace: true });
  }
}
