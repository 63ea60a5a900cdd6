import type { RoundKey } from '@wegmarke/domain';

/** Which report a form opens: an existing one, the one due for a measure, or the one behind a personal link. */
export type ReportTarget =
  | { readonly kind: 'report'; readonly id: string }
  | { readonly kind: 'measure'; readonly measure: string; readonly round: RoundKey | null }
  | { readonly kind: 'link'; readonly token: string };

const enc = encodeURIComponent;

/** Where a report is read and saved; `null` while it does not exist yet. */
export function reportUrl(target: ReportTarget): string | null {
  if (target.kind === 'report') return `/api/status-reports/${enc(target.id)}`;
  return target.kind === 'link' ? `/api/personal-links/${enc(target.token)}` : null;
}

/** Where a report of a measure begins. */
export function startUrl(measure: string): string {
  return `/api/measures/${enc(measure)}/status-reports`;
}

/** Where the rule is asked what it would say; `null`: a personal link asks nothing. */
export function previewUrl(target: ReportTarget): string | null {
  if (target.kind === 'link') return null;
  return `${target.kind === 'report' ? reportUrl(target) : startUrl(target.measure)}/preview`;
}
