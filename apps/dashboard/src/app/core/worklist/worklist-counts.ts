import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import { SessionStore } from '../session/session-store';
import type { WorkAnswer } from './worklist-answer';

/** How many things wait for the person, for the navigation; `reload()` after one is done. */
@Service({ autoProvided: false })
export class WorkCounts {
  private readonly session = inject(SessionStore);
  private readonly work = httpResource<WorkAnswer>(() => (this.session.hasWork() ? '/api/me/work' : undefined));

  /** Null while unknown, and for people without a work list. */
  readonly open = computed(() => (this.work.hasValue() ? this.work.value().items.length : null));

  reload(): void {
    this.work.reload();
  }
}
