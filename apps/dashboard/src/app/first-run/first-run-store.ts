import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service, signal } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import type { Problem } from '../core/api/problem';
import { problemOf } from '../core/api/problem';
import { SessionStore } from '../core/session/session-store';
import type { ImportResult, StrategySummary } from '@wegmarke/api-client';

/** A strategy as the form gives it; fields, goals and measures come by import. */
export interface NewStrategy {
  readonly key: string;
  readonly titleDe: string;
  readonly titleFr: string;
  readonly adoptedOn: string;
}

/** A catalogue file as the server judged it; nothing is changed yet. */
export interface CheckedFile {
  readonly name: string;
  readonly address: string;
  readonly body: { readonly format: 'json'; readonly content: string };
  readonly result: ImportResult;
}

/** The three ways to a first strategy, and the refusal of the last attempt. */
@Service({ autoProvided: false })
export class FirstRunStore {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);

  readonly strategies = httpResource<{ items: readonly StrategySummary[] }>(() => '/api/strategies');
  readonly working = signal(false);
  readonly refusal = signal<Problem | null>(null);
  readonly checked = signal<CheckedFile | null>(null);
  /** Name of a file that is no catalogue at all. */
  readonly unreadable = signal<string | null>(null);

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

  /** Asks what an import of the file would do. */
  checkFile(file: File): Promise<void> {
    this.checked.set(null);
    this.unreadable.set(null);
    return this.attempt(async () => {
      const content = await file.text();
      const key = strategyKeyOf(content);
      if (key === null) return this.unreadable.set(file.name);
      const address = `/api/strategies/${encodeURIComponent(key)}/import`;
      const body = { format: 'json', content } as const;
      const result = await firstValueFrom(this.http.post<ImportResult>(address, body));
      this.checked.set({ name: file.name, address, body, result });
    });
  }

  importChecked({ address, body }: CheckedFile): Promise<void> {
    return this.post(`${address}?apply=true`, body);
  }

  /** Afterwards the start page finds the new strategy by itself. */
  private post(url: string, body: object): Promise<void> {
    return this.attempt(async () => {
      await firstValueFrom(this.http.post(url, body));
      await this.session.refresh();
      await this.router.navigate(['/'], { queryParamsHandling: 'preserve' });
    });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.working.set(true);
    this.refusal.set(null);
    try {
      await work();
    } catch (error) {
      this.refusal.set(problemOf(error));
    } finally {
      this.working.set(false);
    }
  }
}

/** A catalogue names its strategy; without it nobody knows where the file belongs. */
function strategyKeyOf(content: string): string | null {
  try {
    const key: unknown = (JSON.parse(content) as { strategy?: { key?: unknown } } | null)?.strategy?.key;
    return typeof key === 'string' && key !== '' ? key : null;
  } catch {
    return null;
  }
}
