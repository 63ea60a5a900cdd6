import { Component, computed, inject, input } from '@angular/core';
import { ROUND_STATES, type RoundState } from '@wegmarke/domain';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { ROUND_STATE_WORDS } from '@wegmarke/wording';
import { roundWords } from './round.words';

/** The way of a round from plan to publication, with the place it has reached. */
@Component({
  selector: 'wm-round-path',
  template: `
    <ol [attr.aria-label]="words().path">
      @for (step of steps(); track step.state) {
        <li [class]="step.place" [attr.aria-current]="step.place === 'now' ? 'step' : null">
          <span class="mark" aria-hidden="true">{{ step.mark }}</span>
          <span
            >{{ step.word }}<span class="visually-hidden"> ({{ step.placeWord }})</span></span
          >
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: 0.375rem 0;
      margin: 0.75rem 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      color: var(--wm-text-muted);
    }
    li + li::before {
      inline-size: clamp(0.75rem, 3vw, 2.5rem);
      margin-inline: 0.5rem;
      border-block-start: 2px solid var(--wm-line);
      content: '';
    }
    li.done + li::before {
      border-color: var(--wm-line-strong);
    }
    .mark {
      display: grid;
      place-items: center;
      box-sizing: border-box;
      inline-size: 1.5rem;
      block-size: 1.5rem;
      border: 2px solid var(--wm-line-strong);
      border-radius: 50%;
      font-size: 0.8125rem;
      font-weight: 600;
    }
    .now {
      color: var(--wm-text);
      font-weight: 600;
    }
    .now .mark {
      border-color: var(--kern-color-action-default);
      background: var(--kern-color-action-default);
      color: var(--kern-color-action-on-default);
    }
  `,
})
export class RoundPath {
  readonly state = input.required<RoundState>();

  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(roundWords);
  protected readonly steps = computed(() => {
    const reached = ROUND_STATES.indexOf(this.state());
    const { done, now, later } = this.words();
    return ROUND_STATES.map((state, index) => {
      const place = index < reached ? 'done' : index === reached ? 'now' : 'later';
      return {
        state,
        place,
        mark: place === 'done' ? '✓' : String(index + 1),
        word: ROUND_STATE_WORDS[this.language()][state],
        placeWord: { done, now, later }[place],
      };
    });
  });
}
