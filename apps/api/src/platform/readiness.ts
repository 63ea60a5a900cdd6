export type PreparationStep = 'starting' | 'database' | 'migrations' | 'demo-data';

/** How far a start has come; `done` of `total` events where the step can count them. */
export interface Preparation {
  readonly step: PreparationStep;
  readonly done: number | null;
  readonly total: number | null;
}

/** Whether this process may answer questions yet. Whoever prepares something says so here. */
export class Readiness {
  private preparation: Preparation | null = { step: 'starting', done: null, total: null };
  private readonly listeners: ((preparation: Preparation) => void)[] = [];

  get isReady(): boolean {
    return this.preparation === null;
  }

  /** The step in progress, or null once everything is prepared. */
  get progress(): Preparation | null {
    return this.preparation;
  }

  report(step: PreparationStep, done: number | null = null, total: number | null = null): void {
    const preparation = { step, done, total };
    this.preparation = preparation;
    for (const listener of this.listeners) listener(preparation);
  }

  onProgress(listener: (preparation: Preparation) => void): void {
    this.listeners.push(listener);
  }

  ready(): void {
    this.preparation = null;
  }
}
