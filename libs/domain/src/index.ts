export type { LocalDate } from './calendar/local-date';
export * from './calendar/precise-day';
export * from './vocabulary/keys';
export * from './vocabulary/axes';
export * from './vocabulary/localized-text';
export * from './vocabulary/provenance';
export * from './goal/goal-facts';
export * from './measure/measure-facts';
export * from './measure/measure-record';
export * from './round/request-facts';
export * from './course/course-rules';
export * from './course/course-verdict';
export * from './state/measure-state';
export * from './cube/cube';
export * from './cube/figure';
export * from './access/actor';
export { actorOn, deputisedOn, type DeputisedGrants } from './access/actor-on';
export * from './errors/domain-error';
export * from './cube/cube-filter';
export * from './cube/cells-of';
export * from './cube/percent';
export * from './cube/figures-of';
export * from './cube/figure-selection';
export * from './cube/breakdowns';
export { tableCells, type TableCell } from './cube/table-cells';
export * from './cube/figure-definitions';
export { isLocalDate, localDate } from './calendar/local-date';
export {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  earlierDay,
  laterDay,
  yearsAndMonthsBetween,
} from './calendar/day-arithmetic';
export type { YearsAndMonths } from './calendar/day-arithmetic';
export * from './calendar/step-ends';
export * from './goal/goal-due';
export { liveMeasure } from './measure/live-measure';
export type { LiveMeasure } from './measure/live-measure';
export type { ForecastShifts, ForecastStep, LiveMilestone } from './measure/live-milestone';
export * from './measure/milestones-kept';
export * from './measure/status-class';
export { wordKnownOn } from './measure/word-order';
export * from './course/course-rules-in-force';
export * from './course/course-on';
export { isOverdueOn } from './course/course-rows';
export type { CourseContext } from './course/course-rows';
export * from './course/divergence';
export * from './course/silence';
export * from './round/report-state';
export * from './round/round-state';
export { endsOnOf, isKnownOn, leadOn, stateOn } from './state/state-on';
export { timelineOf } from './state/timeline-of';
export { sameState } from './state/same-state';
export * from './errors/error-codes';
export { fieldIssue, issuesAt, issueIf, refuseIssues } from './errors/field-issue';
export type { FieldIssue } from './errors/field-issue';
export * from './access/actions';
export * from './access/subject';
export * from './access/permission-table';
export * from './access/may';
export * from './goal/goal-record';
export * from './decisions/decision';
export { CHANGE_KINDS } from './decisions/change';
export type { AuditNote, ChangeKind, GoalChange, MeasureChange } from './decisions/change';
export * from './decisions/measure/implementation-moves';
export * from './decisions/measure/planned-measure';
export { planMeasure } from './decisions/measure/plan-measure';
export type { MasterData } from './decisions/measure/details-checks';
export { changeMasterData } from './decisions/measure/change-master-data';
export { rebaseline } from './decisions/measure/rebaseline';
export type { Rebaseline } from './decisions/measure/rebaseline';
export { addMilestone, dropMilestone } from './decisions/measure/change-milestones';
export type { AddedMilestone } from './decisions/measure/change-milestones';
export { changeField, changeGoal } from './decisions/measure/change-goal';
export { changeKind } from './decisions/measure/change-kind';
export { replaceMeasure } from './decisions/measure/replace-measure';
export type { SuccessorsOf } from './decisions/measure/replacement-circle';
export { mergeMeasures, splitMeasure } from './decisions/measure/split-and-merge';
export { confirmImplemented, reopenImplemented, resumeMeasure } from './decisions/measure/coordination-moves';
export { cancelMeasure } from './decisions/measure/cancel-measure';
export type { Cancellation } from './decisions/measure/cancel-measure';
export { acceptLead, handOverLeadByDecree, offerLead, reshuffleLeads } from './decisions/measure/hand-over-lead';
export type { LeadHandOver, LeadMove, LeadOffer } from './decisions/measure/hand-over-lead';
export { refuseMisnaming } from './decisions/ministry/ministry-naming';
export type { NamedMinistry } from './decisions/ministry/ministry-naming';
export { standsOpen } from './decisions/measure/open-actions';
export type { AroundMeasure } from './decisions/measure/open-actions';
export { setCoordinatorView } from './decisions/measure/set-coordinator-view';
export { planGoal } from './decisions/goal/plan-goal';
export type { GoalPlanningDay, PlannedGoal } from './decisions/goal/plan-goal';
export { changeGoalDue, changeGoalField, changeGoalHorizon } from './decisions/goal/change-goal-facts';
export * from './decisions/report/status-report-lifecycle';
export type { FiledReport } from './decisions/report/filed-report';
export { acceptableReport, acceptReport, reportIssues } from './decisions/report/accept-report';
export { leadIssues } from './decisions/report/day-checks';
export { knownBefore, prefilledContent, unchangedContent } from './decisions/report/known-before';
export type { KnownBefore } from './decisions/report/known-before';
export { previewOf } from './decisions/report/preview-of';
export type { ReportPreview } from './decisions/report/preview-of';
export { TEXT_HINTS, textHints } from './decisions/report/text-hints';
export type { ReportTextHint, TextHint } from './decisions/report/text-hints';
export * from './round/canonical-json';
export * from './round/round-lifecycle';
export * from './round/round-record';
export { planRound } from './round/plan-round';
export type { PlannedRound } from './round/plan-round';
export * from './round/report-request';
export { openRound } from './round/open-round';
export type { MeasureAtOpening } from './round/open-round';
export { publishRound, reviewRound, sealBlockers, sealRound } from './round/seal-round';
export type { OpenQuery } from './round/seal-round';
export * from './round/round-snapshot';
export { snapshotMeasure, type ReportedWords } from './round/snapshot-measure';
export { readSnapshot } from './round/read-snapshot';
export * from './round/report-query';
export { controlReach, reachWithin, type ControlReach } from './round/control-reach';
export { WAITS_FOR, waitingOf, type ReportSteps, type Waiting, type WaitsFor } from './round/waiting';
export * from './round/round-control';
export * from './round/control-totals';
export * from './round/seal-checklist';
export * from './round/amendment';
export * from './round/work-item';
export { changeGoalDetails } from './decisions/goal/change-goal-facts';
export * from './catalogue/catalogue-file';
export { CATALOGUE_SECTIONS, importIssue } from './catalogue/import-issue';
export type { CatalogueSection, ImportIssue } from './catalogue/import-issue';
export { CSV_LIMITS, parseCsv } from './catalogue/parse-csv';
export type { CsvLimits, CsvTable } from './catalogue/parse-csv';
export { nothingRead, readCatalogue } from './catalogue/read-catalogue';
export type { ReadCatalogue } from './catalogue/read-catalogue';
export { MEASURE_COLUMNS, REQUIRED_MEASURE_COLUMNS, readMeasuresCsv } from './catalogue/read-measures-csv';
export * from './catalogue/catalogue-plan';
export { planCatalogue } from './catalogue/plan-catalogue';
export { preciseDayOf } from './catalogue/precise-day-text';
export { ADMINISTRATION_CHAIN, CHAIN_BEGINNING, chainedText, chainOf } from './audit/chained-entry';
export type { ChainedEntry } from './audit/chained-entry';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './calendar/working-days';
export { isPublicHoliday } from './calendar/public-holidays';
export {
  REMINDER_STEPS,
  latestReminderStep,
  reminderLadder,
  remindersAt,
  workingDaysLeft,
} from './round/reminder-ladder';
export type { LadderStep, PendingRequest, PendingRole, Reminder, ReminderStep } from './round/reminder-ladder';
export type { RichBlock, RichList, RichParagraph, RichRun, RichText } from './report/rich-text';
export { RICH_TEXT_LENGTH, RICH_TEXT_PIECES, richTextIssues } from './report/rich-text-issues';
export { canonicalRichText, cleanText, isEmptyRichText, plainTextOf } from './report/canonical-rich-text';
export { numbersIn, numbersNotIn } from './report/numbers-not-in';
export * from './report/annual-report-lifecycle';
export * from './report/report-consent';
export * from './report/translation';
export * from './report/freeze-checklist';
export * from './report/budget-by-year';
export { BRIDGE_STEPS } from './report/since-last-report';
export { sinceLastReport } from './report/compare-rounds';
export { byCode } from './report/round-pair';
export type {
  AddedMeasure,
  Bridge,
  BridgeStepKey,
  ComparedRound,
  CourseMove,
  DateMoved,
  EndedMeasure,
  FigureMove,
  HelpMoves,
  Lineage,
  LineageKind,
  SinceLastReport,
  StatusMove,
} from './report/since-last-report';
export { isSample, PUBLISHED_PARTS, publishedMeasure } from './publication/published-measure';
export type { PublishedMeasure, PublishedNarrative, PublishedProvenance } from './publication/published-measure';
export { publishedAmendment, publishedRound } from './publication/published-round';
export type { PublishedAmendment, PublishedCounts, PublishedRound } from './publication/published-round';
