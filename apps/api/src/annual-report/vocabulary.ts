/** Edition of the report of a round: nothing written yet, in work, or frozen at least once. */
export const REPORT_LIST_STATES = ['none', 'draft', 'frozen'] as const;
export type ReportListState = (typeof REPORT_LIST_STATES)[number];

export const EXPORT_STATES = ['queued', 'running', 'done', 'failed'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

export const EXPORT_KINDS = ['report', 'written-question', 'sheets'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** Why an export gave no file. */
export const EXPORT_PROBLEMS = ['export-failed', 'export-too-large', 'export-too-slow', 'pdf-unavailable'] as const;
export type ExportProblem = (typeof EXPORT_PROBLEMS)[number];
