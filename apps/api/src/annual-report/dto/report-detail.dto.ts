import {
  ANNUAL_REPORT_STATES,
  CONSENT_STATES,
  FREEZE_CHECKLIST_CODES,
  LANGUAGES,
  ROUND_STATES,
  TRANSLATION_STATES,
  type AnnualReportState,
  type ConsentState,
  type FreezeChecklistCode,
  type Language,
  type LocalDate,
  type LocalizedText,
  type MinistryKey,
  type RoundKey,
  type RoundState,
  type StrategyKey,
  type TranslationState,
} from '@wegmarke/domain';
import { REPORT_FORMATS, type ReportFormat } from '@wegmarke/report';

import {
  ChoiceField,
  CountField,
  DayField,
  FactsField,
  FlagField,
  IdField,
  KeyField,
  PartField,
  TextField,
} from '../../platform/answer-fields';
import { FlagInput } from '../../platform/input-fields';
import { LocalizedDto } from '../../platform/localized.dto';
import { FilterText } from '../../platform/query-fields';
import { PeriodDto } from '../../strategy';
import { REPORT_LIST_STATES, type ReportListState } from '../vocabulary';
import { ExportProblemDto, ReplacedPlaceDto } from './export.dto';
import { TextStateDto } from './report-text.dto';

const CHECKSUM = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export class RoundOfListDto {
  @IdField() id!: string;
  @KeyField('round-key') key!: RoundKey;
  @DayField() asOfOn!: LocalDate;
  @ChoiceField('RoundState', ROUND_STATES) state!: RoundState;
}

/** The report of a round, as the list of reports shows it. */
export class ReportListItemDto {
  @PartField(() => RoundOfListDto) round!: RoundOfListDto;
  @ChoiceField('ReportListState', REPORT_LIST_STATES) state!: ReportListState;
  @CountField({ nullable: true, example: 1, about: 'The newest frozen edition.' }) edition!: number | null;
  @DayField({ nullable: true }) frozenOn!: LocalDate | null;
}

export class ReportListDto {
  @PartField(() => ReportListItemDto, { list: true, about: 'Latest round first.' }) items!: ReportListItemDto[];
}

export class RoundOfAnnualReportDto extends RoundOfListDto {
  @PartField(() => PeriodDto) period!: PeriodDto;
  @DayField() deadlineOn!: LocalDate;
  @DayField() sealedOn!: LocalDate;
  @DayField({ nullable: true }) publishedOn!: LocalDate | null;
}

export class StrategyOfReportDto {
  @KeyField('strategy-key') key!: StrategyKey;
  @PartField(() => LocalizedDto) title!: LocalizedText;
  @FlagField({ about: 'Holds sample data; marked on every page of every file.' }) sample!: boolean;
}

export class SnapshotOfReportDto {
  @CountField({ example: 1 }) version!: number;
  @TextField(CHECKSUM, { about: 'SHA-256 of its content.' }) checksum!: string;
}

export class PreviousRoundDto {
  @KeyField('round-key') key!: RoundKey;
  @DayField() asOfOn!: LocalDate;
}

/** One part people write: foreword, summary, since, dialogue, outlook, `field:<key>`. */
export class ReportPartDto {
  @TextField('field:transport') part!: string;
  @PartField(() => LocalizedDto) title!: LocalizedText;
  @PartField(() => TextStateDto) de!: TextStateDto;
  @PartField(() => TextStateDto) fr!: TextStateDto;
  @ChoiceField('ReportTranslation', TRANSLATION_STATES) translation!: TranslationState;
  @KeyField('ministry-key', { list: true, about: 'Whose passages it holds: leads of measures in the field.' })
  ministries!: MinistryKey[];
}

export class OutlineEntryDto {
  @TextField('feld-transport') id!: string;
  @CountField({ example: 1 }) level!: number;
  @TextField('6 Verkehr und Mobilität') text!: string;
}

export class AdoptedDto {
  @FlagField() de!: boolean;
  @FlagField() fr!: boolean;
}

/** A sentence written from the two sealed rounds, to be adopted or changed. */
export class SinceSentenceDto {
  @TextField('since.new') key!: string;
  @TextField('Vier Maßnahmen sind neu hinzugekommen.') de!: string;
  @TextField('Quatre mesures sont nouvelles.') fr!: string;
  @PartField(() => AdoptedDto, { about: 'Whether the text of that language holds it, changed or not.' })
  adopted!: AdoptedDto;
}

/** Numbers in an adopted sentence that the data do not say. */
export class DisagreementDto {
  @TextField('since') part!: string;
  @ChoiceField('Language', LANGUAGES) language!: Language;
  @CountField({ example: 0, about: 'Place of the paragraph in the blocks of the text.' }) block!: number;
  @TextField('since.new') origin!: string;
  @TextField('5', { list: true }) numbers!: string[];
}

/** How many texts each edition borrows from the other language. */
export class FallbackCountsDto {
  @CountField({ example: 0 }) de!: number;
  @CountField({ example: 2 }) fr!: number;
}

