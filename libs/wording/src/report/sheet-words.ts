import type { Language } from '@wegmarke/domain';
import { typesetAll } from '../format/typeset-all';
import { SHEET_WORDS_DE } from './sheet-words.de';
import { SHEET_WORDS_FR } from './sheet-words.fr';

/** Sheets of the report's workbook. A name has at most 31 letters and none of [ ] : * ? / \ (limits of the formats). */
export interface SheetNames {
  readonly cover: string;
  readonly figures: string;
  readonly figureParts: string;
  readonly measures: string;
  readonly milestones: string;
  readonly moves: string;
  readonly bridge: string;
  readonly dates: string;
  readonly changes: string;
  readonly courses: string;
  readonly figureMoves: string;
  readonly byMinistry: string;
  readonly byField: string;
  readonly matrix: string;
  readonly budget: string;
  readonly budgetByField: string;
  readonly history: string;
  readonly amendments: string;
  readonly method: string;
  readonly legend: string;
}

/** Titles of columns the report itself has no word for. */
export interface SheetColumnWords {
  readonly figureKey: string;
  readonly percent: string;
  readonly low: string;
  readonly high: string;
  readonly stale: string;
  readonly parts: string;
  readonly rest: string;
  readonly excluded: string;
  readonly sentence: string;
  readonly role: string;
  readonly classKey: string;
  readonly className: string;
  readonly measureTitle: string;
  readonly wording: string;
  readonly fieldNumber: string;
  readonly goalCode: string;
  readonly furtherGoals: string;
  readonly expired: string;
  readonly leadKey: string;
  readonly leadName: string;
  readonly kind: string;
  readonly statusKey: string;
  readonly courseKey: string;
  readonly milestonesDue: string;
  readonly milestonesKept: string;
  readonly themes: string;
  readonly plannedEur: string;
  readonly spentEur: string;
  readonly measuresWithBudget: string;
  readonly statusOrigin: string;
  readonly milestoneKey: string;
  readonly milestoneRole: string;
  readonly critical: string;
  readonly baseline: string;
  readonly baselineUntil: string;
  readonly forecast: string;
  readonly forecastUntil: string;
  readonly reachedOn: string;
  readonly droppedOn: string;
  readonly shifts: string;
  readonly shiftDays: string;
  readonly cause: string;
  readonly fromKey: string;
  readonly toKey: string;
  readonly beforeUntil: string;
  readonly nowUntil: string;
  readonly by: string;
  readonly what: string;
  readonly round: string;
  readonly asOf: string;
  readonly section: string;
  readonly term: string;
  readonly meaning: string;
  readonly list: string;
  readonly key: string;
  readonly word: string;
  readonly numeratorBefore: string;
  readonly denominatorBefore: string;
  readonly percentBefore: string;
  readonly numeratorNow: string;
  readonly denominatorNow: string;
  readonly percentNow: string;
}

/** Everything the workbook says besides the words of the report. */
export interface SheetWords {
  readonly names: SheetNames;
  readonly columns: SheetColumnWords;
  readonly strategy: string;
  readonly publisher: string;
  readonly marks: string;
  readonly contents: string;
  readonly numbersNote: string;
  readonly yes: string;
  readonly no: string;
  readonly roles: Readonly<Record<'parts' | 'rest' | 'excluded', string>>;
  readonly milestoneRoles: Readonly<Record<'step' | 'end', string>>;
  readonly by: Readonly<Record<'forecast' | 'baseline', string>>;
  readonly changes: Readonly<Record<'added' | 'ended' | 'needed' | 'stillNeeded' | 'solved', string>>;
  readonly courseMoves: Readonly<Record<'newlyAtRisk' | 'recovered', string>>;
  readonly bridgeBefore: string;
  readonly bridgeAfter: string;
  readonly total: string;
  /** Behind the title of a column whose texts are kept in German. */
  readonly inGerman: string;
  /** Behind a text that is longer than a cell may be. */
  readonly cut: string;
  /** `{page}` and `{pages}` */
  readonly page: string;
}

export function sheetWords(language: Language): SheetWords {
  return typesetAll(language === 'de' ? SHEET_WORDS_DE : SHEET_WORDS_FR, language);
}
