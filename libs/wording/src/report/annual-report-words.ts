import type { BridgeStepKey, HelpMoves, Language, LineageKind } from '@wegmarke/domain';
import type { CountedPhrase } from '../format/counted';
import { typesetAll } from '../format/typeset-all';
import { ANNUAL_REPORT_DE } from './annual-report.de';
import { ANNUAL_REPORT_FR } from './annual-report.fr';

/** Parts of the report that people write, besides one text per action field. */
export type FixedReportPart = 'foreword' | 'summary' | 'since' | 'dialogue' | 'outlook';

export interface CoverWords {
  readonly title: string;
  readonly subject: string;
  readonly runningHead: string;
  readonly period: string;
  readonly span: string;
  readonly asOf: string;
  readonly sealed: string;
  readonly edition: string;
  readonly frozenEdition: string;
  readonly draftEdition: string;
  readonly snapshot: string;
  readonly snapshotVersion: string;
  readonly dataChecksum: string;
  readonly textChecksum: string;
  readonly program: string;
  readonly rules: string;
}

export interface ChapterWords {
  readonly parts: Readonly<Record<FixedReportPart, string>>;
  readonly field: string;
  readonly overview: string;
  readonly budget: string;
  readonly glossary: string;
  readonly method: string;
  readonly annex: string;
}

/** Set-apart sentences about the document itself. */
export interface NoteWords {
  readonly missingText: string;
  readonly outdatedText: string;
  readonly fallbacks: CountedPhrase;
  readonly firstReport: string;
  readonly noMeasures: string;
  readonly noMeasuresAtAll: string;
}

/** Titles of columns and labels of facts that several tables share. */
export interface ColumnWords {
  readonly code: string;
  readonly measure: string;
  readonly field: string;
  readonly goal: string;
  readonly horizon: string;
  readonly due: string;
  readonly ministry: string;
  readonly lead: string;
  readonly participants: string;
  readonly partners: string;
  readonly status: string;
  readonly course: string;
  readonly end: string;
  readonly total: string;
  readonly count: string;
  readonly measures: string;
  readonly figure: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly share: string;
  readonly before: string;
  readonly now: string;
  readonly change: string;
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly reason: string;
  readonly year: string;
  readonly source: string;
  readonly planned: string;
  readonly spent: string;
}

export interface SummaryWords {
  readonly figures: string;
  readonly figuresTable: string;
  readonly status: string;
  readonly statusChart: string;
  readonly statusSentence: CountedPhrase;
  readonly historyChart: string;
  readonly historyRow: CountedPhrase;
  readonly course: string;
  readonly courseIntro: string;
  readonly courseChart: string;
  readonly courseSentence: CountedPhrase;
  readonly fieldsChart: string;
  readonly fieldRow: CountedPhrase;
}

export interface SinceWords {
  readonly intro: string;
  readonly measuresCounted: CountedPhrase;
  /** `88 of 100`, between two numbers. */
  readonly of: string;
  readonly statusMoves: string;
  readonly flowChart: string;
  readonly flowSentence: CountedPhrase;
  readonly flowUnmoved: CountedPhrase;
  readonly flowMove: string;
  readonly movesTable: string;
  readonly unmoved: string;
  readonly added: string;
  readonly addedTable: string;
  readonly addedNone: string;
  readonly origin: string;
  readonly originNew: string;
  readonly originOf: Readonly<Record<LineageKind, string>>;
  readonly ended: string;
  readonly endedTable: string;
  readonly endedNone: string;
  readonly lineage: string;
  readonly lineageTable: string;
  readonly lineageNone: string;
  readonly lineageKinds: Readonly<Record<LineageKind, string>>;
  readonly kind: string;
  readonly predecessors: string;
  readonly successors: string;
  readonly successorsOf: string;
  readonly bridge: string;
  readonly bridgeIntro: string;
  readonly bridgeTable: string;
  readonly bridgeStep: string;
  readonly bridgeBefore: string;
  readonly bridgeAfter: string;
  readonly bridgeSteps: Readonly<Record<BridgeStepKey, string>>;
  readonly dates: string;
  readonly datesTable: string;
  readonly datesNone: string;
  readonly milestone: string;
  readonly end: string;
  readonly shift: string;
  readonly shiftDays: CountedPhrase;
  readonly byBaseline: string;
  readonly noCause: string;
  readonly risk: string;
  readonly riskTable: string;
  readonly riskNone: string;
  readonly recoveredTable: string;
  readonly recoveredNone: string;
  readonly view: string;
  readonly views: Readonly<Record<'reported' | 'computed', string>>;
  readonly help: string;
  readonly helpIntro: string;
  readonly helpTable: string;
  readonly helpNone: string;
  readonly helpState: string;
  readonly helpStates: Readonly<Record<keyof HelpMoves, string>>;
  readonly figures: string;
  readonly figuresTable: string;
  readonly points: CountedPhrase;
}

