import { Component, computed, inject, input } from '@angular/core';
import type { Language } from '@wegmarke/domain';
import { injectWords } from '@wegmarke/ui';
import { WriteAttempt } from '../../../core/api/write-attempt';
import { RichTextEditor } from '../editor/rich-text-editor';
import { ReportStore } from '../report-store';
import { ReportTexts } from './report-texts';
import { RichTextView } from './rich-text-view';
import { SaveNote } from './save-note';
import { TextMerge } from './text-merge';
import { TextVersions } from './text-versions';
import { textsWords } from './texts.words';

/** One part in one language: to read, or to write once it is opened. The editor is loaded then. */
@Component({
  selector: 'wm-text-side',
  imports: [RichTextEditor, RichTextView, SaveNote, TextMerge, TextVersions],
  templateUrl: './text-side.html',
  styleUrl: './text-side.css',
})
export class TextSide {
  readonly part = input.required<string>();
  readonly title = input.required<string>();
  readonly language = input.required<Language>();
  /** Being written. */
  readonly open = input(false);
  /** This language lags behind the other one. */
  readonly outdated = input(false);

  private readonly store = inject(ReportStore);
  private readonly texts = inject(ReportTexts);
  protected readonly words = injectWords(textsWords);
  protected readonly attempt = new WriteAttempt();
  protected readonly writable = this.store.writable;

  protected readonly draft = computed(() => this.texts.of(this.part(), this.language()));
  protected readonly name = computed(() => `text-${this.part().replace(/\W/g, '-')}-${this.language()}`);
  protected readonly label = computed(() => this.words().textOf(this.title(), this.words().language[this.language()]));
  protected readonly url = computed(
    () => `${this.store.url() ?? ''}/texts/${encodeURIComponent(this.part())}/${this.language()}`,
  );
  protected readonly doubted = computed(() => this.texts.doubted(this.part(), this.language()));
  protected readonly doubtedNumbers = computed(
    () => new Map(this.doubted().map(({ origin, numbers }) => [origin, numbers])),
  );

  protected renew(origin: string): void {
    this.texts.renew(this.part(), this.language(), origin);
  }

  /** Somebody looked at both: they still say the same. */
  protected async confirm(): Promise<void> {
    if (!(await this.draft().flush())) return;
    const { version } = this.draft().known();
    const answer = await this.attempt.send('POST', `${this.url()}/confirm`, { body: {}, version });
    if (answer !== null) this.store.reload();
  }
}
