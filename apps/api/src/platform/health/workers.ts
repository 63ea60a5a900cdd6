import { Injectable } from '@nestjs/common';

/** `open`: takes up what waits by itself; `busy`: at work; `closed`: works only when it is called. */
export type WorkerState = 'open' | 'busy' | 'closed';

/** Work beside answering questions, by name. Whoever does such work says here how to ask after it. */
@Injectable()
export class Workers {
  private readonly known = new Map<string, () => WorkerState>();

  register(name: string, state: () => WorkerState): void {
    this.known.set(name, state);
  }

  states(): Record<string, WorkerState> {
    return Object.fromEntries([...this.known].map(([name, state]) => [name, state()]));
  }
}
