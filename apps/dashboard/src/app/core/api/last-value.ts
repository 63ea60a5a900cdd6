import { linkedSignal, type Resource, type ResourceSnapshot, type Signal } from '@angular/core';

/** The last answer of a question while the next one is on its way, so a moving day slider does not blank the page. */
export function lastValue<T>(resource: Resource<T | undefined>): Signal<T | undefined> {
  return linkedSignal<ResourceSnapshot<T | undefined>, T | undefined>({
    source: resource.snapshot,
    computation: (snapshot, previous) => {
      if (snapshot.status === 'error' || snapshot.status === 'idle') return undefined;
      return snapshot.value ?? previous?.value;
    },
  }).asReadonly();
}
