import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Checklist, ChecklistItem, RoundDetail } from '@wegmarke/api-client';
import { injectWords } from '@wegmarke/ui';
import { PageState } from '../../../core/page-state/page-state';
import { LoadState } from '../../../pieces/load-state';
import type { Stand } from '../control/stands';
import { stepWords } from './step.words';

/** Which rows of the control page are meant by a point of the checklist. */
const BEHIND: Partial<Readonly<Record<ChecklistItem['code'], Stand>>> = {
  'queries-answered': 'rueckfragen',
  'requests-answered': 'ungezeichnet',
  'reports-accepted': 'gezeichnet',
  'nothing-missing': 'ungezeichnet',
};

/** What must be true before the seal, each point as symbol, word and sentence; what is missing leads to its rows. */
@Component({
  selector: 'wm-seal-checklist',
  imports: [RouterLink, LoadState],
  template: `
    <h3>{{ words().checklist }}</h3>
    <wm-load-state [of]="checklist" [label]="words().checking" />
    <ul>
      @for (item of items(); track item.code) {
        <li [class]="item.tone">
          <span class="mark" aria-hidden="true">{{ item.mark }}</span>
          <span>
            <strong>{{ item.word }}</strong> {{ item.detail }}
            @if (item.link; as link) {
              <a
                class="link"
                [routerLink]="link.path"
                [queryParams]="link.query"
                fragment="massnahmen"
                [attr.aria-label]="words().show + ': ' + item.detail"
                (click)="left.emit()"
                >{{ words().show }}</a
              >
            }
          </span>
        </li>
      }
    </ul>
    @if (checklist.hasValue()) {
      <p role="status">{{ checklist.value().ready ? words().ready : words().notReady }}</p>
    }
  `,
  styles: `
    h3 {
      margin-block: 0.5rem 0.25rem;
    }
    ul {
      display: grid;
      gap: 0.375rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 1.5rem 1fr;
      gap: 0.5rem;
    }
    .mark {
      font-weight: 700;
      text-align: center;
    }
    .blocked .mark,
    .blocked strong {
      color: var(--kern-color-feedback-danger);
    }
  `,
})
export class SealChecklist {
  readonly round = input.required<RoundDetail>();
  /** Whether the seal would be accepted now. */
  readonly ready = output<boolean>();
  /** The reader follows a link to what is missing. */
  readonly left = output();

  private readonly page = inject(PageState);
  protected readonly words = injectWords(stepWords);
  protected readonly checklist = httpResource<Checklist>(() => `/api/rounds/${this.round().id}/checklist`);
  protected readonly items = computed(() =>
    this.checklist.hasValue() ? this.checklist.value().items.map((item) => this.shown(item)) : [],
  );

  constructor() {
    effect(() => this.ready.emit(this.checklist.hasValue() && this.checklist.value().ready));
  }

  private shown(item: ChecklistItem) {
    const { ok, blocked, warning } = this.words();
    const tone = item.ok ? 'ok' : item.blocking ? 'blocked' : 'warning';
    const stand = item.ok ? undefined : BEHIND[item.code];
    return {
      ...item,
      tone,
      mark: item.ok ? '✓' : item.blocking ? '!' : 'i',
      word: { ok, blocked, warning }[tone],
      link: stand === undefined ? null : this.page.link(['runden', this.round().key], { stand }),
    };
  }
}
