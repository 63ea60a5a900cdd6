import { LANGUAGES, type Language, type LocalDate, type MinistryKey } from '@wegmarke/domain';
import { MAIL_KINDS, type MailKind } from '@wegmarke/wording';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';

import { ChoiceField, CountField, DayField, IdField, PartField, TextField } from '../platform/answer-fields';
import { KeyInput } from '../platform/input-fields';
import { FilterList, FilterText, PageSize } from '../platform/query-fields';

export const MAIL_STATES = ['waiting', 'kept', 'sent', 'failed'] as const;
export type MailState = (typeof MAIL_STATES)[number];

export class MailQueryDto {
  @FilterText({ example: 'vm-desk', about: 'Id of a person.' }) person?: string;
  @FilterList({ values: MAIL_KINDS }) kind?: string[];
  @PageSize() 'page[size]'?: number;

  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'The `next` of the page before.' })
  @IsOptional()
  @IsUUID()
  'page[after]'?: string;
}

export class MailPersonDto {
  @TextField('vm-desk') id!: string;
  @TextField('Fachreferat VM (Demo)') displayName!: string;
}

/** A mail as it is sent, in plain text. */
export class MailDto {
  @IdField() id!: string;
  @ChoiceField('MailKind', MAIL_KINDS) kind!: MailKind;
  @ChoiceField('Language', LANGUAGES) language!: Language;
  @PartField(() => MailPersonDto, { nullable: true, about: 'null: the person is not there any more.' })
  person!: MailPersonDto | null;
  @TextField('Berichtsrunde 2025 eröffnet: 3 Meldungen fällig') subject!: string;
  @TextField('Guten Tag, …') body!: string;
  @DayField() dueOn!: LocalDate;
  @TextField('2026-01-02T10:00:00.000Z') createdAt!: string;
  @TextField('2026-01-02T10:00:07.000Z', { nullable: true }) sentAt!: string | null;
  @ChoiceField('MailState', MAIL_STATES, { about: '`kept`: there is no mail server, so it stays here.' })
  state!: MailState;
  @CountField({ about: 'How often a server was asked to take it.' }) attempts!: number;
  @TextField('ECONNREFUSED', { nullable: true, about: 'Why the last attempt failed.' }) failure!: string | null;
}

export class MailPageDto {
  @CountField({ example: 50 }) size!: number;
  @IdField({ nullable: true, about: 'Value for `page[after]`; null on the last page.' }) next!: string | null;
}

export class MailListDto {
  @PartField(() => MailDto, { list: true }) items!: MailDto[];
  @PartField(() => MailPageDto) page!: MailPageDto;
  @CountField() total!: number;
}

export class NudgeDto {
  @KeyInput('ministry-key') ministry!: MinistryKey;
}

export class NudgedDto {
  @CountField({ about: 'People written to; 0 where the ministry owes nothing.' }) mails!: number;
}
