import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { apiUrl, type MeasureDetail } from '@wegmarke/api-client';
import { firstValueFrom } from 'rxjs';
import type { ReportForm } from './report-form';
import { startUrl, type ReportTarget } from './report-target';

/** What a report that does not exist yet does not have. */
const UNTOUCHED = {
  id: '',
  version: 0,
  state: 'draft',
  corrects: null,
  correctionReason: null,
  submittedOn: null,
  signedOn: null,
  acceptedOn: null,
  returnedOn: null,
  returnNote: null,
  changedAt: '',
  writtenByMe: true,
  people: null,
  queries: [],
  notes: [],
  link: null,
} as const;

/** Answer for a new report: its form, or the id of the unfinished one there is already. */
type BegunForm = Omit<ReportForm, keyof typeof UNTOUCHED> & { readonly existing: string | null };

export interface Beginning {
  readonly target: ReportTarget;
  /** Form of a report that does not exist yet; looking at it creates nothing. */
  readonly begin?: () => Promise<ReportForm>;
}

/** Finds the unfinished report of a measure and round, or prepares the form of a new one. */
@Service({ autoProvided: false })
export class BeginReport {
  private readonly http = inject(HttpClient);

  /** `asked`: key of a round, `interim`, or null for the open round that waits for this measure. */
  async find(strategy: string, code: string, asked: string | null): Promise<Beginning> {
    const url = apiUrl('/api/strategies/{strategy}/measures/{code}', { strategy, code });
    const measure = await firstValueFrom(this.http.get<MeasureDetail>(url));
    const params: Record<string, string> = asked === null ? {} : { round: asked };
    const begun = await firstValueFrom(this.http.get<BegunForm>(`${startUrl(measure.id)}/new`, { params }));
    const { existing, ...form } = begun;
    if (existing !== null) return { target: { kind: 'report', id: existing } };
    return {
      target: { kind: 'measure', measure: measure.id, round: form.round?.key ?? null },
      begin: () => Promise.resolve({ ...form, ...UNTOUCHED }),
    };
  }
}
