import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatPercent } from '@wegmarke/wording';
import { PageState } from '../../core/page-state/page-state';
import { ProblemNotice } from '../problem-notice';
import { Checksum } from './checksum-copy';
import type { ExportRequest } from './export-answer';
import { ExportRun } from './export-run';
import { fileExportWords } from './file-export.words';
import { fileSize } from './file-size';
import { ReplacedPlaces } from './replaced-places';

/**
 * Makes one file on the server and hands it over: a button, its progress, the file with size and checksum. The address
 * keeps which file it is, so that the page can be left and the file found again.
 */
@Component({
  selector: 'wm-file-export',
  imports: [Checksum, ProblemNotice, ReplacedPlaces],
  template: `
    @let text = words();
    <button type="button" class="kern-btn kern-btn--primary no-print" [disabled]="busy()" (click)="begin()">
      <span class="kern-label">{{ label() || text.start }}</span>
    </button>
    <div role="status">
      @if (run.starting()) {
        <p>{{ text.starting }}</p>
      }
      @if (run.file(); as file) {
        @if (file.state === 'queued') {
          <p>{{ text.queued }}</p>
        } @else if (file.state === 'running') {
          <p>{{ text.running(share()) }}</p>
        } @else if (file.file; as made) {
          <p>
            {{ text.ready(text.shortFormats[file.format], text.languages[file.lang]) }}
            <a class="link" download [href]="made.url">{{ text.download(made.name, size()) }}</a>
          </p>
        }
      }
    </div>
    @if (making(); as making) {
      <progress [attr.aria-label]="text.progress" [value]="making.progress" max="1"></progress>
      <p class="muted">{{ text.leave }}</p>
    }
    @if (run.file()?.file; as made) {
      <p class="muted">{{ text.checksum }}</p>
      <wm-checksum [checksum]="made.checksum" [of]="made.name" />
      <wm-replaced-places [places]="run.file()?.places ?? []" />
    }
    @if (failure(); as failure) {
      <wm-problem-notice [problem]="failure" (retry)="begin()" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
      justify-items: start;
    }
    p {
      margin: 0;
    }
    progress {
      inline-size: min(24rem, 100%);
      block-size: 1rem;
      accent-color: var(--kern-color-action-default);
    }
    a {
      overflow-wrap: anywhere;
    }
  `,
})
export class FileExport {
  readonly request = input.required<ExportRequest>();
  readonly label = input('');
  /** Name of the query parameter that keeps the file's id. */
  readonly remember = input.required<string>();
  readonly made = output();

  private readonly page = inject(PageState);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(fileExportWords);
  protected readonly run = new ExportRun();

  private readonly remembered = computed(() => this.page.value(this.remember())());
  protected readonly making = computed(() => {
    const file = this.run.file();
    return file?.state === 'queued' || file?.state === 'running' ? file : null;
  });
  protected readonly busy = computed(() => this.run.starting() || this.making() !== null);
  protected readonly share = computed(() =>
    formatPercent(Math.round((this.making()?.progress ?? 0) * 100), this.language()),
  );
  protected readonly size = computed(() => fileSize(this.run.file()?.file?.bytes ?? 0, this.language()));
  protected readonly failure = computed(() => {
    const file = this.run.file();
    if (file?.state !== 'failed') return this.run.refusal();
    const { code = '', detail = '' } = file.problem ?? {};
    return { status: 0, code, title: this.words().failed, detail, errors: [] };
  });

  constructor() {
    effect(() => {
      const id = this.remembered();
      untracked(() => {
        if (id !== null && id !== this.run.file()?.id) void this.run.find(id);
      });
    });
    effect(() => {
      if (this.run.file()?.state === 'done') untracked(() => this.made.emit());
    });
  }

  protected async begin(): Promise<void> {
    const id = await this.run.begin(this.request());
    await this.page.change({ [this.remember()]: id }, { replace: true });
  }
}