export class FreezeCheckDto {
  @ChoiceField('FreezeChecklistCode', FREEZE_CHECKLIST_CODES) code!: FreezeChecklistCode;
  @FlagField() ok!: boolean;
  @FlagField({ about: 'False: said as a warning, the report can be frozen nevertheless.' }) blocking!: boolean;
  @FactsField() params!: Record<string, string | number | string[]>;
  @TextField('Alle Texte liegen auf Französisch vor.') detail!: string;
}

/** What a ministry says to its passages. */
export class ConsentDto {
  @KeyField('ministry-key') ministry!: MinistryKey;
  @ChoiceField('ReportConsentState', CONSENT_STATES) state!: ConsentState;
  @TextField('Bitte den zweiten Satz ergänzen.', { nullable: true }) comment!: string | null;
  @TextField('field:transport', { nullable: true }) part!: string | null;
  @TextField('2026-03-20T10:00:00.000Z', { nullable: true, about: 'ISO instant.' }) at!: string | null;
  @TextField('Musterperson', { nullable: true, about: 'Display name.' }) by!: string | null;
  @TextField('agree', { list: true, about: 'agree and comment, where the asking person may.' })
  allowedActions!: string[];
}

export class EditionFileDto {
  @ChoiceField('ReportFormat', REPORT_FORMATS) format!: ReportFormat;
  @ChoiceField('Language', LANGUAGES) language!: Language;
  @TextField(CHECKSUM, { about: 'SHA-256.' }) checksum!: string;
  @CountField({ example: 482_113 }) bytes!: number;
}

/** How many files of an edition in the making are stored already. */
export class FreezeProgressDto {
  @CountField({ example: 7 }) made!: number;
  @CountField({ example: 16 }) of!: number;
}

/** A frozen report: its files never change. */
export class EditionDto {
  @CountField({ example: 1 }) number!: number;
  @DayField() frozenOn!: LocalDate;
  @TextField(CHECKSUM, { about: 'SHA-256 of the snapshot.' }) dataChecksum!: string;
  @TextField(CHECKSUM, { about: 'SHA-256 of the texts.' }) textChecksum!: string;
  @CountField({ example: 1 }) snapshotVersion!: number;
  @PartField(() => EditionFileDto, { list: true }) files!: EditionFileDto[];
}

/** Everything about the annual report of a sealed round. */
export class ReportDetailDto {
  @CountField({ example: 3, about: 'For If-Match.' }) version!: number;
  @PartField(() => RoundOfAnnualReportDto) round!: RoundOfAnnualReportDto;
  @PartField(() => StrategyOfReportDto) strategy!: StrategyOfReportDto;
  @PartField(() => SnapshotOfReportDto, { about: 'The newest version.' }) snapshot!: SnapshotOfReportDto;
  @ChoiceField('AnnualReportState', ANNUAL_REPORT_STATES) state!: AnnualReportState;
  @PartField(() => ExportProblemDto, { nullable: true, about: 'Why the last freeze gave no edition.' })
  freezeProblem!: ExportProblemDto | null;
  @PartField(() => FreezeProgressDto, { nullable: true, about: 'While the files of an edition are being made.' })
  freezeProgress!: FreezeProgressDto | null;
  @FlagField({ about: 'Rule’s verdict, remark and the view of the coordination are printed.' })
  printsVerdicts!: boolean;
  @PartField(() => PreviousRoundDto, { nullable: true, about: 'The sealed round it is compared with.' })
  previous!: PreviousRoundDto | null;
  @PartField(() => ReportPartDto, {
    list: true,
    about: 'Without their texts for whoever may not read drafts, until the report is frozen.',
  })
  parts!: ReportPartDto[];
  @PartField(() => OutlineEntryDto, { list: true, about: 'Headings of the document in `lang`.' })
  outline!: OutlineEntryDto[];
  @PartField(() => SinceSentenceDto, { list: true }) sentences!: SinceSentenceDto[];
  @PartField(() => DisagreementDto, { list: true }) disagreements!: DisagreementDto[];
  @PartField(() => FallbackCountsDto) fallback!: FallbackCountsDto;
  @PartField(() => ReplacedPlaceDto, { list: true, about: 'Of the last file made.' }) places!: ReplacedPlaceDto[];
  @PartField(() => FreezeCheckDto, { list: true, about: 'Empty without read-report-draft.' })
  checklist!: FreezeCheckDto[];
  @PartField(() => ConsentDto, {
    list: true,
    about: 'Empty before the consent was asked for, and without read-report-draft.',
  })
  consents!: ConsentDto[];
  @PartField(() => EditionDto, { list: true, about: 'Oldest first.' }) editions!: EditionDto[];
  @TextField('edit-report', { list: true, about: 'What the asking person may do with it.' }) allowedActions!: string[];
}

export class ReportQueryDto {
  @FilterText({ about: 'Language of the outline.', values: LANGUAGES }) lang?: string;
}

export class ReportSettingsDto {
  @FlagInput() printsVerdicts!: boolean;
}

export class ReportFileQueryDto {
  @FilterText({ values: LANGUAGES, about: 'de unless said otherwise.' }) lang?: string;
  @FilterText({ example: '1', about: 'Number of an edition, or "draft". Default: the newest edition, else the draft.' })
  version?: string;
}
