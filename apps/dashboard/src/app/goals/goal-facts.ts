import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GoalDetail } from '@wegmarke/api-client';
import { injectWords, LANGUAGE, ProvenanceMark } from '@wegmarke/ui';
import { formatDay, HORIZON_WORDS } from '@wegmarke/wording';
import { PageState } from '../core/page-state/page-state';
import { StrategyStore } from '../core/strategy/strategy-store';
import { goalWords } from './goal.words';

/** What is fixed about a goal: its field, its due day and where that comes from, who answers for it. */
@Component({
  selector: 'wm-goal-facts',
  imports: [RouterLink, ProvenanceMark],
  template: `
    <dl>
      <div>
        <dt>{{ words().field }}</dt>
        <dd>
          <a class="link" [routerLink]="field().link.path" [queryParams]="field().link.query">{{ field().name }}</a>
        </dd>
      </div>
      <div>
        <dt>{{ words().due }} <wm-provenance-mark [of]="goal().provenance.horizon" /></dt>
        <dd>
          {{ due() }} <span class="detail">{{ dueFrom() }}</span>
        </dd>
      </div>
      <div>
        <dt>{{ words().adopted }}</dt>
        <dd>{{ adopted() }}</dd>
      </div>
      <div>
        <dt>{{ words().owner }} <wm-provenance-mark [of]="goal().provenance.owner" /></dt>
        <dd>
          @if (owner(); as owner) {
            <a class="link" [routerLink]="owner.link.path" [queryParams]="owner.link.query">{{ owner.name }}</a>
          } @else {
            {{ words().noOwner }}
          }
        </dd>
      </div>
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
      gap: 0.75rem 2rem;
      margin-block: 1rem;
    }
    dt,
    .detail {
      color: var(--wm-text-muted);
      font-size: 0.875rem;
    }
    dd {
      margin: 0;
    }
    .detail {
      display: block;
    }
  `,
})
export class GoalFacts {
  readonly goal = input.required<GoalDetail>();

  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(goalWords);

  protected readonly field = computed(() => {
    const { field } = this.goal();
    const number = this.strategy.fieldNumber(field);
    return { name: this.strategy.fieldName(field), link: this.page.link(['felder', String(number ?? field)]) };
  });
  protected readonly due = computed(() => formatDay(this.goal().dueOn, this.language()));
  protected readonly dueFrom = computed(() => {
    const { explicitDueOn, horizon } = this.goal();
    const years = this.strategy.strategy()?.horizons[horizon];
    if (explicitDueOn || years === undefined) return this.words().dueExplicit;
    return this.words().dueFromSpan(years, HORIZON_WORDS[this.language()][horizon]);
  });
  protected readonly adopted = computed(() => formatDay(this.goal().adoptedOn, this.language()));
  protected readonly owner = computed(() => {
    const { owner } = this.goal();
    return owner && { name: this.strategy.ministryName(owner), link: this.page.link(['ressorts', owner]) };
  });
}
