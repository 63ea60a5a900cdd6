import { httpResource } from '@angular/common/http';
import { Component, computed, effect, ElementRef, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import type { Language } from '@wegmarke/domain';
import { injectWords } from '@wegmarke/ui';
import { SelectField } from '@wegmarke/ui/forms';
import { LoadState } from '../../../pieces/load-state';
import { fileUrl } from '../../report-file';
import { ReportStore } from '../report-store';
import { ReportTexts } from '../texts/report-texts';
import { previewWords } from './preview.words';

/** The HTML edition in one language, in a frame with its chapters. */
@Component({
  selector: 'wm-preview-frame',
  imports: [LoadState, SelectField],
  template: `
    @let text = words();
    <div class="bar">
      <button type="button" class="button" (click)="refresh()">{{ text.refresh }}</button>
      <a class="link" target="_blank" rel="noopener" [href]="address()">{{ text.newTab }}</a>
    </div>
    <wm-load-state [of]="page" [label]="text.making" />
    @if (page.hasValue()) {
      <wm-select-field
        name="preview-chapter"
        [label]="text.chapter"
        [placeholder]="text.start"
        [options]="chapters()"
        [(value)]="chapter"
      />
      @for (made of [generation()]; track made) {
        <iframe #frame [title]="title()"></iframe>
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
    iframe {
      box-sizing: border-box;
      display: block;
      inline-size: 100%;
      block-size: min(60rem, 85vh);
      margin-block-start: 0.5rem;
      border: 1px solid var(--wm-line-strong);
      background: #fff;
    }
  `,
})
export class PreviewFrame {
  readonly language = input.required<Language>();

  private readonly store = inject(ReportStore);
  private readonly texts = inject(ReportTexts);
  protected readonly words = injectWords(previewWords);
  protected readonly generation = signal(0);
  private readonly frame = viewChild<ElementRef<HTMLIFrameElement>>('frame');

  protected readonly address = computed(() => {
    const report = this.store.report();
    if (report === undefined) return undefined;
    const edition = report.state === 'frozen' ? report.editions.at(-1)?.number : undefined;
    return fileUrl(report.round.id, 'html', this.language(), edition === undefined ? 'draft' : String(edition));
  });
  /** Asked first, so that a refusal is said in words and not inside the frame; the frame then takes what is made. */
  protected readonly page = httpResource.text(() => this.address());
  protected readonly chapter = linkedSignal<string | undefined, string>({
    source: () => this.address(),
    computation: () => '',
  });
  protected readonly chapters = computed(() =>
    (this.store.report()?.outline ?? [])
      .filter(({ level }) => level <= 2)
      .map(({ id, level, text }) => ({ value: id, label: level === 1 ? text : `\u2003${text}` })),
  );
  private readonly source = computed(() => {
    const anchor = this.chapter() === '' ? '' : `#${encodeURIComponent(this.chapter())}`;
    return `${this.address() ?? 'about:blank'}${anchor}`;
  });
  protected readonly title = computed(() =>
    this.words().frame(this.store.key(), this.words().languages[this.language()]),
  );

  constructor() {
    // Bound in the template it would have to pass for trusted; here it is set as what it is, an address of this API.
    effect(() => {
      const frame = this.frame()?.nativeElement;
      if (frame !== undefined) frame.src = this.source();
    });
  }

  protected async refresh(): Promise<void> {
    await this.texts.flush();
    this.page.reload();
    this.generation.update((count) => count + 1);
  }
}