export interface FieldChapterWords {
  readonly intro: CountedPhrase;
  readonly introGoals: CountedPhrase;
  readonly chart: string;
  readonly sentence: CountedPhrase;
  readonly goalsTable: string;
  readonly implemented: string;
  readonly started: string;
  readonly measures: string;
  readonly measuresTable: string;
  readonly details: string;
}

export interface MeasureFactWords {
  readonly alsoServes: string;
  readonly milestones: string;
  readonly reached: string;
  readonly dropped: string;
  readonly expected: string;
  readonly plannedFor: string;
  readonly endOfMeasure: string;
  readonly untitledStep: string;
  readonly kept: string;
  readonly done: string;
  readonly problems: string;
  readonly next: string;
  readonly neverReported: string;
  readonly report: string;
  readonly expired: string;
  readonly rule: string;
  readonly remark: string;
  readonly coordinatorView: string;
  readonly leadWith: string;
}

export interface OverviewWords {
  readonly byMinistry: string;
  readonly ministryChart: string;
  readonly ministryRow: CountedPhrase;
  readonly ministryTable: string;
  readonly ministryFootnote: string;
  readonly participation: string;
  readonly participationTable: string;
  readonly participationFootnote: string;
  readonly asLead: string;
  readonly asParticipant: string;
  readonly matrix: string;
  readonly matrixTable: string;
  readonly matrixFootnote: string;
  readonly fieldTable: string;
  readonly fieldFootnote: string;
  readonly byField: string;
  readonly names: string;
  readonly namesTable: string;
  readonly abbreviation: string;
  readonly name: string;
}

export interface BudgetWords {
  readonly intro: CountedPhrase;
  readonly none: string;
  readonly byFieldTable: string;
  readonly byMeasureTable: string;
  readonly byField: string;
  readonly byMeasure: string;
  readonly footnote: string;
  readonly all: string;
}

export interface AnnexWords {
  readonly measures: string;
  readonly measuresTable: string;
  readonly amendments: string;
  readonly amendmentsTable: string;
  readonly amendmentsNone: string;
  readonly version: string;
  /** Column of the field's number. */
  readonly fieldNumber: string;
  readonly amendedFigures: string;
  readonly amendedFiguresTable: string;
  readonly previousEdition: string;
  readonly thisEdition: string;
  readonly sources: string;
  readonly sourcesIntro: string;
  readonly sampleSource: CountedPhrase;
  readonly publicSource: CountedPhrase;
  readonly opened: string;
  readonly deadline: string;
  readonly rulesValidFrom: string;
}

export interface GlossaryEntry {
  readonly term: string;
  /** The same word in the other language. */
  readonly other: string;
  readonly meaning: string;
}

/** Everything the annual report says by itself. A missing word does not compile. */
export interface AnnualReportWords {
  readonly cover: CoverWords;
  readonly chapters: ChapterWords;
  readonly notes: NoteWords;
  readonly columns: ColumnWords;
  readonly summary: SummaryWords;
  readonly since: SinceWords;
  readonly field: FieldChapterWords;
  readonly measure: MeasureFactWords;
  readonly overview: OverviewWords;
  readonly budget: BudgetWords;
  readonly annex: AnnexWords;
  readonly glossaryIntro: string;
  readonly methodIntro: readonly string[];
}

/** Set as the language is printed: French with its no-break spaces. */
export function annualReportWords(language: Language): AnnualReportWords {
  return typesetAll(language === 'de' ? ANNUAL_REPORT_DE : ANNUAL_REPORT_FR, language);
}
