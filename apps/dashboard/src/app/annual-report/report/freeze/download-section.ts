import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { LANGUAGES, type Language } from '@wegmarke/domain';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { SelectField } from '@wegmarke/ui/forms';
import { FILE_FORMATS, type ExportRequest, type FileFormat } from '../../../pieces/file-export/export-answer';
import { FileExport } from '../../../pieces/file-export/file-export';
import { fileExportWords } from '../../../pieces/file-export/file-export.words';
import { ReportStore } from '../report-store';
import { freezeWords } from './freeze.words';

/** Any format in any language, of the draft or of an edition before it. Once frozen, all files stand in their list. */
@Component({
  selector: 'wm-download-section',
  imports: [FileExport, SelectField],
  template: `
    @let text = words();
    <p>{{ text.draftIntro }}</p>
    <div class="choices no-print">
      <wm-select-field name="download-format" [label]="files().format" [options]="formats()" [(value)]="format" />
      <wm-select-field name="download-language" [label]="files().language" [options]="languages()" [(value)]="lang" />
      @if (versions().length > 1) {
        <wm-select-field name="download-version" [label]="text.version" [options]="versions()" [(value)]="version" />
      }
    </div>
    @if (request(); as request) {
      <wm-file-export remember="datei" [request]="request" />
    }
  `,
  styles: `
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 1rem;
      margin-block: 0.75rem;
    }
  `,
})
export class DownloadSection {
  private readonly store = inject(ReportStore);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(freezeWords);
  protected readonly files = injectWords(fileExportWords);

  protected readonly format = signal<string>('pdf');
  protected readonly lang = linkedSignal<string>(() => this.language());
  protected readonly versions = computed(() => {
    const [report, words] = [this.store.report(), this.words()];
    const editions = [...(report?.editions ?? [])].reverse();
    return [
      { value: 'draft', label: words.draft },
      ...editions.map(({ number }) => ({ value: String(number), label: words.edition(number) })),
    ];
  });
  protected readonly version = linkedSignal<string>(() => this.versions()[0]?.value ?? 'draft');
  protected readonly formats = computed(() =>
    FILE_FORMATS.map((value) => ({ value, label: this.files().formats[value] })),
  );
  protected readonly languages = computed(() =>
    LANGUAGES.map((value) => ({ value, label: this.files().languages[value] })),
  );
  protected readonly request = computed((): ExportRequest | null => {
    const round = this.store.report()?.round.id;
    if (round === undefined) return null;
    return {
      kind: 'report',
      format: this.format() as FileFormat,
      lang: this.lang() as Language,
      round,
      version: this.version(),
    };
  });
}
