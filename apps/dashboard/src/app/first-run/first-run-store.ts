import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service, signal } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import type { Problem } from '../core/api/problem';
import { problemOf } from '../core/api/problem';
import type { StrategySummary } from '@wegmarke/api-client';

/** A strategy as the form gives it; fields, goals and measures come by import. */
export interface NewStrategy {
  readonly key: string;
  readonly titleDe: string;
  readonly titleFr: string;
  readonly adoptedOn: string;
}

/** The three ways to a first strategy, and the refusal of the last attempt. */
@Service({ autoProvided: false })
export class FirstRunStore {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);

  readonly strategies = httpResource<{ items: readonly StrategySummary[] }>(() => '/api/strategies');
  readonly working = signal(false);
  readonly refusal = signal<Problem | null>(null);

  loadCatalogue(): Promise<void> {
    return this.post('/api/setup/catalogue', {});
  }

  createStrategy({ key, titleDe, titleFr, adoptedOn }: NewStrategy): Promise<void> {
    return this.post('/api/strategies', {
      key,
      title: { de: titleDe, fr: titleFr === '' ? null : titleFr },
      adoptedOn,
    });
  }

  /** Afterwards the start page finds the new strategy by itself. */
  private async post(url: string, body: object): Promise<void> {
    this.working.set(true);
    this.refusal.set(null);
    try {
      await firstValueFrom(this.http.post(url, body));
      await this.router.navigate(['/'], { queryParamsHandling: 'preserve' });
    } catch (error) {
      this.refusal.set(problemOf(error));
    } finally {
      this.working.set(false);
    }
  }
}
