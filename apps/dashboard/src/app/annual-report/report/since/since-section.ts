import { Component, computed, inject, signal } from '@angular/core';
import { LANGUAGES } from '@wegmarke/domain';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatDay } from '@wegmarke/wording';
import type { SinceSentence } from '../../report-answer';
import { ReportStore } from '../report-store';
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
      <p>{{ intro() }}</p>
      @if (store.writable()) {
        <p class="no-print">
          <button
            type="button"
            class="kern-btn kern-btn--secondary"
            [disabled]="open().length === 0"
            (click)="adopt(open())"
          >
            <span class="kern-label">{{ text.all }}</span>
          </button>
        </p>
      }
      <p role="status">{{ done() === 0 ? '' : text.done(done()) }}</p>
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
            @if (!store.withheld()) {
              <div class="state">
                <span [class.muted]="!row.complete"
                  ><span aria-hidden="true">{{ row.complete ? '✓ ' : '' }}</span
                  >{{ row.word }}</span
                >
                @if (store.writable() && !row.complete) {
                  <button
                    type="button"
                    class="button no-print"
                    [attr.aria-label]="text.adoptOf(row.label)"
                    (click)="adopt([row.sentence])"
                  >
                    {{ text.adopt }}
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
    li .muted {
      font-size: 0.8125rem;
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
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(ReportStore);
  protected readonly words = injectWords(sinceWords);
  protected readonly done = signal(0);

  protected readonly intro = computed(() => {
    const report = this.store.report();
    if (report === undefined) return '';
    const day = (on: typeof report.round.asOfOn) => formatDay(on, this.language());
    return report.previous === null ? '' : this.words().intro(day(report.previous.asOfOn), day(report.round.asOfOn));
  });
  protected readonly rows = computed(() =>
    (this.store.report()?.sentences ?? []).map((sentence) => {
      const held = LANGUAGES.filter((language) => this.texts.holds(PART, language, sentence.key));
      const [first] = held;
      const complete = held.length === LANGUAGES.length;
      return { sentence, complete, label: sentence[this.language()], word: this.wordOf(complete, first) };
    }),
  );
  protected readonly open = computed(() =>
    this.rows().flatMap(({ complete, sentence }) => (complete ? [] : [sentence])),
  );

  protected async adopt(sentences: readonly SinceSentence[]): Promise<void> {
    this.done.set(sentences.length);
    await this.texts.adoptInBoth(
      PART,
      sentences.map(({ key }) => key),
    );
  }

  private wordOf(complete: boolean, first: 'de' | 'fr' | undefined): string {
    const words = this.words();
    if (complete) return words.adopted;
    return first === undefined ? words.notAdopted : words.adoptedOne[first];
  }
}
