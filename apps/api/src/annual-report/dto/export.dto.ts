import { LANGUAGES, type Language } from '@wegmarke/domain';
import { REPORT_FORMATS, type ReportFormat } from '@wegmarke/report';
import { ApiProperty } from '@nestjs/swagger';

import { ChoiceField, CountField, IdField, PartField, TextField } from '../../platform/answer-fields';
import { ChoiceInput, TextInput } from '../../platform/input-fields';
import { FilterList } from '../../platform/query-fields';
import { EXPORT_KINDS, EXPORT_PROBLEMS, EXPORT_STATES, type ExportKind, type ExportState } from '../vocabulary';

/** Characters a file could not show, printed as a placeholder or left out. */
export class ReplacedPlaceDto {
  @TextField('U+1F600', { list: true, about: 'Code points.' }) characters!: string[];
  @TextField('Vorwort', { about: 'The nearest heading before it.' }) heading!: string;
  @TextField('ein Text mit einem Zeichen') excerpt!: string;
}

export class ExportFileDto {
  @TextField('/api/exports/01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10/file') url!: string;
  @TextField('fortschrittsbericht-frankreich-2025-de.pdf') name!: string;
  @CountField({ example: 482_113 }) bytes!: number;
  @TextField('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', { about: 'SHA-256.' })
  checksum!: string;
}

export class ExportProblemDto {
  @ChoiceField('ExportProblemCode', EXPORT_PROBLEMS) code!: string;
  @TextField('Die Datei konnte nicht erstellt werden.') detail!: string;
}

/** A file that is being made, or has been. */
export class ExportDto {
  @IdField() id!: string;
  @ChoiceField('ExportKind', EXPORT_KINDS) kind!: ExportKind;
  @ChoiceField('ReportFormat', REPORT_FORMATS) format!: ReportFormat;
  @ChoiceField('Language', LANGUAGES) lang!: Language;
  @ChoiceField('ExportState', EXPORT_STATES) state!: ExportState;
  @ApiProperty({ type: 'number', minimum: 0, maximum: 1, example: 0.4 }) progress!: number;
  @PartField(() => ExportFileDto, { nullable: true }) file!: ExportFileDto | null;
  @PartField(() => ReplacedPlaceDto, { list: true }) places!: ReplacedPlaceDto[];
  @PartField(() => ExportProblemDto, { nullable: true, about: 'Only when it failed.' })
  problem!: ExportProblemDto | null;
}

/** What shall be made. */
export class NewExportDto {
  @ChoiceInput('ExportKind', EXPORT_KINDS) kind!: ExportKind;
  @ChoiceInput('ReportFormat', REPORT_FORMATS) format!: ReportFormat;
  @ChoiceInput('Language', LANGUAGES) lang!: Language;
  @TextInput('01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10', {
    optional: true,
    about: 'Of a report: id of its round; of a written question: key of a sealed one.',
  })
  round?: string;
  @TextInput('1', {
    optional: true,
    about: 'Of a report: number of an edition, or "draft". Default: newest edition, else the draft.',
  })
  version?: string;
  @TextInput('frankreich', { optional: true, about: 'Of the other kinds: key of the strategy.' }) strategy?: string;
  @FilterList({ example: ['vm'], about: 'Only measures one of these ministries leads.' }) ministry?: string[];
  @FilterList({ example: ['transport'], about: 'Of a written question: only measures of these fields.' })
  field?: string[];
  @TextInput('2026-11-22', { optional: true, about: 'Of a written question: the day.' }) asOf?: string;
}
