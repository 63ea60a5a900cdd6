import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { LANGUAGES, type Language, type MinistryKey } from '@wegmarke/domain';
import { defineWords, Disclosure, injectWords, LANGUAGE } from '@wegmarke/ui';
import { SelectField } from '@wegmarke/ui/forms';
import { PageState } from '../../core/page-state/page-state';
import type { ExportRequest, FileFormat } from '../../pieces/file-export/export-answer';
import { FileExport } from '../../pieces/file-export/file-export';
import { fileExportWords } from '../../pieces/file-export/file-export.words';

const FORMATS = ['pdf', 'docx'] as const;
const REMEMBERED = 'blaetter';

const sheetsWords = defineWords(
  {
    sheets: 'Alle Ministerblätter',
    note: 'Eine Seite je Maßnahme in Federführung, heutiger Stand, unversiegelt, in einer Datei.',
    create: 'Blätter erstellen',
  },
  {
    sheets: 'Toutes les fiches du ministre',
    note: 'Une page par mesure en chef de file, état d’aujourd’hui, non scellé, en un seul fichier.',
    create: 'Créer les fiches',
  },
);

/** All measures a ministry leads, one page each, for the minister's folder. */
@Component({
  selector: 'wm-ministry-sheets',
  imports: [Disclosure, FileExport, SelectField],
  template: `
    <wm-disclosure [summary]="words().sheets" [open]="begun()">
      <p>{{ words().note }}</p>
      <div class="choices">
        <wm-select-field name="sheet-format" [label]="files().format" [options]="formats()" [(value)]="format" />
        <wm-select-field name="sheet-language" [label]="files().language" [options]="languages()" [(value)]="lang" />
      </div>
      <wm-file-export [remember]="remembered" [label]="words().create" [request]="request()" />
    </wm-disclosure>
  `,
  styles: `
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 1rem;
      margin-block: 0.5rem;
    }
  `,
})
export class MinistrySheets {
  readonly ministry = input.required<MinistryKey>();

  private readonly page = inject(PageState);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(sheetsWords);
  protected readonly files = injectWords(fileExportWords);
  protected readonly remembered = REMEMBERED;
  private readonly file = this.page.value(REMEMBERED);
  /** Whoever comes back to a file in the making sees it at once. */
  protected readonly begun = computed(() => this.file() !== null);
  protected readonly format = signal<string>(FORMATS[0]);
  protected readonly lang = linkedSignal<string>(() => this.language());
  protected readonly formats = computed(() => FORMATS.map((value) => ({ value, label: this.files().formats[value] })));
  protected readonly languages = computed(() =>
    LANGUAGES.map((value) => ({ value, label: this.files().languages[value] })),
  );
  protected readonly request = computed(
    (): ExportRequest => ({
      kind: 'sheets',
      format: this.format() as FileFormat,
      lang: this.lang() as Language,
      strategy: this.page.strategyKey() ?? '',
      ministry: [this.ministry()],
    }),
  );
}
