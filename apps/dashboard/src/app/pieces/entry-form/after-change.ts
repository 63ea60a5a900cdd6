import { inject } from '@angular/core';
import { Router } from '@angular/router';
import type { PageLink } from '@wegmarke/ui';
import { Feedback } from '../../core/feedback/feedback';
import { StrategyStore } from '../../core/strategy/strategy-store';

/** What follows a change that was made: the page it is seen on, with a sentence that says so. Call where `inject()` may be. */
export function injectAfterChange(): (to: PageLink, said: string) => Promise<void> {
  const [router, feedback, strategy] = [inject(Router), inject(Feedback), inject(StrategyStore)];
  return async ({ path, query }, said) => {
    strategy.current.reload();
    // The form was for once: the way back leads to where one came from, not into it again.
    await router.navigate([...path], { queryParams: query, replaceUrl: true });
    feedback.say(said);
  };
}
