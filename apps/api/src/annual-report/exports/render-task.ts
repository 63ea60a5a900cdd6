import type { Language } from '@wegmarke/domain';
import type { ReplacedPlace, ReportFormat } from '@wegmarke/report';
import type { ExportProblem } from '../vocabulary';

/** What the process that makes files is asked for. */
export interface RenderTask {
  /** `text` is the model of an annual report, or a document that is ready to be set; both as JSON. */
  readonly of: 'model' | 'document';
  readonly text: string;
  readonly language: Language;
  readonly format: ReportFormat;
}

/** What it says: how far it is, and how it ended. */
export type RenderMessage =
  | { readonly progress: number }
  | { readonly bytes: Uint8Array; readonly places: readonly ReplacedPlace[] }
  | { readonly failed: string; readonly problem: ExportProblem };

export type RenderOutcome =
  | { readonly bytes: Uint8Array; readonly places: readonly ReplacedPlace[] }
  /** `killed`: its end came from outside, so another attempt may go well. */
  | { readonly problem: ExportProblem; readonly killed: boolean; readonly reason: string };
