import { Component, computed, inject } from '@angular/core';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { publicWords } from '../public-edition.words';
import { formatBytes } from './format-bytes';
import { PublicRoundStore } from './public-round-store';

/** What most readers come for: to read and to write on. The other formats stand among the files. */
const OFFERED = ['pdf', 'docx', 'html'] as const;
const NAMES: Readonly<Record<(typeof OFFERED)[number], string>> = { pdf: 'PDF', docx: 'Word', html: 'HTML' };

/** The annual report in the language on screen, once it is frozen. */
@Component({
  selector: 'wm-report-links',
  template: `
    @if (links().length > 0) {
      <p>
        <strong>{{ words().reportLabel }}</strong>
        @for (link of links(); track link.url) {
          <a class="link" [href]="link.url" [attr.download]="link.name">{{ link.label }}</a>
        }
      </p>
    }
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0.25rem 0.875rem;
    }
    a {
      padding-block: 0.125rem;
    }
  `,
})
export class ReportLinks {
  private readonly language = inject(LANGUAGE);
  private readonly store = inject(PublicRoundStore);
  protected readonly words = injectWords(publicWords);
  protected readonly links = computed(() => {
    const files = (this.store.shown()?.files ?? []).filter(
      ({ kind, language }) => kind === 'report' && language === this.language(),
    );
    return OFFERED.flatMap((format) => {
      const file = files.find((one) => one.format === format);
      const size = formatBytes(file?.bytes ?? 0, this.language());
      return file ? [{ ...file, label: `${NAMES[format]} (${size})` }] : [];
    });
  });
}
