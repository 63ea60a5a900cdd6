import type {
  GoalCode,
  Language,
  LocalizedText,
  MeasureCode,
  MinistryKey,
  SnapshotField,
  SnapshotMinistry,
} from '@wegmarke/domain';
import {
  annualReportWords,
  REPORT_FRAME_WORDS,
  sheetWords,
  type AnnualReportWords,
  type SheetWords,
} from '@wegmarke/wording';
import { inCodeOrder } from '../document/code-order';
import type { ReportMeasure, ReportModel } from '../model/report-model';

/** The model, the words and the names by key: what every sheet needs. */
export class SheetMaking {
  readonly words: SheetWords;
  readonly report: AnnualReportWords;
  private readonly measures: ReadonlyMap<MeasureCode, ReportMeasure>;
  private readonly ministries: ReadonlyMap<MinistryKey, SnapshotMinistry>;
  private readonly fields: ReadonlyMap<SnapshotField['key'], SnapshotField>;
  private readonly goals: ReadonlyMap<GoalCode, LocalizedText>;

  /** Its measures in the order of their codes: 2.1.2 before 2.1.10. */
  readonly model: ReportModel;

  constructor(
    given: ReportModel,
    readonly language: Language,
  ) {
    const model = { ...given, measures: given.measures.toSorted(inCodeOrder) };
    this.model = model;
    this.words = sheetWords(language);
    this.report = annualReportWords(language);
    this.measures = new Map(model.measures.map((measure) => [measure.code, measure]));
    this.ministries = new Map(model.ministries.map((ministry) => [ministry.key, ministry]));
    this.fields = new Map(model.fields.map((field) => [field.key, field]));
    this.goals = new Map(model.goals.map(({ code, title }) => [code, title]));
  }

  /** In the language of the file; where it is not translated, in German with the mark of the report. */
  said(text: LocalizedText): string {
    if (this.language === 'de') return text.de;
    return text.fr ?? `${text.de} ${REPORT_FRAME_WORDS.fr.fallbackMark.de}`;
  }

  /** `null`: not in this report. */
  measure(code: MeasureCode): ReportMeasure | null {
    return this.measures.get(code) ?? null;
  }

  measureTitle(code: MeasureCode): string | null {
    const measure = this.measure(code);
    return measure === null ? null : this.said(measure.title);
  }

  ministry(key: MinistryKey): SnapshotMinistry | null {
    return this.ministries.get(key) ?? null;
  }

  ministryName(key: MinistryKey): string {
    const ministry = this.ministry(key);
    return ministry === null ? key : this.said(ministry.name);
  }

  ministryShort(key: MinistryKey): string {
    const ministry = this.ministry(key);
    return ministry === null ? key : this.said(ministry.abbreviation);
  }

  field(key: SnapshotField['key']): SnapshotField | null {
    return this.fields.get(key) ?? null;
  }

  fieldName(key: SnapshotField['key']): string {
    const field = this.field(key);
    return field === null ? key : this.said(field.name);
  }

  goalTitle(code: GoalCode): string | null {
    const title = this.goals.get(code);
    return title === undefined ? null : this.said(title);
  }

  yesNo(value: boolean): string {
    return value ? this.words.yes : this.words.no;
  }
}
