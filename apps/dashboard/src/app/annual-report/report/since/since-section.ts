import { Component, computed, inject, signal } from '@angular/core';
import { LANGUAGES, type Language } from '@wegmarke/domain';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatDay } from '@wegmarke/wording';
import { PageState } from '../../../core/page-state/page-state';
import { ReportStore } from '../report-store';
import { anchorOf } from '../texts/part-anchor';
import { ReportTexts } from '../texts/report-texts';
import { sinceWords } from './since.words';

/** The part of the report the sentences go to. */
const PART = 'since';

/** What two sealed rounds say about the time between them, sentence by sentence, to be adopted into the text. */
@Component({
  selector: 'wm-since-section',
  template: `
    @let text = words();
    @if (store.report()?.previous === null) {
      <p>{{ text.first }}</p>
    } @else if (rows().length === 0) {
      <p>{{ text.none }}</p>
    } @else {
      <p>{{ intro() }} {{ store.writable() ? text.adopting : '' }}</p>
      @if (store.writable()) {
        <p class="no-print">
          <button
            type="button"
            class="kern-btn kern-btn--secondary"
            [attr.aria-disabled]="open().length === 0 || null"
            (click)="adopt(open())"
          >
            <span class="kern-label">{{ text.all }}</span>
          </button>
        </p>
      }
      <p>
        <span role="status">{{ said() }}</span>
        @if (last().length > 0) {
          <button type="button" class="link-button no-print" (click)="takeBack()">{{ text.undo }}</button>
          <a class="link no-print" [href]="address()">{{ text.toText }}</a>
        }
      </p>
      <ul [attr.aria-label]="text.caption">
        @for (row of rows(); track row.sentence.key) {
          <li>
            <p lang="de">
              <span class="muted">{{ text.german }}</span
              >{{ row.sentence.de }}
            </p>
            <p lang="fr">
              <span class="muted">{{ text.french }}</span
              >{{ row.sentence.fr }}
            </p>
            @if (store.writable() || row.held) {
              <div class="state">
                <span [class.muted]="!row.complete"
                  ><span aria-hidden="true">{{ row.complete ? '✓ ' : '' }}</span
                  >{{ row.word }}</span
                >
                @if (store.writable() && !row.changed) {
                  <button
                    type="button"
                    class="button no-print"
                    [attr.aria-label]="row.complete ? text.withdrawOf(row.label) : text.adoptOf(row.label)"
                    (click)="row.complete ? withdraw([row.sentence.key]) : adopt([row.sentence.key])"
                  >
                    {{ row.complete ? text.withdraw : text.adopt }}
                  </button>
                }
              </div>
            }
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      display: grid;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
      gap: 0.25rem 1.5rem;
      padding-block: 0.5rem;
      border-block-end: 1px solid var(--wm-line);
    }
    li p {
      display: grid;
      align-content: start;
      margin: 0;
    }
    .kern-btn[aria-disabled] {
      opacity: 0.5;
      cursor: default;
    }
    p:has([role='status']) {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
    }
    li .muted {
      font-size: 0.8125rem;
    }
    @media print {
      li {
        break-inside: avoid;
      }
    }
    .state {
      display: flex;
      flex-wrap: wrap;
      grid-column: 1 / -1;
      align-items: center;
      justify-content: space-between;
      gap: 0.25rem 1rem;
    }
  `,
})
export class SinceSection {
  private readonly texts = inject(ReportTexts);
  private readonly page = inject(PageState);
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(ReportStore);
  protected readonly words = injectWords(sinceWords);
  protected readonly said = signal('');
  /** Sentences the last step put into the text; it can be taken back. */
  protected readonly last = signal<readonly string[]>([]);
  protected readonly address = computed(() => `${this.page.address()}#${anchorOf(PART)}`);

  protected readonly intro = computed(() => {
    const report = this.store.report();
    if (report === undefined) return '';
    const day = (on: typeof report.round.asOfOn) => formatDay(on, this.language());
    return report.previous === null ? '' : this.words().intro(day(report.previous.asOfOn), day(report.round.asOfOn));
  });
  protected readonly rows = computed(() =>
    (this.store.report()?.sentences ?? []).map((sentence) => {
      const standing = (language: Language) => this.texts.standing(PART, language, sentence.key);
      const held = LANGUAGES.filter((language) => standing(language) !== 'absent');
      const complete = held.length === LANGUAGES.length;
      const changed = complete && held.some((language) => standing(language) === 'changed');
      const word = changed ? this.words().changed : this.wordOf(complete, held[0]);
      return { sentence, held: held.length > 0, complete, changed, label: sentence[this.language()], word };
    }),
  );
  protected readonly open = computed(() =>
    this.rows().flatMap(({ complete, sentence }) => (complete ? [] : [sentence.key])),
  );

  protected async adopt(sentences: readonly string[]): Promise<void> {
    if (sentences.length === 0) return;
    this.say(this.words().done(sentences.length), sentences);
    await this.texts.adopt(PART, sentences);
  }

  protected async withdraw(sentences: readonly string[]): Promise<void> {
    this.say(this.words().withdrawn(sentences.length));
    await this.texts.withdraw(PART, sentences);
  }

  protected takeBack(): Promise<void> {
    return this.withdraw(this.last());
  }

  private say(sentence: string, last: readonly string[] = []): void {
    this.said.set(sentence);
    this.last.set(last);
  }

  private wordOf(complete: boolean, first: 'de' | 'fr' | undefined): string {
    const words = this.words();
    if (complete) return words.adopted;
    return first === undefined ? words.notAdopted : words.adoptedOne[first];
  }
}
