import { Component, computed, inject, input } from '@angular/core';
import { problemOf } from '../../core/api/problem';
import { LoadState } from '../../pieces/load-state';
import { injectWords } from '@wegmarke/ui';
import { publicWords } from '../public-edition.words';
import { PublicNotFound } from '../public-not-found';
import { PublicRoundStore } from './public-round-store';

const NOT_FOUND = 404;

/** Above every page of a round: loading, a refusal, or that nothing is published under this address. */
@Component({
  selector: 'wm-public-round-state',
  imports: [LoadState, PublicNotFound],
  template: `
    @if (notFound()) {
      <wm-public-not-found />
    } @else if (store.shown() === undefined) {
      <h1>{{ heading() }}</h1>
      <wm-load-state [of]="store.detail" [label]="words().loading" />
    }
  `,
})
export class PublicRoundState {
  readonly heading = input.required<string>();
  protected readonly store = inject(PublicRoundStore);
  protected readonly words = injectWords(publicWords);
  protected readonly notFound = computed(() => {
    const error = this.store.detail.error();
    return error !== undefined && problemOf(error).status === NOT_FOUND;
  });
}
