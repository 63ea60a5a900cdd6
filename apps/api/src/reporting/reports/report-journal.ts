import { createHash } from 'node:crypto';
import { canonicalJson, type Actor, type MeasureCode, type StatusReportContent } from '@wegmarke/domain';
import type { AuditDraft } from '../../audit';
import type { StrategyChange } from '../../strategy';
import type { StatusReportEntity } from '../status-report.entity';

/** Steps of a report as the journal names them. */
export type ReportStep =
  | 'report-drafted'
  | 'report-saved'
  | 'report-deleted'
  | 'report-submitted'
  | 'report-signed'
  /** Signed on paper, filed by the coordination; the journal tells who signed. */
  | 'report-filed'
  | 'report-returned'
  | 'report-accepted';

/** A step as taken; `publicFact`: figures may say something else from now on. */
export interface ReportStepTaken {
  readonly step: ReportStep;
  readonly measure: MeasureCode;
  readonly before: StatusReportEntity | null;
  readonly after: StatusReportEntity | null;
  readonly publicFact: boolean;
}

/**
 * Until the signature the journal keeps the fingerprint of what was written, not the words: the coordination reads it,
 * and unsigned words are the ministry's own. With the signature the words stand in it.
 */
export function recordReport(change: StrategyChange, actor: Actor, taken: ReportStepTaken): void {
  const { step, measure, before, after, publicFact } = taken;
  const report = after ?? before;
  const entry: Omit<AuditDraft, 'personId'> = {
    action: step,
    subjectType: 'report',
    subjectId: report?.id ?? null,
    subjectKey: measure,
    old: before && valuesOf(before),
    new: after && { measure, ...valuesOf(after), ...wordsOf(step, after) },
  };
  if (publicFact) change.record(actor, entry);
  else change.recordInternal(actor, entry);
}

function wordsOf(step: ReportStep, { content, signedBy }: StatusReportEntity): object {
  if (step === 'report-filed') return { content, signedBy };
  return step === 'report-signed' ? { content } : {};
}

function valuesOf({ state, asOfOn, signedOn, returnNote, corrects, correctionReason, content }: StatusReportEntity) {
  return {
    state,
    asOfOn,
    signedOn,
    fingerprint: fingerprintOf(content),
    ...(state === 'returned' ? { returnNote } : {}),
    ...(corrects === null ? {} : { corrects, correctionReason }),
  };
}

/** SHA-256 of the canonical JSON, in hex. */
function fingerprintOf(content: StatusReportContent): string {
  return createHash('sha256').update(canonicalJson(content), 'utf8').digest('hex');
}
