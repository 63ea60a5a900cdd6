import { Component, computed, inject, input } from '@angular/core';
import type { MeasureDetail } from '@wegmarke/api-client';
import { defineWords, injectWords, LANGUAGE } from '@wegmarke/ui';
import { FetchedFile } from '../../pieces/file-export/fetched-file';

const FORMATS = ['pdf', 'docx'] as const;

const sheetWords = defineWords(
  {
    sheet: 'Ministerblatt (eine Seite, heutiger Stand, unversiegelt):',
    formats: { pdf: 'PDF', docx: 'Word' },
    of: (format: string, code: string) => `Ministerblatt ${code} als ${format}`,
  },
  {
    sheet: 'Fiche du ministre (une page, état d’aujourd’hui, non scellé) :',
    formats: { pdf: 'PDF', docx: 'Word' },
    of: (format: string, code: string) => `Fiche du ministre ${code} en ${format}`,
  },
);

/** The measure on one page for the minister's folder. */
@Component({
  selector: 'wm-measure-sheet',
  imports: [FetchedFile],
  template: `
    <span class="muted">{{ words().sheet }}</span>
    @for (file of files(); track file.url) {
      <wm-fetched-file [url]="file.url" [label]="file.label" [longLabel]="file.longLabel" />
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.75rem;
      margin-block: 0.5rem;
      font-size: 0.9375rem;
    }
  `,
})
export class MeasureSheet {
  readonly measure = input.required<MeasureDetail>();

  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(sheetWords);
  protected readonly files = computed(() => {
    const [{ id, code }, words, lang] = [this.measure(), this.words(), this.language()];
    return FORMATS.map((format) => ({
      url: `/api/measures/${encodeURIComponent(id)}/sheet.${format}?lang=${lang}`,
      label: words.formats[format],
      longLabel: words.of(words.formats[format], code),
    }));
  });
}
