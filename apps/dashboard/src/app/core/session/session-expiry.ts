import { computed, Service, signal } from '@angular/core';

/**
 * Whether the session has run out while somebody was working. Writes wait here until the same person is back (or gives
 * up), so that nothing typed is lost; reads ask again when `renewals` rises.
 */
@Service()
export class SessionExpiry {
  private readonly over = signal(false);
  private readonly count = signal(0);
  private waiting: ((renewed: boolean) => void)[] = [];

  readonly expired = this.over.asReadonly();
  /** Rises with every renewal. */
  readonly renewals = computed(() => this.count());

  /** The session is over; answers true once it is renewed, false when the person gives up. */
  expire(): Promise<boolean> {
    this.over.set(true);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  notice(): void {
    this.over.set(true);
  }

  renew(): void {
    this.over.set(false);
    this.count.update((count) => count + 1);
    this.settle(true);
  }

  giveUp(): void {
    this.over.set(false);
    this.settle(false);
  }

  private settle(renewed: boolean): void {
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((resolve) => resolve(renewed));
  }
}
