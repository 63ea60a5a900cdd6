import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import type { VerifiedChain, Verification } from '@wegmarke/api-client';
import type { StrategyKey } from '@wegmarke/domain';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatNumber } from '@wegmarke/wording';
import { LoadState } from '../../pieces/load-state';
import { MinistryNames } from '../ministry-names';
import { journalWords } from './journal.words';

/** Recomputes the journal's checksums on demand and says chain by chain what came of it. */
@Component({
  selector: 'wm-chain-check',
  imports: [LoadState],
  template: `
    @let text = words();
    <p class="muted">{{ text.checkAbout }}</p>
    <p class="no-print">
      <button type="button" class="button" [disabled]="result.isLoading()" (click)="check()">{{ text.check }}</button>
    </p>
    <wm-load-state [of]="result" [label]="text.checking" />
    <div role="status">
      @if (rows().length > 0) {
        <ul>
          @for (row of rows(); track row.chain) {
            <li>
              <span class="mark" aria-hidden="true">{{ row.ok ? '✓' : '!' }}</span>
              <span>
                <strong>{{ row.ok ? text.intact(row.label) : text.broken(row.label) }}</strong> {{ row.sentence }}
                @if (row.head) {
                  <span class="head"
                    >{{ text.head }} <code>{{ row.head }}</code></span
                  >
                }
              </span>
            </li>
          }
        </ul>
      }
    </div>
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.5rem;
      margin: 0.5rem 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 1.25rem 1fr;
      gap: 0.5rem;
    }
    .mark {
      font-weight: 700;
    }
    .head {
      display: block;
      color: var(--wm-text-muted);
      font-size: 0.8125rem;
    }
    code {
      overflow-wrap: anywhere;
    }
  `,
})
export class ChainCheck {
  private readonly names = inject(MinistryNames);
  private readonly language = inject(LANGUAGE);
  private readonly asked = signal(false);
  protected readonly words = injectWords(journalWords);

  protected readonly result = httpResource<Verification>(() => (this.asked() ? '/api/audit/verify' : undefined));
  protected readonly rows = computed(() =>
    this.result.hasValue() ? this.result.value().chains.map((chain) => this.rowOf(chain)) : [],
  );

  protected check(): void {
    if (this.asked()) this.result.reload();
    else this.asked.set(true);
  }

  private rowOf({ chain, strategy, ok, length, firstBroken, head }: VerifiedChain) {
    const number = (value: number) => formatNumber(value, this.language());
    return {
      chain,
      ok,
      head,
      label: this.labelOf(strategy),
      sentence: ok ? this.words().chainOk(number(length)) : this.words().chainBroken(number(firstBroken ?? 1)),
    };
  }

  private labelOf(strategy: StrategyKey | null): string {
    if (strategy === null) return this.words().administrationChain;
    return this.words().strategyChain(this.names.titleOf(strategy));
  }
}
